import type { HtmlPage } from "#page";

/** Names under which scripts keep what a client-rendered page is made of. */
const stateName =
  /(?:apollo|article|cache|content|data|fusion|global|initial|nuxt|page|preload|props|redux|state|store|story)/i;
/** `window.__STATE__ = {`, `var pageData = [`, `window["x"] = JSON.parse("`; the value begins where the match ends. */
const assignment = /(?<![\w$])([\w$]{3,60})["']?\]?\s?=\s?(?=(?:JSON\.parse\(\s?)?["'{[])(?:JSON\.parse\(\s?)?/g;
const mostAssignments = 200;

/** The values that the scripts of a page state as JSON: whole scripts of that type, and what others assign to variables. */
export function readAppState({ appState, scripts }: Pick<HtmlPage, "appState" | "scripts">): readonly unknown[] {
  return [...appState.map(parse), ...scripts.flatMap(readAssignments)].filter((value) => value !== undefined);
}

function readAssignments(script: string): readonly unknown[] {
  const values: unknown[] = [];
  let from = 0;
  for (let count = 0; count < mostAssignments; count += 1) {
    assignment.lastIndex = from;
    const match = assignment.exec(script);
    if (match === null) break;
    const start = assignment.lastIndex;
    const end = findEnd(script, start);
    from = end;
    if (stateName.test(match[1] ?? "")) values.push(parseTwice(script.slice(start, end)));
  }
  return values;
}

const stringOrBracket = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[{}[\]]/gs;

/** The end of the string, object or list that begins at `start`: brackets in strings do not count. */
function findEnd(script: string, start: number): number {
  let depth = 0;
  stringOrBracket.lastIndex = start;
  for (let match = stringOrBracket.exec(script); match !== null; match = stringOrBracket.exec(script)) {
    if (/^[{[]/.test(match[0])) depth += 1;
    else if (/^[}\]]/.test(match[0])) depth -= 1;
    if (depth <= 0) return stringOrBracket.lastIndex;
  }
  return script.length;
}

/** A state may be written as a string that holds its JSON. */
function parseTwice(json: string): unknown {
  const value = parse(json);
  return typeof value === "string" ? parse(value) : value;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
