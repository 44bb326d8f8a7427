import { isBodyLabel } from "../packages/core/src/article/body/labelled-block.ts";
import type { RuledBlock } from "./train-restorer-pages.ts";
import type { Scorer, Truth } from "./train-restorer-scorer.ts";

/** Whether the block at a place is body; unknown where the truth does not tell. */
export type Judge = (place: number) => boolean | undefined;

export function judgeBlocks(blocks: readonly RuledBlock[], truth: Truth, scorer: Scorer): Judge {
  if (truth.articleBody === undefined) return judgeByPassages(blocks, truth, scorer);
  return new TextJudge(blocks, truth.articleBody, scorer).judge;
}

function judgeByPassages(blocks: readonly RuledBlock[], truth: Truth, { squash }: Scorer): Judge {
  return (place) => {
    const text = squash(blocks[place]?.block.text ?? "");
    const holds = (passages: readonly string[] = []): boolean => passages.some((one) => text.includes(squash(one)));
    if (holds(truth.with)) return true;
    return holds(truth.without) ? false : undefined;
  };
}

/** Tokens looked at on either side of a block. */
const aside = 8;
/** A block of fewer tokens has no window of its own. */
const fewestTokens = 4;
const surelyBody = 0.7;
const maybeBody = 0.3;

/** A block belongs where the windows of tokens in and around it come nearer to the true ones with it than without. */
class TextJudge {
  private readonly blocks: readonly RuledBlock[];
  private readonly scorer: Scorer;
  private readonly truth: ReadonlyMap<string, number>;
  private readonly tokens: readonly (readonly string[])[];
  private readonly isKept: boolean[];

  constructor(blocks: readonly RuledBlock[], body: string, scorer: Scorer) {
    this.blocks = blocks;
    this.scorer = scorer;
    this.truth = scorer.shingleBag(body);
    this.tokens = blocks.map(({ block }) => scorer.tokenize(block.text));
    this.isKept = blocks.map((_, place) => this.guess(place));
    // Neighbours are settled before any answer is taken: two short lines that belong together vouch for each other.
    for (const place of blocks.keys()) this.isKept[place] = this.judge(place) ?? this.isKept[place] ?? false;
  }

  readonly judge: Judge = (place) => {
    const before = this.collect(place, -1).reverse();
    const own = this.tokens[place] ?? [];
    const after = this.collect(place, 1);
    const without = this.countErrors([before, after]);
    const gain = without - this.countErrors([before, [own], after]);
    return own.length === 0 || gain === 0 ? undefined : gain > 0;
  };

  private guess(place: number): boolean {
    const { block, label } = this.blocks[place] as RuledBlock;
    if ((this.tokens[place] ?? []).length < fewestTokens) return isBodyLabel(label);
    const windows = [...this.scorer.shingleBag(block.text).keys()];
    const share = windows.filter((window) => this.truth.has(window)).length / windows.length;
    return share > surelyBody || (share >= maybeBody && isBodyLabel(label));
  }

  /** The kept blocks next to a place, from there outwards, until there are tokens enough. */
  private collect(place: number, step: number): (readonly string[])[] {
    const found: (readonly string[])[] = [];
    let count = 0;
    for (let at = place + step; at >= 0 && at < this.tokens.length && count < aside; at += step) {
      const tokens = this.tokens[at] ?? [];
      if (!this.isKept[at]) continue;
      found.push(tokens);
      count += tokens.length;
    }
    return found;
  }

  /** Windows too many, less those that are right. */
  private countErrors(parts: readonly (readonly (readonly string[])[])[]): number {
    let errors = 0;
    for (const [window, count] of this.scorer.shingleBag(parts.flat(2).join(" "))) {
      errors += count - 2 * Math.min(count, this.truth.get(window) ?? 0);
    }
    return errors;
  }
}
