import { dayWords } from "../../lib/dates.ts";
import type { Dictionary } from "../../text/index.ts";
import { useText } from "../../text/server.ts";
import { Part } from "../part.tsx";
import { EntityLink } from "../record/words.tsx";
import type { PairProps } from "./props.ts";

/** Bodies to which both belong on a day. */
export function Bodies({ view: { bodies, on }, names, path }: PairProps & { path: string }) {
  const text = useText();
  const { pair: words } = text;
  return (
    <Part title={words.bodies(dayWords(on, text))} note={words.bodiesNote}>
      <form action={path} className="members-day no-print">
        <label>
          <span className="caps">{text.dossier.members.day}</span>
          <input type="date" name="on" defaultValue={on} className="field" />
        </label>
        <button className="button-quiet">{text.dossier.members.show}</button>
      </form>
      {bodies.length === 0 && <p className="py-2">{words.noBodies}</p>}
      <ul className="lines">
        {bodies.map(({ body, a, b, certain }) => (
          <li key={body} className="names py-1.5">
            <EntityLink entity={names.get(body) ?? { id: body, kind: "organization", name: body }} />{" "}
            <span className="text-meta text-ink3">
              {a === b ? `${words.both} ${standing(a, text)}` : `${standing(a, text)}, ${standing(b, text)}`}
              {!certain && ` · ${words.uncertain}`}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

const standing = (of: string, text: Dictionary): string =>
  text.dossier.members.is[of as keyof typeof text.dossier.members.is] ?? of;
