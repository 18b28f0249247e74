import type { Knowledge } from "@chancery/knowledge";

import type { ArticleRecord, RelationFact, When } from "../../record/index.ts";
import { organOwners } from "../entities/organs.ts";
import { distinct } from "../order.ts";

/** For whom people act: by the office told with the fact, by what the article says of them, by the tables for that day. */
export class Serving {
  private readonly stated = new Map<string, string[]>();
  private readonly roles = new Map<string, string[]>();
  private readonly names: ReadonlyMap<string, string>;
  private readonly published: When | null;
  private readonly knowledge: Knowledge;

  constructor(record: ArticleRecord, knowledge: Knowledge) {
    this.knowledge = knowledge;
    this.names = new Map(record.entities.map(({ id, name }) => [id, name]));
    this.published = record.article.published?.when ?? null;
    for (const fact of record.facts) {
      if (fact.kind === "relation") this.addRelation(fact);
      if (fact.kind === "event") {
        for (const { entity, office } of fact.participants) {
          if (office === null) continue;
          push(this.roles, entity, office.includes("/") ? office : office.toLowerCase());
          const polity = knowledge.office(office)?.polity;
          if (polity !== undefined) push(this.stated, entity, polity);
        }
      }
    }
  }

  private addRelation({ type, subject, object, value, negated }: RelationFact): void {
    if (negated || (type !== "holds-office" && type !== "works-for" && type !== "part-of")) return;
    if (object !== null) push(this.stated, subject, object);
    if (typeof value === "string") push(this.roles, subject, value.toLowerCase());
  }

  /** What the article itself says. */
  statedFor(entity: string): string[] {
    return distinct(this.stated.get(entity) ?? []);
  }

  rolesOf(entity: string): string[] {
    return distinct(this.roles.get(entity) ?? []);
  }

  /** For whom a body acts: itself, and the state whose organ it is. */
  ofBody(entity: string): string[] {
    return distinct([entity, ...organOwners({ entity, name: this.names.get(entity) ?? "" }, this.knowledge)]);
  }

  /** States and bodies that the participant stands for on that day (that of publication where none is told). */
  of(entity: string, office: string | null, when: When | null): string[] {
    const known = this.knowledge.entity(entity);
    if (known?.kind === "country") return [entity];
    if (known?.kind === "organization") return distinct([entity, ...(known.parent ? [known.parent] : [])]);
    const named = office === null ? undefined : this.knowledge.office(office)?.polity;
    if (named !== undefined) return this.withParents([named]);
    const stated = this.stated.get(entity);
    if (stated !== undefined) return this.withParents(stated);
    const { earliest, latest } = when?.earliest && when.latest ? when : (this.published ?? NEVER);
    if (known?.kind !== "person" || earliest === null || latest === null) return [];
    const held = this.knowledge
      .offices(entity, { earliest, latest })
      .filter(({ holds }) => holds === "certain")
      .flatMap(({ office: id }) => this.knowledge.office(id)?.polity ?? []);
    return this.withParents(held);
  }

  /** Who serves a ministry serves its state. */
  private withParents(polities: readonly string[]): string[] {
    return distinct(
      polities.flatMap((id) => {
        const { kind, parent } = this.knowledge.entity(id) ?? {};
        return kind === "organization" && parent ? [id, parent] : [id];
      }),
    );
  }
}

const NEVER = { earliest: null, latest: null };

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
