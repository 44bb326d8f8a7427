import { defineConfig } from "vitest/config";

/** `npm test` runs everything but the long tests; `npm run test:long` runs only those. */
const long = process.env["DATELINE_TESTS"] === "long";

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    include: [long ? "**/*.long.test.{ts,tsx}" : "**/*.test.{ts,tsx}"],
    exclude: ["**/node_modules/**", "**/dist/**", ...(long ? [] : ["**/*.long.test.{ts,tsx}"])],
    testTimeout: long ? 600_000 : 60_000,
    hookTimeout: 120_000,
  },
});
