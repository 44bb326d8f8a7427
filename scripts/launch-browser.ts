// The browser of the tests: Chromium from the registry, with the shared libraries it brings for machines that have none.
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import sparticuz, { inflate } from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

/** Starts headless Chromium; it works as root and as anybody else, and on a machine without a browser's libraries. */
export async function launchBrowser(): Promise<Browser> {
  const packaged = join(dirname(fileURLToPath(import.meta.resolve("@sparticuz/chromium"))), "..", "bin");
  const options = {
    executablePath: await sparticuz.executablePath(packaged),
    args: ["--no-sandbox", "--no-zygote", "--disable-gpu"],
  };
  try {
    return await chromium.launch(options);
  } catch {
    // A slim machine lacks libnss3 and its kin: the package has them.
    await inflate(join(packaged, "al2023.tar.br"));
    return chromium.launch({ ...options, env: { ...process.env, LD_LIBRARY_PATH: join(tmpdir(), "al2023", "lib") } });
  }
}
