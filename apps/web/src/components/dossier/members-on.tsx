import { dayWords } from "../../lib/dates.ts";
import { api, orNull } from "../../server/api.ts";
import { lastKnown } from "../../server/last-known.ts";
import { texts } from "../../text/server.ts";
import { Part } from "../part.tsx";
import { EventDate } from "../record/date.tsx";
import { nameIn, namesOf, Words, type Names } from "../record/words.tsx";
import { Witnesses } from "./agreement-parts.tsx";

/** A day that there is; null for anything else. */
function dayOf(written: string | undefined): string | null {
  if (written === undefined || !/^\d{4}-\d\d-\d\d$/.test(written)) return null;
  const day = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(written) ? written : null;
}

/** Members of a body on a day; where none is asked for, on the last that is known of. What is not known is said to be unknown. */
export async function MembersOn({ body, path, on }: { body: string; path: string; on: string | undefined }) {
  const text = await texts();
  const { members: words } = text.dossier;
  const day = dayOf(on) ?? (await lastKnown());
  const found = await orNull((await api()).organisations.members({ body, day }));
  if (found === null || (found.members.length === 0 && on === undefined)) return null;
  const names = namesOf(Object.values(found.names));
  return (
    <Part title={words.title(dayWords(day, text))} note={words.note}>
      <form action={path} className="members-day no-print">
        <label>
          <span className="caps">{words.day}</span>
          <input type="date" name="on" defaultValue={day} className="field" />
        </label>
        <button className="button-quiet">{words.show}</button>
      </form>
      {found.members.length === 0 ? (
        <p className="py-2">{words.none}</p>
      ) : (
        <table className="members">
          <thead>
            <tr>
              <th scope="col">{words.member}</th>
              <th scope="col">{words.standing}</th>
              <th scope="col">{words.since}</th>
              <th scope="col">{words.by}</th>
            </tr>
          </thead>
          <tbody>
            {byName(found.members, names).map(({ member, is, since, row, witnesses, contradicted }) => (
              <tr key={member}>
                <th scope="row">
                  <Words parts={[{ entity: member }]} names={names} />
                </th>
                <td>
                  {words.is[is]}
                  {contradicted && (
                    <span className="differs" data-differs="conflict">
                      {" "}
                      {words.contradicted}
                    </span>
                  )}
                </td>
                <td>{since === null ? words.sinceUnknown : <EventDate edtf={since} />}</td>
                <td>
                  {row !== null && <span title={row}>{words.tables}</span>}
                  {row !== null && witnesses.length > 0 && ", "}
                  <Witnesses of={witnesses} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Part>
  );
}

const byName = <T extends { readonly member: string }>(members: readonly T[], names: Names): T[] =>
  members.toSorted((a, b) => nameIn(names, a.member).localeCompare(nameIn(names, b.member), "en"));
