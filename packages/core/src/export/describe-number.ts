const largeUnits = [
  { name: "billion", size: 1e9 },
  { name: "million", size: 1e6 },
];

/** 9900 as "9,900", 1500000 as "1.5 million": written by our own hand, so that no machine's locale shows. */
export function describeNumber(value: number): string {
  const magnitude = Math.abs(value);
  const sign = value < 0 ? "\u2212" : "";
  // Only where the words lose nothing: 1,234,567 stays as it is.
  const large = largeUnits.find(({ size }) => magnitude >= size && Number.isInteger((magnitude / size) * 10));
  return large ? `${sign}${groupDigits(magnitude / large.size)} ${large.name}` : `${sign}${groupDigits(magnitude)}`;
}

/** A count with its noun: "1 entry", "27 entries". */
export function describeCount(count: number, one: string, many: string = `${one}s`): string {
  return `${describeNumber(count)} ${count === 1 ? one : many}`;
}

/** Of a fraction ("two-thirds") the first three digits. */
function groupDigits(magnitude: number): string {
  const [whole = "", fraction] = String(Number(magnitude.toFixed(3))).split(".");
  const grouped = /^\d+$/.test(whole) ? whole.replace(/\B(?=(?:\d{3})+$)/g, ",") : whole;
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
