import type { EntryView } from "@chancery/services";

import { useText } from "../../text/server.ts";
import { Part } from "../part.tsx";
import type { Names } from "../record/words.tsx";
import { EntryItem } from "./entry-item.tsx";

/** What the event is a part of, its parts, the plans that it carries out and what came of it where it is one. */
export function EntryLinks({ links, names }: { links: EntryView["links"]; names: Names }) {
  const text = useText();
  const { entry: words } = text.dossier;
  if (links.length === 0) return null;
  return (
    <Part title={words.links}>
      <ul className="lines">
        {links.map(({ rel, direction, rule, fields, entry }) => (
          <EntryItem key={`${rel} ${direction} ${entry.id}`} line={entry} names={names}>
            <p className="text-meta text-ink3">
              {direction === "to" ? words.linkTo[rel] : words.linkFrom[rel]}
              {fields.length > 0 &&
                ` · ${words.otherwise(fields.map((field) => words.fields[field].toLowerCase()).join(", "))}`}
              {" · "}
              {text.fact.rule} <code>{rule}</code>
            </p>
          </EntryItem>
        ))}
      </ul>
    </Part>
  );
}
