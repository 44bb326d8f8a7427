import type { HtmlPage } from "#page";
import type { PageBlock } from "../body/find-blocks.ts";
import type { Card } from "./find-cards.ts";
import { type HeadingKind, HeadingScopes, type Scope } from "./heading-scopes.ts";

/** A heading stands at most so many lines above the first story under it ... */
const farthest = 6;
/** ... with at most so many links to anything else between them: "all of them", or the section of the first. */
const mostOtherLinks = 1;
/** A shorter line of the body may be a heading or a label. */
const shortestParagraph = 80;

/**
 * Finds what the headings over each link say of it.
 *
 * @param body - The blocks of the article's text.
 * @returns For each card, in the order of the cards, the kind of the nearest heading that speaks for it.
 */
export function findHeadings(
  page: HtmlPage,
  blocks: readonly PageBlock[],
  { cards, body }: { readonly cards: readonly Card[]; readonly body: ReadonlySet<PageBlock> },
): readonly HeadingKind[] {
  const byPlace = Map.groupBy(cards, ({ place }) => place);
  const nexts = findNextCards(blocks, byPlace);
  const scopes = new HeadingScopes(page);
  const over: (readonly Scope[])[] = [];
  for (const [place, block] of blocks.entries()) {
    const here = byPlace.get(place);
    if (here !== undefined) over.push(...here.map(({ link }) => scopes.findOver(link)));
    else if (body.has(block) && block.text.length >= shortestParagraph) scopes.endAt(block);
    else scopes.add(block, nexts[place]);
  }
  return over.map(chooseKind);
}

/** A heading that says nothing of its own and stands over one story only is that story's kicker or title. */
function chooseKind(scopes: readonly Scope[]): HeadingKind {
  return scopes.find(({ kind, cards }) => kind !== "open" || cards > 1)?.kind ?? "open";
}

/** For each block the order of the next link to a story, where a heading could reach it. */
function findNextCards(
  blocks: readonly PageBlock[],
  byPlace: ReadonlyMap<number, readonly Card[]>,
): readonly (number | undefined)[] {
  const nexts: (number | undefined)[] = new Array(blocks.length);
  let next: number | undefined;
  let lines = 0;
  let links = 0;
  for (let place = blocks.length - 1; place >= 0; place -= 1) {
    if (lines <= farthest && links <= mostOtherLinks) nexts[place] = next;
    const first = byPlace.get(place)?.[0];
    lines = first === undefined ? lines + 1 : 0;
    if (first !== undefined) links = 0;
    else if (blocks[place]?.link !== undefined) links += 1;
    next = first?.link.order ?? next;
  }
  return nexts;
}
