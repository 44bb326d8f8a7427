export type * from "./claims.ts";
export { type FindClaimsOptions, findClaims } from "./find-claims.ts";
export { findRealities } from "./find-realities.ts";
export { hasClaimsPack } from "./has-claims-pack.ts";
export type { Reality } from "./reality.ts";
export { sentenceAt, statementAt } from "./statement-at.ts";
