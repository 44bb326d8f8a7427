/**
 * A 53-bit hash of a text as 11 base-36 digits: stable on every platform, for ids, not for security.
 *
 * Two rounds of 32-bit multiply-and-xor mixing over UTF-16 code units, the finalizer that of MurmurHash3 (public domain).
 */
export function hashText(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = mixBits(high) ^ mixBits(low ^ 0x9e3779b9);
  low = mixBits(low) ^ mixBits(high);
  return ((high >>> 0) * 2097152 + (low >>> 11)).toString(36).padStart(11, "0");
}

/** The 32-bit finalizer of MurmurHash3 (public domain), unsigned: neighbours end up far apart. */
export function mixBits(value: number): number {
  let h = value ^ (value >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
