/** Whom "they", "their" and "both" mean: a list that was the subject, two who acted together, a group that was named. */
import type { Clause, NounPhrase } from "@chancery/language";

import { isPlural, type Discourse } from "../discourse.ts";
import { found, type Found } from "./found.ts";
import { jointSets } from "./joint-sets.ts";
import { mentionOf } from "./phrase-mention.ts";
import { clauseAt } from "../scene.ts";

/** "they": the group last named in the sentence, else the two of the sentence before. */
export function plural(discourse: Discourse, at: number): Found | null {
  const { scene } = discourse;
  const here = scene.token(at)?.sentence ?? 0;
  const own = coordinatedSubject(discourse, at);
  if (own !== null) return own;
  const group = discourse.before(at, 0).find((mention) => mention.group !== undefined);
  if (group !== undefined) return found(group, "entities.pronoun.group");
  for (const sentence of [here, here - 1]) {
    const seen = discourse.inSentence(sentence).filter(({ last, inner }) => last <= at && !inner);
    const people = new Set(
      seen.flatMap(({ kind, group: many, entity }) =>
        kind === "person" && many === undefined ? [entity] : [],
      ),
    );
    const [first] = people;
    const body = sentence === here || people.size > 0 ? null : theirBody(discourse, sentence);
    if (body !== null && !manyBefore(discourse, at)) return body;
    if (ledByMany(discourse, sentence, at) || manyBefore(discourse, at)) return null;
    const same = sentence === here ? undefined : theySaid(discourse, sentence, at);
    if (same !== undefined) return same;
    if (sentence === here && isTheirs(discourse, at)) return null;
    if (people.size === 2 && first !== undefined)
      return { entity: first, kind: "person", group: [...people], rule: "entities.pronoun.pair" };
    if (people.size > 2)
      return sentence === here ? listBefore(discourse, at) : actedTogether(discourse, sentence);
    const earlier = seen.find((mention) => mention.group !== undefined);
    if (earlier !== undefined && people.size <= 1) return found(earlier, "entities.pronoun.group");
    const joint = sentence === here ? null : mainCoordination(discourse, sentence);
    if (joint !== null && people.size === 0) return joint;
    if (seen.length > 0 && sentence !== here) return null;
  }
  return null;
}

/**
 * "The rebels, led by A, were briefed by B. They demanded", "Heads of government ended their meeting": the sentence is about many who
 * have no name, not about two who are named in it or before.
 */
function ledByMany(discourse: Discourse, sentence: number, at: number): boolean {
  const { scene } = discourse;
  const main = scene.grammar[sentence]?.clauses.find(
    ({ kind, subject }) => kind === "main" && subject !== null,
  );
  const subject = main?.subject;
  if (!subject || subject.conjuncts.length > 0 || subject.last > at) return false;
  const head = scene.token(subject.head);
  // "59% of adults said they": those of whom a share is told.
  if (head !== undefined && /^(?:%|percent|cent|majority|half|third|quarter)$/.test(head.norm)) return true;
  return (
    head !== undefined &&
    // "Heads of government": a capital at the start of the news hides the plural from the tagger.
    (isPlural(head) ? MANY.has(head.lemma) : MANY.has(head.norm.replace(/s$/, ""))) &&
    head.norm.endsWith("s") &&
    discourse.covering(subject.head) === undefined
  );
}
/** "Asked whether Chad expelled two journalists, Addo said they had left": people of the same sentence who have no name may be meant. */
function manyBefore(discourse: Discourse, at: number): boolean {
  const { scene } = discourse;
  const phrases = scene.grammar[scene.token(at)?.sentence ?? -1]?.phrases ?? [];
  return phrases.some(({ head, last, conjuncts }) => {
    const noun = scene.token(head);
    return (
      last <= at &&
      conjuncts.length < 2 &&
      noun !== undefined &&
      isPlural(noun) &&
      MANY.has(noun.lemma) &&
      discourse.covering(head) === undefined
    );
  });
}

/** "ASEAN ministers met. They urged", "The leaders agreed. They said": the body for which those of the sentence before acted, who have no names. */
function theirBody(discourse: Discourse, sentence: number): Found | null {
  const { scene } = discourse;
  const clause = scene.grammar[sentence]?.clauses.find(
    ({ kind, subject }) => kind === "main" && subject !== null,
  );
  const subject = clause?.subject;
  if (clause === undefined || subject == null || subject.conjuncts.length > 0) return null;
  // "met Serbian officials": those whom they met may be meant with them.
  if (/^(?:meet|host|receive|join|tell)$/.test(clause.verb.lemma) && clause.objects.length > 0) return null;
  if (!/^(?:ministers|leaders|heads|presidents|ambassadors)$/.test(scene.token(subject.head)?.norm ?? ""))
    return null;
  const all = discourse
    .inSentence(sentence)
    .filter(({ first, last }) => subject.first <= first && last <= subject.last);
  const [body, ...others] = all.filter(({ kind }) => kind !== "place");
  return body?.kind === "organization" && body.group === undefined && others.length === 0
    ? found(body, "entities.pronoun.body")
    : null;
}

/** "31 countries deposited their instruments": the subject's own, though none of them is named. */
function isTheirs(discourse: Discourse, at: number): boolean {
  const { scene } = discourse;
  const subject = scene.token(at)?.norm === "their" ? clauseAt(scene, at)?.subject : null;
  if (subject == null || subject.last > at || subject.conjuncts.length > 0) return false;
  const head = scene.token(subject.head);
  return (
    head !== undefined &&
    /^(?:countries|states|nations)$/.test(head.norm) &&
    discourse.covering(subject.head) === undefined
  );
}

/** "They agreed to work with two governments. They commended Chad": those of whom the sentence before tells, be they known or not; undefined for another subject. */
function theySaid(discourse: Discourse, sentence: number, at: number): Found | null | undefined {
  const { scene } = discourse;
  if (scene.token(at)?.norm !== "they" || clauseAt(scene, at)?.kind !== "main") return undefined;
  const main = scene.grammar[sentence]?.clauses.find(
    ({ kind, subject }) => kind === "main" && subject !== null,
  );
  if (main?.subject == null || scene.token(main.subject.head)?.norm !== "they") return undefined;
  const meant = discourse.covering(main.subject.head);
  return meant === undefined ? null : found(meant, "entities.pronoun.group");
}

const MANY = new Set(
  (
    "gang gangster bandit raider attacker mutineer pirate rebel fighter insurgent guerrilla militant gunman soldier officer protester protestor demonstrator student worker striker farmer refugee migrant " +
    "official diplomat negotiator lawmaker deputy senator minister ambassador envoy delegate expert observer inspector monitor peacekeeper general " +
    "head prisoner hostage captive detainee survivor victim resident villager supporter opponent critic activist analyst journalist leader commander warlord " +
    "adult voter citizen respondent inhabitant passenger tourist lawyer doctor scientist economist trader"
  ).split(" "),
);

/** "A and B were brought together by C. They will meet again": the list that was the subject, else the one pair of people who did it together. */
function actedTogether(discourse: Discourse, sentence: number): Found | null {
  const list = mainCoordination(discourse, sentence);
  if (list !== null) return list;
  const sets = jointSets(discourse, sentence).filter(({ members }) =>
    members.every(({ kind }) => kind === "person"),
  );
  const [first] = sets[0]?.members ?? [];
  const ids = new Set(sets.flatMap(({ members }) => members.map(({ entity }) => entity)));
  return first === undefined || ids.size !== 2
    ? null
    : { entity: first.entity, kind: "person", group: [...ids], rule: "entities.pronoun.pair" };
}

/** "A and B had flown to Kiev; the next day they went on": the list that was the subject of the main clause before. */
function listBefore(discourse: Discourse, at: number): Found | null {
  const { scene } = discourse;
  const own = clauseAt(scene, at);
  if (own?.kind !== "main") return null;
  const before = (scene.grammar[scene.token(at)?.sentence ?? -1]?.clauses ?? []).filter(
    ({ kind, subject, last }) =>
      kind === "main" && subject !== null && subject.last <= at && last <= own.first,
  );
  const subject = before.at(-1)?.subject;
  return subject == null ? null : membersOf(discourse, subject);
}

/** "Peru and Chile said they would sign": the list that is the subject of a clause over the pronoun. */
function coordinatedSubject(discourse: Discourse, at: number): Found | null {
  const { scene } = discourse;
  const clauses = scene.grammar[scene.token(at)?.sentence ?? -1]?.clauses ?? [];
  const possessive = scene.token(at)?.norm === "their";
  let clause: Clause | null | undefined = clauseAt(scene, at);
  for (let steps = 0; steps < 6 && clause; steps += 1) {
    const { subject, parent }: Clause = clause;
    const holds = subject !== null && subject.first <= at && at < subject.last;
    if (subject !== null && !holds && (steps > 0 || possessive) && subject.last <= at) {
      const list = membersOf(discourse, subject);
      if (list !== null) return list;
      // A single subject that is nobody's list: "they" is somebody else than he.
      if (subject.conjuncts.length > 1) return null;
    }
    clause = parent === null ? null : clauses[parent];
  }
  return null;
}

/** "Peru and Chile met. They signed": the list that was the subject of the main clause. */
function mainCoordination(discourse: Discourse, sentence: number): Found | null {
  const main = discourse.scene.grammar[sentence]?.clauses.find(
    ({ kind, subject }) => kind === "main" && subject !== null,
  );
  return main?.subject ? membersOf(discourse, main.subject) : null;
}

/** The members of a list, all of them known and of one kind; null else. */
function membersOf(discourse: Discourse, { conjuncts }: NounPhrase): Found | null {
  if (conjuncts.length < 2) return null;
  const members = conjuncts.map((one) => mentionOf(discourse, one));
  const [first] = members;
  if (first === undefined || !members.every((one) => one?.kind === first.kind && one.group === undefined))
    return null;
  const group = [...new Set(members.flatMap((one) => (one === undefined ? [] : [one.entity])))];
  if (group.length < 2 || !["person", "country", "organization"].includes(first.kind)) return null;
  return { entity: first.entity, kind: first.kind, group, rule: "entities.pronoun.list" };
}
