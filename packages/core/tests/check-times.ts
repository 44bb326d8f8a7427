import type { TimeExpression } from "#time";
import { type Days, daysOfTimex } from "./timex-days.ts";

/**
 * What is wrong with the times found in a text: spans out of order, days that are none, a value and days that contradict
 * each other. Empty when all is well.
 */
export function checkTimes(times: readonly TimeExpression[], length: number): readonly string[] {
  let last = 0;
  return times.flatMap((time) => {
    const { span, phrase, value } = time;
    const isInOrder = span.start >= last && span.end > span.start && phrase.end <= length;
    const isInPhrase = phrase.start <= span.start && phrase.end >= span.end;
    last = span.end;
    return [
      ...(isInOrder && isInPhrase ? [] : [`span ${span.start}-${span.end}`]),
      ...(/undefined|NaN|^$/.test(value) ? [`value ${value}`] : []),
      ...checkDays(time),
    ];
  });
}

/** A time has all of a place or nothing of it, and its days agree with its value. */
function checkDays(time: TimeExpression): readonly string[] {
  const { start, end, value, precision, type, edtf } = time;
  if (start === undefined || end === undefined) {
    return [start, end, precision, edtf].every((part) => part === undefined) ? [] : ["half a place"];
  }
  if (start > end) return [`${start} after ${end}`];
  const named = type === "DATE" || type === "TIME" ? daysOfTimex(value) : undefined;
  return named === undefined || agrees(time, { start, end }, named) ? [] : [`${value} is not ${start}/${end}`];
}

/** The days lie within those of the value, and are the same unless the words cut them. */
function agrees({ precision, mod }: TimeExpression, { start, end }: Days, named: Days): boolean {
  // A bound ends with what its value names, or the day before it ("before Friday"), or begins there.
  if (precision === "before" || precision === "after") return end <= named.end;
  const isCut = precision === "about" || mod !== undefined;
  return isCut ? start >= named.start && end <= named.end : start === named.start && end === named.end;
}
