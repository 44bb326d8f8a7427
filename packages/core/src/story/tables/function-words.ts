/**
 * English words that tell nothing about the subject of a text: articles, pronouns, prepositions, auxiliaries, the
 * calendar's names and the small coin of news style. In our own choice.
 */
export const functionWords: readonly string[] = [
  ..."a about above according across actually after again against ago all almost along already also although always".split(
    " ",
  ),
  ..."am among amid an and another any anybody anyone anything are around as at away back be became because been".split(
    " ",
  ),
  ..."before began begin behind being believe below best better between beyond both but by call called came can cannot".split(
    " ",
  ),
  ..."come comes coming could day days did do does doing done down during each early either else end even ever every".split(
    " ",
  ),
  ..."everyone everything expected far few first for former found four from further gave get gets getting give given go".split(
    " ",
  ),
  ..."going gone good got had half has have having he help held her here hers herself him himself his hold holding holds hour hours how however".split(
    " ",
  ),
  ..."i if in including indeed instead into is it its itself just keep kept know known large last late later latest least".split(
    " ",
  ),
  ..."left less let like likely little long look lot made main make makes making many may me might million minutes month".split(
    " ",
  ),
  ..."months more most mr mrs ms much must my myself near nearly need never new news next night no none nor not nothing".split(
    " ",
  ),
  ..."now number of off often old on once one only or other others our ourselves out over own part people per perhaps".split(
    " ",
  ),
  ..."place point put quite rather really recent recently right said same saw say saying says second see seem seemed seen".split(
    " ",
  ),
  ..."several she should since small so some something soon still such sure take taken takes taking tell ten than that the".split(
    " ",
  ),
  ..."their them themselves then there these they thing things think third this those though thought three through time".split(
    " ",
  ),
  ..."times to today together told tomorrow too took toward towards tuesday two under until up upon us use used very".split(
    " ",
  ),
  ..."want wanted wants was way we week weekend weeks well went were what when where whether which while who whole whom".split(
    " ",
  ),
  ..."whose why will with within without would year years yes yesterday yet you young your monday wednesday thursday".split(
    " ",
  ),
  ..."friday saturday sunday january february march april june july august september october november december".split(
    " ",
  ),
  ..."am pm gmt est percent cent dr sir lord lady copyright reuters ap afp file photo read share email video".split(
    " ",
  ),
];
