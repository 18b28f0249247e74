import type { NameSpan } from "../../document/index.ts";
import { contains } from "../../record/index.ts";
import { agreementOf, titleText } from "./agreement-links.ts";
import { existsOn } from "./dates.ts";
import { foldName } from "./fold.ts";
import { organOf, type Organ } from "./organs.ts";
import type { Ledger } from "./ledger.ts";
import { readingOf } from "./metonyms.ts";
import type { Scene } from "./scene.ts";

const textOf = (scene: Scene, name: NameSpan): string =>
  scene.analysis.text.slice(name.span.start, name.span.end);

/** States, places, bodies, agreements and events by name: each gets its entity, those of the base by their rows. */
export function resolveOthers(scene: Scene, ledger: Ledger): void {
  const names = scene.names.filter(({ kind }) => kind !== "person");
  const aliases = definedAcronyms(scene, names);
  const bodies = new Set(
    names.flatMap(({ candidates, kind }) => (kind === "organization" ? candidates.slice(0, 1) : [])),
  );
  const states = statesByWeight(names);
  const inner = innerNames(scene);
  const organs = organsOf(scene, names);
  for (const name of names) {
    const alias = aliases.get(name);
    const id =
      linked(scene, name, bodies) ??
      (alias === undefined ? null : linked(scene, alias, bodies)) ??
      (name.kind === "agreement" ? agreementOf(scene, name, states) : null);
    if (id !== null) {
      ledger.known(id);
      const power =
        ledger.kindOf(id) !== "place" && scene.knowledge.entity(name.candidates[0] ?? "")?.kind === "place";
      ledger.name(name, id, { inner: inner.has(name), form: power ? "metonym" : name.form });
      continue;
    }
    const full = alias ?? name;
    const organ = organs.get(full);
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

/** State organs with their owners; one without an owner beside it is that of the only owner the article gives such an organ. */
function organsOf(scene: Scene, names: readonly NameSpan[]): ReadonlyMap<NameSpan, Organ> {
  const countryAt = new Map<number, NameSpan>();
  for (const name of names)
    if (name.kind === "country") for (let at = name.first; at < name.last; at += 1) countryAt.set(at, name);
  const found = new Map<NameSpan, Organ>();
  const owners = new Map<string, Set<string>>();
  for (const name of names) {
    const organ = name.candidates.length === 0 ? organOf(scene, name, countryAt) : null;
    if (organ === null) continue;
    found.set(name, organ);
    if (organ.owner !== null) owners.set(organ.key, (owners.get(organ.key) ?? new Set()).add(organ.owner));
  }
  return new Map(
    [...found].map(([name, organ]) => {
      const all = [...(owners.get(organ.key) ?? [])];
      return [name, organ.owner === null && all.length === 1 ? { ...organ, owner: all[0] ?? null } : organ];
    }),
  );
}

/** The states that the names can mean, the most named first. */
function statesByWeight(names: readonly NameSpan[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { kind, candidates } of names) {
    const [id] = candidates;
    if (kind === "country" && id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([id]) => id);
}

const canonical = (text: string): string => text.replace(/^the\s+/i, "").replaceAll(/\s+/g, " ");

/** Which listed entity is meant: of the name's kind, alive on the day; a capital is read by its surroundings. */
function linked(scene: Scene, name: NameSpan, inDocument: ReadonlySet<string>): string | null {
  const { knowledge, on } = scene;
  const entities = name.candidates.flatMap((id) => knowledge.entity(id) ?? []);
  const place = entities.find(({ kind }) => kind === "place");
  if (place !== undefined && name.kind === "place") {
    const powers = entities.filter(({ kind }) => kind === "country" || kind === "organization");
    if (powers.length > 0 && readingOf(scene, name) === "power") {
      const valid = powers.filter(({ id }) => standsFor(scene, place.id, id));
      const body = valid.find(({ id, kind }) => kind === "organization" && inDocument.has(id));
      const power = body ?? valid.find(({ kind }) => kind === "country") ?? valid[0];
      if (power !== undefined) return power.id;
    }
    return place.id;
  }
  const same = entities.filter(({ kind }) => kind === name.kind);
  return (same.find((entity) => existsOn(entity, on)) ?? same[0])?.id ?? null;
}

/** A town stands for a country while it is its capital; other metonyms have no such bound. */
function standsFor({ knowledge, on }: Scene, place: string, power: string): boolean {
  if (knowledge.entity(power)?.kind !== "country") return true;
  const now = knowledge.capitalOf(place, on);
  return now === null ? knowledge.entity(place)?.subtype !== "city" : now === power;
}

/** Acronym -> long name, from "Long Name (ACR)" and from acronyms defined so elsewhere in the article. */
function definedAcronyms(scene: Scene, names: readonly NameSpan[]): ReadonlyMap<NameSpan, NameSpan> {
  const endsAt = new Map(names.map((name) => [name.last, name]));
  const byText = new Map<string, NameSpan>();
  for (const name of names) {
    if (
      name.form !== "acronym" ||
      scene.token(name.first - 1)?.text !== "(" ||
      scene.token(name.last)?.text !== ")"
    )
      continue;
    const long = endsAt.get(name.first - 1);
    const key = foldName(textOf(scene, name));
    if (long !== undefined && long !== name && !byText.has(key)) byText.set(key, long);
  }
  const out = new Map<NameSpan, NameSpan>();
  for (const name of names) {
    const long = name.form === "acronym" ? byText.get(foldName(textOf(scene, name))) : undefined;
    if (long !== undefined && name !== long) out.set(name, long);
  }
  return out;
}

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
