/** The command cannot do what was asked: wrong options, input that cannot be used, output that cannot be written. Exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
