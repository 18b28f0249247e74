import { boundsOf, holdsOn } from "../dates.ts";
import type { Origin } from "../overlay/layers.ts";
import type { DayRange, Knowledge, NameHit, Office, RoleMatch, Term } from "../types.ts";
import { officesNamed, rolePhrase, titlePhrase, type RolePhrase } from "./role-phrase.ts";
import type { Candidate, Evidence, Explanation, Reading, Verdict } from "./types.ts";
import { ARTICLES, tokensOf } from "./words.ts";

export interface ExplainOptions {
  /** The days that the phrase speaks of; without them everybody stays a candidate. */
  readonly on?: DayRange | undefined;
  /** Whence rows come, as the layers tell it; without it rows are those of the base. */
  readonly originOf?: ((row: string) => Origin | null) | undefined;
}

/** Days past every term: what is asked without a date is told with its own days. */
const ALWAYS = "9999-12-31";

/**
 * Who or what a phrase can mean on a day: every reading with its rule, every candidate with its rows, and why the others
 * fall. It chooses nothing that the rows leave open, and knows nothing of an article around the phrase.
 */
export function explain(
  knowledge: Knowledge,
  phrase: string,
  { on, originOf = () => null }: ExplainOptions = {},
): Explanation {
  const tokens = tokensOf(phrase);
  const told = { knowledge, on, originOf };
  const bare = tokens.filter((token, i) => i > 0 || !ARTICLES.has(token.toLowerCase())).join(" ");
  const readings = [
    ...nameReadings(told, bare),
    ...roleReadings(told, tokens),
    ...titleReadings(told, tokens),
  ];
  if (!readings.some(({ rule }) => rule !== "name.weak")) readings.push(...spellingReading(told, bare));
  if (readings.every(({ candidates }) => candidates.length === 0))
    readings.push(...partReadings(told, tokens));
  const strongest = readings.find(stands);
  // A demonym of two states gives a reading each, and neither is the stronger: the Dominican president is one of two.
  const equal = readings.filter((reading) => reading.rule === strongest?.rule);
  const answer = [...new Set(equal.flatMap(standing).map(({ entity }) => entity))];
  return { phrase, on: on ?? null, version: knowledge.version, readings, answer };
}

const stands = ({ candidates }: Reading): boolean => candidates.some(({ verdict }) => verdict !== "out");

/** Those who hold for certain; where nobody does, those who may. */
function standing({ candidates }: Reading): readonly Candidate[] {
  const held = candidates.filter(({ verdict }) => verdict !== "out");
  const certain = held.filter(({ verdict }) => verdict === "certain");
  return certain.length > 0 ? certain : held;
}

interface Told {
  readonly knowledge: Knowledge;
  readonly on: DayRange | undefined;
  readonly originOf: (row: string) => Origin | null;
}

const shownDays = (from: string | null, to: string | null): string =>
  from && to ? `from ${from} to ${to}` : from ? `from ${from} on` : to ? `until ${to}` : "at all times";

/** Why days that do not meet those asked about fall. */
function outside(from: string | null, to: string | null, on: DayRange): string {
  const start = boundsOf(from);
  if (start && on.latest !== null && on.latest < start.earliest) return `only from ${from} on`;
  return `only until ${to}`;
}

/** A name holds on its own days; after them it is still a name of the thing, but a weaker one. */
function namedBy({ knowledge, on, originOf }: Told, hit: NameHit): Candidate {
  const { entity, kind, form, from, to, row } = hit;
  const holds = from === null && to === null ? "certain" : holdsOn(from ?? "0001", to, on, ALWAYS);
  // Articles write Kiev, and Astana of 2020; a capital stands for its state on its own days only.
  const verdict: Verdict = holds ?? (form === "metonym" || isAhead(from, on) ? "out" : "possible");
  const evidence: Evidence = { row, origin: originOf(row), from, to };
  const shown = from === null && to === null ? "so named" : `so named ${shownDays(from, to)}`;
  const days = holds === null && on ? `so named ${outside(from, to, on)}` : shown;
  const why = holds === null && verdict !== "out" ? `${days}; old names are still written` : days;
  const lived = on === undefined ? null : notYet(knowledge, entity, on);
  const name = knowledge.entity(entity)?.name ?? entity;
  if (lived !== null) return { entity, kind, name, verdict: "out", evidence: [evidence], why: lived };
  return { entity, kind, name, verdict, evidence: [evidence], why };
}

/** A name that was given after the days asked about. */
function isAhead(from: string | null, on: DayRange | undefined): boolean {
  const start = boundsOf(from);
  return start !== null && on !== undefined && on.latest !== null && on.latest < start.earliest;
}

/** A person not yet born, a state that did not exist: the name cannot mean it on that day. */
function notYet(knowledge: Knowledge, id: string, on: DayRange): string | null {
  const entity = knowledge.entity(id);
  if (entity === undefined || on.latest === null) return null;
  const begins = entity.kind === "person" ? entity.born : entity.kind === "country" ? entity.from : null;
  const start = boundsOf(begins ?? null);
  if (!start || on.latest >= start.earliest) return null;
  return entity.kind === "person" ? `born ${begins}, after that day` : `exists from ${begins} on`;
}

const FORMS: readonly (readonly [rule: string, says: string, fits: (hit: NameHit) => boolean])[] = [
  ["name.strong", "is a name of", ({ form, strength }) => form === "name" && strength === "strong"],
  ["name.acronym", "is an acronym of", ({ form }) => form === "acronym"],
  ["name.demonym", "is what belongs to", ({ form }) => form === "demonym"],
  [
    "name.weak",
    "may name, where the context bears it out,",
    ({ form, strength }) => form === "name" && strength === "weak",
  ],
  ["name.metonym", "stands, as the actor of a verb, for", ({ form }) => form === "metonym"],
];

function* nameReadings(told: Told, phrase: string): Generator<Reading> {
  const hits = told.knowledge.lookup(phrase);
  for (const [rule, says, fits] of FORMS) {
    const candidates = hits.filter(fits).map((hit) => namedBy(told, hit));
    if (candidates.length > 0) yield { rule, says: `“${phrase}” ${says}`, candidates: inOrder(candidates) };
  }
}

function* spellingReading(told: Told, phrase: string): Generator<Reading> {
  const hits = told.knowledge.lookupSpelling(phrase);
  if (hits.length === 0) return;
  const candidates = inOrder(hits.map((hit) => namedBy(told, hit)));
  yield { rule: "name.spelling", says: `“${phrase}” is spelt like a name of`, candidates };
}

/** A role of a polity: whoever held an office of that name, or of that class. */
function* roleReadings(told: Told, tokens: readonly string[]): Generator<Reading> {
  const { knowledge } = told;
  const phrase = rolePhrase(knowledge, tokens);
  if (phrase === null) return;
  const strong = phrase.polities.filter(({ form }) => form !== "metonym");
  const polities = [...new Set((strong.length > 0 ? strong : phrase.polities).map(({ entity }) => entity))];
  for (const polity of polities) {
    const offices = officesNamed(knowledge, polity, phrase.role);
    const candidates = offices
      .flatMap(({ id }) => knowledge.holders(id))
      .filter(({ person }) => isNamed(knowledge, person, phrase.rest))
      .map((term) => holding(told, term, phrase));
    const polityName = knowledge.entity(polity)?.name ?? polity;
    const shown =
      offices.length > 0
        ? `whoever held ${offices.map(({ id, title }) => `${id} (${title})`).join(", ")}`
        : "no office of it is so called";
    const how = phrase.modifier === null ? "" : `, ${phrase.modifier}`;
    yield {
      rule: "role.polity",
      says: `“${phrase.roleWords}” of “${phrase.polityWords}” (${polityName})${how}: ${shown}`,
      candidates: inOrder(candidates),
    };
  }
}

/** A title right before a name, "President Tokayev": the name's bearers who held an office of that title. */
function* titleReadings(told: Told, tokens: readonly string[]): Generator<Reading> {
  const { knowledge } = told;
  const { role, rest, modifier } = titlePhrase(knowledge, tokens) ?? { role: null, rest: [], modifier: null };
  if (role === null) return;
  const name = rest.join(" ");
  const hits = [...knowledge.lookup(name), ...knowledge.lookupSpelling(name)].filter(
    ({ kind }) => kind === "person",
  );
  const people = [...new Set(hits.map(({ entity }) => entity))];
  const candidates = people.flatMap((person) =>
    knowledge
      .offices(person)
      .filter(({ office }) => isOfRole(knowledge.office(office), role))
      .map((term) => holding(told, term, { modifier })),
  );
  if (candidates.length > 0)
    yield {
      rule: "title.name",
      says: `“${name}” who held an office of ${role.role}`,
      candidates: inOrder(candidates),
    };
}

const isOfRole = (office: Office | undefined, { role, classes }: RoleMatch): boolean =>
  office !== undefined && (office.id.endsWith(`/${role}`) || office.is.some((one) => classes.includes(one)));

/** Whether a person bears the name that follows the role; true where none follows. */
function isNamed(knowledge: Knowledge, person: string, rest: readonly string[]): boolean {
  if (rest.length === 0) return true;
  const name = rest.join(" ");
  const hits = [...knowledge.lookup(name), ...knowledge.lookupSpelling(name)];
  return hits.some(({ entity }) => entity === person);
}

function holding(
  { knowledge, on, originOf }: Told,
  term: Term,
  { modifier }: Pick<RolePhrase, "modifier">,
): Candidate {
  const { person, office, from, to, acting } = term;
  const row = `terms:${person}:${office}:${from ?? ""}`;
  const evidence: Evidence = { row, origin: originOf(row), from, to };
  const held = knowledge.holders(office, on).find((one) => one.person === person && one.from === from);
  const how = acting ? "held it, acting," : "held it";
  const candidate = {
    entity: person,
    kind: "person" as const,
    name: knowledge.entity(person)?.name ?? person,
  };
  const out = (why: string): Candidate => ({ ...candidate, verdict: "out", evidence: [evidence], why });
  if (modifier === "acting" && !acting) return out(`${how} ${shownDays(from, to)}, not acting`);
  if (modifier === "former" && on) {
    const end = boundsOf(to);
    if (!end || (on.latest !== null && end.earliest > on.latest))
      return out(`${how} ${shownDays(from, to)}: no former one yet`);
    return { ...candidate, verdict: "possible", evidence: [evidence], why: `${how} ${shownDays(from, to)}` };
  }
  if (modifier === "future" && on) {
    const start = boundsOf(from);
    if (!start || on.earliest === null || start.latest < on.earliest)
      return out(`${how} ${shownDays(from, to)}: no longer elect`);
    return { ...candidate, verdict: "possible", evidence: [evidence], why: `${how} ${shownDays(from, to)}` };
  }
  if (held === undefined)
    return out(on ? `${how} ${outside(from, to, on)}` : `${how} ${shownDays(from, to)}`);
  return { ...candidate, verdict: held.holds, evidence: [evidence], why: `${how} ${shownDays(from, to)}` };
}

/** Names inside a phrase that means nothing as a whole. */
function* partReadings(told: Told, tokens: readonly string[]): Generator<Reading> {
  for (let at = 0; at < tokens.length;) {
    const match = told.knowledge.match(tokens, at);
    if (match !== null) {
      const words = tokens.slice(at, at + match.length).join(" ");
      const candidates = inOrder(match.hits.map((hit) => namedBy(told, hit)));
      yield { rule: "name.part", says: `“${words}” in it names`, candidates };
    }
    at += match?.length ?? 1;
  }
}

const RANK: Readonly<Record<Verdict, number>> = { certain: 0, possible: 1, out: 2 };

/** Those that hold first, else in the order of the rows; one line an entity and row. */
function inOrder(candidates: readonly Candidate[]): readonly Candidate[] {
  const seen = new Set<string>();
  return candidates
    .filter(({ entity, evidence }) => {
      const id = `${entity} ${evidence[0]?.row ?? ""}`;
      if (seen.has(id)) return false;
      seen.add(id);
      return true;
    })
    .toSorted((a, b) => RANK[a.verdict] - RANK[b.verdict]);
}
