import type { Analysis } from "@chancery/language";

/** What says in a caption on which side somebody stands. */
const SIDES = /^(?:l|r|c|l-r|r-l|left|right|centre|center|rear|front|from|to|and|-|\u2013|,)$/i;
const CLOSES = /^[)\]]$/;

/** Tokens between brackets that say where in a picture somebody stands, which name nobody: "(L)", "(L-R)", "(R to L)". */
export function captionSides({ tokens }: Analysis): readonly number[] {
  return tokens.flatMap(({ text }, open) => {
    if (text !== "(" && text !== "[") return [];
    let close = open + 1;
    while (close < open + 6 && SIDES.test(tokens[close]?.text ?? "")) close += 1;
    if (!CLOSES.test(tokens[close]?.text ?? "") || close === open + 1) return [];
    return Array.from({ length: close - open - 1 }, (_, i) => open + 1 + i);
  });
}
