import type { Speaker, Statement } from "#claims";
import type { Mention, MentionDate } from "./mention.ts";
import { compareMentions } from "./mention.ts";
import type { Claimant, EntryStatus } from "./timeline.ts";

/** What stands in the record after all mentions of an event were heard. */
export interface Verdict {
  readonly status?: EntryStatus;
  readonly claimant?: Claimant;
  readonly via: readonly Claimant[];
}

/** Earlier in the list wins where mentions of one event differ: what became of a thing outranks what was said before. */
const ranking: readonly EntryStatus[] = ["cancelled", "denied", "reported", "claimed", "planned", "conditional"];

/**
 * Chooses the status of an event from all mentions of it. A plan that was later reported has happened; one that was
 * called off is cancelled; a denial stands whoever else claims. Counting never turns a claim into a fact: `reported`
 * needs one article that says so in its own words, or a body that speaks of its own act. Sentences with a coarser date,
 * or that name the date in passing, support the event and do not judge it.
 */
export function chooseVerdict(mentions: readonly Mention[], date: MentionDate): Verdict {
  const judged = witnesses(mentions, date).flatMap(({ statement, ...mention }) => {
    if (statement === undefined) return [];
    const isAhead = date.end > (mention.reading.article.published ?? "").slice(0, 10);
    return [
      { mention: { ...mention, statement }, status: statusOf(statement, { isAhead, isSaying: mention.isSaying }) },
    ];
  });
  const status = ranking.find((candidate) => judged.some((one) => one.status === candidate));
  const speaking = judged
    .filter((one) => one.status === status && one.mention.statement.claimant?.name !== undefined)
    .map(({ mention }) => mention)
    .sort(compareMentions);
  return { ...(status === undefined ? {} : { status }), ...speakersOf(speaking[0]?.statement) };
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
  return { status: statusOf(statement, { isAhead: false, isSaying: false }), ...speakersOf(statement) };
}

/** A body's own act: announced, it has happened on the day of the saying; of a day ahead, it is a plan; else its claim. */
function statusOf(statement: Statement, { isAhead, isSaying }: { isAhead: boolean; isSaying: boolean }): EntryStatus {
  if (statement.cancelled === true) return "cancelled";
  if (statement.status !== "claimed" || !statement.ownAct) return statement.status;
  if (isAhead) return "planned";
  return isSaying ? "reported" : "claimed";
}

function speakersOf(statement: Statement | undefined): Pick<Verdict, "claimant" | "via"> {
  const [claimant] = statement?.claimant === undefined ? [] : claimantOf(statement.claimant);
  return { ...(claimant === undefined ? {} : { claimant }), via: (statement?.via ?? []).flatMap(claimantOf) };
}

/** A speaker whose name the article settles; nobody for an ambiguous "he". */
export function claimantOf({ name, role }: Speaker): readonly Claimant[] {
  return name === undefined ? [] : [{ name, ...(role === undefined ? {} : { role }) }];
}
