import type { BylineNames } from "./read-names.ts";

/** One place of the page that names authors or an agency. */
export interface AuthorWitness extends BylineNames {
  /** Where it was found: "json-ld", "meta author", "rel author", "microdata", "visible line", "closing line", "closing credit". */
  readonly from: string;
}

/** Gives the witness, unless it names nobody. */
export function* witnessOf(from: string, names: BylineNames): Generator<AuthorWitness> {
  const { people, handles, agency } = names;
  if (people.length > 0 || handles.length > 0 || agency !== undefined) yield { from, ...names };
}
