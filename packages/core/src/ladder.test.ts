import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const src = import.meta.dirname;

/** The floors and what each stands on, as the picture in the README has them. */
function readLadder(): ReadonlyMap<string, readonly string[]> {
  const picture = readFileSync(join(src, "README.md"), "utf8");
  const rungs = picture.matchAll(/^(\w+)\/ .*stands on: (.+)$/gm);
  return new Map(
    [...rungs].map(([, floor = "", below = ""]) => [floor, below.trim() === "-" ? [] : below.trim().split(/\s+/)]),
  );
}

function readReferences(floor: string): readonly string[] {
  const config = JSON.parse(readFileSync(join(src, floor, "tsconfig.json"), "utf8")) as {
    readonly references: readonly { readonly path: string }[];
  };
  return config.references.map(({ path }) => path.replace("../", ""));
}

const ladder = readLadder();
const floors = readdirSync(src, { withFileTypes: true }).flatMap((item) => (item.isDirectory() ? [item.name] : []));

describe("the ladder of floors", () => {
  it("names every folder of the library, and no other", () => {
    expect([...ladder.keys()].sort()).toEqual([...floors].sort());
  });

  it.each(floors)("%s stands on the floors its compiler options name", (floor) => {
    expect([...readReferences(floor)].sort()).toEqual([...(ladder.get(floor) ?? [])].sort());
  });

  it("is one-way: no floor stands on itself or on one named after it", () => {
    const order = [...ladder.keys()];
    for (const [floor, below] of ladder) {
      for (const other of below) expect(order.indexOf(other)).toBeLessThan(order.indexOf(floor));
    }
  });
});
