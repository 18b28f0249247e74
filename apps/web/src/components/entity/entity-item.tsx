import { useText } from "../../text/server.ts";
import { EntityLink, type Named } from "../record/words.tsx";

/** An entity in a list, with the number of articles that name it. */
export function EntityItem({
  entity,
  kind,
}: {
  entity: Named & { readonly articles: number; readonly known: boolean };
  kind: boolean;
}) {
  const text = useText();
  return (
    <li className="flex break-inside-avoid items-baseline gap-3 border-b border-rule py-1.5" data-row>
      <span className="names min-w-0 grow">
        <EntityLink entity={entity} />
        {kind && <span className="text-meta text-ink3"> {text.kinds[entity.kind]}</span>}
      </span>
      <span className="whitespace-nowrap text-meta text-ink3 tabular-nums">
        {text.lists.inArticles(entity.articles)}
      </span>
    </li>
  );
}
