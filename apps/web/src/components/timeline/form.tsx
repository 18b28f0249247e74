import { EventType } from "@chancery/core";

import type { TimelineQuery } from "../../lib/timeline/query.ts";
import { useText } from "../../text/server.ts";
import { NameCompletion } from "../search/name-completion.tsx";
import { PATH } from "./drawing.tsx";

/** Range, people and lanes: a form that works by its address. */
export function TimelineForm({
  query,
  path = PATH,
  lanes = true,
}: {
  query: TimelineQuery;
  path?: string;
  /** Whether lanes are asked for. */
  lanes?: boolean;
}) {
  const text = useText();
  const { timeline: words } = text;
  const field = (name: "from" | "to" | "who" | "with" | "at", label: string, placeholder: string) => (
    <label>
      <span className="caps">{label}</span>
      <input
        id={`timeline-${name}`}
        name={name}
        className="field"
        defaultValue={query[name]}
        placeholder={placeholder}
        maxLength={120}
        autoComplete="off"
      />
    </label>
  );
  return (
    <form action={path} className="timeline-form no-print" key={JSON.stringify(query)}>
      {field("from", words.from, words.days)}
      {field("to", words.to, words.days)}
      {field("who", words.who, words.whoHint)}
      {field("with", words.with, words.whoHint)}
      {field("at", words.at, words.atHint)}
      <label>
        <span className="caps">{words.type}</span>
        <select name="type" className="field" defaultValue={query.types.join(",")}>
          <option value="">{words.anyType}</option>
          {query.types.length > 1 && (
            <option value={query.types.join(",")}>
              {query.types.map((type) => text.words.events[type]).join(", ")}
            </option>
          )}
          {EventType.options.map((type) => (
            <option key={type} value={type}>
              {text.words.events[type]}
            </option>
          ))}
        </select>
      </label>
      {lanes && (
        <label>
          <span className="caps">{words.lanes}</span>
          <select name="lanes" className="field" defaultValue={query.lanes}>
            {(["type", "actor"] as const).map((by) => (
              <option key={by} value={by}>
                {words.by[by]}
              </option>
            ))}
          </select>
        </label>
      )}
      <button className="button">{words.show}</button>
      {(["who", "with", "at"] as const).map((name) => (
        <NameCompletion key={name} input={`timeline-${name}`} />
      ))}
    </form>
  );
}
