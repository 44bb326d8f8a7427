/** Fields of a manifest that name source files. */
const entryFields = ["bin", "exports", "imports"] as const;

/** Fields only this repository needs. */
const privateFields = ["scripts", "devDependencies"] as const;

function toDist(path: string): string {
  return path.replace(/^\.\/src\//, "./dist/").replace(/(?<!\.d)\.tsx?$/, ".js");
}

function rewrite(value: unknown): unknown {
  if (typeof value === "string") return toDist(value);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    // A compiler finds the types beside the code; naming the source as types is for this repository.
    Object.entries(value).flatMap(([key, inner]) => (key === "types" ? [] : [[key, rewrite(inner)]])),
  );
}

/** The manifest as it is published: every entry is the compiled file, and what serves development alone is gone. */
export function pointAtDist(manifest: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const kept = Object.entries(manifest).filter(([key]) => !(privateFields as readonly string[]).includes(key));
  const published = Object.fromEntries(kept);
  for (const field of entryFields) if (field in published) published[field] = rewrite(published[field]);
  return published;
}
