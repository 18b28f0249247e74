// Which event a noun is, and whether the words around it make it one.

import { wordSet, type NounPhrase } from "@chancery/language";

import type { EventType } from "../../../record/index.ts";
import type { Passage, View } from "../../shared/view.ts";
import { inClass } from "../arguments/noun-class.ts";
import type { Role } from "../candidate.ts";
import type { NounPattern } from "../patterns/index.ts";
import { allPhrases } from "./noun-phrases.ts";
import type { Setting } from "./noun-setting.ts";

/** Acts of speech that are done once they are said. */
export const MADE: ReadonlySet<string> = wordSet(
  "proposal request demand invitation accusation criticism threat apology praise",
);

/** "an official session of talks": the talks are the event, the session only its form. */
const SESSIONS: ReadonlySet<string> = new Set(["session", "round", "series"]);

export const isSessionOf = (view: View, phrase: NounPhrase): boolean =>
  SESSIONS.has(view.lemma(phrase.head)) &&
  phrase.modifiers.some(({ prep, phrase: inner }) => prep === "of" && TALKS.has(view.lemma(inner.head)));

/** The session whose talks the phrase is: what is done with the one is done with the other. */
export const sessionAround = (
  view: View,
  { phrases }: Passage,
  { first, head }: NounPhrase,
): NounPhrase | undefined =>
  view.norm(first - 1) === "of" && (TALKS.has(view.lemma(head)) || GATHERINGS.has(view.norm(head)))
    ? allPhrases(view, phrases).find(
        (outer) =>
          (isSessionOf(view, outer) || isEndOf(view, outer)) &&
          outer.modifiers.some(({ phrase }) => phrase.head === head),
      )
    : undefined;

/** "led the closing of the summit": whoever has a part in how it begins or ends has one in it. */
const isEndOf = (view: View, { head, modifiers }: NounPhrase): boolean =>
  ENDS.has(view.norm(head)) &&
  modifiers.some(({ prep, phrase }) => prep === "of" && GATHERINGS.has(view.norm(phrase.head)));

const ENDS: ReadonlySet<string> = new Set(["opening", "closing", "inauguration", "closure"]);
const GATHERINGS: ReadonlySet<string> = wordSet("summit summits conference conferences");

const TALKS: ReadonlySet<string> = wordSet("talk negotiation discussion consultation dialogue conversation");

export const isCounted = (view: View, { first, last }: NounPhrase): boolean =>
  view.tokens.slice(first, last).some(({ upos }) => upos === "NUM");

/** "its offer to host": the noun is its phrase's end, or only a phrase for whom ("to India") parts them. */
export const isBeforeInfinitive = (view: View, { head, last }: NounPhrase): boolean =>
  [head + 1, last, ...(view.norm(last) === "," ? [last + 1] : [])].some(
    (at) =>
      (view.norm(at) === "to" && view.token(at + 1)?.xpos === "VB") ||
      view.norm(at) === "that" ||
      /^(?:made|put|issued|submitted|tabled)$/.test(view.norm(view.norm(at) === "," ? at + 1 : at)),
  );

/** "An attack on the parliament in December had led to war": what did something has been. */
export const isTellingSubject = ({ clause: { subject, verb } }: Setting, { head }: NounPhrase): boolean =>
  subject?.head === head && verb.form === "finite" && verb.tense === "past" && verb.lemma !== "be";

/** Talks of months, and those in which states as such take part or of which nobody is named, are negotiations. */
export function kindOf(
  view: View,
  phrase: NounPhrase,
  { type }: NounPattern,
  setting: Setting | null,
  roles: readonly Role[],
): EventType {
  if (type === "meeting" && isByLine(view, phrase, setting)) return "call";
  if (type !== "meeting" || view.lemma(phrase.head) !== "talk") return type;
  const states = roles.every(({ entity }) => view.kindOf(entity) !== "person");
  if (roles.length === 0 || (setting?.as === "attended" && states)) return "negotiation";
  const long = /^(?:months?|years?)$/;
  const stretched = view.norm(phrase.first - 1) === "of" && long.test(view.norm(phrase.first - 2));
  return stretched ? "negotiation" : type;
}

/** "held consultations by phone", "talks over the telephone". */
const isByLine = (view: View, { modifiers }: NounPhrase, setting: Setting | null): boolean =>
  [...modifiers, ...(setting?.as === "carried" ? setting.clause.obliques : [])].some(
    ({ prep, phrase }) => /^(?:by|over|via|on)$/.test(prep) && inClass(view, phrase, ["phone"]),
  );

/** "the Space Talks", "the Washington Summit": what has a name of its own takes up nothing that was told before. */
export const isProper = (view: View, { first, head }: NounPhrase): boolean => {
  const named = view.mentionAt(head);
  return named?.kind === "event" && named.form === "name" && named.last - named.first > 1 && first < head;
};
