/** Numbers that look random and are the same each time: a whole number from 0 up to, not including, the limit. */
export type Dice = (limit: number) => number;

export function makeDice(seed: number): Dice {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const tags =
  "a article b blockquote body br button caption center div dl dt em figcaption figure font form h1 h2 head html i iframe img input li main math meta nav noscript object ol option p plaintext pre script section select span style svg table td template textarea th time title tr ul video xmp".split(
    " ",
  );
const signs = [
  ..."\"'<>&=/!?-[]{};:.,0 \n\t\0\ud800\udc00\u2028\u00ad\u202e",
  "<!--",
  "-->",
  "</",
  "<!",
  "<![CDATA[",
  "]]>",
  "/>",
  "&#",
  "&#x110000;",
  "&amp",
  "&nbsp;",
  '<a href="',
  "<p class='",
  "javascript:",
  "2031-13-45",
  "4 March 2031",
];
const repeated = [
  '<a href="/x">Bridge at Orl closed again</a>',
  "<h1>Bridge at Orl closed</h1>",
  '<time datetime="2031-03-04">4 March 2031</time>',
  "<figure><img src=a><figcaption>A boat. Photo: Ada Orl</figcaption></figure>",
  '<meta name="author" content="Ada Orl">',
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x"}</script>',
  "<p>The bridge at Orl fell on Monday, the town said.</p>",
  "<li><ul>",
  "<table><tr><td>",
  "Read more: ",
  "(QPA) – ",
];

type Mutation = (page: string, dice: Dice) => string;

const mutations: readonly Mutation[] = [
  cutPiece,
  repeatPiece,
  swapPieces,
  removeTag,
  renameTag,
  (page, dice) => insert(page, dice, `<${pick(tags, dice)}>`),
  (page, dice) => insert(page, dice, `</${pick(tags, dice)}>`),
  (page, dice) => insert(page, dice, pick(signs, dice)),
  (page, dice) => insert(page, dice, `<${pick(tags, dice)}>`.repeat(dice(400))),
  (page, dice) => insert(page, dice, pick(repeated, dice).repeat(dice(60))),
  (page, dice) => insert(page, dice, `<p class="${pick(tags, dice).repeat(dice(900))}" ${"x ".repeat(dice(300))}>`),
  (page, dice) => insert(page, dice, String.fromCharCode(...Array.from({ length: dice(40) }, () => dice(65_536)))),
  (page, dice) => page.slice(0, dice(page.length + 1)),
];

/** Damages a page once, in a way that the dice choose. */
export function mutatePage(page: string, dice: Dice): string {
  return pick(mutations, dice)(page, dice);
}

function pick<T>(list: readonly T[], dice: Dice): T {
  return list[dice(list.length)] as T;
}

function insert(page: string, dice: Dice, piece: string): string {
  const at = dice(page.length + 1);
  return page.slice(0, at) + piece + page.slice(at);
}

function cutPiece(page: string, dice: Dice): string {
  const at = dice(page.length + 1);
  return page.slice(0, at) + page.slice(at + dice(400));
}

function repeatPiece(page: string, dice: Dice): string {
  const at = dice(page.length + 1);
  const piece = page.slice(at, at + dice(300));
  return page.slice(0, at) + piece.repeat(dice(8)) + page.slice(at);
}

function swapPieces(page: string, dice: Dice): string {
  const [a = 0, b = 0, c = 0] = [dice(page.length), dice(page.length), dice(page.length)].sort((x, y) => x - y);
  return page.slice(0, a) + page.slice(b, c) + page.slice(a, b) + page.slice(c);
}

function removeTag(page: string, dice: Dice): string {
  const start = page.indexOf("<", dice(page.length + 1));
  const end = page.indexOf(">", start);
  return start < 0 || end < 0 ? page : page.slice(0, start) + page.slice(end + 1);
}

function renameTag(page: string, dice: Dice): string {
  const start = page.indexOf("<", dice(page.length + 1));
  const name = start < 0 ? undefined : /^<\/?([a-z][a-z0-9]{0,12})/i.exec(page.slice(start, start + 16));
  if (name?.[1] === undefined) return page;
  const from = start + name[0].length - name[1].length;
  return page.slice(0, from) + pick(tags, dice) + page.slice(from + name[1].length);
}
