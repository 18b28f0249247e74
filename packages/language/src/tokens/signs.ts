import { isApostrophe } from "./characters.ts";
import type { Scan } from "./scan.ts";
import { CLITIC } from "./words.ts";

const DECADE = /['’‘]\d\ds?(?![\p{L}\p{N}])/uy;
const HANDLE = /[@#][\p{L}\p{N}_]{1,50}/uy;

/** Takes what begins here and is no word: a mark, a run of one mark, "'90s", "@name", a clitic that stands apart. */
export function sign(scan: Scan): void {
  const { text, i, space } = scan;
  const c = scan.at(i);
  if (isApostrophe(c) && space) {
    const decade = scan.find(DECADE);
    if (decade > i) return scan.push(decade);
  }
  if (isApostrophe(c) && c !== "\u2018" && !space) {
    const clitic = scan.run(i + 1);
    if (clitic - i <= 3 && CLITIC.test(text.slice(i + 1, clitic))) return scan.push(clitic);
  }
  if (c === "@" || c === "#") {
    const handle = scan.find(HANDLE);
    if (handle > i) return scan.push(handle);
  }
  let to = i + 1;
  if (".!?-*=_~".includes(c))
    while (scan.at(to) === c || ("!?".includes(c) && /[!?]/.test(scan.at(to)))) to += 1;
  else if ((c === "'" || c === "`") && scan.at(to) === c) to += 1;
  else if (c >= "\ud800" && c <= "\udbff" && scan.at(to) >= "\udc00" && scan.at(to) <= "\udfff") to += 1;
  scan.push(to);
}
