import type { EntityPage } from "@chancery/services";
import Link from "next/link";

import type { Dictionary } from "../../text/index.ts";
import { useText } from "../../text/server.ts";
import { Part } from "../part.tsx";
import { EventDate } from "../record/date.tsx";

type Known = NonNullable<EntityPage["background"]>;

function Day({ edtf }: { edtf: string | null }) {
  const text = useText();
  return edtf === null ? text.entity.now : <EventDate edtf={edtf} />;
}

/** What the knowledge base says: offices and memberships with their days. */
export function Background({ of: { born, died, offices, memberships } }: { of: Known }) {
  const text = useText();
  return (
    <>
      {(born ?? died) && (
        <Part title={text.entity.known}>
          <dl className="pairs py-2">
            {born && (
              <>
                <dt>{text.entity.born}</dt>
                <dd>
                  <EventDate edtf={born} />
                </dd>
              </>
            )}
            {died && (
              <>
                <dt>{text.entity.died}</dt>
                <dd>
                  <EventDate edtf={died} />
                </dd>
              </>
            )}
          </dl>
        </Part>
      )}
      {offices.length > 0 && (
        <Part title={text.entity.offices}>
          <Periods
            head={text.entity.office}
            rows={offices.map(({ office, title, polity, polityName, acting, from, to }) => ({
              key: `${office} ${from}`,
              from,
              to,
              what: (
                <>
                  {title}
                  {acting && ` (${text.entity.acting})`}
                  {polity !== "" && (
                    <>
                      {" · "}
                      <Link href={`/entity/${encodeURIComponent(polity)}`} prefetch={false}>
                        {polityName}
                      </Link>
                    </>
                  )}
                </>
              ),
            }))}
          />
        </Part>
      )}
      {memberships.length > 0 && (
        <Part title={text.entity.memberships}>
          <Periods
            head={text.entity.body}
            rows={memberships.map(({ body, bodyName, status, from, to }) => ({
              key: `${body} ${from}`,
              from,
              to,
              what: (
                <>
                  <Link href={`/entity/${encodeURIComponent(body)}`} prefetch={false}>
                    {bodyName}
                  </Link>{" "}
                  <span className="text-ink3">{standingIn(status, text)}</span>
                </>
              ),
            }))}
          />
        </Part>
      )}
    </>
  );
}

const standingIn = (status: string, text: Dictionary): string =>
  text.dossier.members.is[status as keyof typeof text.dossier.members.is] ?? status;

interface Period {
  readonly key: string;
  readonly what: React.ReactNode;
  readonly from: string | null;
  readonly to: string | null;
}

function Periods({ head, rows }: { head: string; rows: readonly Period[] }) {
  const text = useText();
  return (
    <>
      <table className="w-full table-fixed">
        <thead>
          <tr className="text-ink3">
            <th scope="col" className="py-1.5 pr-2 font-normal">
              {head}
            </th>
            <th scope="col" className="w-[29%] py-1.5 pr-2 font-normal">
              {text.entity.from}
            </th>
            <th scope="col" className="w-[29%] py-1.5 font-normal">
              {text.entity.to}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, what, from, to }) => (
            <tr key={key} className="border-t border-rule align-top">
              <td className="py-1 pr-2">{what}</td>
              <td className="py-1 pr-2">
                <Day edtf={from} />
              </td>
              <td className="py-1">
                <Day edtf={to} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-1.5 text-meta text-ink3">{text.entity.officesNote}</p>
    </>
  );
}
