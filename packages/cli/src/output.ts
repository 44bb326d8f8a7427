import { once } from "node:events";
import { access, constants, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { UsageError } from "./usage-error.ts";

const causes: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EISDIR: "it is a folder",
  ENOENT: "its folder does not exist",
  ENOSPC: "no space left on the disk",
  ENOTDIR: "its folder is a file",
  EPERM: "permission denied",
  EROFS: "the disk is read-only",
};

function unwritable(file: string, error: unknown): UsageError {
  const { code } = error as NodeJS.ErrnoException;
  return new UsageError(`cannot write ${file}: ${causes[code ?? ""] ?? code ?? String(error)}`, { cause: error });
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

/** Refuses an output that cannot be written before the work is done, not after. */
export async function checkOutput(file: string | undefined): Promise<void> {
  if (file === undefined) return;
  if (await isFolder(file)) throw new UsageError(`cannot write ${file}: ${causes["EISDIR"]}`);
  try {
    await access(dirname(file), constants.W_OK);
  } catch (error) {
    throw unwritable(file, error);
  }
}

/** Writes to the file, else to standard output. */
export async function writeOutput(file: string | undefined, text: string): Promise<void> {
  if (file === undefined) {
    if (!process.stdout.write(text)) await once(process.stdout, "drain");
    return;
  }
  try {
    await writeFile(file, text);
  } catch (error) {
    throw unwritable(file, error);
  }
}
