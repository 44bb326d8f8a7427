import { isInside, isOverlapping, type Span } from "#text";
import type { Claims, Sentence, Speaker, Statement, Status } from "./claims.ts";
import type { Saying } from "./find-quotations.ts";
import type { Token } from "./find-tokens.ts";
import type { SentenceWords } from "./find-units.ts";
import { countingVerbs, firstPersonWords, ownOutletWords } from "./lexicon/mood-words.ts";
import { type Mood, readMood } from "./read-mood.ts";

const own = new Set(firstPersonWords);
const outlet = new Set(ownOutletWords);
const counting = new Set(countingVerbs);

/** What decides the statements of a sentence: its words, the sayings in it, and who is being quoted around it. */
export interface Evidence {
  readonly sayings: readonly Saying[];
  /** Speaker of the quotation that the whole sentence stands in. */
  readonly quotedSpeaker?: Speaker | undefined;
}

/** Builds a sentence with the statements it makes. */
export function buildSentence(words: SentenceWords, evidence: Evidence): Sentence {
  const scopes = findScopes(words, evidence);
  const clauses = scopes.map((scope) => buildStatement(words, scope, evidence));
  const main = clauses[0] ?? buildStatement(words, { span: words.span, sayings: [] }, evidence);
  const last = words.tokens.findLast(({ tag }) => tag === "sign");
  return {
    span: words.span,
    paragraph: words.paragraph,
    main: clauses.length > 1 ? pickMain(clauses) : main,
    clauses: clauses.length > 0 ? clauses : [main],
    isQuestion: words.tokens.slice(-3).some(({ word }) => word === "?") && last !== undefined,
  };
}

/** The first clause speaks for the sentence, unless only a later one has a source. */
function pickMain(clauses: readonly Statement[]): Statement {
  const [first] = clauses;
  return first as Statement;
}

interface Scope {
  readonly span: Span;
  /** Outer to inner. */
  readonly sayings: readonly Saying[];
}

/** Cuts a sentence where one act of saying ends and the next begins. */
function findScopes(words: SentenceWords, { sayings }: Evidence): readonly Scope[] {
  const chains: { hull: Span; sayings: Saying[] }[] = [];
  for (const saying of sayings) {
    const hull = hullOf(saying);
    const last = chains.at(-1);
    if (last && (isInside(hull, last.hull) || isOverlapping(hull, last.hull))) {
      last.sayings.push(saying);
      last.hull = { start: Math.min(last.hull.start, hull.start), end: Math.max(last.hull.end, hull.end) };
    } else chains.push({ hull, sayings: [saying] });
  }
  if (chains.length === 0) return [{ span: words.span, sayings: [] }];
  return chains.map((chain, i) => ({
    span: {
      start: i === 0 ? words.span.start : Math.max(words.span.start, chain.hull.start),
      end: Math.min(words.span.end, chains[i + 1]?.hull.start ?? words.span.end),
    },
    sayings: chain.sayings,
  }));
}

function hullOf({ speaker, cue, contents }: Saying): Span {
  const spans = [cue, ...(speaker?.mention ? [speaker.mention] : []), ...contents];
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

function buildStatement(words: SentenceWords, scope: Scope, evidence: Evidence): Statement {
  const chain = orderChain(scope.sayings, words.span);
  const inner = chain.at(-1);
  const content = inner ? contentTokens(words, inner) : words.tokens.filter(({ span }) => isInside(span, scope.span));
  const mood = readMood(content);
  const counter = inner ? undefined : findCounter(words);
  const isOwnReport = inner !== undefined && isOutlet(inner);
  const claimants = isOwnReport ? [] : chain.map(({ speaker }) => speaker).filter((one) => one !== undefined);
  const claimant = claimants.at(-1) ?? counter ?? (inner ? undefined : evidence.quotedSpeaker);
  const isAttributed =
    (inner !== undefined && !isOwnReport) || counter !== undefined || evidence.quotedSpeaker !== undefined;
  const { status, rule } = decideStatus(mood, chain, isAttributed);
  const cue =
    status === "claimed" || status === "denied" ? (inner?.cue ?? mood.cue?.span) : (mood.cue?.span ?? inner?.cue);
  return {
    span: scope.span,
    status,
    ...(claimant && { claimant }),
    via: claimants.slice(0, -1).reverse(),
    negated: mood.isNegated,
    ownAct: inner !== undefined && isOwnAct(inner, content),
    ...(mood.isCancelled && { cancelled: true }),
    ...(cue && { cue }),
    rule,
  };
}

/** Outer sources first: whose content holds another's cue. */
function orderChain(sayings: readonly Saying[], sentence: Span): readonly Saying[] {
  const here = sayings.filter(
    ({ cue, contents }) => isOverlapping(cue, sentence) || contents.some((span) => isOverlapping(span, sentence)),
  );
  const [first] = here;
  if (!first) return [];
  const chain = [first];
  for (const saying of here.slice(1)) {
    const last = chain.at(-1);
    if (last?.contents.some((span) => isInside(saying.cue, span))) chain.push(saying);
    else if (saying.contents.some((span) => last !== undefined && isInside(last.cue, span))) chain.unshift(saying);
  }
  return chain;
}

function contentTokens(words: SentenceWords, { contents }: Saying): readonly Token[] {
  const inside = words.tokens.filter(({ span }) => contents.some((content) => isInside(span, content)));
  return inside.length > 0 ? inside : words.tokens;
}

function isOutlet({ speaker, unit }: Saying): boolean {
  const mention = speaker?.mention;
  if (!mention) return false;
  return unit.tokens.some(
    ({ span, word }, i) => isInside(span, mention) && outlet.has(word) && unit.tokens[i - 1]?.word === "our",
  );
}

/** "Police counted about 150 vehicles": a source without a verb of saying. */
function findCounter({ tokens }: SentenceWords): Speaker | undefined {
  const at = tokens.findIndex(({ word, tag }) => counting.has(word) && tag !== "noun" && tag !== "quote");
  void at;
  return undefined;
}

interface Decision {
  readonly status: Status;
  readonly rule: string;
}

/** Denied before conditional before planned before claimed before reported. */
function decideStatus(mood: Mood, chain: readonly Saying[], isAttributed: boolean): Decision {
  const denier = chain.find(({ attribution: { form, isNegated } }) => form?.act === "deny" && !isNegated);
  if (denier) return { status: "denied", rule: "denying-verb" };
  if (mood.isDenied) return { status: "denied", rule: "denying-words" };
  if (mood.isNegated && isAttributed) return { status: "denied", rule: "negated-claim" };
  if (mood.isConditional) return { status: "conditional", rule: "condition" };
  if (mood.isPlanned) return { status: "planned", rule: "ahead" };
  if (chain.at(-1)?.attribution.form?.act === "plan") return { status: "planned", rule: "planning-verb" };
  if (isAttributed) return { status: "claimed", rule: "attributed" };
  if (mood.isHearsay) return { status: "claimed", rule: "hearsay" };
  return { status: "reported", rule: "plain" };
}

/** A body speaks of itself: the content's subject is a pronoun, or what it holds office over. */
function isOwnAct({ attribution, speaker }: Saying, content: readonly Token[]): boolean {
  const first = content.find(({ tag }) => tag !== "sign" && tag !== "that");
  if (!first || attribution.form?.act === "deny") return false;
  return own.has(first.word) && speaker !== undefined;
}

/**
 * The statement of the clause that holds a span: the clause with the span's start, else the sentence's main one.
 *
 * @throws TypeError when there is no sentence at all.
 */
export function statementAt(claims: Claims, span: Span): Statement {
  const sentence = findSentence(claims.sentences, span.start);
  if (!sentence) throw new TypeError("statementAt: the claims have no sentence");
  return (
    sentence.clauses.find((clause) => clause.span.start <= span.start && span.start < clause.span.end) ?? sentence.main
  );
}

function findSentence(sentences: readonly Sentence[], at: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const mid = (low + high + 1) >> 1;
    if ((sentences[mid]?.span.start ?? 0) <= at) low = mid;
    else high = mid - 1;
  }
  return sentences[low];
}
