import manifest from "../package.json" with { type: "json" };

/** Who made a record. */
export const generator = { name: manifest.name, version: manifest.version } as const;
