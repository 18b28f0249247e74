import { wordSet, type Clause, type NounPhrase } from "@chancery/language";

import type { ResolvedMention } from "../../../document/index.ts";
import type { RelationType } from "../../../record/index.ts";
import { partiesInTitle } from "../../shared/title-parties.ts";
import { between } from "../between.ts";
import type { Draft } from "../draft.ts";
import { datesOfForce } from "./entry-into-force.ts";
import { statusOf, type Reader } from "../reader.ts";

/** Verbs that put one agreement in the place of another; the flag tells whether the subject is the later one. */
const LINEAGE: ReadonlyMap<string, { readonly type: RelationType; readonly later: boolean }> = new Map([
  ["replace", { type: "supersedes", later: true }],
  ["supersede", { type: "supersedes", later: true }],
  ["supplant", { type: "supersedes", later: true }],
  ["succeed", { type: "supersedes", later: true }],
  ["amend", { type: "amends", later: true }],
  ["update", { type: "amends", later: true }],
  ["modify", { type: "amends", later: true }],
  ["revise", { type: "amends", later: true }],
  ["adapt", { type: "amends", later: true }],
  ["extend", { type: "amends", later: true }],
  ["prolong", { type: "amends", later: true }],
]);

/** Parties in an agreement's own title, and which agreement takes another's place. */
export function agreementDrafts(reader: Reader): readonly Draft[] {
  return [
    ...titleParties(reader),
    ...reader.doc.grammar.flatMap(({ clauses }) =>
      clauses.flatMap((clause) => lineage(reader, clause, clauses)),
    ),
  ];
}

/** "the Treaty between A and B on ...", "the A-B Cooperation Agreement": the states named inside the title. */
function titleParties(reader: Reader): readonly Draft[] {
  const { mentions } = reader.doc;
  const inForce = datesOfForce(reader);
  return mentions.flatMap((title) => {
    if (title.kind !== "agreement" || (title.form !== "name" && title.form !== "nominal")) return [];
    if (title.form === "nominal" && !inForce.has(title.entity) && !isConcluded(reader, title)) return [];
    const parties = partiesInTitle(title, reader.besides(title.first), reader.doc.source.text);
    return parties.map((party) => ({
      type: "party-to" as const,
      subject: party.entity,
      object: title.entity,
      value: null,
      // What the title promises binds from the day on which it comes into force.
      when: inForce.get(title.entity) ?? null,
      evidence: reader.sentenceSpan(title.first),
      support: { subject: [party.span], object: [title.span] },
      negated: false,
      status: "actual" as const,
      confidence: 0.9,
      rule: "relations.party.title",
    }));
  });
}

const WISHED = wordSet("proposed draft planned future possible eventual potential would-be new");
const CONCLUDING = wordSet("sign initial seal conclude ratify reach adopt approve agree");
const WISHING = wordSet("negotiate propose draft plan discuss seek want prepare draw_up");

/**
 * An agreement told by a description ("a treaty between A and B") binds them only where it exists: it is definite ("the treaty
 * between"), or something was concluded with it. "A treaty between A and B will be signed" and "a proposed treaty" bind nobody.
 */
function isConcluded(reader: Reader, { first, last }: ResolvedMention): boolean {
  if (WISHED.has(reader.norm(first)) || WISHED.has(reader.norm(first - 1))) return false;
  const clauses = reader.doc.grammar[reader.token(first)?.sentence ?? -1]?.clauses ?? [];
  const own = clauses.filter(
    ({ verb, subject, objects }) =>
      (CONCLUDING.has(verb.lemma) || WISHING.has(verb.lemma)) &&
      [verb.passive ? subject : (objects[0] ?? null)].some(
        (one) => one !== null && first <= one.head && one.head < last,
      ),
  );
  if (own.length > 0)
    return own.some(
      ({ verb, ...clause }) =>
        CONCLUDING.has(verb.lemma) &&
        statusOf({ verb, ...clause }) === "actual" &&
        verb.form !== "infinitive" &&
        verb.negation === null,
    );
  return !["a", "an", "any", "no"].includes(reader.norm(first - 1));
}

/** "The new accord replaces the 1999 agreement"; "The treaty was superseded by the protocol"; "the treaty, replaced in 1992 by the accord". */
function lineage(reader: Reader, clause: Clause, clauses: readonly Clause[]): readonly Draft[] {
  const { verb } = clause;
  const link = LINEAGE.get(verb.lemma);
  if (link === undefined || (verb.form === "participle" && !verb.passive)) return [];
  // "signed the protocol, replacing the treaty": the paper that is signed does it.
  const beside = verb.form === "gerund" && clause.parent !== null ? clauses[clause.parent]?.objects[0] : null;
  const [subject] = [clause.subject, beside].flatMap((phrase) => reader.refs(phrase, ["agreement"]));
  const another = verb.passive ? (clause.agent ?? substituteIn(clause)) : clause.objects[0];
  const [object] = reader.refs(another, ["agreement"]);
  if (subject === undefined || object === undefined || subject.entity === object.entity) return [];
  const [later, earlier] = verb.passive ? [object, subject] : [subject, object];
  return [
    between(reader, link.type, later, earlier, [verb.first, verb.last], {
      negated: verb.negation !== null,
      status: statusOf(clause),
      confidence: 0.85,
      rule: `relations.agreement.${link.type}`,
    }),
  ];
}

/** "was replaced with the 1999 accord" */
const substituteIn = ({ verb, obliques }: Clause): NounPhrase | null =>
  verb.lemma === "replace" ? (obliques.find(({ prep }) => prep === "with")?.phrase ?? null) : null;
