import { type Gateway, type GatheredPage, gatherPages, type RejectedSource } from "@dateline/gather";
import { showProgress } from "./progress.ts";

/** Everything the sources gave. */
export interface GatheredSources {
  readonly pages: readonly GatheredPage[];
  readonly rejected: readonly RejectedSource[];
}

/** Reads all sources; a page that is given twice under one name is read once. Without a gateway, addresses are left out. */
export async function gatherSources(sources: readonly string[], gateway?: Gateway): Promise<GatheredSources> {
  const pages = new Map<string, GatheredPage>();
  const rejected: RejectedSource[] = [];
  const progress = showProgress("Reading pages");
  for await (const gathered of gatherPages(sources, gateway === undefined ? {} : { gateway })) {
    if (gathered.ok) pages.set(gathered.page.source, gathered.page);
    else rejected.push({ source: gathered.source, reason: gathered.reason });
    progress.step();
  }
  progress.stop();
  return { pages: [...pages.values()], rejected };
}
