import type { EntityKind } from "@chancery/core";
import Link from "next/link";

import { entityPath } from "../../lib/paths.ts";
import type { Part } from "../../lib/words/parts.ts";

/** What is needed of an entity to name it. */
export interface Named {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
}

export type Names = ReadonlyMap<string, Named>;

export const namesOf = (entities: readonly Named[]): Names =>
  new Map(entities.map((entity) => [entity.id, entity]));

export const nameIn = (names: Names, id: string): string => names.get(id)?.name ?? id;

/**
 * A sentence whose names lead to their pages; all are plain where the sentence is a link itself, and `self`, whose page
 * it stands on, always is.
 */
export function Words({
  parts,
  names,
  plain = false,
  self,
}: {
  parts: readonly Part[];
  names: Names;
  plain?: boolean;
  self?: string | undefined;
}) {
  return parts.map((part, index) => {
    if ("text" in part) return part.text;
    const entity = names.get(part.entity);
    if (!entity || plain || part.entity === self) {
      return <bdi key={index}>{entity?.name ?? part.entity}</bdi>;
    }
    return <EntityLink key={index} entity={entity} />;
  });
}

export function EntityLink({ entity }: { entity: Named }) {
  return (
    <Link href={entityPath(entity)} prefetch={false}>
      <bdi>{entity.name}</bdi>
    </Link>
  );
}
