import type { Token } from "../words/find-tokens.ts";
import { wordAt } from "../words/word-classes.ts";

const added = /^(?:further|another|additional|extra)$/;
const changed =
  /^(?:rise|rose|risen|rises|rising|fall|fell|fallen|falls|falling|up|down|increased|grew|grown|dropped|drop|cut|raised|lowered|climbed|jumped|slipped|slid|tumbled|soared|shrank|shrunk|declined|surged)$/;
const moved =
  /^(?:rose|risen|fell|fallen|up|down|dropped|gained|lost|climbed|jumped|slid|slipped|tumbled|soared|surged)$/;

/** Whether a figure tells a change, not a total: "three more", "a further 12", "rose by 58", "fell 7.5%". */
export function hasDelta(tokens: readonly Token[], from: number, to: number): boolean {
  const before = wordAt(tokens, from - 1);
  if (added.test(before) || /^(?:more|additional|extra|further)$/.test(wordAt(tokens, to))) return true;
  return before === "by" ? changed.test(wordAt(tokens, from - 2)) : moved.test(before);
}
