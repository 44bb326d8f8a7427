export type * from "./claims.ts";
