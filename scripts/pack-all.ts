import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** The packages that are published, each after those it stands on. */
export const packages = ["core", "gather", "web", "cli"] as const;

/** A package as it would be published. */
export interface PackedPackage {
  readonly name: (typeof packages)[number];
  readonly tarball: string;
  /** Whether programs import it; the command is only run. */
  readonly hasTypes: boolean;
}

const root = join(import.meta.dirname, "..");

/** Builds everything, packs every package into the folder, and says where each tarball lies. */
export function packAll(folder: string): readonly PackedPackage[] {
  execFileSync("npm", ["run", "build", "--silent"], { cwd: root, stdio: "inherit" });
  return packages.map((name) => {
    const packed = execFileSync("npm", ["pack", "--json", "--pack-destination", folder], {
      cwd: join(root, "packages", name),
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
    });
    return { name, tarball: join(folder, readFilename(packed)), hasTypes: name !== "cli" };
  });
}

/** npm has answered with a list, and with an object by name. */
function readFilename(packed: string): string {
  const [described] = Object.values(JSON.parse(packed) as Readonly<Record<string, { readonly filename: string }>>);
  if (described === undefined) throw new Error("npm pack named no tarball");
  return described.filename;
}
