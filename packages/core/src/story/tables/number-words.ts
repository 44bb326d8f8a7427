import { englishCardinals } from "#text";

/** English words for numbers that two sentences may share by chance. In our own choice. */
export const numberWords: readonly string[] = [
  ...Object.keys(englishCardinals),
  ..."hundred hundreds thousand thousands million millions billion billions dozen dozens half third quarter first second fourth fifth double twice".split(
    " ",
  ),
];
