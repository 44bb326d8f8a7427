import { writtenOn } from "#article";
import type { Speaker, Statement } from "#claims";
import { cut } from "#text";
import { contentWords } from "./content-words.ts";
import type { Mention, MentionDate } from "./mention.ts";
import type { Claimant, EntryStatus } from "./timeline.ts";

/** What stands in the record after all mentions of an event were heard. */
export interface Verdict {
  readonly status?: EntryStatus;
  readonly claimant?: Claimant;
  readonly via: readonly Claimant[];
}

/** Earlier in the list wins where mentions of one event differ: what happened outranks what was said before. */
const ranking: readonly EntryStatus[] = ["reported", "claimed", "planned", "conditional"];
/** These overturn the others where they speak of the same thing. */
const overturning: readonly EntryStatus[] = ["cancelled", "denied"];
/** A denial is of what a line says when they share so much of the shorter one's words. */
const sameThingShare = 0.3;

/**
 * Chooses the status of an event from all mentions of it. A plan that was later reported has happened; what was called
 * off is cancelled, and what was denied is denied, where the denial is of what the best telling says. Counting never
 * turns a claim into a fact: `reported` needs one article that says so in its own words, or a body that announces its
 * own act. Sentences with a coarser date, or that name the date in passing, support the event and do not judge it.
 *
 * @param tellings - The mentions, best telling first: of several speakers the first is named.
 */
export function chooseVerdict(tellings: readonly Mention[], date: MentionDate): Verdict {
  const judged = witnesses(tellings, date).flatMap(({ statement, ...mention }): readonly Judged[] => {
    if (statement === undefined) return [];
    return [{ mention: { ...mention, statement }, status: statusOf(statement, mention) }];
  });
  const status = findOverturned(judged) ?? ranking.find((candidate) => judged.some((one) => one.status === candidate));
  return status === undefined ? { via: [] } : { status, ...speakersFor(status, judged) };
}

interface Judged {
  readonly mention: Mention & { readonly statement: Statement };
  readonly status: EntryStatus;
}

/** The status that overturns what the others say, if one of them does. */
function findOverturned(judged: readonly Judged[]): EntryStatus | undefined {
  const told = judged.find(({ status }) => !overturning.includes(status));
  const words = told && contentWords(clauseOf(told.mention));
  return overturning.find((candidate) =>
    judged.some(({ status, mention }) => {
      if (status !== candidate) return false;
      const others = contentWords(clauseOf(mention));
      const shared = words?.intersection(others).size ?? Infinity;
      return shared >= sameThingShare * Math.min(words?.size ?? 0, others.size);
    }),
  );
}

/** Who claims or denies is the first who does; what is reported or planned has a speaker only where its line names one. */
function speakersFor(status: EntryStatus, judged: readonly Judged[]): Pick<Verdict, "claimant" | "via"> {
  const agreeing = judged.filter((one) => one.status === status);
  const isSaid = status === "claimed" || status === "denied";
  const candidates = isSaid ? agreeing : agreeing.slice(0, 1);
  return speakersOf(
    candidates.find(({ mention }) => mention.statement.claimant?.name !== undefined)?.mention.statement,
  );
}

function clauseOf({ reading, clause }: Mention): string {
  return cut(reading.article.text, clause);
}

/** The mentions that tell of the event on its very date, in their main clause and their own words, as far as there are any. */
function witnesses(mentions: readonly Mention[], { start, end }: MentionDate): readonly Mention[] {
  const exact = mentions.filter(({ date }) => date.start === start && date.end === end);
  // "The talks, which had been due on Friday, were called off": what fell is named in passing.
  const direct = exact.filter(({ isPassing, statement }) => !isPassing || statement?.cancelled === true);
  const stated = direct.filter(({ date }) => date.basis === "stated");
  return [stated, direct, exact].find((some) => some.length > 0) ?? [];
}

/** The verdict on a single statement of no known date. */
export function judgeStatement(statement: Statement): Verdict {
  return { status: statusOf(statement), ...speakersOf(statement) };
}

/**
 * What lies ahead of its day of writing is planned, whoever says so. A body's own act has happened on the day it is
 * announced; without that it is the body's claim.
 */
function statusOf(statement: Statement, mention?: Omit<Mention, "statement">): EntryStatus {
  if (statement.cancelled === true) return "cancelled";
  const isFactual = statement.status === "reported" || statement.status === "claimed";
  if (isFactual && mention !== undefined && isAhead(mention)) return "planned";
  return statement.status === "claimed" && statement.ownAct && mention?.isSaying === true
    ? "reported"
    : statement.status;
}

function isAhead({ date, reading, span }: Omit<Mention, "statement">): boolean {
  const written = writtenOn(reading.article, span.start)?.slice(0, 10);
  if (written === undefined) return false;
  return date.start > written || (date.precision === "before" && date.end > written);
}

function speakersOf(statement: Statement | undefined): Pick<Verdict, "claimant" | "via"> {
  const [claimant] = statement?.claimant === undefined ? [] : claimantOf(statement.claimant);
  return { ...(claimant === undefined ? {} : { claimant }), via: (statement?.via ?? []).flatMap(claimantOf) };
}

/** A speaker whose name the article settles; nobody for an ambiguous "he". */
export function claimantOf({ name, role }: Speaker): readonly Claimant[] {
  return name === undefined ? [] : [{ name, ...(role === undefined ? {} : { role }) }];
}
