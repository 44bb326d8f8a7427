/** A share as a percentage with one digit: 0.9234 is "92.3". */
export function percent(share: number): string {
  return (share * 100).toFixed(1);
}

/** How many times as much: 1.234 is "1.23 x". */
export function times(ratio: number): string {
  return `${ratio.toFixed(2)} x`;
}
