import type { Citation, Entry } from "@dateline/core/timeline";
import type { TimelineRecord } from "./read-record.ts";

/** A citation and where it stands in the record. */
export interface PlacedCitation {
  readonly where: string;
  readonly citation: Citation;
}

function ofEntry(entry: Entry): PlacedCitation[] {
  return entry.citations.map((citation, index) => ({ where: `entry ${entry.id}, citation ${index + 1}`, citation }));
}

/** Every citation of a record: of entries, figures, quotations and people. */
export function listCitations(record: TimelineRecord): readonly PlacedCitation[] {
  return [
    ...[...record.entries, ...record.undated].flatMap(ofEntry),
    ...record.figures.flatMap(({ points }) => points.map(({ id, citation }) => ({ where: `figure ${id}`, citation }))),
    ...record.quotes.map(({ citation }, index) => ({ where: `quotation ${index + 1}`, citation })),
    ...record.people.flatMap(({ name, rolesSeen }) =>
      rolesSeen.map(({ citation }) => ({ where: `person ${name}`, citation })),
    ),
  ];
}
