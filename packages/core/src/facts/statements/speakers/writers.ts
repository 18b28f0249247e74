import { wordSet, type Clause, type NounPhrase } from "@chancery/language";

import { ancestry, type Passage, type View } from "../../shared/view.ts";
import { SENT, WRITINGS } from "./source-words.ts";

/** "It is said in the statement that", "…, it was noted in the report": what is written says it. */
export const writtenIn = (view: View, { subject, obliques }: Clause): NounPhrase | null =>
  subject !== null && view.norm(subject.head) === "it"
    ? (obliques.find(
        ({ prep, phrase }) => prep === "in" && WRITINGS.has(view.lemma(phrase.head).toLowerCase()),
      )?.phrase ?? null)
    : null;

/** "thanked him in a message which said": whoever does it in what is written says it there. */
export function writerIn(view: View, passage: Passage, clause: Clause): NounPhrase | null {
  const { kind, subject } = clause;
  if (kind !== "relative" || subject === null || !WRITINGS.has(view.lemma(subject.head).toLowerCase()))
    return null;
  const outer = ancestry(passage, clause)
    .slice(1)
    .find(({ obliques }) =>
      obliques.some(({ prep, phrase }) => prep === "in" && phrase.head === subject.head),
    );
  return outer === undefined || outer.verb.passive ? null : outer.subject;
}

/** Verbs by which what is written gets to others. */
export const SENDING: ReadonlySet<string> = wordSet("send write deliver hand address submit post fire");

/** "sent a letter to Okello complaining that": whoever sent it, whatever stands before the participle. */
export function writerOf(
  view: View,
  { clauses }: Passage,
  { kind, verb, subject, parent }: Clause,
): NounPhrase | null {
  const outer = parent === null ? undefined : clauses[parent];
  if (kind !== "participial" || verb.form !== "gerund" || outer === undefined || outer.verb.passive)
    return null;
  const sent = outer.objects.find(({ head }) => SENT.test(view.lemma(head)));
  const own =
    subject === null || (sent !== undefined && sent.first <= subject.first && subject.last <= outer.last);
  return SENDING.has(outer.verb.lemma) && sent !== undefined && own ? outer.subject : null;
}
