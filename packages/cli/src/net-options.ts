import type { Gateway } from "@dateline/gather";
import type { Command } from "commander";
import { readCount } from "./option-values.ts";

/** How addresses are opened, as the command line says. */
export interface NetChoices {
  readonly offline?: boolean | undefined;
  readonly allowPrivate?: boolean | undefined;
  /** In seconds. */
  readonly timeout?: number | undefined;
}

/** Adds the options of every command that takes addresses. */
export function addNetOptions(command: Command): Command {
  return command
    .option("--offline", "open no connection: addresses are left out")
    .option("--allow-private", "let addresses lead to this machine and private networks")
    .option("--timeout <seconds>", "give an address up after so long (default: 30)", readCount);
}

/** The way to the net, as far as it is allowed. */
export async function openNet({ offline = false, allowPrivate = false, timeout }: NetChoices): Promise<Gateway> {
  const { openGateway } = await import("@dateline/gather");
  const totalMs = timeout === undefined ? undefined : timeout * 1_000;
  return openGateway({ offline, allowPrivate, ...(totalMs !== undefined && { totalMs }) });
}
