import { isBodyLabel, type LabelledBlock } from "../packages/core/src/article/body/labelled-block.ts";
import { findDoubtful } from "../packages/core/src/article/body/restore-blocks.ts";
import { makeBlockDescriber, type RestoreFeatures } from "../packages/core/src/article/body/restore-features.ts";
import { readHostName } from "../packages/core/src/article/metadata/read-host-name.ts";
import { readShown } from "../packages/core/src/article/read-html-article.ts";
import { type HtmlPage, readHtmlPage } from "../packages/core/src/page/index.ts";
import { listKeys, loadPage } from "./fields/load-page.ts";

/** A page as the rules alone label it. */
export interface RuledPage {
  readonly id: string;
  /** The name its site goes by: pages of one site are learnt from or tested on, never both. */
  readonly site: string;
  readonly blocks: readonly RuledBlock[];
}

export interface RuledBlock extends Readonly<LabelledBlock> {
  /** Whether it may be given back to the body. */
  readonly isDoubtful: boolean;
  readonly features: RestoreFeatures;
}

/** Reads every page of a set by the rules alone. */
export function readRuledPages(folder: string, set: string): readonly RuledPage[] {
  return listKeys(folder, set).map((key): RuledPage => {
    const { html, url } = loadPage(folder, key);
    const original = url?.replace(/^.*\/web\/\d+\//, "");
    return {
      id: key.slice(set.length + 1),
      site: readHostName(original) ?? key,
      blocks: readByRules(readHtmlPage(html), url),
    };
  });
}

function readByRules(page: HtmlPage, url: string | undefined): readonly RuledBlock[] {
  const { labelled, measure } = readShown(page, url).shown;
  const ruled = labelled.map(({ block, label, was }): LabelledBlock => ({ block, label: was ?? label }));
  if (!ruled.some(({ label }) => isBodyLabel(label))) return [];
  const doubtful = new Set(findDoubtful(ruled, measure));
  const describe = makeBlockDescriber(ruled, measure);
  return ruled.map((entry, place) => ({ ...entry, isDoubtful: doubtful.has(place), features: describe(place) }));
}
