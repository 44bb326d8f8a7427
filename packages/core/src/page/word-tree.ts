/** A place in a tree of words: what has been read so far is how a word begins; or no word begins so. */
export type WordPlace = number;

const letters = 26;
const firstLetter = 97;
/** Set in the code of a small letter and not in that of its capital. */
const smallBit = 32;

/** Words of the letters a to z, letter by letter: a text is looked up in it without being cut into pieces. */
export class WordTree {
  static readonly nowhere: WordPlace = 0;
  static readonly start: WordPlace = 1;
  private readonly next: Int16Array;
  private last: WordPlace = WordTree.start;

  /** @param words - Lower case. */
  constructor(words: readonly string[]) {
    const most = words.reduce((sum, word) => sum + word.length, 2);
    this.next = new Int16Array(most * letters);
    for (const word of words) this.add(word);
  }

  /** How many places there are. */
  get size(): number {
    return this.last + 1;
  }

  /** Where a whole word ends. */
  find(word: string): WordPlace {
    return this.read(WordTree.start, word, [0, word.length]);
  }

  /** Where reading on from a place leads; capitals are as good as small letters. */
  read(from: WordPlace, text: string, [start, end]: readonly [number, number]): WordPlace {
    let place = from;
    for (let at = start; at < end && place !== WordTree.nowhere; at += 1) place = this.step(place, text.charCodeAt(at));
    return place;
  }

  private step(place: WordPlace, code: number): WordPlace {
    return this.next[edgeOf(place, code)] ?? WordTree.nowhere;
  }

  private add(word: string): void {
    let place = WordTree.start;
    for (let at = 0; at < word.length; at += 1) {
      const edge = edgeOf(place, word.charCodeAt(at));
      if (this.next[edge] === WordTree.nowhere) this.next[edge] = this.last += 1;
      place = this.next[edge] ?? WordTree.nowhere;
    }
  }
}

function edgeOf(place: WordPlace, code: number): number {
  return place * letters + (code | smallBit) - firstLetter;
}
