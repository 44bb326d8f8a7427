// The few web standards the pure floors use; their compiler options know no DOM and no Node.

/** The WHATWG URL parser, as every runtime has it. */
declare class URL {
  constructor(url: string, base?: string);
  static canParse(url: string, base?: string): boolean;
  readonly href: string;
  readonly protocol: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly search: string;
}
