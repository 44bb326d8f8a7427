import type { Dice } from "./mutate-page.ts";

const givenNames = ["Ada", "Boris", "Clara", "Dmitri", "Elena", "Goran", "Ines"];
const syllables = ["bel", "dor", "fen", "gar", "hol", "kan", "lim", "mor", "nas", "ror", "tev", "vin"];

/** The name of an invented person: another one for every number. */
export function nameOf(index: number): string {
  let surname = "";
  for (let left = index; surname === "" || left > 0; left = Math.floor(left / syllables.length)) {
    surname += syllables[left % syllables.length] ?? "";
  }
  return `${givenNames[index % givenNames.length] ?? ""} ${surname.slice(0, 1).toUpperCase()}${surname.slice(1)}`;
}

const sentences: readonly string[] = [
  "The bridge at Orl fell on Monday, the town’s mayor, Ada Belmont, said.",
  "“We wait,” she said. “Nobody knows more than we do.”",
  "At least 41 people were killed and 9,900 detained, the Interior Ministry said.",
  "Mr Holt denied that the union had taken any money from the ‘friends of Orl’.",
  "The ferry will sail again on Friday if the wind drops, according to the Coast Agency (Coag).",
  "The agency said that the mayor had told reporters the dam “could not be saved”.",
  'A spokesman for the bank said: "There is no truth in it."',
  "Prices rose by 4.8% to $3.2bn, up from £182p a litre in 2019.",
  "One in five houses, nine of them in Marn, had no water for 30 years.",
  "Ivo Holt, a former minister who was 62, did not say whether he would go.",
  "Dozens of soldiers – hundreds, said one witness – left Orl between 3 and 5 June.",
  "The strike, planned for next week, was called off.",
  "“It is over,\n\n“and it was not we who ended it,” Dr Ines Marn, its head, added.",
  "Clara Orl: “Up to 60 of us, perhaps more.”",
  "Flight 209 landed at 10:30; No 3, Article 44 and the 49-year-old were aboard.",
  "She asked who paid? He refused to answer!",
  "“Never!”\n\n– Boris Holt, mayor",
  "Reportedly, as many as 3,000 were thought to have fled; neither side confirmed it.",
];

const signs: readonly string[] = [
  ..."“”„‘’«»\"'()[]–—-:;,.?!…%$£€&/\n\t",
  "\n\n",
  "\r\n",
  "''",
  "\u00a0",
  "\u202f",
  "\u200b",
  "\u202e",
  "\u2066",
  "\ud800",
  "\udc00",
  "\ud83d\ude00",
  "\u0301",
  "\u00ad",
  "\u0000",
  "\ufeff",
  "İ",
  "ß",
  "京都",
  "٣٤",
  "½",
  "²",
];

const words: readonly string[] = [
  "said ",
  "that ",
  "who ",
  "denied ",
  "according to ",
  "not ",
  "would ",
  "if ",
  "he ",
  "it ",
  "the ministry of ",
  "Mr ",
  "Orl ",
  "million ",
  "at least ",
  "more than ",
  "dozens ",
  "one in ",
  "half ",
  "12 ",
  "1,000,000 ",
  "999999999999999999999999 ",
  "0.0000001 ",
  "1/0 ",
];

type Mutation = (text: string, dice: Dice) => string;

const mutations: readonly Mutation[] = [
  cut,
  double,
  shuffle,
  dropSign,
  (text, dice) => insert(text, dice, pick(signs, dice)),
  (text, dice) => insert(text, dice, pick(signs, dice).repeat(dice(30))),
  (text, dice) => insert(text, dice, pick(words, dice)),
  (text, dice) => insert(text, dice, pick(words, dice).repeat(dice(30))),
  (text, dice) => insert(text, dice, pick(sentences, dice)),
  (text, dice) => insert(text, dice, String.fromCharCode(...Array.from({ length: dice(12) }, () => dice(65_536)))),
  (text, dice) => insert(text, dice, Array.from({ length: dice(20) }, () => nameOf(dice(5000))).join(", ")),
  (text, dice) => (dice(2) === 0 ? text.toUpperCase() : text.toLowerCase()),
  (text, dice) => text.replaceAll(" ", pick([" ", "  ", "\n", "\u00a0", ""], dice)),
];

/** Texts of a few sentences of news, each damaged in several ways; the same in every run. */
export function* mutatedTexts(dice: Dice, count: number): Generator<string> {
  for (let made = 0; made < count; made += 1) {
    const parts = Array.from({ length: 1 + dice(4) }, () => pick(sentences, dice));
    let text = parts.join(pick([" ", " ", "\n\n"], dice));
    for (let left = dice(6); left > 0; left -= 1) text = pick(mutations, dice)(text, dice);
    yield text;
  }
}

function pick<T>(list: readonly T[], dice: Dice): T {
  return list[dice(list.length)] as T;
}

function insert(text: string, dice: Dice, piece: string): string {
  const at = dice(text.length + 1);
  return text.slice(0, at) + piece + text.slice(at);
}

function cut(text: string, dice: Dice): string {
  const at = dice(text.length + 1);
  return text.slice(0, at) + text.slice(at + dice(60));
}

function double(text: string, dice: Dice): string {
  const at = dice(text.length + 1);
  const piece = text.slice(at, at + dice(120));
  return text.slice(0, at) + piece.repeat(dice(4)) + text.slice(at);
}

function shuffle(text: string, dice: Dice): string {
  const parts = text.split(" ");
  const at = dice(parts.length);
  const moved = parts.splice(at, 1 + dice(8));
  parts.splice(dice(parts.length + 1), 0, ...moved);
  return parts.join(" ");
}

function dropSign(text: string, dice: Dice): string {
  const sign = pick([..."“”‘’'\",.;:–()\n "], dice);
  const at = text.indexOf(sign, dice(text.length + 1));
  return at < 0 ? text : text.slice(0, at) + text.slice(at + 1);
}
