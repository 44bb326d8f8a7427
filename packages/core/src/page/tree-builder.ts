import { cues, findNameCues, findTagCues } from "./cues.ts";
import type { HtmlPage, PageElement, PageNode, PageProblem, PageWarning } from "./page.ts";
import { headingTags, keptAttributes, scopeTags, silentTags } from "./tables/markup.ts";

/** A `PageElement` while it is being read. */
interface OpenElement extends PageElement {
  attributes: Record<string, string>;
  cues: number;
  end: number;
  readonly children: PageNode[];
}

const noAttributes: Record<string, string> = Object.freeze({});

/** What an attribute is read for. */
export interface AttributeUse {
  readonly name: string;
  readonly isKept: boolean;
  /** Whether its words may be cues. */
  readonly holdsNames: boolean;
}

const attributeUses = new Map(
  [...keptAttributes, "class", "hidden", "role", "style"].map((name): readonly [string, AttributeUse] => [
    name,
    { name, isKept: keptAttributes.includes(name), holdsNames: name === "class" || name === "id" },
  ]),
);

/** What an attribute is read for; absent when for nothing. */
export function findAttributeUse(name: string): AttributeUse | undefined {
  return attributeUses.get(name);
}

const silent = new Set(silentTags);
const headings = new Set(headingTags);
const scopes = new Set(scopeTags);
const longestNames = 400;
const maxScriptLength = 2_000_000;

/** Takes the parser's events and makes the tree. */
export class TreeBuilder {
  readonly elements: OpenElement[] = [];
  private readonly maxDepth: number;
  private readonly open: OpenElement[] = [];
  private readonly jsonLd: string[] = [];
  private readonly appState: string[] = [];
  private readonly scripts: string[] = [];
  /** The innermost open element. */
  private current: OpenElement;
  /** The element opened last, whose attributes are being read. */
  private last: OpenElement;
  private text = "";
  /** Element whose text is not the page's: a script, a style; everything in it is passed over. */
  private muted: OpenElement | undefined;
  private isDeep = false;

  constructor(maxDepth: number) {
    this.maxDepth = maxDepth;
    const root = makeElement("#root", 0, -1);
    this.elements.push(root);
    this.open.push(root);
    this.current = root;
    this.last = root;
  }

  get isFull(): boolean {
    return this.open.length >= this.maxDepth;
  }

  get openTag(): string {
    return this.current.tag;
  }

  /** The innermost heading that a closing tag can reach. */
  get openHeading(): string | undefined {
    for (let at = this.open.length - 1; at > 0; at -= 1) {
      const tag = this.open[at]?.tag ?? "";
      if (headings.has(tag)) return tag;
      if (scopes.has(tag)) return undefined;
    }
    return undefined;
  }

  /** Whether text that comes now is kept: not that of silent elements, save of the page's own scripts. */
  get takesText(): boolean {
    return this.muted === undefined || (this.muted === this.current && isOwnScript(this.muted));
  }

  onopentagname(name: string): void {
    if (this.isFull) this.isDeep = true;
    this.push(name);
  }

  /** Where an element states one attribute twice, the first counts. */
  addAttribute(use: AttributeUse, value: string): void {
    const element = this.last;
    if (use.holdsNames)
      element.cues |= findNameCues(value.length > longestNames ? value.slice(0, longestNames) : value);
    if (use.isKept) {
      if (element.attributes === noAttributes) element.attributes = {};
      element.attributes[use.name] ??= value;
    } else if (!use.holdsNames) element.cues |= findAttributeCues(use.name, value);
  }

  addText(text: string): void {
    this.text += text;
  }

  onclosetag(): void {
    const element = this.current;
    if (this.open.length === 1) return;
    if (element === this.muted) this.keepScript(element);
    this.flush();
    this.open.pop();
    this.current = this.open[this.open.length - 1] as OpenElement;
    element.end = this.elements.length;
  }

  build(result: { readonly isCut: boolean; readonly problem?: PageProblem }): HtmlPage {
    while (this.open.length > 1) this.onclosetag();
    this.flush();
    const root = this.elements[0] as OpenElement;
    root.end = this.elements.length;
    const warnings: PageWarning[] = [];
    if (result.isCut) warnings.push("truncated-page");
    if (this.isDeep) warnings.push("deep-nesting");
    const { elements, jsonLd, appState, scripts } = this;
    return {
      kind: "html",
      root,
      elements,
      jsonLd,
      appState,
      scripts,
      warnings,
      ...(result.problem && { problem: result.problem }),
    };
  }

  private push(tag: string): void {
    this.flush();
    const element = makeElement(tag, this.elements.length, this.current.order);
    this.current.children.push(element);
    this.elements.push(element);
    this.open.push(element);
    this.current = element;
    this.last = element;
    if (this.muted === undefined && silent.has(tag)) this.muted = element;
  }

  private flush(): void {
    if (this.text === "") return;
    if (this.muted === undefined) this.current.children.push(this.text);
    this.text = "";
  }

  private shelfOf(element: OpenElement): string[] {
    if (isJsonLd(element)) return this.jsonLd;
    return isAppState(element) ? this.appState : this.scripts;
  }

  private keepScript(element: OpenElement): void {
    this.muted = undefined;
    if (this.text !== "" && isOwnScript(element) && this.text.length <= maxScriptLength)
      this.shelfOf(element).push(this.text);
    this.text = "";
  }
}

/** Its body stands in the page. */
function isOwnScript({ tag, attributes }: OpenElement): boolean {
  return tag === "script" && attributes["src"] === undefined;
}

function isJsonLd({ attributes }: OpenElement): boolean {
  return /ld\+json/i.test(attributes["type"] ?? "");
}

function isAppState({ attributes: { type = "", id = "" } }: OpenElement): boolean {
  return id === "__NEXT_DATA__" || /^application\/json$/i.test(type);
}

function makeElement(tag: string, order: number, parent: number): OpenElement {
  return { tag, order, end: order + 1, parent, attributes: noAttributes, cues: findTagCues(tag), children: [] };
}

function findAttributeCues(name: string, value: string): number {
  if (name === "role") return findTagCues(value);
  const isHiding = name === "hidden" || (name === "style" && value.includes("none") && hidingStyle.test(value));
  return isHiding ? cues.hidden : 0;
}

const hidingStyle = /display\s{0,4}:\s{0,4}none/i;
