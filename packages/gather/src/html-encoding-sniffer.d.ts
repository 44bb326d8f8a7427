// The package ships no types; this is the part of it we call.
declare module "html-encoding-sniffer" {
  /** The canonical name of a page's encoding: byte order mark, then the transport's label, then `<meta>`, then the default. */
  function sniffHtmlEncoding(
    bytes: Uint8Array,
    options?: {
      readonly defaultEncoding?: string;
      readonly maxPrescanBytes?: number;
      readonly xml?: boolean;
      readonly transportLayerEncodingLabel?: string;
    },
  ): string;
  export = sniffHtmlEncoding;
}
