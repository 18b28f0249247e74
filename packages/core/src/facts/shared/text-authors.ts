import { wordSet, type Clause, type NounPhrase } from "@chancery/language";

import { partiesOf } from "./parties.ts";
import { dependentsOf, type Passage, type View } from "./view.ts";

/** What is written or read out in somebody's name. */
const TEXTS: ReadonlySet<string> = wordSet(
  "statement communique communiqué declaration letter note message memorandum telegram cable aide-memoire",
);

/** What only somebody does, though a text may be said to do it. */
const SPEAKING: ReadonlySet<string> =
  wordSet(`accuse blame condemn denounce criticise criticize deplore decry slam blast protest object complain praise hail laud commend applaud salute welcome thank
  congratulate support back endorse urge ask request appeal call press demand insist warn threaten promise pledge vow undertake reaffirm assure offer propose
  suggest invite plead reject rebuff dismiss deny refuse recognise recognize apologise apologize regret say declare stress express voice announce`);

/** Verbs by which a text comes from somebody. */
const ISSUING: ReadonlySet<string> = wordSet(
  "issue release publish sign read circulate send hand deliver write address carry submit distribute draft post",
);

/** Whether a text is the subject of what is done in words: "the Turkish note accuses". */
export const speaksByText = (view: View, { verb, subject, kind }: Clause): boolean =>
  subject !== null &&
  !verb.passive &&
  verb.form === "finite" &&
  kind !== "relative" &&
  SPEAKING.has(verb.lemma) &&
  TEXTS.has(view.lemma(subject.head).toLowerCase());

/**
 * Who speaks by the text that is the subject: "a statement from the Kremlin condemned", "the letter, signed by Addo, asks", "a Turkish note
 * accuses". Null where the subject is no text, where the verb says nothing that is done in words, and where nobody is said to have written it.
 */
export function authorOf(view: View, passage: Passage, clause: Clause): NounPhrase | null {
  const { subject } = clause;
  if (subject === null || !speaksByText(view, clause)) return null;
  const { possessor, modifiers } = subject;
  const named = (phrase: NounPhrase | null | undefined): phrase is NounPhrase =>
    phrase != null && partiesOf(view, phrase).length > 0;
  if (named(possessor)) return possessor;
  const from = modifiers.find(({ prep, phrase }) => /^(?:from|by|of)$/.test(prep) && named(phrase));
  if (from !== undefined) return from.phrase;
  for (const issued of dependentsOf(passage, clause)) {
    if (issued.kind !== "participial" || !issued.verb.passive || !ISSUING.has(issued.verb.lemma)) continue;
    if (issued.subject?.head !== subject.head) continue;
    const by = issued.agent ?? issued.obliques.find(({ prep }) => /^(?:by|from)$/.test(prep))?.phrase;
    if (named(by)) return by;
  }
  return namedBefore(view, subject);
}

/** "a Kremlin statement", "an Iranian foreign ministry note": the state or body whose name stands before the noun; whose adjective does owns the text. */
function namedBefore(view: View, phrase: NounPhrase): NounPhrase | null {
  const press = /^(?:press|news)$/.test(view.norm(phrase.head - 1)) ? phrase.head - 1 : phrase.head;
  const named = view
    .mentionsIn(phrase.first, press)
    .find(
      ({ kind, last, form }) =>
        last === press && form !== "demonym" && (kind === "country" || kind === "organization"),
    );
  if (named === undefined) return null;
  const { first, last } = named;
  return {
    ...phrase,
    first,
    last,
    head: last - 1,
    possessor: null,
    modifiers: [],
    appositions: [],
    conjuncts: [],
  };
}
