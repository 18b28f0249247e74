import type { LineRule } from "../rule.ts";

/** `text` is matched at its beginning, whatever the length of the rest: prose boilerplate is told by its opening. */
export const opening = (pattern: RegExp): Pick<LineRule, "pattern" | "within"> => ({ pattern, within: 240 });
/** The same of the plain form, for short lines alone. */
export const short = (pattern: RegExp, most = 14): Pick<LineRule, "pattern" | "of" | "within" | "most"> => ({
  pattern,
  of: "norm",
  within: 240,
  most,
});
