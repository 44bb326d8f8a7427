import { countShared } from "#text";
import { type FindLikeEntries, type LikeEntry, type Told, tellingWords } from "./find-like-entries.ts";
import { denialVerbs } from "./tables/link-words.ts";
import type { Entry } from "./timeline.ts";

/** A claim and its denial. */
export type ClaimAndDenial = readonly [claim: Entry, denial: Entry];

/** How much of the shorter one's words tells that a denial is of a claim, and how many words at least. */
const sameThing = { share: 0.4, shared: 2 };
/** A denial of fewer telling words is of the sentence before it: "The ministry rejected that." */
const fewestWords = 2;
/** A blank or a paragraph's end stands between a sentence and the next. */
const longestGap = 2;

const denialVerb = new RegExp(`^.*?\\b(?:${denialVerbs.join("|")})\\b`, "isu");

/** Finds for each denial the claim that it is of. */
export function findDenials(told: readonly Told[], findLike: FindLikeEntries): readonly ClaimAndDenial[] {
  const denials = told.filter(({ entry }) => entry.status === "denied");
  const findBefore = prepareSentencesBefore(told);
  return denials.flatMap((denial): readonly ClaimAndDenial[] => {
    const denied = deniedWords(denial.entry);
    const claims =
      denied.size < fewestWords
        ? findBefore(denial.entry)
        : findLike(denied)
            .filter(isSameThing)
            .sort(compareLikeness)
            .map(({ told: { entry } }) => entry);
    const claim = claims.find((entry) => isDeniable(entry, denial.entry));
    return claim === undefined ? [] : [[claim, denial.entry]];
  });
}

/** What is denied, without the one who denies it. */
function deniedWords({ text, claimant }: Entry): ReadonlySet<string> {
  const own = tellingWords(`${claimant?.name ?? ""} ${claimant?.role ?? ""}`);
  return tellingWords(text.replace(denialVerb, "")).difference(own);
}

function isSameThing({ share, shared }: LikeEntry): boolean {
  return share >= sameThing.share && shared >= sameThing.shared;
}

function compareLikeness(a: LikeEntry, b: LikeEntry): number {
  return b.share - a.share;
}

/** A claim of another's that was there when it was denied. */
function isDeniable(claim: Entry, denial: Entry): boolean {
  if (claim.status !== "claimed" && claim.status !== "reported") return false;
  const isOwn = claim.claimant !== undefined && areSame(claim.claimant.name, denial.claimant?.name ?? "");
  return !isOwn && (claim.start ?? "~") <= (denial.end ?? "");
}

/** "Reck" and "Tobias Reck" are one. */
function areSame(name: string, other: string): boolean {
  const [a, b] = [tellingWords(name), tellingWords(other)];
  return countShared(a, b) > 0 && countShared(a, b) === Math.min(a.size, b.size);
}

/** Finds the entries that cite the sentence right before a denial. */
function prepareSentencesBefore(told: readonly Told[]): (denial: Entry) => readonly Entry[] {
  const byEnd = new Map<string, Entry>();
  for (const { entry } of told) for (const { article, end } of entry.citations) byEnd.set(`${article} ${end}`, entry);
  return ({ citations: [first] }) => {
    if (first === undefined) return [];
    const gaps = Array.from({ length: longestGap + 1 }, (_, gap) => gap);
    return gaps.flatMap((gap) => byEnd.get(`${first.article} ${first.start - gap}`) ?? []);
  };
}
