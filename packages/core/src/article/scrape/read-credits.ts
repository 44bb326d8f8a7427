import { readAgency, readMark } from "../metadata/read-agency.ts";
import { readNames } from "../metadata/read-names.ts";
import { readReporters } from "../metadata/read-reporters.ts";
import type { LabelledLine } from "./label-lines.ts";

/** Who wrote a scraped report, and the agency it came from. */
export interface Credits {
  readonly people: readonly string[];
  readonly agency?: string;
}

/** Reads the bylines and agency lines; those who are credited in a closing line wrote it when no byline says otherwise. */
export function readCredits(lines: readonly LabelledLine[]): Credits {
  const read = lines.map(readLine);
  const named = [...new Set(read.flatMap(({ people }) => people))];
  const reporters = lines.flatMap(({ text, label }) => (label === "agency-line" ? readReporters(text) : []));
  const agency = read.find((credits) => credits.agency !== undefined)?.agency;
  return { people: named.length > 0 ? named : [...new Set(reporters)], ...(agency !== undefined && { agency }) };
}

function readLine({ text, label }: LabelledLine): Credits {
  if (label === "byline") {
    const agency = readAgency(text);
    return agency === undefined ? readNames(text) : { people: [], agency };
  }
  const source = label === "agency-line" ? /^[^:]{3,12}:\s*(?<name>.+)$/u.exec(text)?.groups?.["name"] : undefined;
  const agency = readMark(source);
  return { people: [], ...(agency !== undefined && { agency }) };
}
