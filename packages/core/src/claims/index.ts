export type * from "./claims.ts";
export { type FindClaimsOptions, findClaims } from "./find-claims.ts";
export { statementAt } from "./find-statements.ts";
export { hasClaimsPack } from "./has-claims-pack.ts";
