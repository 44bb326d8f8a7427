/** English words for numbers that two sentences may share by chance. In our own choice. */
export const numberWords: readonly string[] = [
  ..."one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen".split(
    " ",
  ),
  ..."eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands".split(
    " ",
  ),
  ..."million millions billion billions dozen dozens half third quarter first second fourth fifth double twice".split(
    " ",
  ),
];
