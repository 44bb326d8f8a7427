// Compares a timeline of the example story with what a reporter who read the pages would have written down, and names every difference.
//
//   node examples/build-a-timeline.ts json > hollin-dam.json
//   node examples/judge-a-timeline.ts hollin-dam.json
import { readFileSync } from "node:fs";
import { argv } from "node:process";
import type { Entry, Timeline } from "@dateline/core/timeline";

/** What a reporter notes about one sentence. */
export interface Note {
  /** Words of the sentence. */
  readonly says: string;
  /** Any of these is right: "2027-04-21", "2027-04-19/2027-04-25", "../2027-05-06" with a side left open. Absent: any day. */
  readonly days?: readonly string[];
  /** Any of these is right. */
  readonly status: readonly string[];
  /** Part of the name of who says so, unless the line stands as reported. */
  readonly claimant?: string;
}

export interface Verdict {
  readonly note: Note;
  readonly verdict: "right" | "missing" | "wrong-date" | "wrong-status" | "wrong-claimant";
  readonly entries: readonly Entry[];
}

/** The notes of the example story. */
export function readNotes(): readonly Note[] {
  return JSON.parse(readFileSync(`${import.meta.dirname}/hollin-dam.expected.json`, "utf8"));
}

/** Judges each note by the entries that cite its sentence: one of them must be right in everything. */
export function judgeTimeline({ entries, undated }: Timeline, notes: readonly Note[]): readonly Verdict[] {
  return notes.map((note) => {
    const citing = [...entries, ...undated].filter(({ citations }) =>
      citations.some(({ text }) => text.includes(note.says)),
    );
    return { note, verdict: judgeNote(note, citing), entries: citing };
  });
}

function judgeNote(note: Note, citing: readonly Entry[]): Verdict["verdict"] {
  if (citing.length === 0) return "missing";
  const dated = citing.filter((entry) => note.days === undefined || note.days.some((days) => isOn(entry, days)));
  if (dated.length === 0) return "wrong-date";
  const standing = dated.filter(({ status }) => note.status.includes(status ?? ""));
  if (standing.length === 0) return "wrong-status";
  return standing.some((entry) => isSaidBy(entry, note.claimant)) ? "right" : "wrong-claimant";
}

function isOn({ start, end }: Entry, days: string): boolean {
  const [first, last = first] = days.split("/");
  return (first === ".." || first === start) && (last === ".." || last === end);
}

function isSaidBy({ status, claimant }: Entry, name: string | undefined): boolean {
  if (name === undefined || status === "reported") return true;
  return claimant?.name.toLowerCase().includes(name.toLowerCase()) ?? false;
}

function describeVerdict({ note, verdict, entries }: Verdict): string {
  const wanted = [note.days?.join(" or ") ?? "any day", note.status.join(" or "), note.claimant];
  const given = entries.map(({ start, end, status, claimant, dateWords, basis }) =>
    [start, end, status, claimant?.name, `(${dateWords?.text ?? basis})`]
      .filter((part) => part !== undefined)
      .join(" "),
  );
  return `${verdict}: ${note.says}\n    wanted ${wanted.filter((part) => part !== undefined).join(" ")}\n    given  ${given.join("; ")}`;
}

if (import.meta.main) {
  const timeline: Timeline = JSON.parse(readFileSync(argv[2] ?? 0, "utf8"));
  const verdicts = judgeTimeline(timeline, readNotes());
  for (const verdict of verdicts) if (verdict.verdict !== "right") console.log(describeVerdict(verdict));
  const right = verdicts.filter(({ verdict }) => verdict === "right").length;
  console.log(`${right} of ${verdicts.length} lines are as a reporter would have them`);
}
