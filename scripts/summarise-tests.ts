// `npm run summarise -- FOLDER FAILED`: adds up vitest's results. The last line is "N passed, N failed"; the exit code is 1 when a
// test failed, when a step before failed, or when there were no tests.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

interface TestResults {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
  readonly success: boolean;
}

const [folder = "out/test-results", earlierFailures = "0"] = process.argv.slice(2);
const results = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file): TestResults => JSON.parse(readFileSync(join(folder, file), "utf8")));

const passed = results.reduce((sum, { numPassedTests }) => sum + numPassedTests, 0);
const failedTests = results.reduce((sum, { numFailedTests }) => sum + numFailedTests, 0);
const everythingRan = results.length > 0 && results.every(({ success }) => success) && earlierFailures === "0";
// A file that does not load, or a step that broke, is a failure although no test of it ran.
const failed = everythingRan ? failedTests : Math.max(failedTests, 1);

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
