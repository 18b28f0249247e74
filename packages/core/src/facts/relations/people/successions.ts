import { wordSet, type Clause, type NounPhrase } from "@chancery/language";

import type { EntityKind, Status } from "../../../record/index.ts";
import type { Draft } from "../draft.ts";
import { statusOf, type Reader, type Ref } from "../reader.ts";
import { sinceIn } from "../terms.ts";

/** Who comes after whom, as one way of saying it puts the two. */
interface Succession {
  readonly id: string;
  readonly later: NounPhrase | null | undefined;
  readonly earlier: NounPhrase | null | undefined;
  readonly kinds: readonly EntityKind[];
}

const PEOPLE: readonly EntityKind[] = ["person"];
const HOLDERS: readonly EntityKind[] = ["person", "organization"];
const ANY: readonly EntityKind[] = ["person", "organization", "country"];

/** Verbs by which somebody comes into an office: what "succeeding X" and "to succeed X" beside them tells is done. */
const COMING = wordSet(
  "become take appoint name elect choose swear install assume return be pick select designate crown inaugurate head lead nominate",
);
/** What passes from hand to hand: "handed over power to X". */
const POWER =
  /^(?:power|office|post|presidency|premiership|chair|chairmanship|reins|command|leadership|throne|seals|duties)$/;

/** "X succeeded Y", "X took over from Y", "was appointed, succeeding Y", "was elected to succeed Y", "Y handed over power to X". */
export const successionDrafts = (reader: Reader): readonly Draft[] =>
  reader.doc.grammar
    .flatMap(({ clauses }) =>
      clauses.flatMap((clause) => {
        const said = finite(reader, clause) ?? beside(clause, clauses);
        return said === null ? [] : drafts(reader, clause, said, timeOf(reader, clause, clauses));
      }),
    )
    .concat(owned(reader));

/** "his predecessor, X", "Mora's successor X": the bearer of the noun and the one whose it is. */
function owned(reader: Reader): readonly Draft[] {
  const out: Draft[] = [];
  for (const at of reader.places(["predecessor", "successor"])) {
    const norm = reader.norm(at);
    let first = at;
    while (first > at - 3 && WEIGHTS.has(reader.norm(first - 1))) first -= 1;
    if (FUTURE.test(reader.norm(first - 1))) continue;
    const owner = /^(?:his|her)$/.test(reader.norm(first - 1))
      ? reader.startingAt(first - 1).find(({ form }) => form === "pronoun")
      : reader.norm(first - 1) === "'s"
        ? reader.endingAt(first - 1).find(({ kind, inner }) => kind === "person" && !inner)
        : undefined;
    const bearer =
      reader
        .over(at)
        .find(({ kind, form, last }) => kind === "person" && form === "nominal" && last === at + 1) ??
      reader.startingAt(at + 1).find(({ kind, form }) => kind === "person" && form === "name");
    if (owner === undefined || bearer === undefined) continue;
    const [own, ...more] = reader.mentionRefs(owner);
    const [other, ...others] = reader.mentionRefs(bearer);
    if (own === undefined || other === undefined || more.length > 0 || others.length > 0) continue;
    if (own.kind !== "person" || own.entity === other.entity) continue;
    const [later, earlier] = norm === "successor" ? [other, own] : [own, other];
    out.push(draft(reader, later, earlier, reader.spanOf(at, at + 1), at, null, "actual", `owned.${norm}`));
  }
  return out;
}

const WEIGHTS = new Set(["immediate", "own", "eventual", "late"]);
/** "his chosen successor" has not followed anybody yet. */
const FUTURE =
  /^(?:possible|potential|likely|chosen|presumed|designated|handpicked|hand-picked|would-be|anointed|favou?red|preferred)$/;

/** The verb itself says it, past or planned. */
function finite(reader: Reader, clause: Clause): (Succession & { readonly status: Status }) | null {
  const { verb, subject, objects, obliques, agent } = clause;
  if (verb.form !== "finite" || verb.modal !== null || verb.negation !== null) return null;
  const status = statusOf(clause);
  if (status === "hypothetical") return null;
  const to = (prep: string): NounPhrase | undefined => obliques.find((one) => one.prep === prep)?.phrase;
  const past = verb.tense === "past" || (verb.tense === "present" && verb.perfect);
  if (verb.lemma === "succeed" || verb.lemma === "replace") {
    if (!past && verb.tense !== "present" && verb.tense !== "future") return null;
    return {
      id: "verb",
      later: verb.passive ? agent : subject,
      earlier: verb.passive ? subject : objects[0],
      // "The pact replaces the treaty" is no succession of bodies; "Okello replaces Mora" in a headline is one of people.
      kinds: verb.lemma === "succeed" ? ANY : past ? HOLDERS : PEOPLE,
      status,
    };
  }
  const stands = verb.lemma === "take" && verb.tense === "present";
  if (!past && status !== "planned" && !stands) return null;
  if (verb.lemma === "take" && verb.particle === "over" && !verb.passive)
    return { id: "take-over", later: subject, earlier: to("from"), kinds: PEOPLE, status };
  const [given] = objects;
  if (
    verb.lemma === "hand" &&
    !verb.passive &&
    (given === undefined ? verb.particle === "over" : POWER.test(reader.lemma(given)))
  )
    return {
      id: "hand-over",
      later: to("to") ?? given?.modifiers.find(({ prep }) => prep === "to")?.phrase,
      earlier: subject,
      kinds: PEOPLE,
      status,
    };
  return null;
}

/** "was appointed envoy, succeeding Y", "was elected to succeed Y": the verb beside says that it came about. */
function beside(
  { verb, subject, objects, obliques, parent }: Clause,
  clauses: readonly Clause[],
): (Succession & { readonly status: Status }) | null {
  // "became chairman, taking over from Y"
  const takes = verb.lemma === "take" && verb.particle === "over" && verb.form === "gerund";
  if ((verb.lemma !== "succeed" && verb.lemma !== "replace" && !takes) || verb.passive) return null;
  if (verb.negation !== null) return null;
  if (verb.form !== "gerund" && verb.form !== "infinitive") return null;
  const over = parent === null ? undefined : clauses[parent];
  const main = over ?? clauses.find((one) => one.kind === "main" && one.subject?.head === subject?.head);
  if (main === undefined || !COMING.has(main.verb.lemma) || main.verb.negation !== null) return null;
  if (main.verb.form !== "finite" || main.verb.modal !== null) return null;
  // "is to succeed Y" has not yet; "was chosen to succeed Y" has.
  if (verb.form === "infinitive" && !main.verb.passive) return null;
  const status = statusOf(main);
  const earlier = takes ? obliques.find(({ prep }) => prep === "from")?.phrase : objects[0];
  return status === "hypothetical"
    ? null
    : { id: "beside", later: subject ?? main.subject, earlier, kinds: PEOPLE, status };
}

/** From the day that the verb, or the verb beside it, tells. */
function timeOf(reader: Reader, clause: Clause, clauses: readonly Clause[]): Draft["when"] {
  // Whoever "was elected in October to succeed Y" has not followed him in October.
  if (clause.verb.form === "infinitive") return null;
  const own = sinceIn(reader, clause);
  if (own !== null || clause.verb.form === "finite" || clause.parent === null) return own;
  const over = clauses[clause.parent];
  return over === undefined ? null : sinceIn(reader, over);
}

function drafts(
  reader: Reader,
  { verb }: Clause,
  { id, later: after, earlier: before, kinds, status }: Succession & { readonly status: Status },
  when: Draft["when"],
): readonly Draft[] {
  const [later, ...more] = bearers(reader, after, kinds);
  const [earlier, ...others] = bearers(reader, before, kinds);
  if (later === undefined || earlier === undefined || more.length > 0 || others.length > 0) return [];
  if (later.entity === earlier.entity || later.kind !== earlier.kind) return [];
  return [draft(reader, later, earlier, reader.spanOf(verb.first, verb.last), verb.head, when, status, id)];
}

/** Whom the phrase means; the one person named in it where a title heads it: "Minister of Foreign Affairs Prof. Peiris". */
function bearers(
  reader: Reader,
  phrase: NounPhrase | null | undefined,
  kinds: readonly EntityKind[],
): readonly Ref[] {
  const own = reader.refs(phrase, kinds);
  if (own.length > 0 || phrase == null || phrase.conjuncts.length > 0 || !kinds.includes("person"))
    return own;
  const named = reader
    .besides(phrase.head)
    .filter(
      ({ kind, form, first, last }) =>
        kind === "person" && form === "name" && phrase.first <= first && last <= phrase.last,
    );
  return named.length === 1 ? named.flatMap((one) => reader.mentionRefs(one)) : [];
}

const draft = (
  reader: Reader,
  later: Ref,
  earlier: Ref,
  cue: Draft["evidence"],
  at: number,
  when: Draft["when"],
  status: Status,
  id: string,
): Draft => ({
  type: "successor-of",
  subject: later.entity,
  object: earlier.entity,
  value: null,
  when: status === "actual" ? when : null,
  evidence: reader.sentenceSpan(at),
  support: { subject: [later.span], object: [earlier.span], type: [cue] },
  negated: false,
  status,
  confidence: 0.85,
  rule: `relations.successor.${id}`,
});
