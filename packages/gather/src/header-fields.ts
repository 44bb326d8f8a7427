/** Named fields as WARC, HTTP and MIME write them: names in lower case, a repeated one's values joined by a comma. */
export type HeaderFields = ReadonlyMap<string, string>;

const fieldLine = /^([^\s:]+)[ \t]*:[ \t]*(.*?)[ \t]*$/;

/** Reads header lines; a line that starts with white space goes on with the one before, and one that is no field is left out. */
export function readHeaderFields(text: string): HeaderFields {
  const fields = new Map<string, string>();
  for (const line of text.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const [, name, value = ""] = fieldLine.exec(line) ?? [];
    if (name === undefined) continue;
    const before = fields.get(name.toLowerCase());
    fields.set(name.toLowerCase(), before === undefined ? value : `${before}, ${value}`);
  }
  return fields;
}

/** A media type with what stands behind it. */
export interface ContentType {
  /** Lower-case, "text/html". */
  readonly type: string;
  readonly parameters: ReadonlyMap<string, string>;
}

const parameter = /;\s*([^\s=;]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]*))/g;

/** Reads `text/html; charset="utf-8"`; parameters that are written badly are left out. */
export function readContentType(value: string): ContentType {
  const parameters = new Map<string, string>();
  for (const [, name = "", quoted, plain = ""] of value.matchAll(parameter)) {
    const key = name.toLowerCase();
    if (!parameters.has(key)) parameters.set(key, quoted?.replace(/\\(.)/g, "$1") ?? plain.trim());
  }
  return { type: value.split(/[;,]/, 1)[0]?.trim().toLowerCase() ?? "", parameters };
}

/** Half-open byte offsets of a head of header lines: where its lines end, and where what follows starts. */
export interface HeadEnd {
  readonly linesEnd: number;
  readonly bodyStart: number;
}

/** Where the empty line stands that ends a head; undefined when it is not in sight. Bare line feeds are let pass. */
export function findHeadEnd(bytes: Buffer): HeadEnd | undefined {
  const strict = bytes.indexOf("\r\n\r\n");
  const bare = bytes.subarray(0, strict === -1 ? bytes.length : strict).indexOf("\n\n");
  if (bare !== -1) return { linesEnd: bare, bodyStart: bare + 2 };
  return strict === -1 ? undefined : { linesEnd: strict, bodyStart: strict + 4 };
}
