import type { AgencyCredit } from "../metadata/find-agency.ts";
import { readAgency, readMark } from "../metadata/read-agency.ts";
import { readNames } from "../metadata/read-names.ts";
import { readReporters } from "../metadata/read-reporters.ts";
import type { LabelledLine } from "./label-lines.ts";

/** Who wrote a scraped report, and the agencies that its lines credit. */
export interface Credits {
  readonly people: readonly string[];
  readonly agencies: readonly AgencyCredit[];
}

/** Reads the bylines and agency lines; those who are credited in a closing line wrote it when no byline says otherwise. */
export function readCredits(lines: readonly LabelledLine[]): Credits {
  const read = lines.map(readLine);
  const named = [...new Set(read.flatMap(({ people }) => people))];
  const reporters = lines.flatMap(({ text, label }) => (label === "agency-line" ? readReporters(text) : []));
  return {
    people: named.length > 0 ? named : [...new Set(reporters)],
    agencies: read.flatMap(({ agency }) => (agency === undefined ? [] : [{ value: agency, from: "visible line" }])),
  };
}

function readLine({ text, label }: LabelledLine): { readonly people: readonly string[]; readonly agency?: string } {
  if (label === "byline") {
    const agency = readAgency(text);
    return agency === undefined ? readNames(text) : { people: [], agency };
  }
  const source = label === "agency-line" ? /^[^:]{3,12}:\s*(?<name>.+)$/u.exec(text)?.groups?.["name"] : undefined;
  const agency = readMark(source);
  return { people: [], ...(agency !== undefined && { agency }) };
}
