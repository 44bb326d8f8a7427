// Learnt by benchmarks/train-timeline.ts from journalists' timelines of five stories (Timeline17, development half):
// ridge regression of a sentence's hits less a tenth of its words. Score when frozen, leave-one-story-out: AR1 .155, AR2 .038.
import type { SentenceFeatureName } from "../sentence-features.ts";

/** What each feature adds to a sentence's score. */
export const sentenceWeights: { readonly weights: Readonly<Record<SentenceFeatureName, number>> } = {
  weights: {
    namesDay: 0.0174,
    namesOtherDays: -0.1221,
    opensWithDay: -0.063,
    sameDay: 0.0318,
    nextDay: 0.0381,
    daysLater: 0.0144,
    ahead: -0.0191,
    first: -0.0283,
    early: 0.058,
    datedShare: 0.0558,
    onTopic: 0.0258,
    nearMentions: 0.1177,
    nearLeads: 0.2948,
    nearShared: 0.4793,
    nearContrast: 0.2183,
    nearTopic: 0.501,
    length: -0.0465,
    short: 0.0545,
    long: -0.1889,
    numbers: -0.0037,
    names: -0.0687,
    participles: 0.0308,
    quoted: -0.0375,
    question: -0.0303,
    firstPerson: -0.0086,
    secondPerson: -0.0372,
    hedged: -0.0066,
    attributed: 0.0151,
    leaning: -0.0001,
    lowerOpening: -0.0283,
    unfinished: -0.0875,
    furniture: -0.0878,
  },
};
