/** A command's name and the help it prints. */
export interface NamedHelp {
  readonly name: string;
  readonly help: string;
}

/**
 * A page with the help of each command put into the block under its heading (`## dateline build`).
 *
 * @throws Error for a command that has no heading with such a block.
 */
export function replaceHelp(page: string, commands: readonly NamedHelp[]): string {
  return commands.reduce((text, { name, help }) => {
    const block = new RegExp(`(^##+ \`${name}\`\\n[^#]*?^\`\`\`text\\n)[\\s\\S]*?(^\`\`\`$)`, "m");
    if (!block.test(text)) throw new Error(`docs/command.md has no block of help under the heading \`${name}\``);
    return text.replace(block, (_, before: string, after: string) => `${before}${help}\n${after}`);
  }, page);
}
