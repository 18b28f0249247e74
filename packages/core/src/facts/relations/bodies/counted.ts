/** "associate members", "former members": none of the body's members today. */
export const APART = new Set(
  "associate former candidate observer aspiring prospective potential non".split(" "),
);
export const LISTING = new Set([":", "-", "--", "\u2013", "\u2014"]);

export const isCount = (word: string): boolean => /^[1-9]\d?$/.test(word);
