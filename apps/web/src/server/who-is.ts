import type { EntityKind } from "@chancery/core";

import type { Named } from "../components/record/words.tsx";
import type { Api } from "./api.ts";

export interface Meant {
  readonly written: string;
  readonly entity: Named | null;
}

/**
 * Who or what is meant by an id, or by a name in any spelling: the one of that very name, else the one that is named in most articles;
 * null for nobody. `kinds`: what it may be.
 */
export async function whoIs(call: Api, written: string, kinds?: readonly EntityKind[]): Promise<Meant> {
  const fits = (entity: Named): boolean => kinds === undefined || kinds.includes(entity.kind);
  const known = await call.entities.named({ ids: [written, written.toUpperCase()] });
  const own = [written, written.toUpperCase()].flatMap((id) => known[id] ?? []).find(fits);
  if (own !== undefined) return { written, entity: own };
  const { entities } = await call.search.all({ query: written, limit: 20 });
  const found = entities.map(({ entity }) => entity).filter(fits);
  const same = found.find(({ name }) => name.toLowerCase() === written.toLowerCase());
  return { written, entity: same ?? found[0] ?? null };
}
