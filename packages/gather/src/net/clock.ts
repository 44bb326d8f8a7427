import { setTimeout as sleep } from "node:timers/promises";

/** Time as the gateway knows it; tests and simulations bring their own. */
export interface Clock {
  now(): Temporal.Instant;
  /** Comes back after so many milliseconds. */
  wait(milliseconds: number): Promise<void>;
}

export const systemClock: Clock = {
  now: () => Temporal.Now.instant(),
  wait: (milliseconds) => sleep(milliseconds, undefined),
};
