import type { Language } from "./languages.ts";

/** Forms of a word by plural category (CLDR); `other` stands for those that are not given. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** Counts in a language: "21 статья", "2 статьи", "5 статей". */
export function counting(language: Language): (n: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  return (n, forms) => `${number.format(n)} ${forms[rules.select(n)] ?? forms.other}`;
}

const english = counting("en");

/** "1 article", "2,000 articles". */
export const plural = (n: number, one: string, many: string): string => english(n, { one, other: many });
