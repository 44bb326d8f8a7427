export type * from "./claims.ts";
export { type FindClaimsOptions, findClaims } from "./find-claims.ts";
export { hasClaimsPack } from "./has-claims-pack.ts";
export { findRealities } from "./status/find-realities.ts";
export type { Reality } from "./status/reality.ts";
export { sentenceAt, statementAt } from "./status/statement-at.ts";
