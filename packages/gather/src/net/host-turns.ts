import type { Clock } from "./clock.ts";
import { FetchError } from "./fetch-error.ts";

interface Host {
  /** Settles when everybody who came earlier is done. */
  last: Promise<unknown>;
  /** Requests that wait or run. */
  pending: number;
  /** The next request may begin then, in milliseconds of the epoch. */
  freeAt: number;
}

/** Hosts without a request are forgotten beyond this many. */
const mostHosts = 10_000;

/** One request at a time to each host, and a pause between them. */
export class HostTurns {
  readonly #hosts = new Map<string, Host>();
  readonly #clock: Clock;
  readonly #mostWaitMs: number;

  /** @param mostWaitMs - A host that asks to be left alone for longer is not waited for. */
  constructor(clock: Clock, mostWaitMs: number) {
    this.#clock = clock;
    this.#mostWaitMs = mostWaitMs;
  }

  /**
   * Does the work when it is the host's turn.
   *
   * @param delayMs - From the beginning of this request to that of the next.
   * @throws FetchError `rate-limited` when the host has asked to be left alone for long; what the work throws.
   */
  async take<T>(name: string, delayMs: number, work: () => Promise<T>): Promise<T> {
    const host = this.#hostOf(name);
    host.pending += 1;
    const turn = host.last.then(async () => {
      await this.#waitFor(host);
      host.freeAt = this.#nowMs() + delayMs;
      return await work();
    });
    host.last = turn.catch(() => undefined);
    try {
      return await turn;
    } finally {
      host.pending -= 1;
      this.#forgetIdle();
    }
  }

  /** Nothing is asked of the host for so long. */
  pause(name: string, seconds: number): void {
    const host = this.#hostOf(name);
    host.freeAt = Math.max(host.freeAt, this.#nowMs() + seconds * 1_000);
  }

  #hostOf(name: string): Host {
    const known = this.#hosts.get(name);
    if (known !== undefined) return known;
    const host: Host = { last: Promise.resolve(), pending: 0, freeAt: 0 };
    this.#hosts.set(name, host);
    return host;
  }

  async #waitFor(host: Host): Promise<void> {
    const waitMs = host.freeAt - this.#nowMs();
    if (waitMs <= 0) return;
    if (waitMs > this.#mostWaitMs) {
      throw new FetchError({ reason: "rate-limited", retryAfterSeconds: Math.ceil(waitMs / 1_000) });
    }
    await this.#clock.wait(waitMs);
  }

  #forgetIdle(): void {
    if (this.#hosts.size <= mostHosts) return;
    const now = this.#nowMs();
    for (const [name, { pending, freeAt }] of this.#hosts) {
      if (pending === 0 && freeAt <= now) this.#hosts.delete(name);
    }
  }

  #nowMs(): number {
    return this.#clock.now().epochMilliseconds;
  }
}
