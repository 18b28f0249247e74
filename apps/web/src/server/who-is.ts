import type { Named } from "../components/record/words.tsx";
import { orNull, type Api } from "./api.ts";

export interface Meant {
  readonly written: string;
  readonly entity: Named | null;
}

/** Who or what is meant by an id, or by a name in any spelling: the one that is named in most articles; null for nobody. */
export async function whoIs(call: Api, written: string): Promise<Meant> {
  const known = await orNull(call.entities.get({ id: written }));
  if (known !== null) return { written, entity: known.entity };
  const { entities } = await call.search.all({ query: written, limit: 5 });
  const same = entities.find(({ entity }) => entity.name.toLowerCase() === written.toLowerCase());
  return { written, entity: (same ?? entities[0])?.entity ?? null };
}
