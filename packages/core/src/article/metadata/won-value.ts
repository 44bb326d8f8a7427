import type { Witness } from "../article.ts";

/** The value of the witness that won a field. */
export function wonValue(witnesses: readonly Witness[], field: Witness["field"]): string | undefined {
  return witnesses.find((witness) => witness.field === field && witness.won)?.value;
}
