/**
 * Words that reports of one happening use for one another, as stems know them; the first stands for all. Few and plain
 * on purpose: a word too many here joins two happenings. In our own choice.
 */
export const kindredWords: readonly (readonly string[])[] = [
  ["ask", "request", "appeal", "urge", "plead"],
  ["withdraw", "withdrawal", "pullout", "leave", "depart", "departure", "exit"],
  ["start", "launch", "commence"],
  ["stop", "halt", "suspend", "cease"],
  ["cancel", "cancellation", "scrap", "abandon"],
  ["resign", "resignation", "quit"],
  ["appoint", "name", "nominate"],
  ["burn", "fire", "blaze", "torch", "gutted"],
  ["quake", "earthquake", "tremor"],
  ["explode", "explosion", "blast", "bomb", "bombing"],
  ["attack", "assault", "raid"],
  ["shoot", "shooting", "gunfire", "gunmen", "gunman"],
  ["clash", "fighting", "battle"],
  ["protest", "demonstration", "rally", "march"],
  ["riot", "unrest", "turmoil"],
  ["elect", "election", "vote", "poll"],
  ["talks", "negotiations", "negotiate", "meeting", "meet"],
  ["deal", "agreement", "accord", "pact"],
  ["ceasefire", "truce", "armistice"],
  ["charge", "indict", "accuse"],
  ["jail", "imprison", "sentence"],
  ["flood", "flooding", "inundate"],
  ["rise", "climb", "increase", "jump", "soar"],
  ["fall", "drop", "decline", "slump", "plunge"],
  ["lorry", "truck", "haulier", "trucker"],
  ["price", "cost"],
];
