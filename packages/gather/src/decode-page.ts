import { isUtf8 } from "node:buffer";
import sniffHtmlEncoding from "html-encoding-sniffer";
import iconv from "iconv-lite";

/** Further than the 1,024 bytes of the HTML standard: saved pages often put scripts before their `<meta charset>`. */
const prescanBytes = 16_384;

/** Seven-bit encodings, whose bytes look like ASCII and so like UTF-8. */
const sevenBit: ReadonlySet<string> = new Set(["ISO-2022-JP", "replacement"]);

const unstated = "windows-1252";

/** A page cut in the middle of a letter is still UTF-8; one whose every accent is broken never was. */
const mostBrokenLetters = 0.2;

function brokenShare(text: string): number {
  let broken = 0;
  let beyondAscii = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit > 0x7f) beyondAscii += 1;
    if (unit === 0xfffd) broken += 1;
  }
  return beyondAscii === 0 ? 0 : broken / beyondAscii;
}

function decodeAs(bytes: Buffer, encoding: string): string {
  return iconv.encodingExists(encoding) ? iconv.decode(bytes, encoding) : iconv.decode(bytes, unstated);
}

function decodeBrokenUtf8(bytes: Buffer): string {
  const text = iconv.decode(bytes, "utf8");
  return brokenShare(text) <= mostBrokenLetters ? text : decodeAs(bytes, unstated);
}

/** What is known of bytes that are to be decoded. */
export interface DecodeOptions {
  /** The label the transport gave: it goes before what the page says of itself. */
  readonly charset?: string;
  /** The bytes are XML: its declaration is heeded, and no `<meta>`. @default false */
  readonly xml?: boolean;
}

function sniff(bytes: Buffer, { charset, xml = false }: DecodeOptions): string {
  const transport = charset === undefined ? {} : { transportLayerEncodingLabel: charset };
  if (xml) return sniffHtmlEncoding(bytes, { xml, ...transport });
  return sniffHtmlEncoding(bytes, { defaultEncoding: unstated, maxPrescanBytes: prescanBytes, ...transport });
}

/**
 * The characters of a page's bytes, byte order mark left out.
 *
 * A byte order mark decides; then bytes that are valid UTF-8 are UTF-8, whatever the page claims (accents of another encoding are
 * never valid by chance); then what the transport said; then the page's own `<meta>`; then windows-1252, as browsers do. A page
 * that claims UTF-8 and is not is read as windows-1252.
 */
export function decodePage(bytes: Buffer, options: DecodeOptions = {}): string {
  const stated = sniff(bytes, options);
  const isUtf16 = stated === "UTF-16LE" || stated === "UTF-16BE";
  if (isUtf16 || sevenBit.has(stated)) return decodeAs(bytes, stated);
  if (isUtf8(bytes)) return iconv.decode(bytes, "utf8");
  return stated === "UTF-8" ? decodeBrokenUtf8(bytes) : decodeAs(bytes, stated);
}
