import { describe, expect, it } from "vitest";
import { findClaims } from "#claims";
import { findTimes } from "#time";
import { nameOf } from "./random-claims.ts";

/** The largest text of a shape; it is also read at a half and a quarter of it. */
const length = 100_000;
/** Twice the text may take so many times as long. */
const mostPerDoubling = 2.6;
/** What is quicker than this, in milliseconds, cannot be measured well. */
const least = 10;
const retries = 4;

/** Makes a text of at least so many signs. */
type Shape = (size: number) => string;

const repeated: readonly string[] = [
  "“",
  '"',
  "‘",
  "'",
  "”",
  "“a ",
  "'a ",
  "“a ‘b” c’ ",
  "«a »b ",
  "“We wait,” she said. ",
  "“We wait.” ",
  "“We wait\n\n",
  "“we wait” and ",
  "‘a’ “b” ",
  "he said ",
  "He said. ",
  "he said that she denied that ",
  "Ada Orl, who said Boris Orl, ",
  "the ministry of the office of the ",
  "the ministry’s office’s ",
  "according to the mayor, ",
  "told reporters ",
  "The company said so. It added more. They did not. ",
  "Police said so. A spokesman said no. He added more. ",
  ", ",
  "a, ",
  "; ",
  "a; ",
  ": ",
  "Orl: ",
  "Orl: a\n\n",
  "– ",
  "a – ",
  "a-",
  "(",
  "(a) ",
  "a (b, ",
  "Orl ",
  "A.",
  "Mr. ",
  "Ada Orl and ",
  "Orl’s ",
  "\n",
  "a\n",
  "a\n\n",
  "Orl falls\n\n",
  "a",
  "A",
  "\u0301",
  "\ud83d\ude00",
  "京",
  "1",
  "1,",
  "1. ",
  "1-",
  "1 to ",
  "$",
  "one in ",
  "one hundred and ",
  "9 of ",
  "at least ",
  "dozens of ",
  "3 people on Monday, ",
  "3 killed in Orl in 2019 and ",
  "3 dead, 4 hurt and ",
  "Nine of them died. ",
  "if it will not ",
  "would have been ",
  "who ",
  "the bridge fell and the mayor said it would reopen and ",
];

const numbered: Readonly<Record<string, (index: number) => string>> = {
  "people with an office": (i) => `${nameOf(i)}, the mayor of ${nameOf(i + 7)}, said it was late. `,
  "people of one office": (i) => `The minister ${nameOf(i)} spoke. The minister said no. `,
  "people of one surname": (i) => `${nameOf(i)} Orl said so. Orl said no. `,
  "a list of people": (i) => `${nameOf(i)}, `,
  "bodies and their pronouns": (i) => `The ${nameOf(i)} Ministry said so. The ministry said no. It added more. `,
  "bodies and their letters": (i) => `The ${nameOf(i)} Agency (A${i}) said so. `,
  "figures in sentences": (i) => `Some ${i + 3} people died in Orl. `,
  "figures in one sentence": (i) => `${i + 3} people, `,
  "sentences of figures": (i) => `${"3 people and ".repeat(40)}${i}. `,
  "sentences of sources": (i) => `${"he said that ".repeat(40)}${i}. `,
  "sentences of relative clauses": () => `Orl${", who said Ada Orl".repeat(40)}, fell. `,
  "sentences of quotations": () => `${"“a” and ".repeat(60)}he said. `,
  "sentences of commas": () => `${"Orl, ".repeat(120)}he said. `,
};

const cases: readonly { readonly name: string; readonly shape: Shape }[] = [
  ...repeated.map((piece) => ({ name: JSON.stringify(piece), shape: repeat(piece) })),
  ...Object.entries(numbered).map(([name, pieceOf]) => ({ name, shape: count(pieceOf) })),
  { name: "marks within marks", shape: nest },
];

function repeat(piece: string): Shape {
  return (size) => piece.repeat(Math.ceil(size / piece.length));
}

function count(pieceOf: (index: number) => string): Shape {
  return (size) => {
    const pieces: string[] = [];
    for (let made = 0, i = 0; made < size; i += 1) {
      const piece = pieceOf(i);
      pieces.push(piece);
      made += piece.length;
    }
    return pieces.join("");
  };
}

function nest(size: number): string {
  const depth = Math.ceil(size / 8);
  return "“a ‘b ".repeat(depth / 2) + "’ ”".repeat(depth / 2);
}

function prepare(shape: Shape, size: number): () => number {
  const text = shape(size);
  const times = findTimes(text, { writtenOn: "2031-03-12" });
  return () => {
    const before = process.cpuUsage();
    findClaims(text, { times });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
}

/** How many times as long twice the text takes, from a quarter to a half to the whole. */
function measureGrowth(shape: Shape): number {
  const sizes = [length / 4, length / 2, length].map((size) => ({
    measure: prepare(shape, size),
    time: Number.POSITIVE_INFINITY,
  }));
  let growth = Number.POSITIVE_INFINITY;
  for (let left = retries; left >= 0 && growth > mostPerDoubling; left -= 1) {
    for (const size of sizes) size.time = Math.min(size.time, size.measure());
    const [small = least, middle = least, large = least] = sizes.map(({ time }) => Math.max(time, least));
    growth = Math.max(Math.sqrt(large / small), large / middle / mostNoise);
  }
  return growth;
}

/** One doubling alone is measured less well than two. */
const mostNoise = 1.3;

describe("claims in twice the text", () => {
  it.each(cases)("take twice as long: $name", ({ shape }) => {
    expect(measureGrowth(shape)).toBeLessThan(mostPerDoubling);
  });
});
