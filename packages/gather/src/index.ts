export { decodePage } from "./decode-page.ts";
export { type GatherPagesOptions, gatherPages, isAddress } from "./gather-pages.ts";
export type { Gathered, GatheredPage, PageSnapshot, RejectedSource, RejectionReason } from "./gathered-page.ts";
