/** Control characters, and the marks that turn the direction of writing: a page must not steer the reader's terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const steering = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text of a page made safe to print: one line of the same length, no control characters. */
export function cleanText(text: string): string {
  return text.replace(steering, " ");
}
