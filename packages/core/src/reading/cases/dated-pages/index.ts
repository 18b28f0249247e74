import { IN_LANGUAGES } from "./languages.ts";
import { IN_MARKUP } from "./markup.ts";
import { BESIDE_OTHER_DAYS } from "./page-furniture.ts";

/** How content systems and outlets give the day of an article, each with what else has a day on such pages. */
export const DATED_PAGES = [...IN_MARKUP, ...IN_LANGUAGES, ...BESIDE_OTHER_DAYS];
