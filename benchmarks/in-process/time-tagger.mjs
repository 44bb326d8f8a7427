// The time filter in the shape the peers' runner wants: a default export that gives a function of one document.
import { answerTime } from "../../packages/cli/src/filters/time.ts";

// biome-ignore lint/style/noDefaultExport: the runner asks for it
export default async () => (document) => answerTime(document, "timeml").timexes;
