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

/** Says what is being done while it is done, on a terminal; gives back what takes the line away again. */
export function showTask(task: string): () => void {
  if (!process.stderr.isTTY) return () => undefined;
  process.stderr.write(`${task} ...`);
  return () => process.stderr.write("\r\u001b[K");
}
