import {
  addresseeVerbs,
  type CueAct,
  type CueFrame,
  type CueGroup,
  cueGroups,
  doublingVerbs,
  irregularForms,
  thingVerbs,
} from "../lexicon/cue-verbs.ts";

/** What one form of a verb of saying tells. */
export interface CueForm {
  readonly verb: string;
  readonly act: CueAct;
  readonly frame: CueFrame;
  readonly form: "base" | "s" | "past" | "participle" | "ing";
  readonly isGuarded: boolean;
  readonly takesAddressee: boolean;
  /** Whether a noun phrase may stand for what is said: "announced a curfew". */
  readonly takesThing: boolean;
  /** The particle that must follow: "out", "for", "on", "to". */
  readonly particle?: string;
}

const addressees = new Set(addresseeVerbs);
const things = new Set(thingVerbs);
const doubling = new Set(doublingVerbs);

/** Every form of every cue verb; verbs with particles are listed under their first word. */
const forms: ReadonlyMap<string, readonly CueForm[]> = buildForms();

/** The readings of a word as a verb of saying, those with a particle first; empty when it is none. */
export function findCueForms(word: string): readonly CueForm[] {
  return forms.get(word) ?? [];
}

function buildForms(): ReadonlyMap<string, readonly CueForm[]> {
  const map = new Map<string, CueForm[]>();
  for (const group of cueGroups) for (const entry of group.verbs) addForms(map, group, entry);
  return map;
}

function addForms(map: Map<string, CueForm[]>, { act, frame, isGuarded = false }: CueGroup, entry: string): void {
  const [verb = entry, particle] = entry.split(" ");
  const takesAddressee = addressees.has(verb);
  const takesThing = things.has(entry);
  for (const [word, form] of inflect(verb)) {
    const list = map.get(word) ?? [];
    const isKnown = list.some((other) => other.verb === verb && other.particle === particle);
    const reading = { verb, act, frame, isGuarded, takesAddressee, takesThing, form, ...(particle && { particle }) };
    if (particle) list.unshift(reading);
    else if (!isKnown) list.push(reading);
    map.set(word, list);
  }
}

function inflect(verb: string): readonly (readonly [string, CueForm["form"]])[] {
  const stem = stemOf(verb);
  const [past = `${stem}ed`, participle] = irregularForms[verb] ?? [];
  const s = /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : verb.replace(/([^aeiou])y$/, "$1ie").concat("s");
  const rows: [string, CueForm["form"]][] = [
    [verb, "base"],
    [s, "s"],
    [past.replace(/([^aeiou])yed$/, "$1ied"), "past"],
    [verb.endsWith("e") && !verb.endsWith("ee") ? `${verb.slice(0, -1)}ing` : `${stem}ing`, "ing"],
  ];
  if (participle) rows.push([participle, "participle"]);
  return rows;
}

function stemOf(verb: string): string {
  if (doubling.has(verb)) return verb + verb.slice(-1);
  return verb.endsWith("e") ? verb.slice(0, -1) : verb;
}
