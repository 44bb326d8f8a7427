export { type DatedEntry, describeDate } from "./describe-date.ts";
export { describeDay, describeRange } from "./describe-range.ts";
