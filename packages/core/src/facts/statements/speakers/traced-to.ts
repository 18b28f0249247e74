import type { NounPhrase } from "@chancery/language";

import type { Span } from "../../../record/index.ts";
import type { View } from "../../shared/view.ts";
import { PRESS, REPORTING, SOURCES, TRACED, WRITTEN } from "./source-words.ts";
import { SPEAKING } from "./voices.ts";

/** A noun, name or pronoun for somebody or a body, as far as words tell: neither a document nor a count nor a time. */
export function couldSpeak(view: View, { head }: NounPhrase): boolean {
  if (WRITTEN.has(view.lemma(head).toLowerCase()) || view.timesAt(head).length > 0) return false;
  // "Many said": not a noun, and somebody all the same.
  if (/^(?:many|others|both|some|most|several|few)$/.test(view.norm(head))) return true;
  const mention = view.mentionAt(head);
  return mention === undefined
    ? /^(?:NOUN|PROPN|PRON)$/.test(view.token(head)?.upos ?? "")
    : SPEAKING.has(mention.kind);
}

/** The words for those to whom something is traced back, though nobody is named whom the article knows; null for documents and polls. */
export function tracedTo(view: View, phrase: NounPhrase): Span | null {
  // "politicians and officials": both, where either could be it.
  if (phrase.conjuncts.length > 0)
    return phrase.conjuncts.every((one) => tracedTo(view, one) !== null) ? view.spanOf(phrase) : null;
  const lemma = view.lemma(phrase.head).toLowerCase();
  // "observers": nobody in particular.
  if (lemma === "observer") return null;
  const named =
    (view.token(phrase.head)?.upos === "PROPN" && couldSpeak(view, phrase)) ||
    /^(?:him|her|them)$/.test(view.norm(phrase.head));
  return named || SOURCES.has(lemma) || TRACED.has(lemma) || REPORTING.has(lemma) || PRESS.test(lemma)
    ? view.spanOf(phrase)
    : null;
}
