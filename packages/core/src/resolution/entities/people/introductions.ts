import type { KnownEntity } from "@chancery/knowledge";
import { wordSet, type Clause, type NounPhrase } from "@chancery/language";

import { AGREEMENT_KINDS, type ResolvedMention } from "../../../document/index.ts";
import { span } from "../../../record/index.ts";
import type { Discourse } from "../discourse.ts";
import type { Ledger } from "../ledger.ts";
import { agreementSaid } from "../references/agreement-said.ts";
import type { Scene } from "../scene.ts";

const NOUNS = wordSet(
  "agreement accord treaty pact protocol declaration memorandum deal communique communiqué convention charter",
);
const GENERAL = wordSet("agreement accord treaty pact deal");
const DOING = wordSet("sign initial seal conclude ratify reach adopt approve endorse ink");
/** Adjectives that tell one agreement from another. */
const TELLING = new Set([
  ...wordSet("joint bilateral trilateral interim final framework"),
  ...AGREEMENT_KINDS,
]);
const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
/** Days before the article within which "signed on Friday" lies. */
const RECENT = 8;

/**
 * "signed a peace agreement", "a trade deal was initialled": agreements that the article brings up without a title. Linked to the one
 * listed agreement of the states that sign, of that day; else an entity of the article where words before the noun tell it from others.
 */
export function introducedAgreements(discourse: Discourse, ledger: Ledger): readonly ResolvedMention[] {
  const { scene } = discourse;
  const out: ResolvedMention[] = [];
  for (const { clauses } of scene.grammar) {
    for (const clause of clauses) {
      const put = putTo(scene, clause);
      const phrase = put ?? (clause.verb.passive ? clause.subject : clause.objects[0]);
      // What should or could be signed is no agreement yet.
      if (clause.verb.modal !== null || clause.verb.negation !== null) continue;
      if (!phrase || phrase.conjuncts.length > 0) continue;
      if (put === null && !DOING.has(clause.verb.lemma)) continue;
      const noun = scene.token(phrase.head);
      if (noun === undefined || !NOUNS.has(noun.norm) || discourse.covering(phrase.head) !== undefined)
        continue;
      if (out.some(({ last }) => last === phrase.head + 1)) continue;
      const first = tellingWords(discourse, phrase);
      if (first === null) continue;
      const id =
        agreementSaid(discourse, phrase.head)?.entity ??
        namedAfter(discourse, phrase.head + 1) ??
        listed(discourse, clause, noun.norm) ??
        titled(discourse, ledger, first, phrase.head + 1) ??
        (first < phrase.head
          ? ledger.local("agreement", scene.analysis.text.slice(scene.token(first)?.start, noun.end))
          : null);
      if (id === null) continue;
      ledger.known(id);
      out.push({
        span: span(scene.token(first)?.start ?? noun.start, noun.end),
        first,
        last: phrase.head + 1,
        form: "nominal",
        kind: "agreement",
        entity: id,
        rule: "entities.agreement.introduced",
        inner: false,
      });
    }
  }
  return out;
}

/** "put their names to a trade agreement": what they sign stands behind "to". */
function putTo({ token }: Scene, { verb, objects, obliques }: Clause): NounPhrase | null {
  const signs =
    PUTTING.has(verb.lemma) &&
    !verb.passive &&
    objects.some(({ head }) => SIGNATURES.has(token(head)?.norm ?? ""));
  return (signs && obliques.find(({ prep }) => prep === "to")?.phrase) || null;
}
const PUTTING = wordSet("put set affix append");
const SIGNATURES = wordSet("name names signature signatures initials seal seals");

const FURTHER = wordSet("second third further separate similar new other such possible draft proposed");

/** Where the words before the noun begin that tell which agreement it is, the noun itself for none; null for a definite phrase. */
function tellingWords(discourse: Discourse, { first, head }: NounPhrase): number | null {
  const { scene } = discourse;
  const opening = scene.token(first)?.norm ?? "";
  if (opening !== "a" && opening !== "an") return null;
  // "a second agreement" is told from one that was named before.
  for (let at = first + 1; at < head; at += 1) if (FURTHER.has(scene.token(at)?.norm ?? "")) return null;
  let from = head;
  for (let at = head - 1; at > first; at -= 1) {
    const token = scene.token(at);
    const hyphen = token?.text === "-";
    if (token === undefined || discourse.covering(at) !== undefined) break;
    // "a trade and payments agreement": of both.
    if (token.norm === "and" && from === at + 1) continue;
    if (token.upos !== "NOUN" && token.xpos !== "VBG" && !TELLING.has(token.norm) && !hyphen) break;
    if (!hyphen) from = at;
  }
  return from;
}

/** "the accord, known as Esquipulas II", "a treaty called X": the agreement named right behind the token. */
export function namedAfter(discourse: Discourse, at: number): string | null {
  const { scene } = discourse;
  let i = scene.token(at)?.text === "," ? at + 1 : at;
  if (scene.token(i)?.norm === "known" && scene.token(i + 1)?.norm === "as") i += 2;
  else if (["called", "named", "titled", "entitled", "dubbed"].includes(scene.token(i)?.norm ?? "")) i += 1;
  else return null;
  if (scene.token(i)?.norm === "the") i += 1;
  return discourse.startingAt(i).find(({ kind }) => kind === "agreement")?.entity ?? null;
}

/** "a peace agreement" beside "Bougainville Peace Agreement": the only title of the article that ends in the same words. */
function titled({ scene, mentions }: Discourse, ledger: Ledger, first: number, last: number): string | null {
  if (last - first < 2) return null;
  const words = scene.analysis.text
    .slice(scene.token(first)?.start, scene.token(last - 1)?.end)
    .toLowerCase();
  const fits = new Set(
    mentions.flatMap(({ kind, form, entity, span: { start, end } }) =>
      kind === "agreement" &&
      form === "name" &&
      scene.analysis.text.slice(start, end).toLowerCase().endsWith(` ${words}`)
        ? [entity]
        : [],
    ),
  );
  const [only = null] = fits;
  return fits.size === 1 && ledger.kindOf(only ?? "") === "agreement" ? only : null;
}

/** The one listed agreement between the states that act in the clause, concluded on the day that it tells of. */
function listed(discourse: Discourse, clause: Clause, noun: string): string | null {
  const { scene } = discourse;
  const object = clause.verb.passive ? clause.subject : clause.objects[0];
  // "signed a peace treaty with Israel"
  const partners = [...clause.obliques, ...(object?.modifiers ?? [])].filter(
    ({ prep }) => prep === "with" || prep === "between",
  );
  const actors = [clause.subject, clause.agent, ...partners.map(({ phrase }) => phrase)].filter(
    (one) => one !== null,
  );
  const states = new Set<string>();
  for (const { kind, entity, first, last } of discourse.inSentence(clause.sentence)) {
    if (!actors.some((one) => one.first <= first && last <= one.last)) continue;
    if (kind === "country") states.add(entity);
    if (kind === "person") for (const polity of statesOf(scene, entity)) states.add(polity);
  }
  if (states.size < 2) return null;
  const fits = scene.knowledge
    .agreements([...states])
    .filter(({ parties = [] }) => parties.length === states.size)
    .filter(
      (one) =>
        isOfDay(scene, clause.sentence, one) && (GENERAL.has(noun) || one.name.toLowerCase().includes(noun)),
    );
  return fits.length === 1 ? (fits[0]?.id ?? null) : null;
}

const statesOf = ({ knowledge, on }: Scene, person: string): readonly string[] =>
  on === undefined
    ? []
    : knowledge
        .offices(person, on)
        .flatMap(({ office, holds }) =>
          holds === "certain" ? (knowledge.office(office)?.polity ?? []) : [],
        );

/** Concluded in the month and year that the sentence names, else within days of the article. */
function isOfDay({ analysis, on }: Scene, sentence: number, { from }: KnownEntity): boolean {
  if (from === null || from === undefined || !/^\d{4}-\d\d-\d\d$/.test(from)) return false;
  const { first = 0, last = 0 } = analysis.sentences[sentence] ?? {};
  const words = new Set(analysis.tokens.slice(first, last).map(({ norm }) => norm));
  const year = [...words].find((word) => /^(?:1[6-9]|20)\d\d$/.test(word));
  if (year !== undefined)
    return year === from.slice(0, 4) && words.has(MONTHS[Number(from.slice(5, 7)) - 1] ?? "");
  const { earliest = null, latest = null } = on ?? {};
  if (earliest === null || latest === null || daysBetween(earliest, latest) > 3) return false;
  const before = daysBetween(from, latest);
  return before >= 0 && before <= RECENT;
}

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
