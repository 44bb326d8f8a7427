/** The id an entry has on the page, and its permalink's fragment: "e-" and the record's id, which may begin so already. */
export function anchorOfEntry(id: string): string {
  return id.startsWith("e-") ? id : `e-${id}`;
}

/** The id of a figure series by its place in the record. */
export function anchorOfSeries(index: number): string {
  return `f-${index}`;
}

/** The id of a period by its place in the list: a timeline may return to a month. */
export function anchorOfPeriod(index: number): string {
  return `m-${index}`;
}
