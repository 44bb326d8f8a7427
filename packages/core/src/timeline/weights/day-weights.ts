// placeholder origin
import type { DayFeatureName } from "../day-features.ts";

export const dayWeights: { readonly weights: Partial<Readonly<Record<DayFeatureName, number>>> } = {
  weights: { sentences: 1.2, articles: 1.7, laterSentences: -0.5, ahead: -0.35 },
};
