#!/usr/bin/env node
// Plain JavaScript, so that an older Node can say what is wrong instead of failing on syntax it does not know.
const needed = 26;
if (Number(process.versions.node.split(".")[0]) < needed) {
  process.stderr.write(
    `dateline: needs Node ${needed} or newer, this is ${process.version}.\n` +
      "In a checkout, run it as `npx dateline ...`: that uses the Node that `npm install` brought.\n",
  );
  process.exitCode = 2;
} else {
  await import("dateline/main");
}
