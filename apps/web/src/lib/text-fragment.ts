/** Quotes longer than this are named by their first and last words. */
const WHOLE = 8;
const ENDS = 4;

/** "-", "," and "&" part the parts of a text directive; encodeURIComponent leaves the first. */
const encode = (words: string): string => encodeURIComponent(words).replaceAll("-", "%2D");

/** The address of a page at a quotation in it: `URL#:~:text=start,end` (WICG scroll-to-text-fragment). */
export function atQuotation(href: string, quotation: string): string {
  const words = quotation.split(/\s+/).filter(Boolean);
  if (words.length === 0) return href;
  const text =
    words.length <= WHOLE
      ? encode(words.join(" "))
      : `${encode(words.slice(0, ENDS).join(" "))},${encode(words.slice(-ENDS).join(" "))}`;
  return `${href}${href.includes("#") ? "" : "#"}:~:text=${text}`;
}
