/** Words for one thing counted in news, as stems know them: the first names the series. In our own choice. */
export const countedWords: readonly (readonly string[])[] = [
  ["killed", "dead", "deaths", "died", "fatalities", "toll", "slain", "bodies", "lives", "casualties", "perished"],
  ["injured", "wounded", "hurt", "injuries", "wounds"],
  [
    "detained",
    "arrested",
    "held",
    "custody",
    "arrests",
    "detainees",
    "detentions",
    "jailed",
    "prisoners",
    "imprisoned",
  ],
  ["missing", "unaccounted"],
  ["displaced", "evacuated", "homeless", "evacuees", "evacuations", "fled", "uprooted"],
  ["infected", "infections", "cases"],
  ["released", "freed"],
  ["rescued", "survivors"],
  ["troops", "soldiers", "servicemen", "forces", "peacekeepers"],
  ["protesters", "demonstrators", "marchers"],
  ["police", "officers", "policemen"],
];

/** Those of them that tell of much else where no figure stands beside them: "held a session", "lives in". */
export const countedOnly: readonly string[] = ["held", "lives", "cases", "forces", "released"];

/** Words that only say that people are counted: "164 people killed" and "164 dead" are one series. */
export const peopleWords: readonly string[] = [
  ..."people persons person men women man woman others individuals victims residents citizens total number".split(" "),
  ..."being reported confirmed least more than death".split(" "),
];
