import { MONARCHS, wordSet, type Clause, type NounPhrase } from "@chancery/language";

import type { ResolvedMention } from "../../../document/index.ts";
import type { Discourse } from "../discourse.ts";
import { clauseAt, utteranceAround, type Scene } from "../scene.ts";
import { SPEAKING } from "./expletive.ts";
import { mentionOf } from "./phrase-mention.ts";

// Who goes on speaking, and those without a name whom nobody else's name may be put in place of.

/**
 * "Brandt told reporters that ... Lima would reply, he added": who adds has spoken before, whatever is known of his gender. The subject of
 * the speech that is added to, with nobody where it is no name; undefined where nothing is added or nothing was said.
 */
export function speaksOn(
  discourse: Discourse,
  at: number,
): { readonly mention: ResolvedMention | undefined } | undefined {
  const { scene } = discourse;
  const clause = clauseAt(scene, at);
  if (clause === null || !/^(?:add|continue)$/.test(clause.verb.lemma) || clause.subject?.head !== at)
    return undefined;
  const here = scene.token(at)?.sentence ?? 0;
  // "“Trade will be discussed,” he continued": behind his own words he is whoever was quoted last, however much is told between.
  let steps = isBehindQuotation(scene, at) ? LONGEST_SPEECH : 2;
  for (let sentence = here - 1; steps > 0 && sentence >= Math.max(0, here - LONGEST_SPEECH); sentence -= 1) {
    const said = scene.grammar[sentence]?.clauses.find(
      ({ kind, subject, verb }) =>
        kind === "main" &&
        subject !== null &&
        verb.form === "finite" &&
        (SPEAKING.has(verb.lemma) || UTTERING.has(verb.lemma)) &&
        !isQuoted(scene, verb.head),
    );
    const mention = said?.subject ? mentionOf(discourse, said.subject) : undefined;
    if (said?.subject && mention?.group === undefined) return { mention };
    // Sentences of the speech itself lead no further from who gave it.
    const { first = 0, last = 0 } = scene.analysis.sentences[sentence] ?? {};
    if (!isQuoted(scene, (first + last) >> 1)) steps -= 1;
  }
  return undefined;
}
/** "conveyed greetings from the president. He added": what else one does in words. */
const UTTERING = wordSet(
  "brief inform convey express thank welcome praise hail commend congratulate urge condemn reaffirm reiterate reassure underline underscore emphasise emphasize highlight mention elaborate state observe report point voice appreciate applaud",
);

const isBehindQuotation = (scene: Scene, at: number): boolean =>
  /^["”'’»]$/.test(scene.token(at - 1)?.text ?? "") && isQuoted(scene, at - 2);

/** Sentences of one speech that are looked back over. */
export const LONGEST_SPEECH = 8;

/**
 * "“Addo gave his life to the union,” he said": whom the speech before the cue names. "The President's next trip, he said, would take him to
 * Chad": whose things the words before an inserted "he said" name. Whoever speaks of himself or his own trip is named as the one who speaks.
 */
export function toldBefore(discourse: Discourse, at: number): ReadonlySet<string> {
  const { scene } = discourse;
  const told = new Set<string>();
  const clause = clauseAt(scene, at);
  const first = scene.sentenceOf(at)?.first ?? at;
  if (clause === null || clause.subject?.head !== at || !SPEAKING.has(clause.verb.lemma)) return told;
  if (!isQuoted(scene, at))
    for (const { entity, kind, form, first: from } of discourse.before(at, 0))
      if (kind === "person" && form === "name" && from >= first && isQuoted(scene, from)) told.add(entity);
  if (at === first || scene.token(at - 1)?.norm !== "," || scene.token(clause.verb.last)?.norm !== ",")
    return told;
  for (const { entity, kind, form, first: from, last } of discourse.before(at, 0))
    if (
      kind === "person" &&
      form !== "pronoun" &&
      from >= first &&
      /^['’]s?$/.test(scene.token(last)?.norm ?? "")
    )
      told.add(entity);
  return told;
}

/** "The spokesman said that ... He said": who goes on speaking bears no name, and is not whoever was named before. */
export function goesOnUnnamed(discourse: Discourse, at: number): boolean {
  const { scene } = discourse;
  const own = clauseAt(scene, at);
  if (own === null || own.subject?.head !== at || !SPEAKING.has(own.verb.lemma)) return false;
  const here = scene.token(at)?.sentence ?? 0;
  const subject = scene.grammar[here - 1]?.clauses.find(
    ({ kind, verb, ...clause }) =>
      kind === "main" &&
      clause.subject !== null &&
      verb.form === "finite" &&
      SPEAKING.has(verb.lemma) &&
      !isQuoted(scene, verb.head),
  )?.subject;
  if (subject == null || mentionOf(discourse, subject) !== undefined) return false;
  const head = scene.token(subject.head);
  if (head === undefined || head.xpos === "NNS" || !UNNAMED.has(head.lemma.toLowerCase())) return false;
  // "The official, Addo, said": his name stands behind the comma.
  return (
    subject.appositions.length === 0 &&
    discourse.startingAt(subject.last + 1).every(({ kind }) => kind !== "person")
  );
}
export const UNNAMED = wordSet(
  "spokesman spokeswoman spokesperson official diplomat source minister ambassador envoy analyst expert adviser advisor aide officer commander witness",
);

const isQuoted = (scene: Scene, at: number): boolean => {
  const token = scene.token(at);
  return token !== undefined && utteranceAround(scene, token) !== undefined;
};

const OFFICIALS = wordSet(
  "ambassador envoy consul attaché attache diplomat representative minister commissioner counterpart nuncio chargé charge",
);

/** "summoned the Rwandan ambassador and handed him a note": one who bears no name is meant, not somebody named elsewhere. */
export function isUnnamedOfficial(discourse: Discourse, at: number): boolean {
  const { scene } = discourse;
  const clauses = scene.grammar[scene.token(at)?.sentence ?? -1]?.clauses ?? [];
  const clause = clauseAt(scene, at);
  const index = clause === null ? -1 : clauses.indexOf(clause);
  const before = clauses[index - 1];
  if (clause === null || before === undefined || clause.subject?.head !== before.subject?.head) return false;
  const object = before.objects.at(-1);
  if (object === undefined || !clause.objects.some(({ head }) => head === at)) return false;
  return (
    OFFICIALS.has(scene.token(object.head)?.lemma.toLowerCase() ?? "") &&
    object.appositions.length === 0 &&
    discourse.covering(object.head)?.kind !== "person"
  );
}

/**
 * "The president has said he was held": one whose office is named and whose name nobody gives speaks of himself, and of nobody who was named before.
 */
export function isHimselfUnnamed(discourse: Discourse, at: number): boolean {
  const { scene } = discourse;
  const clauses = scene.grammar[scene.token(at)?.sentence ?? -1]?.clauses ?? [];
  let inner = clauseAt(scene, at);
  for (let steps = 0; steps < 4 && inner?.parent != null; steps += 1) {
    const outer: Clause | undefined = clauses[inner.parent];
    if (outer === undefined) return false;
    if (inner.kind === "complement" && SPEAKING.has(outer.verb.lemma))
      return outer.subject !== null && isUnnamedLeader(discourse, outer.subject);
    inner = outer;
  }
  return false;
}

function isUnnamedLeader(discourse: Discourse, subject: NounPhrase): boolean {
  const { scene } = discourse;
  const noun = scene.token(subject.head);
  if (noun === undefined || noun.xpos === "NNS" || mentionOf(discourse, subject) !== undefined) return false;
  const lemma = noun.lemma.toLowerCase();
  if ((!UNNAMED.has(lemma) && !LEADERS.has(lemma)) || subject.appositions.length > 0) return false;
  // "The latter's foreign minister": whose he is is another.
  for (let i = subject.possessor?.last ?? subject.first; i < subject.last; i += 1)
    if (discourse.startingAt(i).some(({ kind }) => kind === "person")) return false;
  return true;
}
const LEADERS: ReadonlySet<string> = wordSet(
  "president premier chancellor leader general governor chief chairman",
  MONARCHS,
);
