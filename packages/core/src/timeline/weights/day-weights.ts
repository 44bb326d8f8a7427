// Found by benchmarks/train-timeline-days.ts on the days of journalists' timelines: five stories and thirteen lives, the
// development halves of Timeline17 and Entities. Coordinate ascent on average precision, no randomness. Frozen at date F1
// .747 (stories) and .273 (lives) over topics left out of the search.
import type { DayFeatureName } from "../days/day-features.ts";

/** What each feature, scaled to unit length over the days, adds to a day's score. */
export const dayWeights: Readonly<Record<DayFeatureName, number>> = {
  prominence: 1,
  topicArticles: 0.3,
  dayBefore: -0.2,
};
