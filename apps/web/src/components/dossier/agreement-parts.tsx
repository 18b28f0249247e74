import type { AgreementView } from "@chancery/services";

import { articlePath } from "../../lib/paths.ts";
import { api, orNull } from "../../server/api.ts";
import { texts, useText } from "../../text/server.ts";
import { Part } from "../part.tsx";
import { EventDate } from "../record/date.tsx";
import { EntityLink, namesOf, Words, type Names } from "../record/words.tsx";
import { EntryItem } from "./entry-item.tsx";

/** Steps, parties and lineage of an agreement, by articles and by the tables together. */
export async function AgreementParts({ id }: { id: string }) {
  const text = await texts();
  const { agreement: words } = text.dossier;
  const view = await orNull((await api()).agreements.get({ id }));
  if (view === null) return null;
  const names = namesOf(Object.values(view.names));
  return (
    <>
      <Part title={words.steps} note={words.stepsNote}>
        {(view.signed ?? view.ended) !== null && <Days view={view} />}
        {view.steps.length === 0 && <p className="py-2">{words.noSteps}</p>}
        <ul className="lines">
          {view.steps.map(({ line }) => line && <EntryItem key={line.id} line={line} names={names} />)}
        </ul>
      </Part>
      {view.parties.length > 0 && (
        <Part title={words.parties}>
          <ul className="lines">
            {view.parties.map(({ entity, witnesses }) => (
              <li key={entity} className="py-2">
                <Words parts={[{ entity }]} names={names} />{" "}
                {witnesses.length > 0 ? (
                  <Witnesses of={witnesses} />
                ) : (
                  <span className="text-meta text-ink3">{words.row}</span>
                )}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {view.edges.length > 0 && (
        <Part title={words.lineage} note={words.lineageNote}>
          <ul className="lines">
            {view.edges.map((edge) => (
              <Edge key={`${edge.rel} ${edge.from} ${edge.to}`} edge={edge} names={names} />
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}

function Days({ view: { signed, ended } }: { view: AgreementView }) {
  const text = useText();
  const { agreement: words } = text.dossier;
  return (
    <dl className="pairs py-2">
      {signed !== null && (
        <>
          <dt>{words.signed}</dt>
          <dd>
            <EventDate edtf={signed} /> <span className="text-meta text-ink3">{words.row}</span>
          </dd>
        </>
      )}
      {ended !== null && (
        <>
          <dt>{words.ended}</dt>
          <dd>
            <EventDate edtf={ended} /> <span className="text-meta text-ink3">{words.row}</span>
          </dd>
        </>
      )}
    </dl>
  );
}

/** One agreement's bond to another, with its sentences; what is not certain is said to be so. */
function Edge({ edge, names }: { edge: AgreementView["edges"][number]; names: Names }) {
  const text = useText();
  const { agreement: words } = text.dossier;
  const { rel, from, to, certain, row, quotes, witnesses } = edge;
  return (
    <li className="py-2" data-certain={certain}>
      <p className="line-words">
        <Named id={from} names={names} /> {words.edges[rel]} <Named id={to} names={names} />
        {!certain && (
          <span className="status" data-status="inferred">
            {" "}
            {words.uncertain}
          </span>
        )}
      </p>
      {quotes.map(({ source, text: quote }, index) => {
        const fact = witnesses.find((witness) => witness.source === source)?.fact;
        return (
          <blockquote key={index} className="line-quote">
            <a href={articlePath(source, fact)}>
              “<bdi>{quote}</bdi>”
            </a>
          </blockquote>
        );
      })}
      {row !== null && (
        <p className="text-meta text-ink3">
          {words.row} <code>{row}</code>
        </p>
      )}
    </li>
  );
}

function Named({ id, names }: { id: string; names: Names }) {
  const entity = names.get(id);
  return entity ? <EntityLink entity={entity} /> : <code>{id}</code>;
}

/** Witnesses that are named at once; the rest unfold, so many of them: an office is told of by thousands, and the summary counts them all. */
const WITNESSES = 4;
const FOLDED = 100;

/** Where the words of a value stand, as numbered links. */
export function Witnesses({ of }: { of: readonly { readonly source: string; readonly fact: string }[] }) {
  const text = useText();
  const all = [...new Map(of.map((witness) => [witness.source, witness])).values()];
  const links = all.slice(0, WITNESSES + FOLDED).map(({ source, fact }, index) => (
    <span key={source}>
      {index > 0 && ", "}
      <a href={articlePath(source, fact)}>{text.dossier.entry.source(index + 1)}</a>
    </span>
  ));
  const more = all.length - WITNESSES;
  return (
    <>
      <span className="text-meta">{more < 2 ? links : links.slice(0, WITNESSES)}</span>
      {more > 1 && (
        <details className="witnesses text-meta">
          <summary>{text.dossier.entry.moreSources(more)}</summary>
          {links.slice(WITNESSES)}
          {all.length > links.length && " …"}
        </details>
      )}
    </>
  );
}
