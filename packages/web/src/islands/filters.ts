import MiniSearch from "minisearch";
import { listEntries } from "./entries.ts";
import { onTarget } from "./targets.ts";

type Test = (entry: HTMLElement) => boolean;

/** Shows the filters and keeps the list in step with them. */
export function startFilters(): void {
  const form = document.querySelector<HTMLFormElement>("#filters");
  const state = document.querySelector<HTMLOutputElement>("#shown");
  if (!form || !state) return;
  const entries = listEntries();
  const search = indexEntries(entries);
  const showAll = form.querySelector<HTMLButtonElement>("[type=reset]");
  const update = () => {
    const tests = readTests(new FormData(form), search);
    if (showAll) showAll.hidden = tests.length === 0;
    for (const entry of entries) entry.hidden = !tests.every((test) => test(entry));
    hideEmptyPeriods();
    state.textContent = describeShown(entries);
  };
  form.addEventListener("input", update);
  form.addEventListener("reset", () => setTimeout(update));
  form.addEventListener("submit", (event) => event.preventDefault());
  onTarget((target) => {
    if (!target.closest("[data-entry][hidden]")) return;
    form.reset();
    setTimeout(() => target.scrollIntoView(), 50);
  });
  form.hidden = false;
  state.textContent = describeShown(entries);
}

type Search = (words: string) => ReadonlySet<string>;

/** The index is built when it is first asked: most readers never search. */
function indexEntries(entries: readonly HTMLElement[]): Search {
  let index: MiniSearch | undefined;
  return (words) => {
    index ??= buildIndex(entries);
    const found = index.search(words, { prefix: true, fuzzy: 0.15, combineWith: "AND" });
    return new Set(found.map(({ id }) => String(id)));
  };
}

function buildIndex(entries: readonly HTMLElement[]): MiniSearch {
  const index = new MiniSearch({ fields: ["text"] });
  index.addAll(entries.map((entry) => ({ id: entry.dataset["entry"], text: readSearched(entry) })));
  return index;
}

/** What an entry says itself; the headlines and neighbours of its citations would find what it does not say. */
function readSearched(entry: HTMLElement): string {
  const parts = entry.querySelectorAll(".date, .status, .sentence, .entry-figures");
  return [...parts].map((part) => part.textContent).join("\n");
}

function readTests(form: FormData, search: Search): readonly Test[] {
  const tests: Test[] = [];
  const words = readField(form, "words");
  const weight = readField(form, "weight");
  const status = readField(form, "status");
  const sources = readField(form, "sources");
  const outlet = readField(form, "outlet");
  const person = readField(form, "person");
  if (words) {
    const found = search(words);
    tests.push((entry) => found.has(entry.dataset["entry"] ?? ""));
  }
  if (weight) tests.push((entry) => entry.dataset["lead"] !== undefined);
  if (status) tests.push((entry) => entry.dataset["status"] === status);
  if (sources) tests.push((entry) => Number(entry.dataset["sources"]) >= Number(sources));
  if (outlet) tests.push((entry) => holds(entry.dataset["outlets"], outlet));
  if (person) tests.push((entry) => holds(entry.dataset["people"], person));
  return tests;
}

function readField(form: FormData, name: string): string {
  return String(form.get(name) ?? "").trim();
}

function holds(list: string | undefined, item: string): boolean {
  return list?.split(" ").includes(item) ?? false;
}

function hideEmptyPeriods(): void {
  for (const period of document.querySelectorAll<HTMLElement>(".period"))
    period.hidden = period.querySelector("[data-entry]:not([hidden])") === null;
}

function describeShown(entries: readonly HTMLElement[]): string {
  const shown = entries.filter((entry) => !entry.hidden).length;
  return shown === entries.length ? `All ${shown} entries` : `${shown} of ${entries.length} entries`;
}
