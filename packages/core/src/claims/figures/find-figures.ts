import type { TimeExpression } from "#time";
import type { Figure } from "../claims.ts";
import { openSides } from "../lexicon/number-words.ts";
import type { Token } from "../words/find-tokens.ts";
import type { SentenceWords } from "../words/find-units.ts";
import type { Amount } from "./amount.ts";
import { type Circumstances, prepareCircumstances } from "./find-circumstances.ts";
import { isBackground } from "./is-background.ts";
import { isLooseOne } from "./is-loose-one.ts";
import { isPriced, readAmount } from "./read-amount.ts";
import { type Counted, readCounted } from "./read-counted.ts";
import { type Numeral, readNumeral } from "./read-numeral.ts";
import { nameQualifier } from "./read-qualifier.ts";
import { isNoAmount } from "./reject-number.ts";

/** A figure before the article around it has told who gives it. */
export type BareFigure = Omit<Figure, "claimant" | "sentence">;

/** Finds the figures of one sentence. `last` is what the figure before it counted, for "nine of them". */
export function findFigures(
  { tokens }: SentenceWords,
  { times, last }: { readonly times: readonly TimeExpression[]; readonly last: Counted | undefined },
): { readonly figures: readonly BareFigure[]; readonly last: Counted | undefined } {
  const figures: BareFigure[] = [];
  let circumstances: ((amount: Amount) => Circumstances) | undefined;
  let previous = last;
  for (let i = 0; i < tokens.length; i += 1) {
    const numeral = readNumeral(tokens, i);
    if (!numeral) continue;
    i = numeral.to - 1;
    if (!isPriced(tokens, numeral) && (isNoAmount(tokens, numeral) || isTimeWords(tokens, numeral, times))) continue;
    const amount = readAmount(tokens, numeral);
    if (isLooseOne(tokens, numeral, amount)) continue;
    const counted = readCounted(tokens, { ...amount, last: previous, isSecond: figures.length > 0 });
    circumstances ??= prepareCircumstances(tokens, times);
    figures.push(buildFigure(tokens, { numeral, amount, counted, around: circumstances(amount) }));
    if (amount.kind === "count" && counted.counts) previous = counted;
    i = Math.max(i, amount.past - 1);
  }
  return { figures, last: previous };
}

/** Inside a calendar date, a clock time or "30 years ago". */
function isTimeWords(tokens: readonly Token[], numeral: Numeral, times: readonly TimeExpression[]): boolean {
  const start = tokens[numeral.from]?.span.start ?? 0;
  return times.some(
    ({ span, type }) => (type === "DATE" || type === "TIME") && span.start <= start && start < span.end,
  );
}

interface Parts {
  readonly numeral: Numeral;
  readonly amount: Amount;
  readonly counted: Counted;
  readonly around: Circumstances;
}

function buildFigure(tokens: readonly Token[], { numeral, amount, counted, around }: Parts): BareFigure {
  const qualifier = nameQualifier(tokens, numeral, amount);
  const { kind, unit } = amount;
  return {
    span: { start: tokens[amount.from]?.span.start ?? 0, end: tokens[amount.to - 1]?.span.end ?? 0 },
    ...boundsOf(numeral, amount, qualifier),
    approx: numeral.isVague || qualifier === "about" || qualifier === "nearly",
    kind,
    ...(unit && { unit }),
    ...(qualifier && { qualifier }),
    ...(counted.counts && { counts: counted.counts }),
    delta: counted.isDelta,
    ...around,
    background: isBackground(tokens, amount, counted.counts),
    rule: `${kind}-${shapeOf(numeral)}`,
  };
}

function shapeOf({ isVague, isRange }: Numeral): string {
  if (isVague) return "vague";
  return isRange ? "range" : "plain";
}

/** "at least" leaves the upper side open, "up to" the lower. */
function boundsOf(
  { min, max }: Numeral,
  { factor }: Amount,
  qualifier: string | undefined,
): Pick<Figure, "min" | "max"> {
  const side = openSides[qualifier ?? ""];
  return { ...(side !== "below" && { min: min * factor }), ...(side !== "above" && { max: max * factor }) };
}
