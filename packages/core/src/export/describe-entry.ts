import type { Claimant, Entry, Timeline } from "#timeline";
import { describeCount } from "./describe-number.ts";
import { countOrigins } from "./source-index.ts";

/**
 * Says what standing a line has and who stands behind it: "reported", "claimed by Interior Ministry", "planned, according
 * to Water Board".
 *
 * @returns Absent when the page's language has no claims pack.
 */
export function describeStatus(entry: Pick<Entry, "status" | "claimant">): string | undefined {
  const { status, claimant } = entry;
  if (status === undefined) return undefined;
  const words = status === "cancelled" ? "plan cancelled" : status;
  return claimant === undefined ? words : `${words}${leadToClaimant(status)}${claimant.name}`;
}

/** The words between a status and the name of who stands behind it. */
export function leadToClaimant(status: Entry["status"]): string {
  return status === "claimed" || status === "denied" ? " by " : ", according to ";
}

/** Names who speaks, with the role when it is known: "Ana Ruck, mayor". */
export function describeClaimant({ name, role }: Claimant): string {
  return role === undefined ? name : `${name}, ${role}`;
}

/** Says how well a line is carried: "3 independent sources, 11 articles". */
export function describeSources(entry: Pick<Entry, "independentSources" | "articles">): string {
  return `${describeCount(entry.independentSources, "independent source")}, ${describeCount(entry.articles, "article")}`;
}

/**
 * Says how much a record holds and what it rests on: "89 entries from 15 articles, 9 independent sources". Pages of other
 * stories do not count.
 */
export function describeExtent(timeline: Timeline): string {
  const told = timeline.articles.filter(({ excluded }) => excluded === undefined);
  const entries = describeCount(timeline.entries.length, "entry", "entries");
  const sources = describeCount(countOrigins(timeline), "independent source");
  return `${entries} from ${describeCount(told.length, "article")}, ${sources}`;
}
