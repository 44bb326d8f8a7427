import type { PageElement } from "#page";
import { isBodyLabel, type LabelledBlock } from "./labelled-block.ts";
import { countProse, type PageMeasure } from "./measure-page.ts";

/** What a block that the rules left out of the body is judged by: its own shape, the company it keeps, and no words. */
export const restoreFeatureNames = [
  "words",
  "againstMean",
  "endsSentence",
  "digits",
  "linked",
  "inDiv",
  "hinted",
  "proseOfKind",
  "proseOfParent",
  "proseOfTag",
  "before",
  "lengthBefore",
  "lengthAfter",
  "linkedBefore",
  "meanLength",
  "lengthOfKind",
] as const;

export type RestoreFeatureName = (typeof restoreFeatureNames)[number];

export type RestoreFeatures = Readonly<Record<RestoreFeatureName, number>>;

/** Longer blocks are all alike. */
const mostWords = 60;

/** Makes a function that describes the block at a place against all others of the region; one of these at least is body. */
export function makeBlockDescriber(
  labelled: readonly LabelledBlock[],
  { page }: PageMeasure,
): (place: number) => RestoreFeatures {
  const sums = new RegionSums(labelled, page.elements);
  const meanLength = sums.bodyLength / sums.bodyBlocks;
  return (place) => {
    const { block } = labelled[place] as LabelledBlock;
    const { text, element } = block;
    const kind = sums.kinds[place] ?? "";
    return {
      words: Math.min(mostWords, text.split(" ").length),
      againstMean: Math.log(text.length / meanLength),
      endsSentence: sentenceEnd.test(text) ? 1 : 0,
      digits: countDigits(text) / text.length,
      linked: linkShare(labelled[place]),
      inDiv: element.tag === "div" ? 1 : 0,
      hinted: element.cues === 0 ? 0 : 1,
      proseOfKind: sums.shareOf(kind),
      proseOfParent: sums.shareOf(element.parent),
      proseOfTag: sums.shareOf(element.tag),
      before: (sums.lengthBefore[place] ?? 0) / sums.bodyLength,
      lengthBefore: logLength(labelled[place - 1]),
      lengthAfter: logLength(labelled[place + 1]),
      linkedBefore: linkShare(labelled[place - 1]),
      meanLength: Math.log(meanLength),
      lengthOfKind: Math.log(sums.meanLengthOf(kind)),
    };
  };
}

const sentenceEnd = /[.!?…。！？।؟]["'”’»)\]]*$/;

function linkShare(entry: LabelledBlock | undefined): number {
  return entry === undefined ? 0 : Math.min(1, entry.block.linkLength / entry.block.text.length);
}

function logLength(entry: LabelledBlock | undefined): number {
  return entry === undefined ? 0 : Math.log(entry.block.text.length);
}

function countDigits(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) count += 1;
  }
  return count;
}

/** The prose of the body by the kind of box, the parent and the tag it stands in, and the length of the blocks of a kind. */
class RegionSums {
  readonly kinds: readonly string[];
  readonly lengthBefore: readonly number[];
  readonly bodyBlocks: number;
  readonly bodyLength: number;
  private readonly prose = new Map<string | number, number>();
  private readonly lengths = new Map<string, number>();
  private readonly counts = new Map<string, number>();
  private total = 0;

  constructor(labelled: readonly LabelledBlock[], elements: readonly PageElement[]) {
    this.kinds = labelled.map(({ block }) => kindOf(block.element, elements));
    const lengthBefore: number[] = [];
    let [bodyBlocks, bodyLength] = [0, 0];
    for (const [place, entry] of labelled.entries()) {
      const kind = this.kinds[place] ?? "";
      const { length } = entry.block.text;
      lengthBefore.push(bodyLength);
      add(this.lengths, kind, length);
      add(this.counts, kind, 1);
      if (!isBodyLabel(entry.label)) continue;
      bodyBlocks += 1;
      bodyLength += length;
      this.addProse(entry, kind);
    }
    this.lengthBefore = lengthBefore;
    this.bodyBlocks = bodyBlocks;
    this.bodyLength = bodyLength;
  }

  /** Share of the body's prose under a kind of box (by name), a parent (by order) or a tag (by name). */
  shareOf(place: string | number): number {
    return this.total === 0 ? 0 : (this.prose.get(place) ?? 0) / this.total;
  }

  meanLengthOf(kind: string): number {
    return (this.lengths.get(kind) ?? 1) / (this.counts.get(kind) ?? 1);
  }

  private addProse({ block }: LabelledBlock, kind: string): void {
    const prose = countProse(block);
    for (const place of [kind, block.element.parent, block.element.tag]) add(this.prose, place, prose);
    this.total += prose;
  }
}

function add<K>(sums: Map<K, number>, key: K, value: number): void {
  sums.set(key, (sums.get(key) ?? 0) + value);
}

/** Blocks of one kind stand in boxes of the same tags and hints, up to their grandparents. */
function kindOf(element: PageElement, elements: readonly PageElement[]): string {
  const parent = elements[element.parent];
  const outer = elements[parent?.parent ?? 0];
  return `${element.tag} ${element.cues} ${parent?.tag} ${parent?.cues} ${outer?.tag} ${outer?.cues}`;
}
