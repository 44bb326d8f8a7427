import type { StatedTime } from "./stated-time.ts";

/** A statement of when the article was published or changed. */
export interface DateWitness {
  readonly field: "published" | "modified";
  readonly time: StatedTime;
  /** Where it was found, as `Witness.from` has it. */
  readonly from: string;
  /** The other day the same figures name where month and day cannot be told apart: "3/4/2031". */
  readonly either?: StatedTime;
}
