import type { Witness } from "../article.ts";
import { lettersOf } from "../body/fold-line.ts";
import type { ArticlePlaces } from "./article-places.ts";
import type { AuthorWitness } from "./author-witness.ts";
import type { AgencyCredit } from "./find-agency.ts";
import type { PageMarks } from "./page-marks.ts";
import { isKnownAgency } from "./read-agency.ts";
import { readPrintedAuthors } from "./read-printed-authors.ts";
import { readStatedAuthors } from "./read-stated-authors.ts";

/** Who wrote the article, and the agencies that bylines credit. */
export interface FoundAuthors {
  readonly authors: readonly string[];
  /** Agencies that the same places credit, the surest first. */
  readonly credits: readonly AgencyCredit[];
  readonly witnesses: readonly Witness[];
}

/**
 * Finds who wrote the article. Names that only the metadata knows are often those of accounts: the page must print them.
 * Names of the outlet itself are no authors, and no agencies that it takes reports from.
 *
 * @param outlets - The outlet's name, and the letters of it that stand in its address.
 */
export function findAuthors(places: ArticlePlaces, marks: PageMarks, outlets: readonly string[]): FoundAuthors {
  const found = [...readStatedAuthors(marks), ...readPrintedAuthors(places, marks)].map(makeOutletFilter(outlets));
  const best = chooseAuthors(found, places);
  return {
    authors: best === undefined ? [] : namesOf(best),
    credits: found.flatMap(({ agency, from }) => (agency === undefined ? [] : [{ value: agency, from }])),
    witnesses: found
      .filter((witness) => namesOf(witness).length > 0)
      .map((witness) => ({
        field: "authors",
        value: namesOf(witness).join("; "),
        from: witness.from,
        won: witness === best,
      })),
  };
}

function namesOf({ people, handles }: AuthorWitness): readonly string[] {
  return people.length > 0 ? people : handles;
}

/** Of the witnesses whose names are printed, the surest; later ones may know its names more fully, or more names. */
function chooseAuthors(found: readonly AuthorWitness[], places: ArticlePlaces): AuthorWitness | undefined {
  const isPrinted = makePrintTest(places);
  // Beside an agency a single word is a place.
  const isAgencys = found.some(({ agency }) => agency !== undefined);
  const isNamed = (name: string): boolean => isPrinted(name) && (!isAgencys || name.includes(" "));
  const printed = dropOthers(found).filter((witness) => namesOf(witness).length > 0 && namesOf(witness).every(isNamed));
  // An account that only the metadata names comes last.
  const best = printed.find(({ from, people }) => people.length > 0 || !isStated(from)) ?? printed[0];
  const full = best && (printed.find((other) => isFuller(other, best)) ?? best);
  return full && (findLonger(full, printed) ?? full);
}

/** Behind a byline that is an agency's alone the lines of other stories begin. */
function dropOthers(found: readonly AuthorWitness[]): readonly AuthorWitness[] {
  const isLine = ({ from }: AuthorWitness): boolean => from === "visible line" || from === "closing line";
  const first = found.findIndex(isLine);
  const { agency, people = [] } = found[first] ?? {};
  return agency === undefined || people.length > 0 ? found : found.filter((witness) => !isLine(witness));
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

/** Metadata often names the first author alone: a list that two kinds of places print is believed before it. */
function findLonger(best: AuthorWitness, printed: readonly AuthorWitness[]): AuthorWitness | undefined {
  if (!isStated(best.from) || best.people.length === 0) return undefined;
  const lists = printed.filter(
    ({ from, people }) =>
      !isStated(from) && people.length > best.people.length && best.people.every((name) => people.includes(name)),
  );
  return lists.find(
    ({ from, people }) =>
      from === "address" || lists.some((other) => other.from !== from && other.people.join() === people.join()),
  );
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

/** "The Quarrow Herald" of "The Quarrow Herald – news of the coast". */
const longName = 10;

function makeOutletFilter(outlets: readonly string[]): (witness: AuthorWitness) => AuthorWitness {
  const known = new Set(outlets.map(lettersOf));
  const isForeign = (name: string): boolean => {
    const letters = lettersOf(name);
    return (
      !known.has(letters) && !(letters.length >= longName && [...known].some((outlet) => outlet.startsWith(letters)))
    );
  };
  return ({ from, people, handles, agency }) => ({
    from,
    people: people.filter(isForeign),
    handles: handles.filter(isForeign),
    // An agency's own page is credited to it; a mark nobody knows may be the outlet's.
    ...(agency !== undefined && (isKnownAgency(agency) || isForeign(agency)) && { agency }),
  });
}
