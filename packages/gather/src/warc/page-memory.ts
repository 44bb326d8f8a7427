import type { HeaderFields } from "../header-fields.ts";

/** The oldest are forgotten beyond this many, so that memory stays bounded. */
const mostKnown = 200_000;

/** Which pages were met, by their payload's digest and by address and time: a revisit refers to one of them. */
export class PageMemory {
  readonly #known = new Set<string>();

  /** Notes the page of a response or resource. */
  add(fields: HeaderFields): void {
    const digest = fields.get("warc-payload-digest");
    if (digest !== undefined) this.#keep(digest);
    this.#keep(`${fields.get("warc-target-uri")} ${fields.get("warc-date")}`);
  }

  /** Whether the page that a revisit refers to was met. */
  knows(fields: HeaderFields): boolean {
    const digest = fields.get("warc-payload-digest") ?? "";
    const referred = `${fields.get("warc-refers-to-target-uri")} ${fields.get("warc-refers-to-date")}`;
    return this.#known.has(digest) || this.#known.has(referred);
  }

  #keep(name: string): void {
    this.#known.add(name);
    for (const oldest of this.#known) {
      if (this.#known.size <= mostKnown) return;
      this.#known.delete(oldest);
    }
  }
}
