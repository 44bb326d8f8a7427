import { InvalidArgumentError } from "commander";

/** A whole number above 0. */
export function readCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError("Expected a whole number above 0.");
  return count;
}

/** A calendar day, ISO. */
export function readDay(text: string): string {
  try {
    return Temporal.PlainDate.from(text).toString();
  } catch {
    throw new InvalidArgumentError("Expected a day such as 2024-03-09.");
  }
}

/** Words separated by commas. */
export function readWords(text: string): readonly string[] {
  return text
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}
