import type { MatrixCell, MatrixColumn } from "@chancery/services";
import Link from "next/link";

import { dateWords } from "../../lib/dates.ts";
import { articlePath, withQuery } from "../../lib/paths.ts";
import { api, orNull } from "../../server/api.ts";
import { texts, useText } from "../../text/server.ts";
import { Part } from "../part.tsx";
import { namesOf, Words } from "../record/words.tsx";

const BY = ["articles", "years"] as const;

/** Members of a body against the articles that name some, or against years. */
export async function Matrix({
  body,
  path,
  asked,
}: {
  body: string;
  path: string;
  asked: string | undefined;
}) {
  const { people: words } = await texts();
  const wanted = BY.find((one) => one === asked);
  const found = await orNull((await api()).organisations.matrix({ body, by: wanted }));
  if (found === null || (found.rows.length === 0 && wanted === undefined)) return null;
  const { by, columns, rows, moreRows, moreColumns } = found;
  const names = namesOf(Object.values(found.names));
  return (
    <Part title={words.matrix} note={words.matrixNote}>
      <p className="matrix-by no-print flex gap-x-4 py-2 text-meta" id="matrix">
        {BY.map((one) => (
          <Link
            key={one}
            href={`${withQuery(path, { by: one })}#matrix`}
            prefetch={false}
            {...(one === by ? { "aria-current": "true" as const } : {})}
          >
            {words.by_[one]}
          </Link>
        ))}
      </p>
      <div className="wide-region" role="region" aria-label={words.matrixRegion} tabIndex={0}>
        <table className="matrix">
          <thead>
            <tr>
              <th scope="col">{words.member}</th>
              {columns.map((column, index) => (
                <ColumnHead key={index} column={column} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ member, cells }) => (
              <tr key={member}>
                <th scope="row" className="names">
                  <Words parts={[{ entity: member }]} names={names} />
                </th>
                {cells.map((cell, index) => (
                  <Cell key={index} cell={cell} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {(moreRows > 0 || moreColumns > 0) && (
        <p className="py-1 text-meta text-ink3">
          {[
            ...(moreRows > 0 ? [words.moreRows(moreRows)] : []),
            ...(moreColumns > 0 ? [words.moreColumns(moreColumns)] : []),
          ].join(" · ")}
        </p>
      )}
      <ul className="matrix-legend">
        {words.cellLegend.map(([is, meaning]) => (
          <li key={is}>
            <span className="matrix-mark" data-is={is} aria-hidden="true" /> {meaning}
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** A year, or an article with its day, and how much of the list it names. */
function ColumnHead({ column: { when, article, named, unnamed } }: { column: MatrixColumn }) {
  const text = useText();
  const { people: words } = text;
  const day = when === null ? words.noDay : dateWords(when, text);
  if (article === null) return <th scope="col">{day}</th>;
  return (
    <th scope="col" className="matrix-article">
      <Link href={articlePath(article.id)} prefetch={false} title={article.title ?? text.article.untitled}>
        {article.outlet ?? text.article.noOutlet}
      </Link>
      <span className="block font-normal">{day}</span>
      <span className="block font-normal text-ink3">{words.named(named, unnamed)}</span>
    </th>
  );
}

function Cell({ cell }: { cell: MatrixCell | null }) {
  const text = useText();
  const { people: words } = text;
  if (cell === null) return <td />;
  const { is, status, fact } = cell;
  const standing = text.dossier.members.is[status as keyof typeof text.dossier.members.is] ?? status;
  const label = `${standing}, ${words.cell[is]}`;
  const shown = is === "implied" && status !== "member" ? "observer" : is;
  // Of these there are thousands: the mark is drawn by the cell itself.
  if (fact === null)
    return (
      <td data-is={shown}>
        <span className="sr-only">{label}</span>
      </td>
    );
  return (
    <td title={label}>
      <a href={articlePath(fact.source, fact.fact)} className="matrix-link">
        <span className="matrix-mark" data-is={shown} aria-hidden="true" />
        <span className="sr-only">{label}</span>
      </a>
    </td>
  );
}
