export { compareReadings } from "./compare-readings.ts";
export { type EventMention, groupEvents } from "./group-events.ts";
export { groupFamilies, groupPrints } from "./group-families.ts";
export { type CountedFigure, groupFigures } from "./group-figures.ts";
export { groupPeople, type PersonMention, type StoryPerson } from "./group-people.ts";
export { type GroupStoryOptions, groupStory } from "./group-story.ts";
export { indexFamilies } from "./index-families.ts";
export { type ArticlePrint, type CopyInput, printArticle } from "./print-article.ts";
export type * from "./story.ts";
