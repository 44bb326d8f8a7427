/** Languages whose cue words and clause shapes are known. */
const languages: ReadonlySet<string> = new Set(["en"]);

/**
 * Whether claims can be found in a language.
 *
 * @param language - BCP 47 primary subtag; a page that does not tell its language is taken for English.
 */
export function hasClaimsPack(language: string | undefined): boolean {
  return language === undefined || languages.has(language);
}
