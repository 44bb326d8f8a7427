import { readNames } from "./read-names.ts";

const credit =
  /^[([]?\s*(?:(?:reporting|writing)\s+by|reportage\s+(?:de|par)|reporte\s+de|reportagem\s+de|(?:ein\s)?bericht\s+von|berichtet\s+von)\s+(?<names>[^;()[\]]{3,200})/iu;

/**
 * The people whom a closing line credits with the report; editors are not its authors.
 *
 * @example
 * readReporters("(Reporting by Ada Orl in Eskil; Editing by Bo Lind)"); // ["Ada Orl"]
 */
export function readReporters(line: string): readonly string[] {
  const names = credit.exec(line)?.groups?.["names"];
  return names === undefined ? [] : readNames(names).people;
}
