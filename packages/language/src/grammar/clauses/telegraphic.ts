/** Passives of chronicles and bulletins that leave out "was": "Treaty signed in Lima by Peru and Chile.", "Border closed by Ghana." */
import { animate } from "../chunks/finite-left.ts";
import { promotePassives } from "../chunks/participles.ts";
import type { Draft, Phrase } from "../model.ts";
import { nounLemma } from "../phrases/attachment.ts";
import type { Source } from "../source.ts";
import { DISTINCT_PASTS, INTRANSITIVE } from "../words/lexicon.ts";
import { wordSet } from "../../word-set.ts";

/** What is done to papers, ties and rules, by somebody: no treaty signs. */
const DONE_TO_THINGS = wordSet(`
  sign initial ratify conclude approve adopt sever break establish restore lift impose cancel postpone suspend announce inaugurate reach
  renew denounce abrogate reject publish hold agree issue deliver submit deposit exchange`);

/** What is done to people: such a verb has an object whenever it is active. */
const DONE_TO_PEOPLE = wordSet(
  "expel recall appoint accredit arrest release deport oust assassinate name elect summon exile detain",
);

/** Nouns for those who sign and break off themselves. */
const ACTORS = wordSet(`
  state country nation side party power government ministry parliament union bloc club council court company firm group team army navy
  force troop police committee commission assembly house agency bank press public majority minority crowd mob fighting`);

/** Verbs whose "by" names no doer: "stood by Peru". */
const STANDING = wordSet("stand come go drop stop pass abide live grow move travel swear");

/**
 * Of a sentence with one verb, a past form without a helper and without an object: makes it the passive of its subject, where "by" names
 * who did it, or where a subject without an article can only have had it done to it. A participle of a sentence without any verb
 * becomes one so.
 */
export function telegraphicPassives(source: Source, drafts: readonly Draft[]): readonly Draft[] {
  const [told, ...others] = drafts.filter(({ verb }) => verb !== null);
  if (told === undefined || others.length > 0) return drafts;
  if (told.kind === "participial") return isTold(source, told) ? promotePassives(drafts) : drafts;
  const { verb, kind, subject, objects } = told;
  if (kind !== "main" || subject === null || objects.length > 0 || !verb) return drafts;
  const bare = verb.tense === "past" && !verb.passive && verb.first === verb.head;
  if (!bare || INTRANSITIVE.has(verb.lemma) || DISTINCT_PASTS.has(verb.lemma)) return drafts;
  const by = STANDING.has(verb.lemma)
    ? -1
    : told.obliques.findIndex(({ prep, phrase }) => prep === "by" && isDoer(phrase));
  if (by < 0 && !isDoneTo(source, subject, verb.lemma)) return drafts;
  told.verb = { ...verb, passive: true };
  if (by >= 0) told.agent = told.obliques.splice(by, 1)[0]!.phrase;
  return drafts;
}

/** A participle behind a noun without an article, which opens the sentence, that says who did it or what can only be done to such a noun. */
const isTold = (source: Source, { verb, parent, agent }: Draft): boolean =>
  parent?.kind === "main" &&
  parent.subject !== null &&
  parent.subject.last <= verb!.first &&
  isBare(parent.subject) &&
  (agent === null ? isDoneTo(source, parent.subject, verb!.lemma) : isDoer(agent));

/** "Treaty", "Libyan ambassador": telegrams leave out its article. */
const isBare = ({ nounClass, determined, possessor, conjuncts }: Phrase): boolean =>
  (nounClass === "desc" || nounClass === "role" || nounClass === "name") &&
  !determined &&
  possessor === null &&
  conjuncts.length === 0;

const isDoneTo = (source: Source, subject: Phrase, lemma: string): boolean =>
  isBare(subject) &&
  subject.nounClass !== "name" &&
  (DONE_TO_PEOPLE.has(lemma) ||
    (subject.nounClass === "desc" &&
      !animate(subject) &&
      !ACTORS.has(nounLemma(source, subject.head)) &&
      DONE_TO_THINGS.has(lemma)));

const isDoer = (phrase: Phrase): boolean =>
  animate(phrase) || (phrase.plural && phrase.determined && phrase.nounClass === "desc");
