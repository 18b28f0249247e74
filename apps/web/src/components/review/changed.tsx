import type { EntryField, EventFact } from "@chancery/core";

import { entryPath } from "../../lib/paths.ts";
import { changedBy, valuesOf, type Logged, type Sketch } from "../../lib/review/history.ts";
import { eventWords } from "../../lib/words/event.ts";
import { valueWords } from "../../lib/words/entry.ts";
import { useText } from "../../text/server.ts";
import { EventDate } from "../record/date.tsx";
import { nameIn, Words, type Names } from "../record/words.tsx";

/** What stood before a decision and after it, beside each other. */
export function Changed({ logged, names }: { logged: Logged; names: Names }) {
  const text = useText();
  const { history: words } = text.review;
  const changed = changedBy(logged);
  if (changed === null) return null;
  if (changed.of === "names")
    return (
      <p>
        {changed.ids.map((id, index) => (
          <span key={id}>
            {index > 0 && (changed.after === 1 ? " = " : " ≠ ")}
            <bdi>{nameIn(names, id)}</bdi>
          </span>
        ))}
      </p>
    );
  const both = [
    [words.before, changed.before],
    [words.after, changed.after],
  ] as const;
  return (
    <dl className="changed">
      {both.map(([label, side]) => (
        <div key={label}>
          <dt className="caps">{label}</dt>
          <dd>
            {changed.of === "field" ? (
              <Value field={changed.field} value={side} names={names} />
            ) : (
              <Events of={side as readonly Sketch[]} names={names} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Value({ field, value, names }: { field: string; value: unknown; names: Names }) {
  const text = useText();
  const values = valuesOf(value);
  const { fields, notStated } = text.dossier.entry;
  const compared = (field === "negated" ? "status" : field) as EntryField;
  return (
    <>
      <span className="text-meta text-ink3">{fields[compared]}: </span>
      {values.length === 0 && <span className="text-ink3">{notStated}</span>}
      {values.map((one, index) => (
        <span key={one}>
          {index > 0 && "; "}
          <Words parts={valueWords(compared, one, text)} names={names} plain />
        </span>
      ))}
    </>
  );
}

function Events({ of, names }: { of: readonly Sketch[]; names: Names }) {
  const text = useText();
  const { history: words } = text.review;
  if (of.length === 0) return <span className="text-ink3">{words.gone}</span>;
  return (
    <ul>
      {of.map((sketch) => (
        <li key={sketch.id}>
          {sketch.when !== null && (
            <>
              <EventDate edtf={sketch.when.edtf} />
              {" · "}
            </>
          )}
          <a href={entryPath(sketch.id)}>
            <Words parts={eventWords(toldOf(sketch), text)} names={names} plain />
          </a>{" "}
          <span className="text-meta text-ink3">{words.facts(sketch.members)}</span>
        </li>
      ))}
    </ul>
  );
}

/** How a sketch is told: what became of a plan is not a way of telling it. */
const toldOf = ({ type, status, negated, participants, place, about }: Sketch) => ({
  type: type as EventFact["type"],
  status: (["planned", "proposed", "hypothetical", "ongoing"].includes(status)
    ? status
    : "actual") as EventFact["status"],
  negated,
  participants,
  place,
  about: [...about],
});
