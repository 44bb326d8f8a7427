import { enableCompileCache } from "node:module";

// Before anything else is loaded: the second start then takes a third of the first.
enableCompileCache();
const { runProgram } = await import("./program.ts");
await runProgram(process.argv);
