import type { Witness } from "../article.ts";
import type { ArticlePlaces } from "./article-places.ts";
import type { AuthorWitness } from "./author-witness.ts";
import type { PageMarks } from "./page-marks.ts";
import { isKnownAgency } from "./read-agency.ts";
import { readPrintedAuthors } from "./read-printed-authors.ts";
import { readGraphPerson, readStatedAuthors } from "./read-stated-authors.ts";

/** Who wrote the article, and the agency it is credited to. */
export interface FoundAuthors {
  readonly authors: readonly string[];
  readonly agency?: string;
  readonly witnesses: readonly Witness[];
}

/**
 * Finds who wrote the article. Names that only the metadata knows are often those of accounts: the page must print them.
 * Names of the outlet itself are no authors, and no agencies that it takes reports from.
 *
 * @param outlets - The outlet's name, and the letters of it that stand in its address.
 */
export function findAuthors(places: ArticlePlaces, marks: PageMarks, outlets: readonly string[]): FoundAuthors {
  const found = [...readStatedAuthors(marks), ...readPrintedAuthors(places, marks), ...readGraphPerson(marks)].map(
    makeOutletFilter(outlets),
  );
  const best = chooseAuthors(found, places);
  const credited = found.find(({ agency }) => agency !== undefined);
  return {
    authors: best === undefined ? [] : namesOf(best),
    ...(credited?.agency !== undefined && { agency: credited.agency }),
    witnesses: found.flatMap((witness): Witness[] => [
      ...(namesOf(witness).length > 0
        ? [{ field: "authors" as const, value: namesOf(witness).join("; "), from: witness.from, won: witness === best }]
        : []),
      ...(witness.agency === undefined
        ? []
        : [{ field: "agency" as const, value: witness.agency, from: witness.from, won: witness === credited }]),
    ]),
  };
}

function namesOf({ people, handles }: AuthorWitness): readonly string[] {
  return people.length > 0 ? people : handles;
}

/** Of the witnesses whose names are printed, the surest; a later one may know its names more fully. */
function chooseAuthors(found: readonly AuthorWitness[], places: ArticlePlaces): AuthorWitness | undefined {
  const isPrinted = makePrintTest(places);
  const printed = found.filter((witness) => namesOf(witness).length > 0 && namesOf(witness).every(isPrinted));
  // An account that only the metadata names comes last.
  const best = printed.find(({ from, people }) => people.length > 0 || !isStated(from)) ?? printed[0];
  return best && (printed.find((other) => isFuller(other, best)) ?? best);
}

function isStated(from: string): boolean {
  return from === "json-ld" || from.startsWith("meta ");
}

/** Whether a witness has the whole of the only name: "Ada Orl" for "Ada". */
function isFuller({ people }: AuthorWitness, than: AuthorWitness): boolean {
  const [name = "", ...others] = than.people;
  if (name === "" || name.includes(" ") || others.length > 0 || people.length !== 1) return false;
  return people[0]?.toLowerCase().startsWith(`${name.toLowerCase()} `) === true;
}

/** Less text than this on a page is none of the article's: its script was to print it. */
const fewestLetters = 600;

function makePrintTest({ blocks }: ArticlePlaces): (name: string) => boolean {
  const total = blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (total < fewestLetters) return () => true;
  return (name) =>
    blocks.some(({ text }) => text.includes(name)) ||
    blocks.some(({ text }) => text.length <= longestByline && text.toLowerCase().includes(name.toLowerCase()));
}

const longestByline = 200;

function makeOutletFilter(outlets: readonly string[]): (witness: AuthorWitness) => AuthorWitness {
  const known = new Set(outlets.map(lettersOf));
  // A site may bear its writer's name.
  const isForeign = (name: string): boolean => !known.has(lettersOf(name));
  return ({ from, people, handles, agency }) => ({
    from,
    people: people.filter((name) => name.includes(" ") || isForeign(name)),
    handles: handles.filter(isForeign),
    // An agency's own page is credited to it; a mark nobody knows may be the outlet's.
    ...(agency !== undefined && (isKnownAgency(agency) || isForeign(agency)) && { agency }),
  });
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
