/** Words that open a role phrase. */

import { wordSet } from "@chancery/language";

export const DETERMINERS = wordSet(
  "the a an his her its their this that both two three four five six seven eight new",
);

/** How somebody came to an office or fares in it, between determiner and title. */
export const APPOINTED = wordSet(
  "newly recently appointed elected re-elected named designated visiting ruling long-serving serving re-appointed reappointed jailed imprisoned exiled detained ailing embattled self-styled",
);

/** "pro-Russian", "anti-American": whose side somebody takes, not whose he is. */
const STANCE = /^(?:pro|anti|non)-/;

/** Whether the adjective that begins at the token says only whose side is taken. */
export const isStance = (token: (at: number) => { readonly norm: string } | undefined, at: number): boolean =>
  STANCE.test(token(at)?.norm ?? "");

/** Words before a title that leave the office the same. */
export const GENERAL = wordSet(
  "new current longtime long-time veteran then present first second third fourth fifth sixth seventh eighth ninth tenth next top late two three",
);
