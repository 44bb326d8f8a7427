export { decodePage } from "./decode-page.ts";
export { type GatherPagesOptions, gatherPages, isAddress } from "./gather-pages.ts";
export type { Gathered, GatheredPage, PageSnapshot, RejectedSource, RejectionReason } from "./gathered-page.ts";
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
