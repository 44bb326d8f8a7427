/** Where a label stands beside its mark, in pixels from the mark's middle. */
export interface LabelPlace {
  readonly dx: number;
  readonly dy: number;
  readonly anchor: "start" | "end";
}

/** A mark to label: its middle in pixels, how far it reaches up and down, and the words. */
export interface LabelledMark {
  readonly x: number;
  readonly top: number;
  readonly middle: number;
  readonly bottom: number;
  readonly text: string;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const characterWidth = 7.5;
const textHeight = 12;
const markReach = 7;

/** Right and above first: there the line to the next point passes least often. */
const places: readonly LabelPlace[] = [
  { dx: 7, dy: -7, anchor: "start" },
  { dx: -7, dy: -7, anchor: "end" },
  { dx: 7, dy: 16, anchor: "start" },
  { dx: -7, dy: 16, anchor: "end" },
];

/**
 * Finds each mark's label a place that covers no mark, no earlier label and nothing beyond the edges.
 *
 * @returns One place a mark, in their order; undefined where there is no room: the table under the chart holds every value.
 */
export function placeLabels(marks: readonly LabelledMark[], width: number): readonly (LabelPlace | undefined)[] {
  const taken: Box[] = marks.map(boxOfMark);
  return marks.map((mark) => {
    const free = places.find((place) => {
      const box = boxOfLabel(mark, place);
      return box.left >= 0 && box.right <= width && !taken.some((other) => isOverlapping(box, other));
    });
    if (free) taken.push(boxOfLabel(mark, free));
    return free;
  });
}

function boxOfMark({ x, top, middle, bottom }: LabelledMark): Box {
  return {
    left: x - markReach + 1,
    right: x + markReach - 1,
    top: Math.min(top, middle - markReach),
    bottom: Math.max(bottom, middle + markReach),
  };
}

function boxOfLabel({ x, middle, text }: LabelledMark, { dx, dy, anchor }: LabelPlace): Box {
  const width = text.length * characterWidth;
  const left = anchor === "start" ? x + dx : x + dx - width;
  return { left, right: left + width, top: middle + dy - textHeight, bottom: middle + dy };
}

function isOverlapping(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
