import { QuoteType, Tokenizer, type TokenizerCallbacks } from "htmlparser2";

const tab = 9;
const lineFeed = 10;
const formFeed = 12;
const carriageReturn = 13;
const blank = 32;
const exclamationMark = 33;
const doubleQuote = 34;
const singleQuote = 39;
const slash = 47;
const lessThan = 60;
const equalsSign = 61;
const greaterThan = 62;
const questionMark = 63;

/** Elements whose text holds no markup; it ends where they are closed by name. */
const rawTags = new Set(["iframe", "noembed", "noframes", "plaintext", "script", "style", "textarea", "title", "xmp"]);
const longestRawTag = 9;

/**
 * The parser's own tokenizer looks at every sign of a page, most of which are scripts, styles and addresses; this one
 * jumps from mark to mark. It takes a page as one piece, and says nothing of comments and declarations. Text and values
 * come as they are written: their entities are decoded by who keeps them.
 */
export class PageTokenizer extends Tokenizer {
  private readonly events: TokenizerCallbacks;
  private html = "";

  constructor(options: { xmlMode?: boolean }, events: TokenizerCallbacks) {
    super(options, events);
    this.events = events;
  }

  override write(html: string): void {
    this.html = html;
    let at = 0;
    while (at < html.length && this.running)
      at = html.charCodeAt(at) === lessThan ? this.readMark(at) : this.readText(at);
  }

  override end(): void {
    if (this.running) this.events.onend();
  }

  /** Text up to the next mark; the sign it opens with belongs to it. Every reader returns where the next one begins. */
  private readText(start: number): number {
    const end = this.find("<", start + 1);
    this.events.ontext(start, end);
    return end;
  }

  private readMark(start: number): number {
    const code = this.html.charCodeAt(start + 1);
    if (isLetter(code)) return this.readOpenTag(start + 1);
    if (code === slash) return this.readCloseTag(start + 2);
    if (code === exclamationMark) return this.skipDeclaration(start + 2);
    if (code === questionMark) return this.find(">", start) + 1;
    return this.readText(start);
  }

  private readCloseTag(start: number): number {
    if (start >= this.html.length) return this.readText(start - 2);
    if (!isLetter(this.html.charCodeAt(start))) return this.find(">", start) + 1;
    const end = this.findNameEnd(start);
    if (end < this.html.length) this.events.onclosetag(start, end);
    return this.find(">", end) + 1;
  }

  private skipDeclaration(start: number): number {
    const { html } = this;
    if (!html.startsWith("--", start)) {
      const isData = html.startsWith("[CDATA[", start) && this.events.isInForeignContext?.() === true;
      return isData ? this.readData(start + 7) : this.find(">", start) + 1;
    }
    // "<!-->" and "<!--->" are whole comments; "--!>" closes one too.
    const rest = start + 2;
    if (html.startsWith(">", rest)) return rest + 1;
    if (html.startsWith("->", rest)) return rest + 2;
    return this.findCommentEnd(rest);
  }

  private findCommentEnd(start: number): number {
    const { html } = this;
    for (let at = this.find("--", start); at < html.length; at = this.find("--", at + 1)) {
      const after = html.charCodeAt(at + 2);
      if (after === greaterThan) return at + 3;
      if (after === exclamationMark && html.charCodeAt(at + 3) === greaterThan) return at + 4;
    }
    return html.length;
  }

  private readData(start: number): number {
    const end = this.find("]]>", start);
    if (end > start) this.events.ontext(start, end);
    return end + 3;
  }

  private readOpenTag(start: number): number {
    const end = this.findNameEnd(start);
    if (end >= this.html.length) return end;
    const raw = end - start <= longestRawTag ? this.html.slice(start, end).toLowerCase() : "";
    const isRaw = rawTags.has(raw) && this.events.isInForeignContext?.() !== true;
    this.events.onopentagname(start, end);
    const body = this.readAttributes(end);
    return isRaw && body < this.html.length ? this.readRawText(raw, body) : body;
  }

  private readAttributes(start: number): number {
    const { html } = this;
    for (let at = start; at < html.length; ) {
      const code = html.charCodeAt(at);
      if (code === greaterThan) {
        this.events.onopentagend(at);
        return at + 1;
      }
      if (code === slash && html.charCodeAt(at + 1) === greaterThan) {
        this.events.onselfclosingtag(at + 1);
        return at + 2;
      }
      at = code === slash || isSpace(code) ? at + 1 : this.readAttribute(at);
    }
    return html.length;
  }

  private readAttribute(start: number): number {
    const { html, events } = this;
    let end = start + 1;
    while (end < html.length && !isAttributeNameEnd(html.charCodeAt(end))) end += 1;
    const equals = this.skipSpaces(end);
    events.onattribname(start, end);
    if (html.charCodeAt(equals) !== equalsSign) {
      events.onattribend(QuoteType.NoValue, end);
      return equals;
    }
    const value = this.skipSpaces(equals + 1);
    const code = html.charCodeAt(value);
    if (code === doubleQuote || code === singleQuote) return this.readQuoted(value + 1, code === doubleQuote);
    return this.readUnquoted(value);
  }

  private readQuoted(start: number, isDouble: boolean): number {
    const end = this.find(isDouble ? '"' : "'", start);
    if (end < this.html.length) {
      this.events.onattribdata(start, end);
      this.events.onattribend(isDouble ? QuoteType.Double : QuoteType.Single, end + 1);
    }
    return end + 1;
  }

  private readUnquoted(start: number): number {
    const { html } = this;
    let end = start;
    while (end < html.length && html.charCodeAt(end) !== greaterThan && !isSpace(html.charCodeAt(end))) end += 1;
    if (end === html.length) return end;
    this.events.onattribdata(start, end);
    this.events.onattribend(QuoteType.Unquoted, end);
    return end;
  }

  private readRawText(tag: string, start: number): number {
    const end = tag === "plaintext" ? this.html.length : this.findRawEnd(tag, start);
    if (end > start) this.events.ontext(start, end);
    if (end === this.html.length) return end;
    this.events.onclosetag(end + 2, end + 2 + tag.length);
    return this.find(">", end + 2 + tag.length) + 1;
  }

  private findRawEnd(tag: string, start: number): number {
    const { html } = this;
    for (let at = this.find("</", start); at < html.length; at = this.find("</", at + 2)) {
      const end = at + 2 + tag.length;
      if (isNameEnd(html.charCodeAt(end)) && html.slice(at + 2, end).toLowerCase() === tag) return at;
    }
    return html.length;
  }

  private findNameEnd(start: number): number {
    const { html } = this;
    let end = start;
    while (end < html.length && !isNameEnd(html.charCodeAt(end))) end += 1;
    return end;
  }

  private skipSpaces(start: number): number {
    let at = start;
    while (isSpace(this.html.charCodeAt(at))) at += 1;
    return at;
  }

  /** The next place of a mark, or the end of the page. */
  private find(mark: string, start: number): number {
    const at = this.html.indexOf(mark, start);
    return at < 0 ? this.html.length : at;
  }
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isSpace(code: number): boolean {
  return code === blank || code === lineFeed || code === tab || code === carriageReturn || code === formFeed;
}

function isNameEnd(code: number): boolean {
  return code === greaterThan || code === slash || isSpace(code);
}

function isAttributeNameEnd(code: number): boolean {
  return code === equalsSign || isNameEnd(code);
}
