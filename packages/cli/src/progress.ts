import { Presets, SingleBar } from "cli-progress";

/** Tells how far a long work has come. */
export interface Progress {
  /** One more is done. */
  step(): void;
  stop(): void;
}

const silent: Progress = { step() {}, stop() {} };

/** A bar on standard error when that is a terminal; silent in a pipe, a file, or a continuous-integration log. */
export function showProgress(task: string): Progress {
  if (!process.stderr.isTTY) return silent;
  const bar = new SingleBar(
    { format: `${task} {value} · {duration_formatted}`, stream: process.stderr, clearOnComplete: true },
    Presets.shades_classic,
  );
  bar.start(0, 0);
  return { step: () => bar.increment(), stop: () => bar.stop() };
}
