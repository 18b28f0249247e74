import { isWordPart } from "./characters.ts";
import type { Scan } from "./scan.ts";

// All sticky and anchored at a place where their first character is known to stand, so that the scan stays linear.
const URL = /(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"“”«»]+/iy;
const EMAIL = /[\p{L}\p{N}_.+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/uy;
const DOMAIN =
  /[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,4}\.(?:com|org|net|gov|edu|int|info|mil|biz|eu|uk|fr|de|ru|kz|cn|in|jp|br|za|io|tv|news|az|Az|ge|uz|kg|tj|ir|pk|ua)(?![\p{L}\p{N}-])(?:\/[^\s<>"“”]*)?/uy;
const TRAILING = /[.,;:!?'’”)\]}>*]/;

/** UTF-16 units before the "@" of an address, and of a label of a domain. */
const LOCAL_PART = 128;
const LABEL = 63;

/** Finds the next sign of a kind from any later place on, each time from where it last looked: all in all one pass. */
export function nextSign({ text, start, end }: Scan, sign: string): (from: number) => number {
  const reach = text.slice(start, end + LOCAL_PART);
  let found = -1;
  return (from) => {
    if (found < from) {
      const at = reach.indexOf(sign, from - start);
      found = at < 0 ? Infinity : start + at;
    }
    return found;
  };
}

/**
 * Takes the address of a page, a person or a site that begins here; false for none. Hardly any word is one: the patterns are tried where a sign
 * that each needs is in reach.
 */
export function address(scan: Scan, nextAt: (from: number) => number): boolean {
  const { text, i } = scan;
  let to = i;
  if ("hfwHFW".includes(scan.at(i)) && /[tw]/i.test(scan.at(i + 1))) to = scan.find(URL);
  if (to === i && (scan.space || !isWordPart(scan.at(i - 1)))) {
    if (nextAt(i) - i <= LOCAL_PART) to = scan.find(EMAIL);
    if (to === i && dotFollows(text, i)) to = scan.find(DOMAIN);
  }
  if (to === i) return false;
  while (
    to > i + 1 &&
    TRAILING.test(scan.at(to - 1)) &&
    !(scan.at(to - 1) === ")" && text.slice(i, to).includes("("))
  )
    to -= 1;
  scan.push(to);
  return true;
}

/** True where a word of letters, digits and hyphens has a full stop and another such sign after it. */
function dotFollows(text: string, from: number): boolean {
  let k = from;
  while (k - from <= LABEL && isLabelPart(text.charCodeAt(k))) k += 1;
  return text.charCodeAt(k) === 46 && isLabelPart(text.charCodeAt(k + 1));
}
const isLabelPart = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 45;
