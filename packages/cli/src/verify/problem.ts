/** One thing in a record that does not hold. */
export interface Problem {
  /** Where it stands in the record: "article a1", "entry e3, citation 2". */
  readonly where: string;
  readonly what: string;
}

/** A problem list of one, or none when the check holds. */
export function problemUnless(holds: boolean, where: string, what: string): readonly Problem[] {
  return holds ? [] : [{ where, what }];
}
