export { decodePage } from "./decode-page.ts";
export { type ExpandOptions, expandBytes, type SourceBytes } from "./expand-bytes.ts";
export { type ExpandSourceOptions, expandSource, findSourceFile } from "./expand-source.ts";
export { type GatherPagesOptions, gatherPages, isAddress } from "./gather-pages.ts";
export type {
  Expanded,
  Gathered,
  GatheredPage,
  ListedAddress,
  PageSnapshot,
  Publisher,
  RejectedSource,
  RejectionReason,
} from "./gathered-page.ts";
export {
  type Clock,
  type FetchedSnapshot,
  type FetchFailure,
  type FetchFailureReason,
  type FetchRequest,
  type FetchResult,
  type Gateway,
  type GatewayOptions,
  openGateway,
  type ResolveName,
} from "./net/index.ts";
export { PageMemory } from "./warc/page-memory.ts";
