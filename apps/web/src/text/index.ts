import { en, type Dictionary } from "./en.ts";

export type { Dictionary } from "./en.ts";

/** The interface by language. A further one is a file beside en.ts and a line here. */
const DICTIONARIES = { en } as const satisfies Record<string, Dictionary>;
export type Locale = keyof typeof DICTIONARIES;

export const dictionary = (locale: Locale): Dictionary => DICTIONARIES[locale];

/** The words of the interface. */
export const text: Dictionary = dictionary("en");
