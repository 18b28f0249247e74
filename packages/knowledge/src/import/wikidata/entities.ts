import { simplifyClaims, type Claims as RawClaims } from "wikibase-sdk";
import { z } from "zod";

import { ImportError } from "../report.ts";
import { dateOf, genderOf, noClaims, personOf, type Claims, type Named } from "./claims.ts";

const Text = z.object({ language: z.string(), value: z.string() });
/** What is read of an entity as Special:EntityData, wbgetentities and the dumps give it. */
const Entity = z.object({
  id: z.string().regex(/^Q[1-9]\d*$/),
  labels: z.record(z.string(), Text).catch({}).default({}),
  aliases: z.record(z.string(), z.array(Text)).catch({}).default({}),
  claims: z.record(z.string(), z.array(z.unknown())).catch({}).default({}),
});
type Entity = z.infer<typeof Entity>;

/** A claim after simplification: its value, and its qualifiers by property. */
interface Claim {
  readonly value: unknown;
  readonly qualifiers?: Readonly<Record<string, readonly unknown[]>>;
  readonly rank?: string;
}

const MAX_ENTITIES = 200_000;
/** Languages whose names articles in English print, or print in their own script beside them. */
const LANGUAGES = /^(?:en|ru|uk|kk|ky|uz|tg|be|de|fr|es|pt|it|tr|pl|mul)(?:-|$)/;
const HUMAN = "Q5";

/** Entities of a file: `{"entities": {...}}`, a list of them, or one. */
export function entitiesIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value !== "object" || value === null) return [];
  if ("entities" in value && typeof value.entities === "object" && value.entities !== null)
    return Object.values(value.entities);
  return "claims" in value ? [value] : [];
}

/**
 * Claims of entities: offices held (P39), memberships (P463), births and deaths (P569, P570), sexes (P21), capitals (P36),
 * names of a people (P1549), labels and aliases. Items that claims name, such as positions and countries, are looked up
 * among the entities of the same file.
 */
export function claimsOfEntities(value: unknown): Claims {
  const claims = noClaims();
  const entities = new Map<string, Entity>();
  for (const raw of entitiesIn(value).slice(0, MAX_ENTITIES)) {
    const entity = Entity.safeParse(raw);
    if (entity.success) entities.set(entity.data.id, entity.data);
  }
  if (entities.size === 0)
    throw new ImportError(
      "the file has no entities of Wikidata",
      "Give what Special:EntityData or wbgetentities answer",
    );
  const read = new Map<string, Readonly<Record<string, readonly Claim[]>>>();
  const of = (id: string, property: string): readonly Claim[] => {
    const entity = entities.get(id);
    if (entity === undefined) return [];
    const made = read.get(id) ?? simplified(entity);
    read.set(id, made);
    return Object.hasOwn(made, property) ? (made[property] ?? []) : [];
  };
  const named = (id: string): Named => ({
    qid: id,
    label: labelOf(entities.get(id)),
    iso: textOf(of(id, "P297")[0]?.value),
  });
  for (const [id, entity] of entities) {
    claims.read += 1;
    const isPerson = of(id, "P31").some(({ value }) => value === HUMAN) || of(id, "P39").length > 0;
    if (isPerson) readPerson(claims, entity, of, named);
    else readItem(claims, id, of, named);
  }
  return claims;
}

function simplified(entity: Entity): Readonly<Record<string, readonly Claim[]>> {
  try {
    // Simplifying never keeps more than the entity has; its type is wider than what the schema above has checked.
    const made = simplifyClaims(entity.claims as unknown as RawClaims, {
      keepQualifiers: true,
      keepRanks: true,
      keepNonTruthy: true,
      keepRichValues: true,
      timeConverter: "simple-day",
    }) as unknown as Record<string, readonly Claim[]>;
    return Object.fromEntries(
      Object.entries(made).map(([property, list]) => [
        property,
        list.filter(({ rank }) => rank !== "deprecated"),
      ]),
    );
  } catch {
    return {};
  }
}

const labelOf = (entity: Entity | undefined): string =>
  (entity?.labels["en"] ?? entity?.labels["mul"])?.value ?? "";

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** A time, cut to its precision by the simplification. */
const timeOf = (value: unknown): string =>
  typeof value === "object" && value !== null && "time" in value && "precision" in value
    ? dateOf(textOf(value.time), String(value.precision))
    : "";

const qualifier = ({ qualifiers }: Claim, property: string): unknown => qualifiers?.[property]?.[0];

type Of = (id: string, property: string) => readonly Claim[];
type Names = (id: string) => Named;

function readPerson(claims: Claims, entity: Entity, of: Of, named: Names): void {
  const { id } = entity;
  const person = personOf(claims, id);
  person.label = labelOf(entity);
  for (const { language, value } of [
    ...Object.values(entity.labels),
    ...Object.values(entity.aliases).flat(),
  ])
    if (LANGUAGES.test(language) && value !== person.label && !person.aliases.has(value))
      person.aliases.set(value, language === "mul" ? "" : language);
  person.gender = genderOf(textOf(of(id, "P21")[0]?.value));
  person.born = timeOf(of(id, "P569")[0]?.value);
  person.died = timeOf(of(id, "P570")[0]?.value);
  person.family = named(textOf(of(id, "P734")[0]?.value)).label;
  person.given = named(textOf(of(id, "P735")[0]?.value)).label;
  const citizen = textOf(of(id, "P27")[0]?.value);
  person.citizenship = citizen === "" ? null : named(citizen);
  for (const claim of of(id, "P39")) {
    const position = textOf(claim.value);
    if (position === "") continue;
    const polity = textOf(of(position, "P1001")[0]?.value) || textOf(of(position, "P17")[0]?.value);
    claims.holdings.push({
      person: id,
      position: named(position).label || position,
      polity: polity === "" ? null : named(polity),
      from: timeOf(qualifier(claim, "P580")),
      to: timeOf(qualifier(claim, "P582")),
      acting: qualifier(claim, "P5102") === "Q4676866",
    });
  }
}

function readItem(claims: Claims, id: string, of: Of, named: Names): void {
  const spans = (claim: Claim) => ({
    from: timeOf(qualifier(claim, "P580")),
    to: timeOf(qualifier(claim, "P582")),
  });
  for (const claim of of(id, "P463"))
    claims.memberships.push({ org: named(textOf(claim.value)), member: named(id), ...spans(claim) });
  for (const claim of of(id, "P36"))
    claims.capitals.push({ state: named(id), place: named(textOf(claim.value)), ...spans(claim) });
  for (const claim of of(id, "P1549")) {
    const { value } = claim;
    if (typeof value !== "object" || value === null || !("text" in value && "language" in value)) continue;
    const [text, lang] = [textOf(value.text), textOf(value.language)];
    if (text !== "" && lang === "en") claims.names.push({ of: named(id), text, lang, kind: "demonym" });
  }
}
