/** The words of a phrase as a tokenizer gives them: marks fall away, the possessive is a word of its own. */
export function tokensOf(phrase: string): readonly string[] {
  return phrase
    .slice(0, MAX_PHRASE)
    .trim()
    .split(/\s+/)
    .flatMap((word) => {
      const bare = word.replace(/^["“”«»(]+/, "").replace(/["“”«»),;:!?]+$/, "");
      const owner = /^(.+?)(['’]s|s['’])$/.exec(bare);
      if (owner === null) return bare === "" ? [] : [bare];
      const [, stem = "", mark = ""] = owner;
      return [mark.startsWith("s") ? `${stem}s` : stem, "'s"];
    });
}

/** Characters of a phrase that are read. */
const MAX_PHRASE = 400;

/** Words before a role that say how it is held, as the text has them. */
export const MODIFIERS: ReadonlyMap<string, "acting" | "former" | "future"> = new Map([
  ["acting", "acting"],
  ["interim", "acting"],
  ["caretaker", "acting"],
  ["former", "former"],
  ["ex", "former"],
  ["late", "former"],
  ["onetime", "former"],
  ["then", "former"],
  ["incoming", "future"],
  ["designate", "future"],
  ["elect", "future"],
]);

export const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an"]);
