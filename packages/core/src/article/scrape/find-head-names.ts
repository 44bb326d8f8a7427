import { isOpinionSection } from "../metadata/find-section.ts";
import { findOutletLines, nameOfOutlet } from "./find-outlet.ts";
import type { LabelledLine } from "./label-lines.ts";

/** What the lines above the body name. */
export interface HeadNames {
  readonly headline?: string;
  readonly site?: string;
  readonly section?: string;
}

/** Tells the headline from the outlet's name and the section's. */
export function findHeadNames(
  lines: readonly LabelledLine[],
  head: readonly LabelledLine[],
  url: string | undefined,
): HeadNames {
  const section = head.find(({ text }) => isOpinionSection(text));
  const outlets = findOutletLines(lines, head, url);
  const rest = head.filter((line) => line !== section && !outlets.includes(line));
  const headline = findHeadline(rest) ?? findHeadline(head);
  const outlet = outlets.find((line) => line !== headline);
  return {
    ...(headline && { headline: headline.text }),
    ...(outlet && { site: nameOfOutlet(outlet) }),
    ...(section && { section: section.text }),
  };
}

/** The line above the date or the byline; else the longest line above the body. */
function findHeadline(head: readonly LabelledLine[]): LabelledLine | undefined {
  const under = head.findIndex(({ label }) => label === "date-line" || label === "byline");
  const isCandidate = ({ label, text }: LabelledLine): boolean =>
    label === "line" && text.split(" ").length >= 3 && text.length <= 250;
  const above = under < 0 ? undefined : head.slice(0, under).findLast(isCandidate);
  if (above !== undefined) return above;
  return head
    .filter(isCandidate)
    .reduce<LabelledLine | undefined>(
      (best, line) => (best !== undefined && best.text.length >= line.text.length ? best : line),
      undefined,
    );
}
