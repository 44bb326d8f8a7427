import { createHash } from "node:crypto";
import { build, defineConfig, type Plugin } from "vite";

const assetsModule = "virtual:page-assets";

/** The islands' script and the style sheet as strings with their CSP hashes, so that the renderer needs no file beside it. */
function pageAssets(): Plugin {
  return {
    name: "page-assets",
    resolveId: (id) => (id === assetsModule ? `\0${assetsModule}` : undefined),
    async load(id) {
      if (id !== `\0${assetsModule}`) return undefined;
      const { script, style } = await bundleIslands();
      const assets = { script, scriptHash: cspHash(script), style, styleHash: cspHash(style) };
      return `export const assets = ${JSON.stringify(assets)};`;
    },
  };
}

async function bundleIslands(): Promise<{ script: string; style: string }> {
  const built = await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: "warn",
    build: {
      write: false,
      target: "es2022",
      lib: { entry: "src/islands/index.ts", formats: ["iife"], name: "datelinePage", fileName: "page" },
    },
  });
  const files = [built].flat().flatMap((result) => ("output" in result ? result.output : []));
  const script = files.flatMap((file) => (file.type === "chunk" ? [file.code] : [])).join("");
  const style = files
    .flatMap((file) => (file.type === "asset" && file.fileName.endsWith(".css") ? [String(file.source)] : []))
    .join("");
  if (/<\/(script|style)|<!--/i.test(script + style))
    throw new Error("The islands hold markup that would end their element");
  return { script: script.trim(), style: style.trim() };
}

function cspHash(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

export default defineConfig({
  root: import.meta.dirname,
  plugins: [pageAssets()],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    ssr: "src/index.ts",
    target: "esnext",
    minify: false,
    // The compiler's declarations live in the same folder.
    emptyOutDir: false,
  },
});
