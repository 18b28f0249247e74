/** Arguments of a clause as a reader takes them, where grammar leaves a pronoun or has taken a participle for a past tense. */
import { wordSet, type Clause, type NounPhrase } from "@chancery/language";

import { partiesOf } from "../../shared/parties.ts";
import { clauseIndex, type Passage, type View } from "../../shared/view.ts";
import { allPhrases } from "../nouns/noun-phrases.ts";

/** Clauses back in which the thing that "it" stands for is looked for. */
const BACK = 2;

/**
 * "broke off relations in 1962, restored them in 1975": the thing that the verb before did something to, where the same ones act and the
 * pronoun means nobody.
 */
export function thingMeant(view: View, passage: Passage, clause: Clause, object: NounPhrase): NounPhrase {
  const pronoun = view.norm(object.head);
  if (!/^(?:it|them)$/.test(pronoun) || view.mentionAt(object.head) !== undefined) return object;
  const at = clauseIndex(passage, clause);
  const before = passage.clauses
    .slice(Math.max(0, at - BACK), Math.max(0, at))
    .filter(({ subject, kind }) => kind === "main" && subject?.head === clause.subject?.head)
    .toReversed();
  for (const other of before) {
    const thing = other.verb.passive ? other.subject : other.objects.at(-1);
    if (thing == null || thing.conjuncts.length > 0 || view.token(thing.head)?.upos === "PRON") continue;
    if (view.isPlural(thing.head) === (pronoun === "them") && partiesOf(view, thing).length === 0)
      return thing;
    return object;
  }
  return object;
}

const VESSELS: ReadonlySet<string> = wordSet(
  "plane aircraft airplane airliner jet flight helicopter ship train convoy airways airline airlines vessel airway",
);
const GOING: ReadonlySet<string> = wordSet("arrive land touch leave depart take fly sail return reach");

/** "The plane carrying Addo touched down in Lima": whoever is in it has come. */
export function passengerOf(
  view: View,
  passage: Passage,
  { verb }: Clause,
  subject: NounPhrase | null,
): NounPhrase | null {
  if (subject === null || !GOING.has(verb.lemma) || !VESSELS.has(view.lemma(subject.head).toLowerCase()))
    return subject;
  const carried = passage.clauses.find(
    (inner) =>
      /^(?:carry|bring|transport|ferry|fly|convey)$/.test(inner.verb.lemma) &&
      !inner.verb.passive &&
      inner.subject?.head === subject.head &&
      inner.verb.first > subject.head &&
      inner.objects.some((object) => partiesOf(view, object).length > 0),
  );
  return carried?.objects.find((object) => partiesOf(view, object).length > 0) ?? subject;
}

/** "Addo was among the leaders who met Brandt", "is one of those who signed": whoever is said to be one of those who did it. */
export function memberOf(
  view: View,
  { clauses }: Passage,
  { kind, parent, verb }: Clause,
  subject: NounPhrase | null,
): NounPhrase | null {
  const outer = parent === null ? undefined : clauses[parent];
  if (kind !== "relative" || subject === null || outer?.verb.lemma !== "be") return subject;
  if (outer.subject === null || outer.verb.negation !== null || outer.verb.first > verb.first) return subject;
  if (partiesOf(view, subject).length > 0) return subject;
  const among = outer.obliques.some(
    ({ prep, phrase }) => /^(?:among|amongst)$/.test(prep) && phrase.head === subject.head,
  );
  const one = outer.objects.some(
    ({ head, modifiers }) =>
      view.norm(head) === "one" &&
      modifiers.some(({ prep, phrase }) => prep === "of" && phrase.head === subject.head),
  );
  return among || one ? outer.subject : subject;
}

/** Who did it and what it was done to, in a participle that was taken for a past tense. */
export interface Reduced {
  readonly agent: NounPhrase;
  readonly thing: NounPhrase;
}

/** "the accord, signed last Monday by the two presidents": behind a comma a past without an object that has a doer is a participle. */
export function reducedPassive(view: View, passage: Passage, clause: Clause): Reduced | null {
  const { verb, objects, obliques } = clause;
  if (verb.form !== "finite" || verb.tense !== "past" || verb.passive || verb.perfect) return null;
  if (objects.length > 0 || verb.last - verb.first > 1 || view.norm(verb.first - 1) !== ",") return null;
  const agent = obliques.find(({ prep, at }) => prep === "by" && at >= verb.last)?.phrase;
  if (agent === undefined || partiesOf(view, agent).length === 0) return null;
  const thing = allPhrases(view, passage.phrases)
    .filter(({ last, head }) => last === verb.first - 1 && view.token(head)?.upos !== "PRON")
    .toSorted((a, b) => b.first - a.first)[0];
  return thing === undefined || partiesOf(view, thing).length > 0 ? null : { agent, thing };
}
