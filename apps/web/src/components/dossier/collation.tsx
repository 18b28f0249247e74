import type { Cell, Column, Row, Said } from "../../lib/dossier/collation.ts";
import { articlePath } from "../../lib/paths.ts";
import { valueWords } from "../../lib/words/entry.ts";
import { useText } from "../../text/server.ts";
import { SourceName } from "../record/source-name.tsx";
import { Words, type Names } from "../record/words.tsx";

/**
 * What each source says of each field: rows are fields, columns are sources. It scrolls in its own region, which the
 * keyboard reaches, so that the page never scrolls sideways.
 */
export function Collation({
  columns,
  rows,
  names,
}: {
  columns: readonly Column[];
  rows: readonly Row[];
  names: Names;
}) {
  const text = useText();
  const { entry: words } = text.dossier;
  return (
    <div className="collation-region" role="region" aria-label={words.region} tabIndex={0}>
      <table className="collation" data-sources={columns.length > 3 ? "many" : columns.length}>
        <caption className="sr-only">{words.collation}</caption>
        <thead>
          <tr>
            <th scope="col">{words.field}</th>
            <th scope="col">{words.shown}</th>
            {columns.map((column) => (
              <ColumnHead key={column.number} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.field} id={`field-${row.field}`}>
              <th scope="row">{words.fields[row.field]}</th>
              <Shown row={row} names={names} />
              {row.cells.map((cell, index) => (
                <Told
                  key={columns[index]?.number ?? index}
                  row={row}
                  cell={cell}
                  source={columns[index]?.article.id ?? ""}
                  language={columns[index]?.article.language}
                  names={names}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ColumnHead({ column: { number, article, copyOf, recalls } }: { column: Column }) {
  const text = useText();
  const { entry: words } = text.dossier;
  return (
    <th scope="col">
      <a href={`#source-${number}`}>{words.source(number)}</a>
      <span className="collation-source">
        <SourceName article={article} />
      </span>
      {copyOf !== null && <span className="collation-copy">{words.copyOf(copyOf)}</span>}
      {recalls && <span className="collation-copy">{words.recalls}</span>}
    </th>
  );
}

/** The value that stands in the headline, and the rule that chose it. */
function Shown({ row, names }: { row: Row; names: Names }) {
  const text = useText();
  const { entry: words } = text.dossier;
  return (
    <td className="collation-shown">
      {row.display.map((value) => (
        <p key={value}>
          <Words parts={valueWords(row.field, value, text)} names={names} />
        </p>
      ))}
      <p className="text-meta text-ink3">{words.rules[row.rule] ?? row.rule}</p>
      {row.disagreement !== null && (
        <p className="differs" data-differs={row.disagreement}>
          {words.disputed[row.disagreement]}
        </p>
      )}
    </td>
  );
}

function Told({
  row,
  cell: { said, differs },
  source,
  language,
  names,
}: {
  row: Row;
  cell: Cell;
  source: string;
  language: string | undefined;
  names: Names;
}) {
  const text = useText();
  const { entry: words } = text.dossier;
  if (said.length === 0) return <td className="collation-absent">{words.notStated}</td>;
  return (
    <td className="collation-told" {...(differs === null ? {} : { "data-differs": differs, tabIndex: -1 })}>
      {differs !== null && <p className="differs">{words.differs[differs]}</p>}
      {said.map((one) => (
        <div key={one.value} className="collation-value">
          <Words parts={valueWords(row.field, one.value, text)} names={names} plain />
          <Quoted
            said={one}
            source={source}
            language={language}
            unread={row.field === "status" ? words.byTense : words.notRead}
          />
        </div>
      ))}
    </td>
  );
}

/** How many wordings of a value are shown. */
const SHOWN = 3;

/** The words that state a value, leading to the article opened at that fact. */
function Quoted({
  said,
  source,
  language,
  unread,
}: {
  said: Said;
  source: string;
  language: string | undefined;
  /** What to say where no words state it. */
  unread: string;
}) {
  const text = useText();
  const href = articlePath(source, said.fact);
  const more = said.words.length - SHOWN;
  if (said.words.length === 0)
    return (
      <a className="collation-unread" href={href}>
        {unread}
      </a>
    );
  return (
    <a className="collation-words" href={href} lang={language}>
      {said.words.slice(0, SHOWN).map((wording, index) => (
        <span key={wording}>
          {index > 0 && " · "}“<bdi>{wording}</bdi>”
        </span>
      ))}
      {more > 0 && ` ${text.fact.more(more)}`}
    </a>
  );
}
