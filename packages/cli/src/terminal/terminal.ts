import picocolors from "picocolors";

type Colors = ReturnType<typeof picocolors.createColors>;

/** Where text is printed: how wide it is, and whether it shows colours. */
export interface Terminal {
  readonly width: number;
  readonly colors: Colors;
}

const plainWidth = 80;
const comfortableWidth = 100;

/** What of the environment decides about colour. */
interface ColorEnvironment {
  readonly NO_COLOR?: string | undefined;
  readonly FORCE_COLOR?: string | undefined;
  readonly TERM?: string | undefined;
}

function wantsColor(isTerminal: boolean, environment: ColorEnvironment): boolean {
  if (environment.NO_COLOR !== undefined && environment.NO_COLOR !== "") return false;
  if (environment.FORCE_COLOR !== undefined && environment.FORCE_COLOR !== "0") return true;
  return isTerminal && environment.TERM !== "dumb";
}

/** The terminal behind a stream; a pipe or file gets plain text of a set width. */
export function openTerminal(
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  environment: ColorEnvironment = process.env,
): Terminal {
  const isTerminal = stream.isTTY === true;
  const width = isTerminal ? Math.min(stream.columns || plainWidth, comfortableWidth) : plainWidth;
  return { width: Math.max(width, 20), colors: picocolors.createColors(wantsColor(isTerminal, environment)) };
}
