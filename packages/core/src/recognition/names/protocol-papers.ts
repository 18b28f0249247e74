import { wordSet, type Analysis } from "@chancery/language";

const KINDS = wordSet("letter letters instrument instruments papers certificate certificates");
const USES = /^(?:credence|recall|ratification|accession|acceptance|approval|commission|accreditation)$/;

/**
 * Tokens of papers of protocol that are written with capitals, which name nothing: "presented his Letters of Credence", "the Instrument of
 * Ratification", "Credentials".
 */
export function protocolPapers({ tokens }: Analysis): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 0; at < tokens.length; at += 1) {
    const { norm, text } = tokens[at]!;
    if (norm === "credentials" && /^\p{Lu}/u.test(text)) found.add(at);
    // In small letters they are common nouns, which a title may hold: "the protocol on the exchange of instruments of ratification".
    if (
      KINDS.has(norm) &&
      /^\p{Lu}/u.test(text) &&
      tokens[at + 1]?.norm === "of" &&
      USES.test(tokens[at + 2]?.norm ?? "")
    )
      for (let i = at; i < at + 3; i += 1) found.add(i);
  }
  return found;
}
