import type { EntryLine } from "@chancery/services";
import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "@chancery/api/router";

import { letterOfEvent } from "../../lib/fact-type.ts";
import { useText } from "../../text/server.ts";
import { eventWords } from "../../lib/words/event.ts";
import { EntrySeal } from "../dossier/seal.tsx";
import { Letter } from "./letter.tsx";
import { Seal } from "./seal.tsx";
import { SourceLine } from "./source-line.tsx";
import { Standings, standingsOf } from "./status.tsx";
import { EntityLink, namesOf, Words } from "./words.tsx";

export type LatestDay = inferRouterOutputs<AppRouter>["facts"]["latest"][number];
type LatestEvent = LatestDay["events"][number];

/** Articles that are named; of more it is said how many, and the stamp leads to them. */
const SOURCES = 3;

/** An event of the day sheet: what happened, where, the articles that state it, and what all sources say of it. */
export function EventLine({ event, entry }: { event: LatestEvent; entry: EntryLine | undefined }) {
  const text = useText();
  const { participants, places, about, sources } = event;
  const names = namesOf([...participants.map(({ entity }) => entity), ...places, ...about]);
  const words = eventWords(
    {
      ...event,
      participants: participants.map(({ entity, role }) => ({ entity: entity.id, role })),
      place: places[0]?.id ?? null,
      about: about.map(({ id }) => id),
    },
    text,
  );
  const told = new Set(words.flatMap((part) => ("entity" in part ? [part.entity] : [])));
  const standing = standingsOf({ ...event, background: false });
  return (
    <li className="event" data-row>
      <Letter letter={letterOfEvent(event.type)} />
      <div className="min-w-0">
        <p className="line-words">
          <Words parts={words} names={names} />
          {[...new Map(places.map((place) => [place.name, place])).values()]
            .filter(({ id }) => !told.has(id))
            .map((place) => (
              <span key={place.id}>
                {"\u00a0· "}
                <EntityLink entity={place} />
              </span>
            ))}{" "}
          <Standings of={standing} />
        </p>
        {sources.slice(0, SOURCES).map(({ article, fact }, index) => (
          <SourceLine key={fact + article.id} article={article} fact={fact} opens={index === 0} />
        ))}
        {sources.length > SOURCES && (
          <p className="line-source">{text.dossier.entry.moreSources(sources.length - SOURCES)}</p>
        )}
      </div>
      {entry === undefined ? <Seal articles={sources.length} /> : <EntrySeal entry={entry} />}
    </li>
  );
}
