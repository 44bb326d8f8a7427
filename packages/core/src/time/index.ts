export type * from "./time-expression.ts";
