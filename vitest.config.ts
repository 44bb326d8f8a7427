import { defineConfig } from "vitest/config";

/** `npm test` runs everything but the long tests; `npm run test:long` (mode "long") runs only those. */
export default defineConfig(({ mode }) => {
  const isLong = mode === "long";
  return {
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    test: {
      include: [isLong ? "**/*.long.test.{ts,tsx}" : "**/*.test.{ts,tsx}"],
      exclude: [
        "**/node_modules/**",
        "**/dist/**",
        "benchmarks/out/**",
        ...(isLong ? [] : ["**/*.long.test.{ts,tsx}"]),
      ],
      testTimeout: isLong ? 600_000 : 60_000,
      hookTimeout: 120_000,
    },
  };
});
