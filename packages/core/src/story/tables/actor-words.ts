/**
 * English words for those who act in the news: two deeds of one ministry on one day share the ministry. In our own choice.
 */
export const actorWords: readonly string[] = [
  ..."administration agency army authorities authority board brigade cabinet chairman chief club coastguard commission".split(
    " ",
  ),
  ..."committee company council court department director firm governor government guard guild inspector".split(" "),
  ..."inspectorate judge lawmaker lawyer leader mayor minister ministry office officer official".split(" "),
  ..."operator opposition owner parliament party police policeman premier president prosecutor regulator spokesman".split(
    " ",
  ),
  ..."secretary senate spokesperson spokeswoman staff union".split(" "),
];

/** Those of them that a word before often names more closely: "transport ministry", "water board". */
export const actorHeads: readonly string[] = [
  ..."administration agency authorities authority board brigade commission committee company council court department".split(
    " ",
  ),
  ..."firm guard guild inspectorate minister ministry office official operator regulator secretary union".split(" "),
];
