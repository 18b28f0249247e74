import Link from "next/link";

import { withQuery } from "../../lib/paths.ts";
import { api } from "../../server/api.ts";
import { texts } from "../../text/server.ts";
import { Part } from "../part.tsx";
import { EntityLink, namesOf } from "../record/words.tsx";

const TYPES = "meeting,call,summit,negotiation,mediation,ceremony";

/** Whom a person met most; each number leads to the meetings. */
export async function PeopleMet({ person }: { person: string }) {
  const text = await texts();
  const words = text.people;
  const { met, names } = await (await api()).organisations.met({ person });
  if (met.length === 0) return null;
  const named = namesOf(Object.values(names));
  return (
    <Part title={words.met} note={words.metNote}>
      <ul className="lines">
        {met.map(({ person: other, entries }) => {
          const entity = named.get(other);
          return (
            <li key={other} className="names flex items-baseline gap-3 py-1">
              <span className="grow">
                {entity === undefined ? <bdi>{other}</bdi> : <EntityLink entity={entity} />}
              </span>
              <Link
                className="text-meta tabular-nums"
                href={withQuery("/timeline", { who: person, with: other, type: TYPES })}
                prefetch={false}
              >
                {words.times(entries)}
              </Link>
            </li>
          );
        })}
      </ul>
    </Part>
  );
}
