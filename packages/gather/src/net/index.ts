export type { Clock } from "./clock.ts";
export type { FetchFailure, FetchFailureReason } from "./fetch-error.ts";
export type { FetchedSnapshot, FetchResult } from "./fetched-snapshot.ts";
export type { GatewayOptions } from "./gateway-options.ts";
export { type FetchRequest, type Gateway, openGateway } from "./open-gateway.ts";
export type { ResolveName } from "./resolve-host.ts";
