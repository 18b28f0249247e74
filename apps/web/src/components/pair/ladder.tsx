import Link from "next/link";

import { dateWords } from "../../lib/dates.ts";
import { withQuery } from "../../lib/paths.ts";
import { useText } from "../../text/server.ts";
import { EntryItem } from "../dossier/entry-item.tsx";
import { Part } from "../part.tsx";
import { EntityLink } from "../record/words.tsx";
import type { PairProps } from "./props.ts";

/** Agreements shown before all are asked for. */
const SHOWN = 60;

/** Agreements between the two, each with what is known of its steps: the last of them, or all. */
export function Ladder({ view, names, path, all }: PairProps & { path: string; all: boolean }) {
  const text = useText();
  const { pair: words } = text;
  const ladder = all ? view.ladder : view.ladder.slice(-SHOWN);
  const hidden = view.ladder.length - ladder.length;
  return (
    <Part title={words.ladder} note={words.ladderNote}>
      {ladder.length === 0 && <p className="py-2">{words.noLadder}</p>}
      {hidden > 0 && (
        <p className="py-2 text-meta">
          <Link href={`${withQuery(path, { agreements: "all" })}#agreements`} prefetch={false}>
            {words.earlier(hidden)}
          </Link>
        </p>
      )}
      <ol className="ladder">
        {ladder.map(({ id, name, signed, ended, known, steps }) => (
          <li key={id} className="py-2" data-ended={ended !== null}>
            <p className="line-words">
              <EntityLink entity={names.get(id) ?? { id, kind: "agreement", name }} />
            </p>
            <p className="text-meta text-ink3">
              {[
                ...(signed === null ? [] : [words.signed(dateWords(signed, text))]),
                ended === null ? words.noEnd : words.ended(dateWords(ended, text)),
                known ? words.byTables : words.byArticles,
              ].join(" · ")}
            </p>
            {steps.length > 0 && (
              <ul className="lines">
                {steps.map((line) => (
                  <EntryItem key={line.id} line={line} names={names} />
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </Part>
  );
}
