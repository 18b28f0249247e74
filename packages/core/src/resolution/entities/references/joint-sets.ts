import { wordSet, type Clause, type NounPhrase } from "@chancery/language";

import type { ResolvedMention } from "../../../document/index.ts";
import type { Discourse } from "../discourse.ts";
import { mentionOf } from "./phrase-mention.ts";
import type { Scene } from "../scene.ts";

/** Those who do something together: "A and B signed", "A met B", "talks between A and B". */
export interface JointSet {
  /** Token behind the last of them. */
  readonly end: number;
  readonly members: readonly ResolvedMention[];
  /** They only say what they think of something: "Spain and Norway welcomed the accord". */
  readonly remarking?: boolean;
}

const REMARKS = wordSet(
  "welcome praise hail applaud condemn criticise criticize deplore urge call support back congratulate denounce accompany escort flank",
);

/** Verbs whose subject does it together with whoever "with" leads to. */
const WITH = wordSet(
  "meet sign hold agree conclude establish break restore resume sever cut negotiate talk initial discuss confer reach have exchange",
);
/** Verbs of those who help others to agree, or look on. */
const MEDIATES: ReadonlySet<string> = new Set([
  "mediate",
  "broker",
  "facilitate",
  "witness",
  "moderate",
  "oversee",
  "guarantee",
  // Those who look on are there beside the ones who act.
  "attend",
  "watch",
  "look",
]);
const ORGANISES: ReadonlySet<string> = wordSet(
  "arrange organise organize host sponsor convene call propose draft supervise chair",
);
const RECEIVES: ReadonlySet<string> = wordSet("receive greet welcome meet see");
const HELPERS = new Set(["witness", "guarantor", "mediator", "observer", "host", "facilitator"]);

/** What those offer and whom they send who lend their good offices: verb, then the head of its object. */
const LENDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["offer", new Set(["office", "mediation", "service", "facilitation"])],
  ["lend", new Set(["office"])],
  ["send", new Set(["representative", "observer", "mediator", "envoy", "witness"])],
]);

/** "A and B mediated", "A and B were witnesses", "A and B offered their good offices". */
export function isMediation({ token }: Scene, { verb, objects }: Clause): boolean {
  if (MEDIATES.has(verb.lemma)) return true;
  const nouns = verb.lemma === "be" ? HELPERS : LENDS.get(verb.lemma);
  return nouns !== undefined && objects.some(({ head }) => nouns.has(token(head)?.lemma.toLowerCase() ?? ""));
}

const GATHERS: ReadonlySet<string> = new Set(["bring", "reconcile", "unite", "gather", "assemble"]);

/** Verbs whose object takes part as the subject does. */
const ACROSS = new Set(["meet", "host", "receive", "fight", "recognize", "recognise"]);
const ABLE = new Set(["country", "person", "organization"]);

/** The joint sets of a sentence, in the order in which they end. */
export function jointSets(discourse: Discourse, sentence: number): readonly JointSet[] {
  const { clauses = [], phrases = [] } = discourse.scene.grammar[sentence] ?? {};
  const out: JointSet[] = [];
  const push = (members: readonly ResolvedMention[] | null, remarking = false): void => {
    if (members === null || members.length < 2) return;
    const end = Math.max(...members.map(({ last }) => last));
    out.push(remarking ? { end, members, remarking } : { end, members });
  };
  for (const clause of clauses) {
    // Whoever brings others together is none of them.
    if (isMediation(discourse.scene, clause)) continue;
    if (clause.verb.negation === null) push(across(discourse, clause) ?? company(discourse, clause));
    // "a summit arranged by X and Y": those who bring others together are none of them.
    // "was received by A and B": nor are the hosts the pair that the guest and his host are.
    const agent = ORGANISES.has(clause.verb.lemma) || RECEIVES.has(clause.verb.lemma) ? null : clause.agent;
    // "brought A and B together": but those whom somebody thanks are no pair.
    const gathered = GATHERS.has(clause.verb.lemma) ? clause.objects : [];
    const remarking = REMARKS.has(clause.verb.lemma);
    for (const phrase of [clause.subject, agent, ...gathered])
      if (phrase) push(listed(discourse, phrase), remarking);
  }
  for (const phrase of phrases) between(discourse, phrase, push, 0);
  for (const pair of hyphenated(discourse, sentence)) push(pair);
  for (const mention of discourse.inSentence(sentence)) {
    const helping = clauses.some(
      (clause) =>
        clause.first <= mention.first && mention.first < clause.last && isMediation(discourse.scene, clause),
    );
    if (mention.group !== undefined && !helping)
      push(mention.group.map((entity) => ({ ...mention, entity })));
  }
  return out.toSorted((a, b) => a.end - b.end);
}

/** "the Ethiopia-Eritrea border", "Iran-Iraq talks": two states that a hyphen joins. */
function hyphenated(discourse: Discourse, sentence: number): readonly (readonly ResolvedMention[])[] {
  const states = discourse.inSentence(sentence).filter(({ kind }) => kind === "country");
  const { text } = discourse.scene.analysis;
  return states.flatMap((state, i) => {
    const next = states[i + 1];
    const joined =
      next !== undefined && /^[-\u2010-\u2013]$/.test(text.slice(state.span.end, next.span.start));
    return joined && next.entity !== state.entity ? [[state, next]] : [];
  });
}

/** The members of a coordination; null where one of them is nobody known. */
function listed(discourse: Discourse, { conjuncts }: NounPhrase): readonly ResolvedMention[] | null {
  if (conjuncts.length < 2) return null;
  const members = conjuncts.map((one) => headOf(discourse, one));
  return members.every((one) => one !== undefined) ? members : null;
}

function headOf(discourse: Discourse, phrase: NounPhrase): ResolvedMention | undefined {
  const mention = mentionOf(discourse, phrase) ?? fightersOf(discourse, phrase);
  return mention !== undefined && mention.group === undefined && ABLE.has(mention.kind) ? mention : undefined;
}

const FIGHTERS = wordSet(
  "rebel guerrilla guerilla militant militia fighter insurgent negotiator representative delegation official delegate",
);

/** "the URNG rebels", "Hamas negotiators": the body that stands before those who act for it. */
function fightersOf(discourse: Discourse, { head }: NounPhrase): ResolvedMention | undefined {
  if (!FIGHTERS.has(discourse.scene.token(head)?.lemma.toLowerCase() ?? "")) return undefined;
  return discourse.endingAt(head).find(({ kind }) => kind === "organization");
}

/** "A met B", "A signed a treaty with B": one on either side of the verb. */
function across(
  discourse: Discourse,
  { verb, subject, objects, obliques }: Clause,
): readonly ResolvedMention[] | null {
  if (subject === null || subject.conjuncts.length > 0 || verb.passive) return null;
  const [object] = objects;
  const other =
    ACROSS.has(verb.lemma) && object !== undefined
      ? object
      : WITH.has(verb.lemma)
        ? [...obliques, ...objects.flatMap(({ modifiers }) => modifiers)].find(({ prep }) => prep === "with")
            ?.phrase
        : undefined;
  const first = headOf(discourse, subject);
  const second = other === undefined || other.conjuncts.length > 0 ? undefined : headOf(discourse, other);
  return first === undefined || second === undefined || first.entity === second.entity
    ? null
    : [first, second];
}

/** "A was accompanied by B", "A, accompanied by B,": they go together. */
function company(discourse: Discourse, { verb, subject, agent }: Clause): readonly ResolvedMention[] | null {
  if (!/^(?:accompany|join)$/.test(verb.lemma) || !verb.passive || subject === null || agent === null)
    return null;
  if (subject.conjuncts.length > 0 || agent.conjuncts.length > 0) return null;
  const [first, second] = [headOf(discourse, subject), headOf(discourse, agent)];
  // "The two leaders were joined by C": all three.
  const { group: pair, ...one } = mentionOf(discourse, subject) ?? { group: undefined };
  if (
    pair !== undefined &&
    one !== undefined &&
    "kind" in one &&
    one.kind === "person" &&
    second?.kind === "person"
  )
    return [...pair.map((entity) => ({ ...one, entity })), second];
  return first?.kind !== "person" || second?.kind !== "person" || first.entity === second.entity
    ? null
    : [first, second];
}

/** "talks between A and B", at any depth of the phrase. */
function between(
  discourse: Discourse,
  phrase: NounPhrase,
  push: (members: readonly ResolvedMention[] | null) => void,
  depth: number,
): void {
  if (depth > 4) return;
  for (const { prep, phrase: inner } of phrase.modifiers) {
    if (prep === "between") push(listed(discourse, inner));
    between(discourse, inner, push, depth + 1);
  }
  for (const one of phrase.conjuncts) between(discourse, one, push, depth + 1);
}
