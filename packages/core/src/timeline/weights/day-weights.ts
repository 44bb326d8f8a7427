// Found by benchmarks/train-timeline.ts on the days of journalists' timelines (five stories, thirteen lives; development
// halves of Timeline17 and Entities): see there for the search. Frozen at date F1 .749 and .289.
import type { DayFeatureName } from "../day-features.ts";

/** What each feature, scaled to unit length over the days, adds to a day's score. */
export const dayWeights: Readonly<Record<DayFeatureName, number>> = {
  prominence: 1,
  topicArticles: 0.5,
  ahead: -0.1,
  dayBefore: -0.3,
};
