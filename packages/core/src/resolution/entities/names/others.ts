import type { DayRange, KnownEntity } from "@chancery/knowledge";

import type { NameSpan } from "../../../document/index.ts";
import { contains } from "../../../record/index.ts";
import { agreementOf, titleText } from "./agreement-links.ts";
import { aliasesOf, canonical, isAnother, nameText as textOf } from "./aliases.ts";
import { existsOn } from "./dates.ts";
import { organOf, type Organ } from "../states/organs.ts";
import { seatedOrgan } from "../states/seated-governments.ts";
import type { Ledger } from "../ledger.ts";
import { readingOf } from "../states/metonyms.ts";
import type { Scene } from "../scene.ts";
import { sharedTitle } from "./shared-titles.ts";
import { sharedBy } from "../people/shared-names.ts";
import { inUse, isBounded, stateInForce } from "../states/states-in-force.ts";
import { townOf } from "../states/towns.ts";

/** States, places, bodies, agreements and events by name: each gets its entity, those of the base by their rows. */
export function resolveOthers(scene: Scene, ledger: Ledger): void {
  const names = scene.names.filter(({ kind }) => kind !== "person");
  const aliases = aliasesOf(scene, names);
  const bodies = new Set(
    names.flatMap(({ candidates, kind }) => (kind === "organization" ? candidates.slice(0, 1) : [])),
  );
  const weights = countryWeights(names);
  const lands = landsOf(scene);
  const states = [...weights].toSorted(([, a], [, b]) => b - a).map(([id]) => id);
  const inner = innerNames(scene);
  const organs = organsOf(scene, names);
  for (const name of names) {
    const alias = aliases.get(name);
    const full = alias ?? name;
    // An acronym means what the article says that it does.
    const defined =
      alias !== undefined && name.form === "acronym" && name.candidates.length > 0
        ? linked(scene, alias, bodies, weights, lands)
        : null;
    const found =
      defined ??
      (alias !== undefined && isAnother(scene, alias, name)
        ? null
        : linked(scene, name, bodies, weights, lands)) ??
      (alias === undefined ? null : linked(scene, alias, bodies, weights, lands)) ??
      (name.kind === "agreement" ? agreementOf(scene, full, states) : null) ??
      townOf(scene, name, weights);
    const id = found === null ? null : stateInForce(scene, name, found, weights);
    if (id !== null) {
      ledger.known(id);
      const power =
        ledger.kindOf(id) !== "place" && scene.knowledge.entity(name.candidates[0] ?? "")?.kind === "place";
      ledger.name(name, id, { inner: inner.has(name), form: power ? "metonym" : name.form });
      continue;
    }
    const organ = organs.owned.get(full);
    // "the Government of Papua New Guinea" acts for the state, as "the Papuan government" does.
    if (organ?.key === "government" && organ.owner !== null && ledger.known(organ.owner) !== null) {
      ledger.name(name, organ.owner, { inner: inner.has(name), form: "metonym" });
      continue;
    }
    const listed = organ?.owner ? (organs.listed.get(`${organ.owner} ${organ.key}`) ?? null) : null;
    if (listed !== null) {
      ledger.known(listed);
      ledger.name(name, listed, { inner: inner.has(name) });
      continue;
    }
    const text = canonical(titleText(scene, full));
    const country = organ?.owner ? scene.knowledge.entity(organ.owner)?.name : undefined;
    const entity = organ
      ? ledger.local(
          "organization",
          organ.beside && country !== undefined ? `${text} of ${country}` : text,
          `${organ.owner ?? ""} ${organ.key}`,
        )
      : ledger.local(full.kind, text);
    ledger.name(name, entity, { inner: inner.has(name) });
  }
}

/**
 * State organs with their owners. One without an owner beside it is that of the only owner whose such organ the text has named before; where it has
 * named none yet, of the only one it names at all.
 */
function organsOf(scene: Scene, names: readonly NameSpan[]): Organs {
  const countryAt = new Map<number, NameSpan>();
  for (const name of names)
    if (name.kind === "country") for (let at = name.first; at < name.last; at += 1) countryAt.set(at, name);
  const found: (readonly [NameSpan, Organ])[] = [];
  const owners = new Map<string, Set<string>>();
  const before = new Map<NameSpan, ReadonlySet<string>>();
  const listed = new Map<string, string>();
  const bearers = new Map(
    scene.names.flatMap((name) => (name.kind === "person" ? [[name.first, name] as const] : [])),
  );
  const towns = new Map(
    scene.names.flatMap((name) => (name.kind === "place" ? [[name.last, name] as const] : [])),
  );
  for (const name of names) {
    const bare = organOf(scene, name, countryAt);
    if (bare === null) continue;
    const organ =
      bare.owner === null
        ? { ...bare, owner: ofBearer(scene, name, bearers) ?? seatedOrgan(scene, name, towns) }
        : bare;
    // A listed one is whose the base says; it tells of whom those speak that stand without an owner.
    const owner = name.candidates.length === 0 ? organ.owner : ownerOf(scene, name);
    const [id] = name.candidates;
    if (id === undefined) found.push([name, organ]);
    else if (owner !== null) listed.set(`${owner} ${organ.key}`, id);
    if (owner !== null) owners.set(organ.key, (owners.get(organ.key) ?? new Set()).add(owner));
    else before.set(name, new Set(owners.get(organ.key)));
  }
  const owned = new Map(
    found.map(([name, organ]) => {
      if (organ.owner !== null) return [name, organ] as const;
      const told = before.get(name);
      const all = [...(told !== undefined && told.size > 0 ? told : (owners.get(organ.key) ?? []))];
      return [name, all.length === 1 ? { ...organ, owner: all[0] ?? null } : organ] as const;
    }),
  );
  return { owned, listed };
}

/** "Foreign Ministry Spokesperson Rosa Mendes": that of the state of which a list knows her, whatever ministry the article tells of. */
function ofBearer(
  { knowledge, token }: Scene,
  { last }: NameSpan,
  bearers: ReadonlyMap<number, NameSpan>,
): string | null {
  if (!/^(?:spokes(?:man|woman|person)|official|undersecretary|secretary)$/.test(token(last)?.norm ?? ""))
    return null;
  const [id] = bearers.get(last + 1)?.candidates ?? [];
  return id === undefined ? null : (knowledge.entity(id)?.country ?? null);
}

interface Organs {
  /** Of those that no list has. */
  readonly owned: ReadonlyMap<NameSpan, Organ>;
  /** Listed ones that the text names, by owner and key. */
  readonly listed: ReadonlyMap<string, string>;
}

/** Whose organ a listed body is: a state's. */
function ownerOf({ knowledge }: Scene, { candidates: [id] }: NameSpan): string | null {
  const parent = id === undefined ? null : (knowledge.entity(id)?.parent ?? null);
  return parent !== null && knowledge.entity(parent)?.kind === "country" ? parent : null;
}

/** States that the article names, or of which it names a town or a person. */
function landsOf({ names, knowledge }: Scene): ReadonlySet<string> {
  return new Set(
    names.flatMap(({ kind, candidates: [id] }) => {
      if (id === undefined || kind === "organization") return [];
      return kind === "country" ? [id] : (knowledge.entity(id)?.country ?? []);
    }),
  );
}

/** How often each state is named. */
function countryWeights(names: readonly NameSpan[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, candidates } of names) {
    const [id] = candidates;
    if (kind === "country" && id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** Which listed entity is meant: of the name's kind, alive on the day; a capital is read by its surroundings. */
function linked(
  scene: Scene,
  name: NameSpan,
  inDocument: ReadonlySet<string>,
  weights: ReadonlyMap<string, number>,
  lands: ReadonlySet<string>,
): string | null {
  const { knowledge, on } = scene;
  const hits = knowledge.lookup(textOf(scene, name));
  const fits = (id: string): boolean => {
    const own = hits.filter(({ entity }) => entity === id);
    return own.length === 0 || own.some((hit) => inUse(hit, on));
  };
  const entities = name.candidates.flatMap((id) => knowledge.entity(id) ?? []);
  const place = placeMeant(
    scene,
    entities.filter(({ kind }) => kind === "place"),
  );
  if (place !== undefined && name.kind === "place") {
    const powers = entities.filter(({ kind }) => kind === "country" || kind === "organization");
    if (powers.length > 0 && readingOf(scene, name) === "power") {
      const seats = powers.filter(
        ({ id }) => fits(id) && hits.some((hit) => hit.entity === id && isBounded(hit)),
      );
      const valid = powers.filter(({ id }) => fits(id) && standsFor(scene, place.id, id));
      const body = valid.find(({ id, kind }) => kind === "organization" && inDocument.has(id));
      // A state that is no more had the seat on a day that its successor's name covers too.
      const former = seats.find(
        ({ id, kind }) =>
          kind === "country" &&
          isMeant(
            scene,
            id,
            valid.map((power) => power.id),
            weights,
          ),
      );
      const power = body ?? former ?? valid.find(({ kind }) => kind === "country") ?? valid[0];
      if (power !== undefined) return power.id;
    }
    return place.id;
  }
  // "the Foreign Office", "the House of Commons": many states have one; the listed one is meant where its state is told of.
  const isAbroad = ({ id, kind, parent }: KnownEntity): boolean =>
    kind === "organization" &&
    parent != null &&
    knowledge.entity(parent)?.kind === "country" &&
    !lands.has(parent) &&
    hits.some(({ entity }) => entity === id) &&
    hits.every(({ entity, strength }) => entity !== id || strength === "weak");
  const same = entities.filter(
    (entity) =>
      entity.kind === name.kind &&
      canBeNamed(entity, on) &&
      !isAbroad(entity) &&
      !(name.form === "acronym" && isYetToCome(entity, on)),
  );
  const text = textOf(scene, name);
  // "the Foreign Office" of London and of Islamabad: that of the state that the article names most.
  const weigh = ({ parent }: KnownEntity): number => weights.get(parent ?? "") ?? 0;
  const shares =
    same.length > 1 &&
    same.every(({ kind }) => kind === "organization") &&
    // "the RSF" of Sudan and that of all the world: the former where Sudan is told of.
    (same.every(({ parent }) => parent != null) || same.some((entity) => weigh(entity) > 0)) &&
    hits.every(({ strength }) => strength === "weak");
  const ranked = shares ? same.toSorted((a, b) => weigh(b) - weigh(a)) : same;
  const titled =
    name.kind === "agreement" && same.length > 1 ? sharedTitle(scene, name, same, weights) : undefined;
  if (titled !== undefined) return titled;
  const several = name.kind === "country" && same.length > 1 ? same.map(({ id }) => id) : [];
  const shared = several.length === 0 ? null : sharedBy(scene, several);
  if (shared !== null && fits(shared)) return shared;
  return (
    (
      ranked.find((entity) => fits(entity.id) && existsOn(entity, on)) ??
      ranked.find((entity) => existsOn(entity, on) && ranked.length === 1) ??
      // "to be known as the United Arab Republic": not yet, but nobody else bears the name as its own.
      ranked.find((entity) => entity.name === text) ??
      ranked[0]
    )?.id ?? null
  );
}

/** "the Palace of Independence" of Astana and of Minsk: of places with one name that whose town the article names. */
function placeMeant({ names }: Scene, places: readonly KnownEntity[]): KnownEntity | undefined {
  const [first, ...others] = places;
  if (others.length === 0) return first;
  const towns = new Set(names.flatMap(({ kind, candidates: [id] }) => (kind === "place" && id ? [id] : [])));
  return places.find(({ parent }) => parent != null && towns.has(parent)) ?? first;
}

/** Titles recur ("Comprehensive Peace Agreement"): an agreement is not named years before it was signed. */
function canBeNamed({ kind, from }: KnownEntity, on: DayRange | undefined): boolean {
  const signed = Number(from?.slice(0, 4));
  const latest = Number(on?.latest?.slice(0, 4));
  return kind !== "agreement" || Number.isNaN(signed) || Number.isNaN(latest) || signed <= latest + 1;
}

/** A state that is no more can be meant where it existed on every day that the article can be of, or where the article names it. */
function isMeant(
  { knowledge, on }: Scene,
  id: string,
  successors: readonly string[],
  weights: ReadonlyMap<string, number>,
): boolean {
  const entity = knowledge.entity(id);
  if (entity?.to == null) return true;
  // In its last year the successor that the article names acts already: Moscow in December 1991.
  const last = Number(entity.to.slice(0, 4)) - Number(on?.latest?.slice(0, 4) ?? 0) <= 1;
  if (last && successors.some((one) => one !== id && (weights.get(one) ?? 0) > (weights.get(id) ?? 0)))
    return false;
  if ((weights.get(id) ?? 0) > 0 && (on?.latest ?? null) === null) return true;
  return on?.latest != null && on.latest < entity.to;
}

/** A town stands for a country while it is its capital; other metonyms have no such bound. */
function standsFor({ knowledge, on }: Scene, place: string, power: string): boolean {
  if (knowledge.entity(power)?.kind !== "country") return true;
  const now = knowledge.capitalOf(place, on);
  return now === null ? knowledge.entity(place)?.subtype !== "city" : now === power;
}

/** "RCD talks" in 1971: letters stand for nothing that was founded years later. */
const isYetToCome = ({ from }: KnownEntity, on: DayRange | undefined): boolean =>
  on?.latest != null &&
  /^\d{4}/.test(from ?? "") &&
  Number(from?.slice(0, 4)) > Number(on.latest.slice(0, 4)) + 2;

/** Names that stand in another name, and adjectives that only modify the word after them. */
function innerNames(scene: Scene): ReadonlySet<NameSpan> {
  const out = new Set<NameSpan>();
  const open: NameSpan[] = [];
  // In reading order, the outer before the inner: whatever is still open when a name starts holds it.
  for (const name of scene.names) {
    while (open.length > 0 && (open.at(-1)?.span.end ?? 0) <= name.span.start) open.pop();
    if (open.some((outer) => contains(outer.span, name.span))) out.add(name);
    open.push(name);
    const next = scene.token(name.last);
    if (name.form === "demonym" && next !== undefined && ["NOUN", "ADJ", "PROPN"].includes(next.upos))
      out.add(name);
  }
  return out;
}
