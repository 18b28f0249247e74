import { wordSet, type Clause } from "@chancery/language";

import type { Passage, View } from "../shared/view.ts";

/** "did not say", "asked whether he would say", "as she had said he would": no words are attributed. */
export const attributes = (view: View, passage: Passage, clause: Clause): boolean =>
  clause.verb.negation === null &&
  !isAccord(view, clause) &&
  !isConjunction(view, clause) &&
  !isCallingHome(view, clause) &&
  !isOfAntecedent(passage, clause) &&
  (clause.kind !== "adverbial" ||
    clause.marker !== "as" ||
    clause.verb.form !== "finite" ||
    // "smiled as he noted that ..."
    view.norm(clause.verb.last) === "that") &&
  (clause.verb.modal === null || clause.verb.tense === "future") &&
  (clause.kind !== "infinitive" || clause.verb.form !== "infinitive" || isDone(view, passage, clause));

/** "Peru rejects the plan, recalls envoy": whoever is recalled is called home. */
const isCallingHome = (view: View, { verb, objects }: Clause): boolean =>
  verb.lemma === "recall" && objects.some(({ head }) => CALLED_HOME.test(view.lemma(head)));
const CALLED_HOME =
  /^(?:ambassador|envoy|diplomat|consul|chargé|attaché|attache|adviser|advisor|troop|staff)$/;

/** "Considering that trade has fallen, the ministers ...": a conjunction by now, not what anybody considers. */
const isConjunction = (view: View, { verb }: Clause): boolean =>
  verb.form === "gerund" &&
  /^(?:consider|assume|suppose|see)$/.test(verb.lemma) &&
  view.token(verb.first - 1)?.sentence !== view.token(verb.first)?.sentence;

/** "he agreed that the port should open" says so; what several or their states agree is an accord, and told as an event. */
const isAccord = (view: View, { verb, subject }: Clause): boolean =>
  verb.lemma === "agree" &&
  (view.norm(verb.last) !== "that" ||
    subject === null ||
    subject.conjuncts.length > 0 ||
    !(/^(?:he|she|i)$/.test(view.norm(subject.head)) || view.mentionAt(subject.head)?.kind === "person") ||
    view.mentionAt(subject.head)?.group !== undefined);

/** "a union that Moscow hopes will rival it": what is hoped is told of the union, and is no sentence of its own. */
const isOfAntecedent = ({ clauses }: Passage, cue: Clause): boolean =>
  cue.kind === "relative" &&
  clauses.some(
    ({ kind, marker, subject, verb, parent }) =>
      kind === "complement" &&
      marker === null &&
      verb.first === cue.verb.last &&
      subject !== null &&
      subject.last <= (cue.subject?.first ?? cue.verb.first) &&
      parent !== null &&
      clauses[parent] === cue,
  );

/** Verbs and adjectives before "to say" that tell that it was said: "went on to say", "used to say", "was quick to add". */
const LEADING: ReadonlySet<string> = wordSet("go use continue proceed hasten");

const QUICK: ReadonlySet<string> = wordSet("quick keen careful reported said heard quoted believed");

/** "I have the honour to inform you that", "We wish to stress that": with these words letters and speeches say what they say. */
function isFormula(view: View, { verb, subject, objects }: Clause): boolean {
  if (subject === null || !/^(?:i|we)$/.test(view.norm(subject.head)) || verb.tense === "past") return false;
  if (/^(?:wish|beg|desire)$/.test(verb.lemma)) return true;
  if (verb.lemma === "like") return verb.modal !== null;
  const honour = objects.some(({ head }) => /^(?:hono(?:u)?r|pleasure|privilege)$/.test(view.lemma(head)));
  return verb.lemma === "have" && honour;
}

function isDone(view: View, { clauses }: Passage, { parent, verb }: Clause): boolean {
  const outer = parent === null ? undefined : clauses[parent];
  if (outer === undefined || outer.verb.negation !== null) return false;
  if (isFormula(view, outer)) return true;
  if (outer.verb.modal !== null) return false;
  if (outer.verb.tense === "future" || verb.first - outer.verb.last > 2) return false;
  if (LEADING.has(outer.verb.lemma))
    return outer.verb.lemma !== "go" || view.norm(verb.first - 1) === "on" || outer.verb.particle === "on";
  return QUICK.has(view.norm(verb.first - 1)) || QUICK.has(view.norm(outer.verb.head));
}
