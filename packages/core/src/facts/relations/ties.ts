import type { Clause, NounPhrase } from "@chancery/language";

import type { EntityKind, RelationType, Status } from "../../record/index.ts";
import type { Draft } from "./draft.ts";
import { statusOf, type Reader, type Ref } from "./reader.ts";

const POWERS: readonly EntityKind[] = ["country", "organization"];

/** A noun that ties its subject to its owner: "Kenya's largest trading partner", "an ally of Peru". */
interface Tie {
  readonly id: string;
  readonly type: RelationType;
  readonly heads: ReadonlySet<string>;
  /** Words before the head, of which each set must give one. */
  readonly needs: readonly ReadonlySet<string>[];
  /** Words before the head that make it something else. */
  readonly forbids: ReadonlySet<string>;
  readonly subjects: readonly EntityKind[];
  readonly owners: readonly EntityKind[];
  /** The owner is the subject of the relation: "X, the predecessor of Y". */
  readonly reversed?: true;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const TIES: readonly Tie[] = [
  {
    id: "relations.partner.largest",
    type: "largest-trading-partner",
    heads: words("partner"),
    needs: [words("largest biggest main top leading principal primary no number"), words("trading trade")],
    forbids: words("former once among"),
    subjects: POWERS,
    owners: POWERS,
  },
  {
    id: "relations.ally",
    type: "ally-of",
    heads: words("ally allies"),
    needs: [],
    forbids: words("former potential erstwhile onetime one-time non-nato"),
    subjects: POWERS,
    owners: POWERS,
  },
  {
    id: "relations.part.region",
    type: "part-of",
    heads: words("region province territory city town port district county oblast suburb village"),
    needs: [],
    forbids: words("former disputed occupied other"),
    subjects: ["place"],
    owners: ["country", "place"],
  },
  {
    id: "relations.predecessor",
    type: "successor-of",
    heads: words("predecessor"),
    needs: [],
    forbids: words("immediate"),
    subjects: ["organization", "country", "agreement"],
    owners: ["organization", "country", "agreement"],
    reversed: true,
  },
  {
    id: "relations.successor",
    type: "successor-of",
    heads: words("successor"),
    needs: [],
    forbids: words("possible potential likely chosen presumed designated eventual"),
    subjects: ["person", "organization", "country", "agreement"],
    owners: ["person", "organization", "country", "agreement"],
  },
];

/** "Moscow's close ally Belarus", "the U.S. ally Japan": between owner and noun only words that weigh the tie. */
const WEIGHTS = words(
  "close closest key staunch longtime long-time main regional traditional nearest leading important strategic 's '",
);

const BE = new Set(["be", "become", "remain", "stay"]);

/** Ties between powers that a predicate noun or an apposition states; recognition by a present-tense verb. */
export function tieDrafts(reader: Reader): readonly Draft[] {
  const out: Draft[] = [];
  out.push(...attributive(reader));
  for (const { clauses, phrases } of reader.doc.grammar) {
    for (const clause of clauses) out.push(...predicate(reader, clause), ...recognition(reader, clause));
    for (const phrase of phrases) out.push(...apposed(reader, phrase));
  }
  return out;
}

function predicate(reader: Reader, clause: Clause): readonly Draft[] {
  const [noun] = clause.objects;
  if (noun === undefined || !BE.has(clause.verb.lemma) || clause.verb.form !== "finite") return [];
  const tie = tieOf(reader, noun);
  if (tie === undefined) return [];
  const subjects = reader.refs(clause.subject, tie.subjects);
  // "The US and Japan are allies": of each other.
  const [one, other, ...more] = subjects;
  const mutual =
    tie.type === "ally-of" &&
    reader.norm(noun.head) === "allies" &&
    noun.possessor === null &&
    noun.modifiers.length === 0 &&
    noun.head === noun.first;
  if (
    mutual &&
    one !== undefined &&
    other !== undefined &&
    more.length === 0 &&
    clause.obliques.every(({ prep }) => prep !== "of" && prep !== "against")
  )
    return [mutualTie(reader, one, other, noun, clause)];
  return pairs(
    reader,
    tie,
    subjects,
    noun,
    `${tie.id}.predicate`,
    clause.verb.negation !== null,
    statusOf(clause),
    clause.obliques,
  );
}

const mutualTie = (reader: Reader, one: Ref, other: Ref, noun: NounPhrase, clause: Clause): Draft => ({
  type: "ally-of",
  subject: one.entity,
  object: other.entity,
  value: null,
  when: null,
  evidence: reader.sentenceSpan(noun.head),
  support: { subject: [one.span], object: [other.span], type: [reader.spanOf(noun.head, noun.head + 1)] },
  negated: clause.verb.negation !== null,
  status: statusOf(clause),
  confidence: 0.85,
  rule: "relations.ally.mutual",
});

/** "China, Kenya's largest trading partner, ..." */
function apposed(reader: Reader, phrase: NounPhrase): readonly Draft[] {
  return phrase.appositions.flatMap((noun) => {
    const tie = tieOf(reader, noun);
    return tie === undefined
      ? []
      : pairs(
          reader,
          tie,
          reader.refs({ ...phrase, conjuncts: [] }, tie.subjects),
          noun,
          `${tie.id}.apposition`,
          false,
          "actual",
        );
  });
}

/** "Moscow's ally Belarus". */
function attributive(reader: Reader): readonly Draft[] {
  const out: Draft[] = [];
  reader.doc.analysis.tokens.forEach((token, at) => {
    if (token.norm !== "ally") return;
    const ally = reader.startingAt(at + 1).find(({ kind, form }) => kind === "country" && form === "name");
    let before = at;
    while (WEIGHTS.has(reader.norm(before - 1))) before -= 1;
    const owner = reader.endingAt(before).find(({ kind }) => POWERS.includes(kind));
    if (ally === undefined || owner === undefined || ally.entity === owner.entity) return;
    out.push({
      type: "ally-of",
      subject: ally.entity,
      object: owner.entity,
      value: null,
      when: null,
      evidence: reader.sentenceSpan(at),
      support: { subject: [ally.span], object: [owner.span], type: [reader.spanOf(at, at + 1)] },
      negated: false,
      status: "actual",
      confidence: 0.9,
      rule: "relations.ally.attributive",
    });
  });
  return out;
}

function tieOf(reader: Reader, noun: NounPhrase): Tie | undefined {
  const head = reader.lemma(noun);
  const before = reader.before(noun);
  return TIES.find(
    ({ heads, needs, forbids }) =>
      heads.has(head) &&
      needs.every((need) => before.some((word) => need.has(word))) &&
      !before.some((word) => forbids.has(word) || RANKED.test(word)),
  );
}
/** "its sixth-largest partner", "the 30th largest": others come before it. */
const RANKED =
  /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))(?:-(?:largest|biggest|main))?$/;

/** "its largest trading partner in Europe", "after China": of some, or behind another, and not of all. */
function isLimited(reader: Reader, { last, modifiers }: NounPhrase): boolean {
  const of = modifiers.find(({ prep }) => LIMITING.test(prep));
  const at = of?.phrase.first ?? (LIMITING.test(reader.norm(last)) ? last + 1 : null);
  if (at === null) return false;
  const end = of?.phrase.last ?? at + LIMIT_REACH;
  for (let i = at; i < end; i += 1) {
    if (/^(?:region|continent|bloc|area|market|neighbourhood)$/.test(reader.norm(i))) return true;
    if (reader.startingAt(i).some(({ kind }) => /^(?:place|country|organization)$/.test(kind))) return true;
  }
  return false;
}
const LIMITING = /^(?:in|within|among|outside|after|behind)$/;
const LIMIT_REACH = 4;

function pairs(
  reader: Reader,
  tie: Tie,
  subjects: readonly Ref[],
  noun: NounPhrase,
  rule: string,
  negated: boolean,
  status: Status,
  beside: Clause["obliques"] = [],
): readonly Draft[] {
  const own = ownersOf(reader, tie, noun);
  // "is the successor to Y": the clause may hold what belongs to the noun.
  const after = beside.find(({ prep, at }) => (prep === "to" || prep === "of") && at === noun.last)?.phrase;
  const owners = own.length > 0 ? own : reader.refs(after, tie.owners);
  // A superlative holds of one subject only.
  if (tie.type === "largest-trading-partner" && (subjects.length !== 1 || isLimited(reader, noun))) return [];
  return subjects.flatMap((subject) =>
    owners
      .filter(({ entity }) => entity !== subject.entity)
      .map((owner) => ({
        type: tie.type,
        subject: (tie.reversed === true ? owner : subject).entity,
        object: (tie.reversed === true ? subject : owner).entity,
        value: null,
        when: null,
        evidence: reader.sentenceSpan(noun.head),
        support: {
          subject: [(tie.reversed === true ? owner : subject).span],
          object: [(tie.reversed === true ? subject : owner).span],
          type: [reader.spanOf(noun.head, noun.head + 1)],
        },
        negated,
        status,
        confidence: 0.9,
        rule,
      })),
  );
}

function ownersOf(reader: Reader, { owners }: Tie, noun: NounPhrase): readonly Ref[] {
  const possessor = reader.refs(noun.possessor, owners);
  if (possessor.length > 0) return possessor;
  const pronoun =
    noun.possessor === null
      ? undefined
      : reader.startingAt(noun.possessor.first).find(({ form }) => form === "pronoun");
  if (pronoun !== undefined) return reader.mentionRefs(pronoun);
  return noun.modifiers
    .filter(({ prep }) => prep === "of" || prep === "to")
    .slice(0, 1)
    .flatMap(({ phrase }) => reader.refs(phrase, owners));
}

/** "is recognised by 13 states, among them A and B": those of the many who are named. */
const amongThem = (reader: Reader, { obliques, agent }: Clause): readonly Ref[] =>
  agent === null || !/^(?:states|countries|nations)$/.test(reader.norm(agent.head))
    ? []
    : obliques
        .filter(({ prep }) => prep === "among" || prep === "including" || prep === "such as")
        .flatMap(({ phrase }) =>
          reader.norm(phrase.head) === "them"
            ? phrase.appositions.flatMap((list) => reader.refs(list, ["country"]))
            : reader.refs(phrase, ["country"]),
        );

/** "X does not recognise Y (as ...)": a standing attitude, so present tense only; an act of recognising is an event. */
function recognition(reader: Reader, clause: Clause): readonly Draft[] {
  const { verb } = clause;
  if (
    !["recognize", "recognise"].includes(verb.lemma) ||
    verb.form !== "finite" ||
    verb.tense !== "present" ||
    verb.progressive ||
    verb.perfect
  )
    return [];
  // "is recognised by Peru and Chile"
  const named = reader.refs(verb.passive ? clause.agent : clause.subject, ["country"]);
  const subjects = named.length > 0 || !verb.passive ? named : amongThem(reader, clause);
  const objects = reader.refs(verb.passive ? clause.subject : clause.objects[0], [
    "country",
    "place",
    "organization",
  ]);
  return subjects.flatMap((subject) =>
    objects
      .filter(({ entity }) => entity !== subject.entity)
      .map((object) => ({
        type: "recognizes" as const,
        subject: subject.entity,
        object: object.entity,
        value: null,
        when: null,
        evidence: reader.sentenceSpan(verb.head),
        support: {
          subject: [subject.span],
          object: [object.span],
          type: [reader.spanOf(verb.head, verb.last)],
        },
        negated: verb.negation !== null,
        status: statusOf(clause),
        confidence: 0.85,
        rule: "relations.recognizes",
      })),
  );
}
