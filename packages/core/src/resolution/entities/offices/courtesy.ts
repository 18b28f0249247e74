import type { Scene } from "../scene.ts";
import { RANKS, TITLE_HEADS, isCourtesy } from "./title-words.ts";

/** "Foreign Secretary Sir Alec ...": forms of address between title and name. */
export function skipCourtesy(scene: Scene, at: number, start: number): number {
  let end = at;
  while (end > start) {
    const token = scene.token(end - 1);
    const dotted = token?.text === "." && end - 1 > start ? 1 : 0;
    const word = scene.token(end - 1 - dotted);
    if (word === undefined || !(isCourtesy(word) || isBirth(scene, end - 1) || opensStyle(scene, end - 1)))
      break;
    end -= 1 + dotted;
  }
  return end;
}

/** "His Excellency", "Dr. the Right Honourable": the small words that belong to a style. */
const opensStyle = ({ token }: Scene, at: number): boolean =>
  (/^(?:his|her|the|most|right)$/.test(token(at)?.norm ?? "") && STYLED.test(token(at + 1)?.norm ?? "")) ||
  // "Tan Sri": without its degree the word is a family's name.
  (token(at)?.norm === "tan" && /^(?:sri|seri)$/.test(token(at + 1)?.norm ?? ""));

const STYLED = /^(?:excellency|majesty|highness|holiness|eminence|hono(?:u)?rable|hon\.?|rt\.?|most|right)$/;

/** "Foreign Minister Prince Saud": behind an office a rank of birth only addresses him; "Crown Prince" is what he is. */
const isBirth = ({ token }: Scene, at: number): boolean =>
  /^(?:prince|princess)$/.test(token(at)?.norm ?? "") &&
  /^\p{Lu}/u.test(token(at - 1)?.text ?? "") &&
  TITLE_HEADS.has(token(at - 1)?.norm ?? "") &&
  !RANKS.has(token(at - 1)?.norm ?? "");
