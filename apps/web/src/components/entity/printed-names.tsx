import type { EntityPage } from "@chancery/services";

import { useText } from "../../text/server.ts";
import { Part } from "../part.tsx";

/** Names as the press prints them, with how many articles do, and how it describes who bears them. */
export function PrintedNames({
  printed,
  articles,
  appearances,
}: Pick<EntityPage, "printed" | "articles" | "appearances">) {
  const text = useText();
  const described = [...new Set(appearances.flatMap(({ description }) => description ?? []))];
  return (
    <Part
      title={text.entity.printed}
      // Of some alone: who is named in thousands is not counted through.
      note={articles > appearances.length ? text.entity.printedNote(appearances.length) : undefined}
    >
      <ul>
        {printed.map(({ name, articles }) => (
          <li key={name} className="flex items-baseline gap-3 border-b border-rule py-1">
            <bdi className="grow font-serif text-[0.9375rem]">{name}</bdi>
            <span className="whitespace-nowrap text-meta text-ink3 tabular-nums">
              {text.entity.printedIn(articles)}
            </span>
          </li>
        ))}
      </ul>
      {described.length > 0 && (
        <dl className="mt-2">
          <dt className="text-meta text-ink3">{text.entity.described}</dt>
          {described.map((words) => (
            <dd key={words} className="font-serif text-[0.9375rem] text-ink2">
              <bdi>{words}</bdi>
            </dd>
          ))}
        </dl>
      )}
    </Part>
  );
}
