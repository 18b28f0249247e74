import { LEMMA_EXCEPTIONS } from "../weights/generated/lemma-exceptions.ts";
import { PEOPLES } from "../vocabulary/peoples.ts";
import { CLOSED, IRREGULAR_ADJECTIVES, IRREGULAR_NOUNS, IRREGULAR_VERBS, PRONOUNS } from "./irregular.ts";
import { positive, singular, verbBase } from "./rules.ts";

/** Lines "form base" by word class: what the spelling rules get wrong. */
function exceptions(kind: "verb" | "noun" | "adjective"): ReadonlyMap<string, string> {
  return new Map(
    LEMMA_EXCEPTIONS[kind].split(",").map((pair): [string, string] => {
      const [form = "", base = ""] = pair.split(" ");
      return [form, base];
    }),
  );
}
let tables: Record<"verb" | "noun" | "adjective", ReadonlyMap<string, string>> | undefined;

/**
 * Lemma of a word given its form, its norm (lower case, plain apostrophes) and its Penn tag. Names keep their capitals.
 * Possessive pronouns stay as they are ("his"); object pronouns become subjects ("him" -> "he").
 */
export function lemmatize(form: string, norm: string, xpos: string): string {
  if (xpos === "NNP") return form;
  tables ??= { verb: exceptions("verb"), noun: exceptions("noun"), adjective: exceptions("adjective") };
  switch (xpos) {
    case "NNPS": {
      const base = IRREGULAR_NOUNS.get(norm) ?? tables.noun.get(norm) ?? singular(norm);
      return base.length === norm.length ? form : form.charAt(0) + base.slice(1);
    }
    case "NNS":
      if (/^\p{Nd}/u.test(norm)) return norm;
      return IRREGULAR_NOUNS.get(norm) ?? tables.noun.get(norm) ?? singular(norm);
    case "VB":
    case "VBP":
    case "VBZ":
    case "VBD":
    case "VBN":
    case "VBG":
      if (xpos === "VB" || (xpos === "VBP" && !/^(?:am|are|'m|'re|'ve)$/.test(norm)))
        return CLOSED.get(norm) ?? norm;
      if (norm === "found" || norm === "lay") return norm === "lay" ? "lie" : "find";
      return IRREGULAR_VERBS.get(norm) ?? tables.verb.get(norm) ?? verbBase(norm, xpos);
    case "JJR":
    case "JJS":
    case "RBR":
    case "RBS":
      return (
        (xpos.startsWith("R") && /^(?:better|best)$/.test(norm) ? "well" : undefined) ??
        IRREGULAR_ADJECTIVES.get(norm) ??
        tables.adjective.get(norm) ??
        positive(norm)
      );
    case "PRP":
      return PRONOUNS.get(norm) ?? CLOSED.get(norm) ?? norm;
    case "PRP$":
      return norm;
    case "WP":
      return norm === "whom" ? "who" : norm;
    case "CD":
      return /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(norm) ? norm.replaceAll(",", "") : norm;
    case "JJ":
      // "Norwegian", "Arab": adjectives of peoples keep their capital.
      return PEOPLES.has(norm) ? form.charAt(0).toUpperCase() + norm.slice(1) : norm;
    case "MD":
      return norm === "'d" ? "would" : (CLOSED.get(norm) ?? norm);
    case "POS":
      return "'s";
    default:
      return CLOSED.get(norm) ?? norm;
  }
}
