export { type DatedEntry, describeDate } from "./describe-date.ts";
export { describeClaimant, describeFigure, describeSources, describeStatus } from "./describe-entry.ts";
export { describeDay, describeRange } from "./describe-range.ts";
