import { type Span, trimSpan } from "#text";
import type { Quotation, Speaker } from "../claims.ts";
import type { Attribution } from "../sayings/attribution.ts";
import { listReported } from "../sayings/list-reported.ts";
import { isSure } from "../sayings/weigh-attribution.ts";
import type { Token } from "../words/find-tokens.ts";
import type { Unit } from "../words/find-units.ts";
import type { Range } from "../words/read-noun-phrase.ts";
import { attributeQuoted } from "./attribute-quoted.ts";
import type { Quoted } from "./find-quoted.ts";
import { readTopic } from "./find-topics.ts";
import { resolveSpeaker, type Scene, type Spoken } from "./resolve-speaker.ts";

/** An act of saying with its speaker named and its content placed in the text. */
export interface Saying {
  readonly attribution: Attribution;
  readonly unit: Unit;
  readonly speaker: Speaker | undefined;
  readonly spoken: Spoken | undefined;
  readonly cue: Span;
  readonly contents: readonly Span[];
}

interface Heard {
  readonly unit: Unit;
  readonly attributions: readonly Attribution[];
}

/** Names the speaker of each act of saying, in reading order, so that a later "he" can look back. */
export function resolveSayings(
  scene: Pick<Scene, "text" | "register"> & { readonly walls: readonly number[] },
  units: readonly Heard[],
): readonly Saying[] {
  const spoken: Spoken[] = [];
  const topics: Spoken[] = [];
  let passed = 0;
  return units.flatMap((heard) => {
    while ((scene.walls[passed] ?? Number.POSITIVE_INFINITY) <= heard.unit.span.start) passed += 1;
    const here = { ...scene, spoken, topics: topics.slice(-1), wall: scene.walls[passed - 1] ?? 0 };
    const phrase = readTopic(heard.unit);
    const topic = phrase && resolveSpeaker(here, heard.unit.tokens, phrase);
    if (topic) topics.push(topic);
    return hear(heard, here, topic);
  });
}

/** A scene that goes on: who speaks is noted for those who come later. */
type Hearing = Scene & { readonly spoken: Spoken[] };

/** The acts of saying of one unit; what its own sentence is about comes before what was said before. */
function hear({ unit, attributions }: Heard, scene: Hearing, topic: Spoken | undefined): readonly Saying[] {
  const { tokens } = unit;
  return attributions.map((attribution) => {
    // "Orl was late, she said": who speaks after the words is not their subject.
    const topics = topic && !isAfterWords(attribution) ? [topic] : scene.topics;
    const who = resolveOwn({ ...scene, topics }, { tokens, attribution, topic });
    if (who) scene.spoken.push(who);
    const cue = tokens[attribution.cue]?.span ?? unit.span;
    const contents = attribution.contents.map((range) => contentSpan(scene.text, tokens, range));
    return { attribution, unit, speaker: who?.speaker, spoken: who, cue, contents };
  });
}

interface Asking {
  readonly tokens: readonly Token[];
  readonly attribution: Attribution;
  readonly topic: Spoken | undefined;
}

/** "The board has agreed to pay, it said": an "it" that nothing before explains is the sentence's own subject. */
function resolveOwn(scene: Scene, { tokens, attribution: { subject }, topic }: Asking): Spoken | undefined {
  const who = subject && resolveSpeaker(scene, tokens, subject);
  const isOpen = who?.speaker.name === undefined && topic !== undefined && tokens[subject?.from ?? -1]?.word === "it";
  return subject && isOpen ? resolveSpeaker({ ...scene, topics: [topic] }, tokens, subject) : who;
}

function isAfterWords({ subject, contents }: Attribution): boolean {
  return subject !== undefined && contents.some(({ from }) => from < subject.from);
}

function contentSpan(text: string, tokens: readonly Token[], { from, to }: Range): Span {
  return trimSpan(text, { start: tokens[from]?.span.start ?? 0, end: tokens[to - 1]?.span.end ?? 0 });
}

/** Builds the quotations: those between marks, each with a speaker where one is told, and the reported ones. */
export function buildQuotations(
  text: string,
  quoted: readonly Quoted[],
  sayings: readonly Saying[],
): readonly Quotation[] {
  const direct = attributeQuoted(text, quoted, sayings);
  return [...direct, ...reportedOf(sayings)].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** Only what is surely told: nobody is quoted wrongly. */
function reportedOf(sayings: readonly Saying[]): readonly Quotation[] {
  return listReported(sayings)
    .filter(isSure)
    .map(({ saying: { speaker, cue }, span, attribution: { rule } }) => ({
      span,
      direct: false,
      ...(speaker && { speaker }),
      cue,
      rule,
    }));
}
