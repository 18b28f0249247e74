import { wordSet } from "../word-set.ts";

/** What somebody does something for: "in a bid to calm the town", "as part of efforts to end the war". Lemmas. */
export const AIM_NOUNS: ReadonlySet<string> = wordSet(
  "bid effort attempt endeavour endeavor move push drive gesture",
);
