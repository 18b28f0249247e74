import type { ResolvedMention } from "../../../document/index.ts";
import { span, type EntityKind } from "../../../record/index.ts";
import type { Scene } from "../scene.ts";

/** Tokens [first, last) as a common noun that means the entity. */
export function nominal(
  scene: Scene,
  first: number,
  last: number,
  kind: EntityKind,
  entity: string,
  rule: string,
): ResolvedMention {
  return {
    span: span(scene.token(first)?.start ?? 0, scene.token(last - 1)?.end ?? 0),
    first,
    last,
    form: "nominal",
    kind,
    entity,
    rule,
    inner: false,
  };
}
