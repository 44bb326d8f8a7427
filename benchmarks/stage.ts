/** One line of a stage's table. Numbers are written as they are to be read. */
export interface Row {
  readonly measure: string;
  /** What is asked on data nobody here has seen. */
  readonly goal: string;
  readonly measured: string;
  readonly precision?: string;
  readonly recall?: string;
  /** The best peer, or the floor, in the same run. */
  readonly peer?: string;
}

/** Where a stage finds its data, and where it may write. */
export interface StageContext {
  /** The benchmark folder, read only. */
  readonly data: string;
  /** Git-ignored; peers are installed here and output is kept here. */
  readonly out: string;
  /** The command under test, as a shell runs it. */
  readonly dateline: string;
}

/** A stage of the way, scored by the scorer that lies beside its data. */
export interface Stage {
  /** Paths under the data folder that must be there. */
  readonly needs: readonly string[];
  run(context: StageContext): Promise<readonly Row[]>;
}
