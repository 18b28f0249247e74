/** ASCII letters and figures. */
export const isPlain = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);

/** What a line may begin and end with once its decoration is off. */
const OPENS = /[\p{L}\p{N}+#@©$€£]/u;
const ENDS = /[\p{L}\p{N}?!%*+]/u;
const MARKS = /[’‘`]/;
const NEW_WINDOW = /opens (?:in )?(?:a )?new (?:tab|window)\)?$/;

/** White space but for single blanks: prose has none, and is not to be made anew blank by blank. */
const UNEVEN = /[^\S ]|[\u200b\ufeff]| {2}/;

/** Every stretch of white space made one plain space. */
export const evenly = (text: string): string =>
  UNEVEN.test(text) ? text.replaceAll(/[\s\u200b\ufeff]+/g, " ") : text;

/** Without what stands before the first sign that opens a line and behind the last that ends one; from both ends, so that no run is walked twice. */
function undecorated(text: string): string {
  const start = text.search(OPENS);
  if (start < 0) return "";
  let end = text.length;
  while (end > start) {
    const pair = /[\udc00-\udfff]/.test(text.charAt(end - 1)) ? 2 : 1;
    if (ENDS.test(text.slice(end - pair, end))) break;
    end -= pair;
  }
  return text.slice(start, Math.max(start, end));
}

/** Lower case, plain, without decoration: the form in which lines are compared with phrases. */
export function normalizeLine(text: string): string {
  let plain = text.toLowerCase();
  if (MARKS.test(plain)) plain = plain.replaceAll(/[’‘`]/g, "'");
  plain = evenly(plain);
  if (plain.includes("new ")) plain = plain.replace(NEW_WINDOW, "");
  let end = plain.length;
  // A full stop behind a letter is what most lines end in.
  while (end > 0 && plain.charCodeAt(end - 1) === 46) end -= 1;
  if (end > 0 && isPlain(plain.charCodeAt(end - 1)) && OPENS.test(plain.charAt(0)))
    return plain.slice(0, end);
  return undecorated(plain);
}

/** ASCII and the marks of printers, none of which is a letter: most lines of English have nothing else. */
const PLAIN = /^[\u0000-\u007f\u2000-\u206f]*$/;

/** Words of a line, without the punctuation around them. */
export const wordsOf = (text: string): string[] =>
  text.match(
    PLAIN.test(text)
      ? /[A-Za-z0-9]+(?:['’.-][A-Za-z0-9]+)*/g
      : /[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu,
  ) ?? [];
