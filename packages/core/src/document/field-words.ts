import type { Token } from "@chancery/language";

/**
 * A capitalised noun of what is done: behind the field of an office it belongs to the title ("Director-General for Trade Negotiations",
 * "Minister of Economic Integration") and begins no name.
 */
export const isWork = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}/u.test(token.text) && WORK.test(token.norm);
const WORK = /(?:[ts]ions?|ments|agement|velopment|[ai]lities|ics)$/;
