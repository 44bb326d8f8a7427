import { type FindLikeEntries, type LikeEntry, type Told, tellingWords } from "./find-like-entries.ts";
import { fallPhrases, planCues, shiftPhrases } from "./tables/link-words.ts";
import type { Entry, EntryStatus } from "./timeline.ts";

/** A plan and what became of it. */
export type PlanAndOutcome = readonly [plan: Entry, outcome: Entry];

/** What may have an outcome. */
const open: ReadonlySet<EntryStatus> = new Set(["planned", "conditional", "cancelled"]);
/** What tells that something happened. */
const happened: ReadonlySet<EntryStatus> = new Set(["reported", "claimed"]);

/** How much of the shorter one's words tells that two lines are of one thing, and how many words at least. */
const sameThing = { share: 0.5, shared: 2 };
/** The same where the day is not the day planned, or where each names what the other does not. */
const otherDayShare = 0.6;
const otherNamesShare = 0.85;
/** The same where the plan does not name who was to act. */
const noActorShare = 0.65;
/** What was planned happens so many days late; it is called off so many days before; it is put off by so many. */
const reach = { late: 3, before: 14, putOff: 31 };

const fall = new RegExp(`\\b(?:${fallPhrases.join("|")})\\b`, "iu");
const shift = new RegExp(`\\b(?:${shiftPhrases.join("|")})\\b`, "iu");
const planCue = new RegExp(`\\b(?:${planCues.join("|")})\\b`, "iu");
/** Behind these the clause of the plan begins. */
const clauseStart = /^.*(?:[,;:“"]|\b(?:said|says|that|and|but|announced|confirmed)\b)/isu;

/** The last joint before the date, and the first behind it: "…, but its first sitting, set for Thursday, | was put off". */
const clauseJoint = /^.*(?:;|,? (?:and|but))(?= )/isu;
const clauseEnd = /[,;:—–] /u;

/** Finds for each plan the line that tells it happened, and the one that tells it fell or was changed. */
export function findOutcomes(told: readonly Told[], findLike: FindLikeEntries): readonly PlanAndOutcome[] {
  return told.filter(isPlan).flatMap((plan) => {
    const like = findLike(plannedWords(plan)).filter((other) => isAbout(plan, other));
    const outcomes = [
      nearest(like.filter((other) => isHappening(plan, other))),
      nearest(like.filter((other) => isChange(plan, other))),
    ];
    return [...new Set(outcomes)].flatMap((outcome): readonly PlanAndOutcome[] =>
      outcome === undefined ? [] : [[plan.entry, outcome.told.entry]],
    );
  });
}

/** The words of the clause that holds the date of the plan, where the sentence tells of more. */
function plannedWords({ entry, words }: Told): ReadonlySet<string> {
  const { text, dateWords, citations } = entry;
  const from = citations[0]?.start ?? 0;
  if (dateWords === undefined) return words;
  const before = text.slice(0, dateWords.start - from);
  const after = text.slice(dateWords.start - from);
  const start = clauseJoint.exec(before)?.[0].length ?? 0;
  const end = after.search(clauseEnd);
  const clause = tellingWords(before.slice(start) + (end === -1 ? after : after.slice(0, end)));
  return clause.size >= sameThing.shared ? clause : words;
}

function isPlan({ entry: { status, end } }: Told): boolean {
  return end !== undefined && status !== undefined && open.has(status);
}

/** The most alike; of equals the heaviest. */
function nearest(like: readonly LikeEntry[]): LikeEntry | undefined {
  const [best] = [...like].sort((a, b) => b.share - a.share || b.told.entry.weight - a.told.entry.weight);
  return best;
}

/** Whether another page tells of the same thing, with the same actor and no other names. */
function isAbout(plan: Told, like: LikeEntry): boolean {
  const { told, shared, share } = like;
  if (share < sameThing.share || shared < sameThing.shared) return false;
  if (plan.entry.citations[0]?.article === told.entry.citations[0]?.article) return false;
  const isNamedOtherwise = plan.names.size > 0 && told.names.size > 0 && plan.names.isDisjointFrom(told.names);
  return (!isNamedOtherwise || share >= otherNamesShare) && hasActor(plan, like);
}

/** The one who was to act stands in the report too, unless the plan names nobody. */
function hasActor({ entry: { text } }: Told, { told: { words }, share }: LikeEntry): boolean {
  const at = text.search(planCue);
  const actors = tellingWords(at === -1 ? "" : text.slice(0, at).replace(clauseStart, ""));
  return actors.size === 0 ? share >= noActorShare : !actors.isDisjointFrom(words);
}

/** What was called off does not happen. */
function isHappening({ entry: plan }: Told, { told: { entry }, share }: LikeEntry): boolean {
  if (plan.status === "cancelled" || entry.status === undefined || !happened.has(entry.status)) return false;
  const late = daysBetween(plan.end, entry.start);
  return daysBetween(plan.start, entry.start) >= 0 && (late <= 0 || (late <= reach.late && share >= otherDayShare));
}

/** A change is told before the day, or names the new one. */
function isChange({ entry: plan }: Told, { told: { entry }, share }: LikeEntry): boolean {
  if (entry.status === "denied" || !tellsOfChange(plan, entry)) return false;
  const furthest = entry.status === "planned" ? reach.putOff : reach.late;
  const late = daysBetween(plan.end, entry.start);
  const isToldAlike = share >= otherDayShare || late === 0;
  return isToldAlike && daysBetween(plan.start, entry.start) >= -reach.before && late <= furthest;
}

function tellsOfChange(plan: Entry, { status, text }: Entry): boolean {
  if (fall.test(text)) return true;
  return plan.status !== "cancelled" && (status === "cancelled" || shift.test(text));
}

/** Whole days from the one to the other; infinitely many where one is not known. */
function daysBetween(from: string | undefined, to: string | undefined): number {
  if (from === undefined || to === undefined) return Number.POSITIVE_INFINITY;
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: "days" }).days;
}
