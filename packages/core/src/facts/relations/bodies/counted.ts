import { wordSet } from "@chancery/language";

/** "associate members", "former members": none of the body's members today. */
export const APART = wordSet("associate former candidate observer aspiring prospective potential non");
export const LISTING = new Set([":", "-", "--", "\u2013", "\u2014"]);

export const isCount = (word: string): boolean => /^[1-9]\d?$/.test(word);
