import type { Span } from "#text";
import type { Token } from "../words/find-tokens.ts";
import type { Range } from "../words/read-noun-phrase.ts";
import type { Attribution } from "./attribution.ts";
import type { Reported } from "./attribution-traits.ts";
import { clauseSubject } from "./read-loose-quotes.ts";
import { nounClaim } from "./read-noun-source.ts";

/** An act of saying in its sentence, with its contents placed in the text. */
interface Told {
  readonly attribution: Attribution;
  readonly unit: { readonly tokens: readonly Token[] };
  readonly contents: readonly Span[];
}

/** Reported speech, sure or doubtful, and where it stands in the text. */
export interface Listed<T> extends Reported {
  readonly saying: T;
  readonly span: Span;
}

/** Lists the contents that are told in other words than the speaker's, or partly so. */
export function listReported<T extends Told>(sayings: readonly T[]): readonly Listed<T>[] {
  const told = sayings.filter(({ attribution }) => attribution.rule !== clauseSubject);
  const bySentence = Map.groupBy(told, ({ unit }) => unit.tokens);
  return [...bySentence].flatMap(([tokens, sentence]) => {
    // "the union’s claim that" is no second act of saying.
    const others = sentence.map(({ attribution }) => attribution).filter(({ rule }) => rule !== nounClaim);
    return sentence.flatMap((saying) =>
      saying.attribution.contents.flatMap((content, i): Listed<T>[] => {
        const span = saying.contents[i];
        if (!span || span.end <= span.start || isQuotedWhole(tokens, content)) return [];
        return [{ tokens, attribution: saying.attribution, content, others, saying, span }];
      }),
    );
  });
}

/** Content that is nothing but one quotation is direct speech, found by its marks. */
function isQuotedWhole(tokens: readonly Token[], { from, to }: Range): boolean {
  return to - from === 1 && tokens[from]?.tag === "quote";
}
