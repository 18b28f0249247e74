import { en, type Dictionary } from "./en.ts";
import { kk } from "./kk.ts";
import type { Language } from "./languages.ts";
import { ru } from "./ru.ts";

export type { Dictionary } from "./en.ts";

/** The interface by language: English is the type of all, so that a word that one lacks does not compile. */
const DICTIONARIES: Readonly<Record<Language, Dictionary>> = { en, ru, kk };

export const dictionary = (language: Language): Dictionary => DICTIONARIES[language];
