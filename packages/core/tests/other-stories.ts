/** A page of invented news as plain text, told on a day of a month. */
export interface OtherPage {
  readonly source: string;
  readonly content: string;
}

/** One of several stories that have nothing to do with one another: its outlets' words, to be put together. */
interface Subject {
  readonly name: string;
  readonly places: readonly string[];
  readonly people: readonly string[];
  readonly events: readonly string[];
}

const subjects: readonly Subject[] = [
  {
    name: "ferry-strike",
    places: ["Skarvik", "Osterholm", "the Brannan islands"],
    people: ["Marit Aune of the seamen's union", "Tor Gjelsvik, who runs the ferry line"],
    events: [
      "Deckhands on the ferries between {place} and the mainland walked out on Monday over a new roster.",
      "{person} said the roster would take the crews away from home for 21 days at a time.",
      "The line cancelled 14 sailings on Tuesday and asked islanders to travel by the mail boat.",
      "Fish worth 2 million crowns spoiled on the quay at {place}, the packers' association said.",
      "Talks will resume on Friday under a mediator, {person} said.",
      "Crews voted on Thursday to accept a roster of 14 days, and the first boat left {place} at noon.",
    ],
  },
  {
    name: "chess-fraud",
    places: ["Lindow", "the Corona hotel", "Varzy"],
    people: ["Grandmaster Ilya Sorin", "Petra Nagel, the chief arbiter"],
    events: [
      "A player was expelled from the open championship in {place} on Wednesday after a telephone was found in his shoe.",
      "{person} denied that moves had been passed to anybody in the playing hall.",
      "The federation suspended 3 players on Thursday and annulled 11 games.",
      "“Nobody looked at the shoes for a week,” {person} said.",
      "An inquiry will report by the end of May, the federation said.",
      "The title went to a schoolgirl of 16 on Sunday, who drew her last game in {place}.",
    ],
  },
  {
    name: "pipe-organ",
    places: ["Saint Odo's", "Marienbruck", "the Weavers' hall"],
    people: ["Organ builder Hannes Rott", "Dean Clara Wiese"],
    events: [
      "Thieves stole 240 pipes from the organ of {place} on Saturday night, the police said.",
      "{person} put the damage at 400,000 crowns and said the tin would be melted down.",
      "A scrap dealer handed in 31 pipes on Monday and was questioned for two hours.",
      "Two men were arrested in {place} on Wednesday with a van full of lead and tin.",
      "{person} said the instrument might play again at Christmas.",
    ],
  },
];

/** Some pages of each story, every one with another choice of sentences; always the same ones. */
export function makeOtherPages(pagesForEach: number): readonly OtherPage[] {
  return subjects.flatMap(({ name, places, people, events }, which) =>
    Array.from({ length: pagesForEach }, (_, at): OtherPage => {
      const day = 19 + ((at * 3 + which) % 11);
      const told = events.filter((_, turn) => turn === 0 || (turn + at) % 3 !== 0);
      const body = told.map((event, turn) =>
        event
          .replace("{place}", places[(turn + at) % places.length] ?? "")
          .replace("{person}", people[(turn + at) % people.length] ?? ""),
      );
      const headline = `${body[0]?.split(" ").slice(0, 9).join(" ")}`;
      return { source: `${name}-${at}.txt`, content: [headline, `${day} April 2027`, ...body].join("\n\n") };
    }),
  );
}
