import type { PairView } from "@chancery/services";
import Link from "next/link";

import { dateWords, dayWords } from "../../lib/dates.ts";
import { gridOf, shadeOf, type Column } from "../../lib/pair/grid.ts";
import { withQuery } from "../../lib/paths.ts";
import { capital } from "../../lib/words/parts.ts";
import type { Dictionary } from "../../text/index.ts";
import { useText } from "../../text/server.ts";
import { EntryItem } from "../dossier/entry-item.tsx";
import { Part } from "../part.tsx";
import { EventDate } from "../record/date.tsx";
import { EntityLink, nameIn, type Names } from "../record/words.tsx";

export interface PairProps {
  readonly view: PairView;
  readonly names: Names;
}

const timelineOf = ({ a, b }: PairView, more: Readonly<Record<string, string | undefined>> = {}): string =>
  withQuery("/timeline", { ...more, who: a, with: b });

/** Events by year and type; each figure leads to its events. */
export function Years({ view, names }: PairProps) {
  const text = useText();
  const { pair: words } = text;
  const { columns, rows, most } = gridOf(view.years);
  return (
    <Part title={words.years} note={words.yearsNote}>
      {rows.length === 0 && <p className="py-2">{words.noYears}</p>}
      {rows.length > 0 && (
        <div className="wide-region" role="region" aria-label={words.yearsRegion} tabIndex={0}>
          <table className="year-grid">
            <thead>
              <tr>
                <th scope="col">{words.type}</th>
                {columns.map((column) => (
                  <YearHead key={"year" in column ? column.year : column.gap[0]} column={column} />
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ type, counts }) => (
                <tr key={type}>
                  <th scope="row">{capital(text.words.events[type])}</th>
                  {columns.map((column) => {
                    if (!("year" in column)) return <td key={column.gap[0]} className="year-gap" />;
                    const { year } = column;
                    const count = counts.get(year) ?? 0;
                    return (
                      <td key={year} data-shade={shadeOf(count, most)}>
                        {count > 0 && (
                          <Link
                            href={timelineOf(view, { from: year, to: year, type })}
                            prefetch={false}
                            aria-label={`${text.words.events[type]}, ${year}: ${words.events(count)}`}
                          >
                            {count}
                          </Link>
                        )}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className="py-2 text-meta text-ink3">
        {view.undated > 0 && `${words.undated(view.undated)} · `}
        <Link href={timelineOf(view)} prefetch={false}>
          {words.onTimeline}
        </Link>
        <span className="sr-only">: {words.title(nameIn(names, view.a), nameIn(names, view.b))}</span>
      </p>
    </Part>
  );
}

function YearHead({ column }: { column: Column }) {
  const text = useText();
  const { pair: words } = text;
  if ("year" in column) return <th scope="col">{column.year}</th>;
  const [from, to] = column.gap;
  return (
    <th scope="col" className="year-gap" title={`${from}–${to}`}>
      <span aria-hidden="true">…</span>
      <span className="sr-only">{`${from}–${to}: ${words.gap}`}</span>
    </th>
  );
}

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

const BAR = 100;

/** Visits of each to the other by year, back to back. */
export function Visits({ view: { a, b, visits }, names }: PairProps) {
  const text = useText();
  const { pair: words } = text;
  const { years, ab, ba, more } = visits;
  const most = Math.max(1, ...years.flatMap((year) => [year.ab, year.ba]));
  const way = (from: string, to: string): string => words.visit(nameIn(names, from), nameIn(names, to));
  const link = (guest: string, host: string, year: string, count: number) =>
    count === 0 ? null : (
      <Link
        href={withQuery("/timeline", { from: year, to: year, who: guest, at: host, type: "visit" })}
        prefetch={false}
        aria-label={`${way(guest, host)}, ${year || words.noDay}: ${words.visitCount(count)}`}
      >
        {count}
      </Link>
    );
  return (
    <Part title={words.visits} note={words.visitsNote}>
      {ab + ba === 0 && <p className="py-2">{words.noVisits}</p>}
      {ab + ba > 0 && (
        <table className="balance">
          <thead>
            <tr>
              <th scope="col">
                {way(a, b)} <span className="font-normal tabular-nums text-ink3">{ab}</span>
              </th>
              <th scope="col">
                <span className="sr-only">{words.year}</span>
              </th>
              <th scope="col">
                {way(b, a)} <span className="font-normal tabular-nums text-ink3">{ba}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {years.map(({ year, ab: left, ba: right }) => (
              <tr key={year} data-letter="V">
                <td>
                  <span className="balance-bar">
                    {link(a, b, year, left)} <VisitBar share={left / most} from="right" />
                  </span>
                </td>
                <th scope="row">{year === "" ? words.noDay : year}</th>
                <td>
                  <span className="balance-bar">
                    <VisitBar share={right / most} from="left" /> {link(b, a, year, right)}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {more && <p className="py-2 text-meta text-ink3">{words.visitsMore}</p>}
    </Part>
  );
}

function VisitBar({ share, from }: { share: number; from: "left" | "right" }) {
  const width = Math.round(share * BAR);
  return (
    <svg width="100%" height="12" aria-hidden="true">
      <rect
        className="balance-fill"
        x={from === "left" ? "0" : `${BAR - width}%`}
        width={`${width}%`}
        height="12"
      />
    </svg>
  );
}

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

/** What is computed of the two, as a paragraph whose every figure leads on. */
export function Summary({ view, names }: PairProps) {
  const text = useText();
  const { pair: words } = text;
  const { met, last, ladder, bodies, on } = view;
  const running = ladder.filter(({ ended }) => ended === null).length;
  return (
    <p className="max-w-[66ch] pb-6 text-lead">
      {met === 0 ? (
        words.facts.none
      ) : (
        <>
          <Link href={timelineOf(view, { type: "meeting,call,summit,negotiation" })} prefetch={false}>
            {words.facts.met(met)}
          </Link>
          {last?.when && (
            <>
              , {words.facts.last}{" "}
              <a href={`/e/${last.id}`}>
                <EventDate edtf={last.when.edtf} />
                {last.place !== null && `, ${nameIn(names, last.place)}`}
              </a>
            </>
          )}
          .
        </>
      )}{" "}
      <a href="#agreements">{words.facts.agreements(ladder.length)}</a>
      {ladder.length > 0 && `, ${words.facts.running(running)}`}.{" "}
      <a href="#bodies">{words.facts.bodies(bodies.length, dayWords(on, text))}</a>. {words.facts.open}
    </p>
  );
}
