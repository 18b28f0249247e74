import type { NameSpan } from "../../document/index.ts";
import { contains } from "../../record/index.ts";
import { agreementOf, titleText } from "./agreement-links.ts";
import { existsOn } from "./dates.ts";
import { foldName } from "./fold.ts";
import type { Ledger } from "./ledger.ts";
import { readingOf } from "./metonyms.ts";
import type { Scene } from "./scene.ts";

const textOf = (scene: Scene, name: NameSpan): string =>
  scene.analysis.text.slice(name.span.start, name.span.end);

/** States, places, bodies, agreements and events by name: each gets its entity, those of the base by their rows. */
export function resolveOthers(scene: Scene, ledger: Ledger): void {
  const names = scene.names.filter(({ kind }) => kind !== "person");
  const aliases = definedAcronyms(scene, names);
  const ids = new Set(names.flatMap(({ candidates }) => candidates));
  const states = statesByWeight(names);
  for (const name of names) {
    const inner = isInner(scene, name);
    const alias = aliases.get(name);
    const id =
      linked(scene, name, ids) ??
      (alias === undefined ? null : linked(scene, alias, ids)) ??
      (name.kind === "agreement" ? agreementOf(scene, name, states) : null);
    if (id !== null) {
      ledger.known(id);
      const power =
        ledger.kindOf(id) !== "place" && scene.knowledge.entity(name.candidates[0] ?? "")?.kind === "place";
      ledger.name(name, id, { inner, form: power ? "metonym" : name.form });
      continue;
    }
    const full = alias ?? name;
    ledger.name(name, ledger.local(full.kind, canonical(titleText(scene, full))), { inner });
  }
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
      const body = valid.find(
        ({ id, kind }) => kind === "organization" && inDocument.has(id) && mentioned(scene, id),
      );
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

/** Named otherwise than by the town that may stand for it. */
const mentioned = ({ names }: Scene, id: string): boolean =>
  names.some(({ candidates, kind }) => candidates[0] === id && kind === "organization");

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

/** It stands in another name, or only modifies the word after it. */
function isInner(scene: Scene, name: NameSpan): boolean {
  if (
    scene.names.some(
      (other) =>
        other !== name &&
        other.span.end - other.span.start > name.span.end - name.span.start &&
        contains(other.span, name.span),
    )
  )
    return true;
  if (name.form !== "demonym") return false;
  const next = scene.token(name.last);
  return next !== undefined && ["NOUN", "ADJ", "PROPN"].includes(next.upos);
}
