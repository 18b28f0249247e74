import { wordSet } from "../word-set.ts";

/** Titles of men who reign, in lower case. */
export const KINGS: ReadonlySet<string> = wordSet("king emperor sultan emir amir shah czar tsar kaiser");

/** The same of women. */
export const QUEENS: ReadonlySet<string> = wordSet("queen empress");

/** Titles of all who reign. */
export const MONARCHS: ReadonlySet<string> = new Set([...KINGS, ...QUEENS]);

/** Of these the given names of many who never reigned: "Shah Mehmood", "Amir Hamzah". "Sultan" is one before more of a name. */
export const GIVEN_TITLES: ReadonlySet<string> = wordSet("shah amir");

/** Titles of those who reign and of their families. */
export const ROYALS: ReadonlySet<string> = wordSet("prince princess", MONARCHS);
