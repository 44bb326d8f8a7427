/** The host of a web address; none when it is relative or of another kind. */
export function readHost(address: string | undefined): string | undefined {
  return /^(?:https?:)?\/\/([^/?#:@]+)/i.exec(address?.trim() ?? "")?.[1]?.toLowerCase();
}
