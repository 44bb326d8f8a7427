import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../../..");
const folders = ["examples/hollin-dam", "packages/core/src/article/fixtures"];

/** A page of our own words, as a file holds it. */
export interface OwnPage {
  readonly name: string;
  readonly kind: "html" | "text";
  readonly content: string;
}

/** All pages in our own words that examples and tests are made of, always in one order. */
export function readOwnPages(): readonly OwnPage[] {
  return folders.flatMap((folder) =>
    (readdirSync(join(root, folder), { recursive: true }) as string[])
      .filter((name) => /\.(?:html|txt)$/.test(name))
      .sort()
      .map((name) => ({
        name,
        kind: name.endsWith(".html") ? "html" : "text",
        content: readFileSync(join(root, folder, name), "utf8"),
      })),
  );
}
