import type { Knowledge } from "@chancery/knowledge";

import type { NameSpan, ResolvedMention } from "../../document/index.ts";
import { bySpan, contentId, type Entity, type EntityKind } from "../../record/index.ts";
import { foldName } from "./names/fold.ts";

interface Entry {
  readonly id: string;
  readonly kind: EntityKind;
  name: string;
  readonly known: boolean;
  readonly wikidata: string | null;
  description: string | null;
}

/** The entities met so far and every mention decided. Nothing leaves it but as fresh, sorted lists. */
export class Ledger {
  readonly #knowledge: Knowledge;
  readonly #entries = new Map<string, Entry>();
  readonly #mentions: ResolvedMention[] = [];
  #sorted: readonly ResolvedMention[] = [];
  readonly #taken = new Set<string>();

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge;
  }

  /** The entity of the knowledge base, entered at first sight; null when the base has none of that id. */
  known(id: string): string | null {
    if (this.#entries.has(id)) return id;
    const entity = this.#knowledge.entity(id);
    if (entity === undefined) return null;
    const { kind, name, wikidata } = entity;
    this.#entries.set(id, { id, kind, name, known: true, wikidata, description: null });
    return id;
  }

  /** An entity that only this article knows. `key` tells two of one name apart; by default the folded name. */
  local(kind: EntityKind, name: string, key = foldName(name)): string {
    const id = `local:${contentId(kind, key)}`;
    // A name over the end of a line that was typed to a width is one name.
    if (!this.#entries.has(id))
      this.#entries.set(id, {
        id,
        kind,
        name: name.replaceAll(/\s+/g, " "),
        known: false,
        wikidata: null,
        description: null,
      });
    return id;
  }

  kindOf(id: string): EntityKind | null {
    return this.#entries.get(id)?.kind ?? null;
  }

  nameOf(id: string): string | null {
    return this.#entries.get(id)?.name ?? null;
  }

  describe(id: string, description: string): void {
    const entry = this.#entries.get(id);
    if (entry !== undefined) entry.description ??= description;
  }

  /** Records a mention; of two for the same words the first stays. Returns whether it was taken. */
  mention(mention: ResolvedMention): boolean {
    const key = `${mention.span.start}-${mention.span.end}`;
    if (this.#taken.has(key)) return false;
    this.#taken.add(key);
    this.#mentions.push(mention);
    return true;
  }

  /** A mention of a name span. */
  name(span: NameSpan, entity: string, options: { form?: NameSpan["form"]; inner?: boolean } = {}): void {
    this.mention({
      span: span.span,
      first: span.first,
      last: span.last,
      form: options.form ?? span.form,
      kind: this.kindOf(entity) ?? span.kind,
      entity,
      rule: span.rule,
      inner: options.inner ?? false,
    });
  }

  /** Every mention in reading order; the same list as long as none is added. */
  mentions(): readonly ResolvedMention[] {
    if (this.#sorted.length !== this.#mentions.length)
      this.#sorted = this.#mentions.toSorted((a, b) => bySpan(a.span, b.span));
    return this.#sorted;
  }

  /** The record's entities in the order of their first mention; those never mentioned are left out. */
  entities(text: string): readonly Entity[] {
    const lists = new Map<string, Entity["mentions"]>();
    for (const { span, form, entity, group } of this.mentions()) {
      for (const id of group ?? [entity]) {
        const list = lists.get(id) ?? [];
        list.push({ span, text: text.slice(span.start, span.end), form });
        lists.set(id, list);
      }
    }
    return [...lists].flatMap(([id, mentions]) => {
      const entry = this.#entries.get(id);
      return entry === undefined ? [] : [{ ...entry, mentions }];
    });
  }
}
