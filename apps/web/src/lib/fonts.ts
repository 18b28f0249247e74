import sansKazakh from "@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-ext-wght-normal.woff2";
import sansCyrillic from "@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-wght-normal.woff2";
import sans from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2";
import serifKazakh from "@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-ext-wght-normal.woff2";
import serifCyrillic from "@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2";
import serif from "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2";

import type { Language } from "../text/languages.ts";

/** Names and quotations are in Latin letters on every page. */
const LATIN = [sans, serif];
const CYRILLIC = [...LATIN, sansCyrillic, serifCyrillic];

const FONTS: Readonly<Record<Language, readonly string[]>> = {
  en: LATIN,
  ru: CYRILLIC,
  // The letters that Kazakh has and Russian has not lie in files of their own.
  kk: [...CYRILLIC, sansKazakh, serifKazakh],
};

/** Addresses of the files of letters that every page in a language needs. */
export const fontsOf = (language: Language): readonly string[] => FONTS[language];
