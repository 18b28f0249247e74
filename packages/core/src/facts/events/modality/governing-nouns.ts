import { wordSet, type Clause, type NounPhrase } from "@chancery/language";

import type { View } from "../../shared/view.ts";
import { addressed, argumentsOf, linkOf, thingsOf } from "../arguments/noun-links.ts";
import { GOVERNING_ADJECTIVES, GOVERNING_NOUNS, type Status } from "./modality-words.ts";

// What a noun says of the act that hangs on it: "its plan to visit", "showed no sign of backing down".

/** Prepositions that tie a gerund to a noun; "after" and "by" tie it to the verb. */
const GERUND_LINKS: ReadonlySet<string> = wordSet("of in for on to about at towards toward");

/** What the noun over a clause says of what is done in it, and where the noun stands; null where no such noun governs it. */
export function governingNoun(
  view: View,
  { kind, marker, verb }: Clause,
  outer: Clause,
): { readonly says: Status | "negated"; readonly at: number } | null {
  const link = linkOf(view, verb);
  const before = view.token(link - 1)?.upos === "NOUN" ? link - 1 : null;
  if (kind === "infinitive" && verb.form === "infinitive") {
    const own = before !== null && GOVERNING_NOUNS.has(view.lemma(before)) ? before : null;
    const at = own ?? addressed(view, outer, link)?.thing.head ?? takenBy(view, outer, link);
    if (at === null) return null;
    // "took steps to sign it": by one step it is done, by several it is begun.
    const begun = /^(?:steps|moves)$/.test(view.norm(at));
    const later = view.lemma(at) === "decision" && LATER.has(verb.lemma);
    const says = begun || later ? "planned" : GOVERNING_NOUNS.get(view.lemma(at));
    if (says === undefined) return null;
    // "made no commitment to free them", "has no plans to lift it"
    const none =
      says !== "negated" &&
      thingsOf(outer).some(({ first, head }) => head === at && view.norm(first) === "no");
    // "was denied permission to meet them", "was refused the right to go": he did not.
    const withheld = LEAVE.test(view.lemma(at)) && /^(?:deny|refuse|withhold)$/.test(outer.verb.lemma);
    return { says: none || withheld ? "negated" : says, at };
  }
  if (kind !== "adverbial" || verb.form !== "gerund" || !GERUND_LINKS.has(marker ?? "")) return null;
  if (outer.verb.lemma === "be" && GOVERNING_ADJECTIVES.has(view.norm(link - 1)))
    return { says: "hypothetical", at: link - 1 };
  if (before === null) return null;
  // "showed no sign of backing down": it did not.
  if (SIGNS.has(view.lemma(before))) {
    const none = thingsOf(outer).some(
      ({ first, head }) => head === before && /^(?:no|little)$/.test(view.norm(first)),
    );
    return { says: none ? "negated" : "hypothetical", at: before };
  }
  // "has not sent notice of leaving": without it he does not leave.
  if (/^noti(?:ce|fication)$/.test(view.lemma(before)) && outer.verb.negation !== null)
    return { says: "negated", at: before };
  const says =
    GOVERNING_NOUNS.get(view.lemma(before)) ?? (OPEN.has(view.lemma(before)) ? "hypothetical" : undefined);
  // "a decision on joining" is still to be taken.
  return says === undefined ? null : { says: says === "actual" ? "hypothetical" : says, at: before };
}

/** What is not done by deciding it, as an expulsion is: "its decision to leave the union". */
const LATER: ReadonlySet<string> = wordSet(
  `withdraw leave quit exit pull send deploy dispatch visit travel attend join host hold sign ratify release free open build buy sell return hand evacuate
  invade attack move`,
);

const LEAVE = /^(?:permission|clearance|authori[sz]ation|right|opportunity|chance)$/;

/** What lets one guess at what will be done. */
const SIGNS: ReadonlySet<string> = new Set(["sign", "indication", "hint", "evidence", "talk", "likelihood"]);

/** "negotiation on concluding a treaty", "a provision for annexing the isle": what is talked of or provided for is not done. */
const OPEN: ReadonlySet<string> = wordSet(
  `negotiation talk dialogue discussion consultation debate provision clause article plan mechanism framework
  policy law rule practice stance`,
);

/** "because of a decision by the government to expel them": the noun, with whoever decides between it and the infinitive; null where none stands. */
function takenBy(view: View, clause: Clause, link: number): number | null {
  const find = (phrase: NounPhrase): number | null => {
    const by = phrase.modifiers.some((one) => one.prep === "by" && one.phrase.last === link);
    if (by && GOVERNING_NOUNS.has(view.lemma(phrase.head))) return phrase.head;
    for (const { phrase: inner } of phrase.modifiers) {
      const found = find(inner);
      if (found !== null) return found;
    }
    return null;
  };
  for (const phrase of argumentsOf(clause)) {
    const found = find(phrase);
    if (found !== null) return found;
  }
  return null;
}
