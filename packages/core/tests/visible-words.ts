import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { isInline, type PageNode, readHtmlPage } from "#page";

/** How often each word stands on a page. */
type WordCounts = ReadonlyMap<string, number>;

/** A word that one reader sees more often than the other. */
export interface WordDifference {
  readonly word: string;
  /** How much more often our tree has it; below zero where the standard's has it more often. */
  readonly surplus: number;
}

/** Elements whose words a reader of the page does not see, or sees as controls. */
const silentTags = new Set(
  (
    "button canvas datalist iframe input noembed noframes noscript object option script select style svg template " +
    "textarea"
  ).split(" "),
);

/** The words that differ between our tree of a page and that of a parser which follows the HTML standard to the letter. */
export function compareWords(html: string): readonly WordDifference[] {
  const ours = countWords(partsOfOurs(readHtmlPage(html).root));
  const theirs = countWords(partsOfTheirs(parse(html)));
  const words = new Set([...ours.keys(), ...theirs.keys()]);
  return [...words].flatMap((word): readonly WordDifference[] => {
    const surplus = (ours.get(word) ?? 0) - (theirs.get(word) ?? 0);
    return surplus === 0 ? [] : [{ word, surplus }];
  });
}

function countWords(parts: Iterable<string>): WordCounts {
  const counts = new Map<string, number>();
  for (const word of [...parts].join("").split(/\s+/)) if (word !== "") counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function* partsOfOurs(node: PageNode): Generator<string> {
  if (typeof node === "string") yield node;
  else yield* inBox(node.tag, node.children, partsOfOurs);
}

function* partsOfTheirs(node: DefaultTreeAdapterTypes.Node): Generator<string> {
  if ("value" in node) yield node.value;
  else if ("childNodes" in node)
    yield* inBox(node.nodeName, silentTags.has(node.nodeName) ? [] : node.childNodes, partsOfTheirs);
}

/** Words do not run from one box into the next. */
function* inBox<N>(tag: string, children: readonly N[], partsOf: (node: N) => Iterable<string>): Generator<string> {
  const gap = isInline(tag) ? "" : " ";
  yield gap;
  for (const child of children) yield* partsOf(child);
  yield gap;
}
