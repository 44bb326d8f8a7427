import type { Timeline } from "@dateline/core/timeline";
import manifest from "../package.json" with { type: "json" };

/** Who makes a record. */
export const generator: Timeline["generator"] = { name: manifest.name, version: manifest.version };
