// Which recorded entity is which answer: each name in the text votes for the entity that has a mention there.
import type { ArticleRecord, Entity, Span } from "@chancery/core";

import { type ArticleAnswers, type EntityAnswer, list } from "./answers.ts";
import { beginsWith, lines, occurrencesOf, overlap, plain } from "./text.ts";

export interface Occurrence {
  readonly key: string;
  readonly span: Span;
  readonly optional: boolean;
  /** The entity recorded there. */
  readonly entity: string | null;
}

export interface Alignment {
  readonly occurrences: readonly Occurrence[];
  readonly idOf: ReadonlyMap<string, string>;
  /** An answer's key, "?" and the id for an entity outside the answers, null for none. */
  keyOf(id: string | null | undefined): string | null;
}

interface Form {
  readonly answer: EntityAnswer;
  readonly phrase: string;
  /** The name within the phrase. */
  readonly from: number;
  readonly length: number;
}

function formsOf(answer: EntityAnswer): Form[] {
  const whole = answer.forms.map((phrase) => ({ answer, phrase, from: 0, length: phrase.length }));
  const inside = list(answer.places).map((phrase) => {
    const name = [...phrase.matchAll(/\p{Lu}[\p{L}\p{N}.-]*(?: \p{Lu}[\p{L}\p{N}.-]*)*/gu)].at(-1);
    if (name === undefined) throw new RangeError(`no capitalised word in "${phrase}"`);
    return { answer, phrase, from: name.index, length: name[0].length };
  });
  return [...whole, ...inside];
}

/** Names outside page furniture: longest first, none inside another, the optional ones last and free to overlap. */
export function namesIn(text: string, answers: ArticleAnswers): Omit<Occurrence, "entity">[] {
  const furniture = lines(text).filter((line) =>
    list(answers.blocks?.boilerplate).some((opening) => beginsWith(line, opening)),
  );
  const forms = answers.entities
    .flatMap(formsOf)
    .toSorted(
      (a, b) =>
        Number(a.answer.optional ?? false) - Number(b.answer.optional ?? false) ||
        b.phrase.length - a.phrase.length,
    );
  const searched = plain(text);
  const taken: Span[] = [];
  const found: Omit<Occurrence, "entity">[] = [];
  for (const { answer, phrase, from, length } of forms) {
    for (const at of occurrencesOf(searched, phrase)) {
      const span = { start: at.start + from, end: at.start + from + length };
      const optional = answer.optional ?? false;
      if (furniture.some((line) => overlap(line, span) > 0)) continue;
      if (!optional && taken.some((other) => overlap(other, span) > 0)) continue;
      if (!optional) taken.push(span);
      found.push({ key: answer.key, span, optional });
    }
  }
  return found;
}

/** The entity whose mention fits a name best: most shared, then the shortest mention. */
function entityAt(entities: readonly Entity[], span: Span, least: number): string | null {
  let best: { id: string; shared: number; length: number } | null = null;
  for (const entity of entities)
    for (const mention of entity.mentions) {
      const shared = overlap(mention.span, span);
      const length = mention.span.end - mention.span.start;
      if (shared <= least) continue;
      if (best === null || shared > best.shared || (shared === best.shared && length < best.length))
        best = { id: entity.id, shared, length };
    }
  return best?.id ?? null;
}

export function align(record: ArticleRecord, answers: ArticleAnswers): Alignment {
  const anyForm = new Set(answers.entities.filter((e) => e.anyForm).map((e) => e.key));
  const votes = new Map<string, Map<string, number>>();
  const occurrences = namesIn(record.source.text, answers).map((name): Occurrence => {
    const least = anyForm.has(name.key) ? 0 : 0.5 * (name.span.end - name.span.start);
    const entity = entityAt(record.entities, name.span, least);
    if (entity !== null) {
      const tally = votes.get(name.key) ?? new Map<string, number>();
      votes.set(name.key, tally.set(entity, (tally.get(entity) ?? 0) + 1));
    }
    return { ...name, entity };
  });

  // One to one, most votes first.
  const ranked = [...votes]
    .flatMap(([key, tally]) => [...tally].map(([id, count]) => ({ key, id, count })))
    .toSorted((a, b) => b.count - a.count);
  const idOf = new Map<string, string>();
  const keys = new Map<string, string>();
  for (const { key, id } of ranked)
    if (!idOf.has(key) && !keys.has(id)) {
      idOf.set(key, id);
      keys.set(id, key);
    }
  return { occurrences, idOf, keyOf: (id) => (id == null ? null : (keys.get(id) ?? `?${id}`)) };
}
