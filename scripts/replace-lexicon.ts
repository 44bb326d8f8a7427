import { cueGroups } from "../packages/core/src/claims/lexicon/cue-verbs.ts";
import * as moods from "../packages/core/src/claims/lexicon/mood-words.ts";
import { qualifiers, vagueNumerals } from "../packages/core/src/claims/lexicon/number-words.ts";
import { writeTable } from "./write-table.ts";

const widest = 140;

/** What the blocks of `docs/claims.md` hold, by their names. */
const blocks: Readonly<Record<string, () => readonly string[]>> = {
  "cue verbs": listCueVerbs,
  "status words": listStatusWords,
  qualifiers: tableQualifiers,
  "vague numerals": tableVagueNumerals,
};

/** Writes what stands between `<!-- lexicon: NAME -->` and `<!-- end -->` anew, from the tables of the claims floor. */
export function replaceLexicon(page: string): string {
  return page.replace(/(?<=<!-- lexicon: ([a-z ]+) -->\n)[\s\S]*?(?=<!-- end -->)/g, (_, name: string) => {
    const lines = blocks[name]?.() ?? [`There is no lexicon called "${name}".`];
    return ["", ...lines, "", ""].join("\n");
  });
}

/** The verbs of one act and frame together, acts in the order in which the lexicon begins them. */
function listCueVerbs(): readonly string[] {
  const byAct = [...Map.groupBy(cueGroups, ({ act }) => act).values()].flat();
  const kinds = Map.groupBy(byAct, ({ act, frame }) => `\`${act}\`, \`${frame}\``);
  return [...kinds].flatMap(([kind, groups]) => listWords(kind, new Set(groups.flatMap(({ verbs }) => verbs))));
}

function listStatusWords(): readonly string[] {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ["`denied`, by a phrase", moods.denyingPhrases],
    ["`denied`, by what a story is called", moods.verdictPhrases],
    ['`denied`, after "found no"', moods.proofNouns],
    ["`conditional`, by how the clause opens", moods.conditionWords],
    ["`conditional`, by the modal verb", moods.openModals],
    ["`planned`, by the modal verb", moods.futureModals],
    ['`planned`, before "to"', moods.aheadWords],
    ["`planned`, after a form of “be”", moods.plannedWords],
    ["`planned`, by a verb with an infinitive", moods.planVerbs],
    ["`claimed`, by hearsay", moods.hearsayWords],
    ["`claimed`, by a passive of saying", moods.hearsayPassives],
    ["`cancelled`", [...moods.cancelledWords, ...moods.cancelledPhrases]],
  ];
  return rows.flatMap(([name, words]) => listWords(name, new Set(words)));
}

function listWords(name: string, words: ReadonlySet<string>): readonly string[] {
  const list = [...words].sort((a, b) => (a < b ? -1 : 1));
  return wrap(`- ${name} (${list.length}): ${list.join(", ")}`);
}

/** Lines of a list item no longer than a page is wide. */
function wrap(item: string): readonly string[] {
  const lines = [""];
  for (const word of item.split(" ")) {
    const line = lines.at(-1) ?? "";
    if (line !== "" && line.length + word.length >= widest) lines.push(`  ${word}`);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines;
}

function tableQualifiers(): readonly string[] {
  const written = Map.groupBy(qualifiers, ([, name]) => name);
  const rows = [...written].map(([name, words]) => [`\`${name}\``, words.map(([phrase]) => phrase).join(", ")]);
  return writeTable([["qualifier", "words of a page"], ["-", "-"], ...rows]);
}

function tableVagueNumerals(): readonly string[] {
  const rows = Object.entries(vagueNumerals).map(([word, [min, max]]) => [word, `${min}`, `${max}`]);
  return writeTable([["word", "min", "max"], ["-", "-", "-"], ...rows]);
}
