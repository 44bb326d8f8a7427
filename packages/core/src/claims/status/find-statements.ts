import { isInside, isOverlapping, type Span } from "#text";
import type { Sentence, Speaker, Statement } from "../claims.ts";
import { ownOutletWords } from "../lexicon/mood-words.ts";
import type { Saying } from "../quotations/find-quotations.ts";
import { nounClaim } from "../sayings/read-noun-source.ts";
import type { Token } from "../words/find-tokens.ts";
import type { SentenceWords } from "../words/find-units.ts";
import { wordAt } from "../words/word-classes.ts";
import { decideStatus, isOwnAct } from "./decide-status.ts";
import { isDeed } from "./is-deed.ts";
import { isDenial } from "./is-denial.ts";
import { type Clause, readClauses } from "./read-clauses.ts";

const outlet = new Set(ownOutletWords);
/** Rules for what hangs on a word inside the main clause. */
const hanging: ReadonlySet<string> = new Set(["participle", "relative", nounClaim]);

/** What decides the statements of a sentence besides its words. */
export interface Evidence {
  readonly sayings: readonly Saying[];
  /** Speaker of the quotation that the whole sentence stands in. */
  readonly quotedSpeaker?: Speaker | undefined;
}

/** The words of one source, or those outside every source, with the clauses they form. */
interface Region {
  readonly saying: Saying | undefined;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
}

/** Builds a sentence with the statement of its main clause and those of the clauses around it. */
export function buildSentence(words: SentenceWords, evidence: Evidence): Sentence {
  const sayings = evidence.sayings.filter((saying) => !isNobody(saying) && !isDeed(saying));
  const regions = readRegions(words, sayings);
  const outside = regions[0];
  const lead = outside && findLead(outside, sayings);
  const main = buildMain(words, { regions, lead, evidence });
  const clauses = layOut(
    words,
    regions.flatMap((region) => describe(region, { regions, lead, evidence, main })),
  );
  return {
    span: words.span,
    paragraph: words.paragraph,
    main,
    clauses: clauses.length > 0 ? clauses : [main],
    isQuestion: words.tokens.slice(-3).some(({ word }) => word === "?"),
  };
}

/** "No one has claimed", "neither confirmed nor denied", "the firm did not say": nobody speaks; "did not deny" admits. */
function isNobody({ attribution, unit }: Saying): boolean {
  const isNegated = attribution.isNegated && attribution.form?.verb !== "deny";
  if (isNegated || wordAt(unit.tokens, attribution.cue - 1) === "nor") return true;
  const first = attribution.subject && unit.tokens[attribution.subject.from];
  return /^(?:no|nobody|neither|none|nothing|few)$/.test(first?.word ?? "");
}

/** Sorts the words by the innermost source whose content they are; those outside every content come first. */
function readRegions(words: SentenceWords, sayings: readonly Saying[]): readonly Region[] {
  const owners = words.tokens.map((token) => innermost(token, sayings));
  return [undefined, ...sayings].map((saying) => {
    const tokens = words.tokens.filter((_, i) => owners[i] === saying);
    return { saying, tokens, clauses: readClauses(tokens, words.tokens[owners.indexOf(saying) - 1]) };
  });
}

function innermost({ span }: Token, sayings: readonly Saying[]): Saying | undefined {
  let best: Saying | undefined;
  let size = Number.POSITIVE_INFINITY;
  for (const saying of sayings) {
    for (const content of saying.contents) {
      if (!isInside(span, content) || content.end - content.start >= size) continue;
      best = saying;
      size = content.end - content.start;
    }
  }
  return best;
}

/** The saying whose verb is the verb of the main clause, if the sentence is one that reports speech. */
function findLead(outside: Region, sayings: readonly Saying[]): Saying | undefined {
  const open = sayings.filter(({ attribution: { rule } }) => !hanging.has(rule));
  const main = outside.clauses.find(({ kind }) => kind === "main");
  const leads = (saying: Saying): boolean => !main || main.tokens.some(({ span }) => isOverlapping(span, saying.cue));
  return open.find(leads) ?? (main && hasVerb(main) ? undefined : sayings[0]);
}

function hasVerb({ tokens }: Clause): boolean {
  return tokens.some(({ tag }) => tag === "aux" || tag === "modal" || tag === "past" || tag === "verb" || tag === "ed");
}

interface Frame {
  readonly regions: readonly Region[];
  readonly lead: Saying | undefined;
  readonly evidence: Evidence;
}

/** The statement of the main clause: through the lead to what its content's own main clause says. */
function buildMain(words: SentenceWords, { regions, lead, evidence }: Frame): Statement {
  const region = lead ? descend(regions, lead) : regions[0];
  const clause = region?.clauses.find(({ kind }) => kind === "main") ?? region?.clauses[0];
  return makeStatement(words.span, { region, clause, regions, evidence });
}

/** From a source to the source its content's main clause names: "the embassy said the mayor had denied". */
function descend(regions: readonly Region[], lead: Saying): Region | undefined {
  let region = regions.find(({ saying }) => saying === lead);
  for (let depth = 0; depth < 4 && region; depth += 1) {
    const main: Clause | undefined = region.clauses.find(({ kind }) => kind === "main");
    const inner = regions.find(
      ({ saying }) => saying && main?.tokens.some(({ span }) => isOverlapping(span, saying.cue)),
    );
    if (!inner || inner === region || inner.saying?.attribution.rule === "relative") break;
    region = inner;
  }
  return region;
}

interface Making {
  readonly region: Region | undefined;
  readonly clause: Clause | undefined;
  readonly regions: readonly Region[];
  readonly evidence: Evidence;
}

function makeStatement(span: Span, { region, clause, regions, evidence }: Making): Statement {
  const chain = chainOf(region?.saying, regions);
  const inner = chain.at(-1);
  const sources = chain.filter((saying) => !isOutlet(saying));
  const speakers = sources.map(({ speaker }) => speaker).filter((one) => one !== undefined);
  const claimant = speakers.at(-1) ?? (inner ? undefined : evidence.quotedSpeaker);
  const { mood, isConditional, isAhead, isFailed } = clause ?? bareClause;
  const isAttributed = sources.length > 0 || (!inner && evidence.quotedSpeaker !== undefined);
  const isDenied = clause !== undefined && isDenying(clause, inner, claimant);
  const { status, rule } = decideStatus(mood, { chain, isAttributed, isConditional, isAhead, isDenial: isDenied });
  const cue = pickCue(rule, inner?.cue, mood.cue?.span);
  return {
    span,
    status,
    ...(claimant && { claimant }),
    via: speakers.slice(0, -1).reverse(),
    negated: mood.isNegated || isFailed,
    ...(mood.isCancelled && status !== "denied" && { cancelled: true }),
    ownAct: inner !== undefined && isOwnAct(inner, region?.tokens ?? [], mood),
    ...(cue && { cue }),
    rule,
  };
}

function isDenying({ mood, tokens }: Clause, inner: Saying | undefined, speaker: Speaker | undefined): boolean {
  const first = tokens.find(({ tag }) => tag !== "sign" && tag !== "conj");
  const voice = { speaker, verb: inner?.attribution.form?.verb, isDirect: first !== undefined && first.quoted >= 0 };
  return mood.isNegated && isDenial(tokens, voice);
}

/** The word that decided: the verb of saying, or the clause's own. */
function pickCue(rule: string, verb: Span | undefined, own: Span | undefined): Span | undefined {
  const isFromVerb = rule === "attributed" || rule === "denying-verb" || rule === "planning-verb";
  return isFromVerb ? (verb ?? own) : (own ?? verb);
}

/** A sentence without a word: nothing is said of it. */
const bareClause: Omit<Clause, "kind" | "tokens"> = {
  mood: {
    isNegated: false,
    isDenied: false,
    isConditional: false,
    isPlanned: false,
    isHearsay: false,
    isCancelled: false,
  },
  isConditional: false,
  isAhead: false,
  isFailed: false,
};

/** The sources of a region, outermost first: a source stands inside another when its verb does. */
function chainOf(saying: Saying | undefined, regions: readonly Region[]): readonly Saying[] {
  const chain: Saying[] = [];
  let inner = saying;
  while (inner && !chain.includes(inner)) {
    chain.unshift(inner);
    const { cue } = inner;
    const outer = regions.find(
      (region) =>
        region.saying && region.saying !== inner && region.tokens.some(({ span }) => isOverlapping(span, cue)),
    );
    inner = outer?.saying;
  }
  return chain;
}

/** "our correspondent in Orvik reports": the outlet's own report is no claim. */
function isOutlet({ speaker, unit }: Saying): boolean {
  const mention = speaker?.mention;
  if (!mention) return false;
  return unit.tokens.some(
    ({ span, word }, i) => isInside(span, mention) && outlet.has(word) && wordAt(unit.tokens, i - 1) === "our",
  );
}

interface Piece {
  readonly tokens: readonly Token[];
  readonly statement: Statement;
}

/** The statements of a region's clauses; the frame of a saying ("the union said on Friday") tells that it was said. */
function describe(region: Region, frame: Frame & { readonly main: Statement }): readonly Piece[] {
  const { regions, lead, evidence, main } = frame;
  return region.clauses.map((clause) => {
    const isFrame =
      !region.saying &&
      lead !== undefined &&
      clause.kind === "main" &&
      clause.tokens.some(({ span }) => isOverlapping(span, lead.cue));
    const statement = isFrame ? asSaid(main) : makeStatement(main.span, { region, clause, regions, evidence });
    return { tokens: clause.tokens, statement };
  });
}

/** What is planned or conditional in the content was said in fact. */
function asSaid(main: Statement): Statement {
  if (main.status !== "planned" && main.status !== "conditional") return main;
  return { ...main, status: "claimed", rule: "saying" };
}

/** Lays the pieces over the sentence: each runs to where the next begins. */
function layOut({ span, tokens }: SentenceWords, pieces: readonly Piece[]): readonly Statement[] {
  const owner = new Map<Token, Statement>();
  for (const piece of pieces) for (const token of piece.tokens) owner.set(token, piece.statement);
  const found: { statement: Statement; start: number }[] = [];
  for (const token of tokens) {
    const statement = owner.get(token);
    const last = found.at(-1);
    if (!statement || (last && isSame(last.statement, statement)) || token.tag === "sign") continue;
    found.push({ statement, start: last ? token.span.start : span.start });
  }
  return found.map(({ statement, start }, i) => ({
    ...statement,
    span: { start, end: found[i + 1]?.start ?? span.end },
  }));
}

function isSame(a: Statement, b: Statement): boolean {
  return (
    a === b ||
    (a.status === b.status &&
      a.claimant === b.claimant &&
      a.negated === b.negated &&
      a.ownAct === b.ownAct &&
      a.cancelled === b.cancelled)
  );
}
