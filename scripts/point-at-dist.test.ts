import { describe, expect, it } from "vitest";
import { pointAtDist } from "./point-at-dist.ts";

describe("pointAtDist", () => {
  it.each([
    { field: "exports", source: { ".": "./src/index.ts" }, published: { ".": "./dist/index.js" } },
    { field: "imports", source: { "#text": "./src/text/index.ts" }, published: { "#text": "./dist/text/index.js" } },
    {
      field: "exports",
      source: { ".": { types: "./src/a.ts", default: "./dist/a.js" } },
      published: { ".": { default: "./dist/a.js" } },
    },
    { field: "bin", source: { dateline: "./bin/dateline.js" }, published: { dateline: "./bin/dateline.js" } },
    {
      field: "exports",
      source: { "./package.json": "./package.json" },
      published: { "./package.json": "./package.json" },
    },
    { field: "files", source: ["./src/kept.ts"], published: ["./src/kept.ts"] },
  ])("turns $field $source into $published", ({ field, source, published }) => {
    expect(pointAtDist({ [field]: source })).toEqual({ [field]: published });
  });

  it("leaves out what only this repository needs", () => {
    expect(pointAtDist({ name: "a", scripts: { prepack: "x" }, devDependencies: { b: "1" } })).toEqual({ name: "a" });
  });
});
