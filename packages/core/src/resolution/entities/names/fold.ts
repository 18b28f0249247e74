import anyAscii from "any-ascii";

/** A name as a key: no case, accents, hyphens, articles or full stops. "the Al-Wefaq Party" -> "alwefaqparty". */
export function foldName(text: string): string {
  return anyAscii(text)
    .toLowerCase()
    .replace(/^the\s+/, "")
    .replaceAll(/[^a-z0-9]/g, "");
}

/** As foldName, word by word; an initial is one with no space behind it too ("U.Khurelsukh"). */
export const foldWords = (text: string): readonly string[] =>
  text
    .split(/\s+|(?<=(?<!\p{L})\p{Lu}\p{Ll}?\.)(?=\p{Lu}\p{Ll})/u)
    .map(foldName)
    .filter((word) => word !== "");
