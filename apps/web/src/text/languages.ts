/** The languages of the interface, each by its own name. A further one is a line here and a dictionary beside en.ts. */
export const LANGUAGES = { en: "English", ru: "Русский", kk: "Қазақша" } as const;
export type Language = keyof typeof LANGUAGES;

export const LANGUAGE_COOKIE = "language";

const isLanguage = (tag: string): tag is Language => Object.hasOwn(LANGUAGES, tag);

/** Tags of an Accept-Language header, the most wanted first; those with weight 0 are not wanted at all. */
function wanted(header: string): string[] {
  return header
    .split(",")
    .slice(0, 50)
    .map((range, index) => {
      const [tag = "", ...parameters] = range.split(";").map((part) => part.trim());
      const weight = parameters.find((part) => part.startsWith("q="));
      return { tag: tag.toLowerCase(), weight: weight === undefined ? 1 : Number(weight.slice(2)), index };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.index - b.index)
    .map(({ tag }) => tag);
}

/** The language that was chosen, else the first that the browser asks for and there is, else English. */
export function languageOf(chosen: string | undefined, accepts: string | null): Language {
  if (chosen !== undefined && isLanguage(chosen)) return chosen;
  for (const tag of wanted(accepts ?? "")) {
    const primary = tag.split("-")[0] ?? "";
    if (isLanguage(primary)) return primary;
  }
  return "en";
}
