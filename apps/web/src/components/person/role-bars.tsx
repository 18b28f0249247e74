import Link from "next/link";

import { api, orNull } from "../../server/api.ts";
import { legible, roleChart, type RoleBar } from "../../lib/person/role-bars.ts";
import { texts, useText } from "../../text/server.ts";
import { Witnesses } from "../dossier/agreement-parts.tsx";
import { Part } from "../part.tsx";
import { EventDate } from "../record/date.tsx";
import { namesOf, Words, type Names } from "../record/words.tsx";
import { Fades } from "../timeline/mark.tsx";

/** Offices of a person as bars over the years, those of the tables and those that rest on articles alone told apart. */
export async function RoleBars({ person }: { person: string }) {
  const { people: words } = await texts();
  const found = await orNull((await api()).organisations.offices({ person }));
  const chart = found === null ? null : roleChart(found.held, new Date().toISOString().slice(0, 10));
  if (found === null || chart === null) return null;
  const names = namesOf(Object.values(found.names));
  const { scale, bars, timeless, further } = chart;
  return (
    <Part title={words.roles} note={words.rolesNote}>
      <div className="wide-region" role="region" aria-label={words.rolesRegion} tabIndex={0}>
        <table className="roles" data-letter="R">
          <thead>
            <tr>
              <th scope="col">{words.role}</th>
              <th scope="col" className="roles-years">
                <span className="sr-only">{words.years}</span>
                <svg width="100%" height="16" aria-hidden="true">
                  {legible(scale.ticks).map(({ at, day }) => (
                    <text key={day} x={`${at}%`} y="12" textAnchor={at > 92 ? "end" : "start"}>
                      {day.slice(0, 4)}
                    </text>
                  ))}
                </svg>
              </th>
              <th scope="col">{words.when}</th>
              <th scope="col">{words.by}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map((bar, index) => (
              <Row key={index} index={index} bar={bar} ticks={scale.ticks} names={names} />
            ))}
            {timeless.map((held, index) => (
              <tr key={index}>
                <th scope="row">
                  <Office held={held} names={names} />
                </th>
                <td className="roles-years" />
                <td className="text-ink3">{words.noTime}</td>
                <td>
                  <By held={held} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {further > 0 && (
        <p className="py-2 text-meta text-ink3">
          <Link
            href={`/search?q=${encodeURIComponent(`who:${person} type:holds-office`)}&order=newest`}
            prefetch={false}
          >
            {words.moreRoles(further)}
          </Link>
        </p>
      )}
    </Part>
  );
}

type Held = RoleBar["held"];

function Row({
  index,
  bar: { held, x, width, open, byTables },
  ticks,
  names,
}: {
  index: number;
  bar: RoleBar;
  ticks: readonly { readonly at: number; readonly day: string }[];
  names: Names;
}) {
  const fades = `role-${index}`;
  return (
    <tr>
      <th scope="row">
        <Office held={held} names={names} />
      </th>
      <td className="roles-years">
        <svg width="100%" height="18" aria-hidden="true">
          <Fades id={fades} />
          {ticks.map(({ at, day }) => (
            <line key={day} className="timeline-tick" x1={`${at}%`} x2={`${at}%`} y1="0" y2="18" />
          ))}
          <rect
            className="role-bar"
            data-told={byTables ? "tables" : "articles"}
            data-differs={held.contradicted}
            {...(open !== null && byTables ? { fill: `url(#${fades}-${open})` } : {})}
            x={`${x}%`}
            y="4"
            width={`${width}%`}
            height="10"
          />
        </svg>
      </td>
      <td>{held.when !== null && <EventDate edtf={held.when.edtf} />}</td>
      <td>
        <By held={held} />
      </td>
    </tr>
  );
}

function Office({ held: { value, object }, names }: { held: Held; names: Names }) {
  return (
    <>
      <bdi>{value}</bdi>
      {object !== null && (
        <span className="names font-normal">
          {" · "}
          <Words parts={[{ entity: object }]} names={names} />
        </span>
      )}
    </>
  );
}

function By({ held: { row, witnesses, contradicted } }: { held: Held }) {
  const { people: words } = useText();
  return (
    <div className="text-meta">
      {row !== null && <span title={row}>{words.tables}</span>}
      {row !== null && witnesses.length > 0 && ", "}
      <Witnesses of={witnesses} />
      {contradicted && (
        <span className="differs" data-differs="conflict">
          {" "}
          {words.contradicted}
        </span>
      )}
    </div>
  );
}
