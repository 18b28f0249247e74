import type { Clause, NounPhrase } from "@chancery/language";

import type { EntityKind } from "../../../record/index.ts";
import { partiesOf } from "../../shared/parties.ts";
import type { Party } from "../../shared/party.ts";
import type { Passage, View } from "../../shared/view.ts";
import { NO_MORE_TOLD, type Candidate } from "../candidate.ts";
import { modalityOf } from "../modality/modality.ts";

const PEOPLE: ReadonlySet<EntityKind> = new Set(["person"]);
const SENDERS: ReadonlySet<EntityKind> = new Set(["country", "organization"]);
const DELEGATIONS: ReadonlySet<string> = new Set(["delegation", "side", "team", "party"]);
const HEADING: ReadonlySet<string> = new Set(["lead", "head", "chair"]);
const CHAIRING: ReadonlySet<string> = new Set(["chair", "co-chair", "cochair"]);
/** The verbs that tell of it. */
const VERBS: ReadonlySet<string> = new Set(["be", "represent", ...HEADING, ...CHAIRING]);

/** Who speaks for whom, or leads all of them (`senders` empty). */
interface Serving {
  readonly people: readonly Party[];
  readonly senders: readonly string[];
}

/**
 * Who sat at a meeting for whom, told beside it: "The Omani delegation was led by A", "B headed the Peruvian side", "where C represented Chile", "convened in
 * Baghdad, chaired by D and E". They join the meeting of those for whom they act that was told last, and found none.
 */
export function fromDelegations(view: View, passage: Passage): Candidate[] {
  return passage.own.flatMap((clause): Candidate[] => {
    if (clause.verb.negation !== null || !VERBS.has(clause.verb.lemma)) return [];
    const serving = servingIn(view, clause);
    if (serving === null || serving.people.length === 0) return [];
    const modality = modalityOf(view, passage, clause);
    if (modality.negated || modality.status !== "actual") return [];
    return [
      {
        type: "meeting",
        pattern: "act-for-side.verb",
        passage,
        clause,
        trigger: clause.verb.head,
        triggerSpan: view.spanOf(clause.verb),
        roles: serving.people.map(({ entity, span }) => ({ entity, role: "participant", spans: [span] })),
        ...NO_MORE_TOLD,
        modality,
        anaphoric: true,
        joining: true,
        actingFor: serving.senders,
      },
    ];
  });
}

function servingIn(view: View, { kind, verb, subject, agent, objects, obliques }: Clause): Serving | null {
  const [object] = objects;
  if (verb.lemma === "be") {
    const headed = subject === null || verb.tense !== "past" ? null : headOf(view, subject);
    if (headed === null || object === undefined) return null;
    return {
      people: partiesOf(view, object, PEOPLE).filter(({ form }) => form === "name"),
      senders: partiesOf(view, headed, SENDERS).map(({ entity }) => entity),
    };
  }
  const by = verb.passive ? agent : subject;
  const side = verb.passive ? subject : object;
  if (by === null || side == null || (!verb.passive && verb.form !== "finite" && verb.form !== "gerund"))
    return null;
  const people = partiesOf(view, by, PEOPLE).filter(({ form }) => form === "name");
  // "convened in Baghdad, chaired by A": where or when it is said does not take the chair.
  if (kind === "participial" && verb.passive && CHAIRING.has(verb.lemma))
    return isSomebody(view, side) ? null : { people, senders: [] };
  const delegation = HEADING.has(verb.lemma) && DELEGATIONS.has(view.lemma(side.head));
  // "represented Chile before the court", "at the games": elsewhere than at the meeting.
  const here = obliques.every(({ prep }) => !/^(?:at|in|before|on)$/.test(prep));
  if (!delegation && !(verb.lemma === "represent" && here)) return null;
  const senders = partiesOf(view, side, SENDERS).map(({ entity }) => entity);
  return senders.length === 0 ? null : { people, senders };
}

/** "The head of the Omani delegation was A": the delegation. */
const headOf = (view: View, { head, modifiers }: NounPhrase): NounPhrase | null =>
  /^(?:head|leader|chief)$/.test(view.lemma(head))
    ? (modifiers.find(({ prep, phrase }) => prep === "of" && DELEGATIONS.has(view.lemma(phrase.head)))
        ?.phrase ?? null)
    : null;

const isSomebody = (view: View, phrase: NounPhrase): boolean => partiesOf(view, phrase, PEOPLE).length > 0;
