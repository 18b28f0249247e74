import type { EntryView } from "@chancery/services";
import Link from "next/link";

import { columnsOf, rowsOf, type Column } from "../../lib/dossier/collation.ts";
import { dateWords } from "../../lib/dates.ts";
import { letterOfEvent } from "../../lib/fact-type.ts";
import { articlePath, entryPath, linkable } from "../../lib/paths.ts";
import { entryWords } from "../../lib/words/entry.ts";
import { isNamed } from "../../lib/words/parts.ts";
import { useText } from "../../text/server.ts";
import { CiteLine } from "../cite/cite-line.tsx";
import { Part } from "../part.tsx";
import { Letter } from "../record/letter.tsx";
import { SourceName } from "../record/source-name.tsx";
import { namesOf, Words, type Names } from "../record/words.tsx";
import { AroundEntry } from "./around.tsx";
import { Collation } from "./collation.tsx";
import { DecisionItem } from "./decision-item.tsx";
import { EntryLinks } from "./entry-links.tsx";
import { CorrectEvent } from "../review/correct-event.tsx";
import { Notice } from "../review/notice.tsx";
import { EntryDate } from "./entry-date.tsx";
import { EntrySeal } from "./seal.tsx";

/** An event as all its sources tell it. */
export function EntryPage({ view, notice }: { view: EntryView; notice: string | undefined }) {
  const text = useText();
  const { entry: words, review } = text.dossier;
  const { entry, fields, members, links, decisions, questions } = view;
  const names = namesOf(Object.values(view.names));
  const columns = columnsOf(members);
  const path = entryPath(entry.id);
  return (
    <div className="page dossier">
      <Head view={view} names={names} path={path} />
      <Notice code={notice} back={path} />
      <Part title={words.collation} note={words.collationNote}>
        <Collation columns={columns} rows={rowsOf(fields, columns)} names={names} />
      </Part>
      {questions.length > 0 && (
        <Part title={words.asked}>
          <ul className="lines">
            {questions.map(({ id, kind }) => (
              <li key={id} className="py-2">
                <Link href={`/review/${id}?entry=${entry.id}`} prefetch={false}>
                  {review.kinds[kind]}
                </Link>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Sources columns={columns} members={members} more={entry.members.length - members.length} />
      <EntryLinks links={links} names={names} />
      <AroundEntry entry={entry} />
      <Part title={words.history}>
        {decisions.length === 0 && <p className="py-2 text-ink3">{words.noHistory}</p>}
        <ul className="lines">
          {decisions.map((logged) => (
            <DecisionItem key={logged.decision.id} logged={logged} back={path} />
          ))}
        </ul>
      </Part>
      <CorrectEvent view={view} names={names} path={path} />
    </div>
  );
}

function Head({
  view: { entry, line, fields },
  names,
  path,
}: {
  view: EntryView;
  names: Names;
  path: string;
}) {
  const text = useText();
  const { entry: words } = text.dossier;
  const said = entryWords(entry, text, fields);
  const settled = (name: string): boolean =>
    fields.every(({ field, disagreement }) => field !== name || disagreement !== "conflict");
  const place = settled("place") && !isNamed(said, entry.place) ? entry.place : null;
  const differing = fields.flatMap(({ field, disagreement }) =>
    disagreement === null ? [] : [{ field, disagreement }],
  );
  return (
    <header className="pt-6 pb-5">
      <p className="crumbs">
        <Link href="/" prefetch={false}>
          {text.sections.record}
        </Link>{" "}
        / {words.crumb}
      </p>
      <div className="entry-title mt-1">
        <Letter letter={letterOfEvent(entry.type)} />
        <h1>
          <Words parts={said} names={names} />
        </h1>
        <EntrySeal entry={line} />
      </div>
      <p className="mt-2 text-lead">
        {place !== null && (
          <>
            <Words parts={[{ entity: place }]} names={names} />
            {", "}
          </>
        )}
        <EntryDate when={settled("when") ? entry.when : null} reported={line.reported} />
        {" · "}
        <span className="status" data-status={entry.status}>
          {words.status[entry.status]}
        </span>
        {" · "}
        {words.reports(entry.independent)}, {words.articles(line.sources)}
      </p>
      {differing.map(({ field, disagreement }) => (
        <p key={field} className="differs" data-differs={disagreement}>
          <a href={`#field-${field}`} aria-keyshortcuts="d">
            {words.fields[field]}: {words.disputed[disagreement]}
          </a>
        </p>
      ))}
      {entry.awaited !== null && entry.status !== "fulfilled" && (
        <p className="text-ink2">{words.awaited(dateWords(entry.awaited, text))}</p>
      )}
      {entry.flagged && <p className="text-ink2">{words.flagged}</p>}
      <p className="mt-2 flex flex-wrap gap-x-4 text-meta text-ink3">
        <code>{entry.id}</code>
        <span className="no-print">
          {text.article.take} <a href={`${path}.json`}>JSON</a>
        </span>
        <CiteLine of="event" id={entry.id} />
      </p>
    </header>
  );
}

/** Sentences of a source that are shown. */
const SENTENCES = 4;

/** The sentences in which a source tells of it, whole and as printed; each opens the article at its fact. */
function Sentences({
  column: { article, facts },
  members,
}: {
  column: Pick<Column, "article" | "facts">;
  members: EntryView["members"];
}) {
  const told = new Map(
    members
      .filter(({ source, fact }) => source === article.id && facts.includes(fact))
      .flatMap(({ fact, view }) => view.evidence.map(({ text }) => [text, fact] as const)),
  );
  return [...told].slice(0, SENTENCES).map(([words, fact]) => (
    <blockquote key={words} className="line-quote" lang={article.language}>
      <a href={articlePath(article.id, fact)}>
        <bdi>{words}</bdi>
      </a>
    </blockquote>
  ));
}

/** The numbered sources, with address and hash: what a printed dossier is checked by. */
function Sources({
  columns,
  members,
  more,
}: {
  columns: readonly Column[];
  members: EntryView["members"];
  more: number;
}) {
  const text = useText();
  const { entry: words } = text.dossier;
  return (
    <Part title={words.sources} note={words.sourcesNote}>
      <ol className="dossier-sources lines">
        {columns.map(({ number, article, facts, copyOf, recalls }) => {
          const href = linkable(article.uri);
          return (
            <li key={article.id} id={`source-${number}`} className="py-2">
              <span className="dossier-number">{number}</span>
              <div className="min-w-0">
                <p className="font-serif">
                  <a href={articlePath(article.id, facts[0])}>
                    <bdi>{article.title ?? text.article.untitled}</bdi>
                  </a>
                </p>
                <p className="text-meta text-ink3">
                  <SourceName article={article} />
                  {copyOf !== null && ` · ${words.copyOf(copyOf)}`}
                  {recalls && ` · ${words.recalls}`}
                </p>
                <Sentences column={{ article, facts }} members={members} />
                <p className="dossier-address">
                  {href === null ? article.uri : <a href={href}>{article.uri}</a>} · {text.article.hash}{" "}
                  <code>{article.id}</code>
                </p>
              </div>
            </li>
          );
        })}
      </ol>
      {more > 0 && <p className="py-2 text-meta text-ink3">{words.more(more)}</p>}
    </Part>
  );
}
