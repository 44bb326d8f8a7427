import { answerArticle } from "../packages/cli/src/filters/article.ts";
import { listKeys, loadPage, type SourcePage } from "./fields/load-page.ts";

/** The page that took longest. */
export interface SlowestPage {
  readonly key: string;
  readonly milliseconds: number;
}

/** Pages read once more, for a pause of the machine is no fault of the page it falls on. */
const doubtfulPages = 10;
const rounds = 5;

function read({ key, url, html }: SourcePage): number {
  const before = process.cpuUsage();
  JSON.stringify(answerArticle({ id: key, html, ...(url !== undefined && { url }) }));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Reads every page of the sets twice, so that nothing is cold, and finds the one that takes most CPU time. */
export function findSlowestPage(folder: string, sets: readonly string[]): SlowestPage {
  const keys = sets.flatMap((set) => listKeys(folder, set));
  for (const key of keys) read(loadPage(folder, key));
  const measured = keys.map((key): SlowestPage => ({ key, milliseconds: read(loadPage(folder, key)) }));
  const slowest = measured.sort((a, b) => b.milliseconds - a.milliseconds).slice(0, doubtfulPages);
  const again = slowest.map(({ key }): SlowestPage => {
    const page = loadPage(folder, key);
    return { key, milliseconds: Math.min(...Array.from({ length: rounds }, () => read(page))) };
  });
  return again.reduce((most, page) => (page.milliseconds > most.milliseconds ? page : most));
}
