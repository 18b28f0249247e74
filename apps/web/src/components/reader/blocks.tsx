import type { Block, BlockKind } from "@chancery/core";
import Link from "next/link";

import { rolesOf, type Row } from "../../lib/reader/blocks.ts";
import { useText } from "../../text/server.ts";
import { MarkedText } from "./marked-text.tsx";
import { FactNote } from "./note.tsx";
import type { View } from "./view.ts";

/** The text of the article, line by line, as it stands in the source. */
export function Blocks({
  view,
  rows,
  more,
  furniture,
}: {
  view: View;
  rows: readonly Row[];
  /** Whether the text goes on. */
  more: boolean;
  /** Whether page furniture is unfolded. */
  furniture: boolean;
}) {
  const text = useText();
  const { blocks } = view.model.record.article;
  const title = blocks.findIndex(({ kind }) => kind === "title");
  return (
    <>
      {rows.map((row) =>
        row.fold ? (
          <Fold key={row.index} row={row} view={view} unfolded={furniture} />
        ) : (
          <TextBlock key={row.index} row={row} view={view} isHeadline={row.index === title} />
        ),
      )}
      {more && (
        <p>
          <Link href="?whole=1" prefetch={false}>
            {text.article.whole}
          </Link>
        </p>
      )}
      <span className="whole" hidden />
    </>
  );
}

type FoldRow = Extract<Row, { fold: true }>;
type TextRow = Extract<Row, { fold: false }>;

/** A run of page furniture, folded to one line where it stood. */
function Fold({ row, view, unfolded }: { row: FoldRow; view: View; unfolded: boolean }) {
  const text = useText();
  const roles = rolesOf(row.blocks, text.article.furnitureOf).join(", ");
  return (
    <details className="fold" open={unfolded}>
      <summary>
        {text.article.boilerplate(row.blocks.length)}
        {roles !== "" && `: ${roles}`}
      </summary>
      <ul>
        {row.blocks.map(({ span, repeats }) => (
          <li key={span.start} dir="auto">
            {view.model.record.source.text.slice(span.start, span.end)}
            {repeats !== undefined && ` (${text.article.repeated})`}
          </li>
        ))}
      </ul>
    </details>
  );
}

function TextBlock({
  row: { index, block },
  view,
  isHeadline,
}: {
  row: TextRow;
  view: View;
  isHeadline: boolean;
}) {
  const Tag = isHeadline ? "h1" : TAGS[block.kind];
  const { notes: all, record } = view.model;
  const notes = all.filter((note) => note.block === index);
  return (
    <div className="passage" data-kind={block.kind} id={`b${index}`}>
      {notes.length > 0 && (
        <div className="notes">
          {notes.map((note) => (
            <FactNote key={note.id} note={note} view={view} />
          ))}
        </div>
      )}
      <Label block={block} />
      <Tag className="passage-body" dir="auto" lang={record.article.language}>
        <MarkedText index={index} span={block.span} view={view} />
      </Tag>
    </div>
  );
}

const TAGS: Readonly<Record<BlockKind, "p" | "h2">> = {
  title: "p",
  subtitle: "p",
  byline: "p",
  timestamp: "p",
  heading: "h2",
  paragraph: "p",
  caption: "p",
  credit: "p",
  boilerplate: "p",
};

/** Captions are named as such; a line that the page prints a second time says so and leads to the first. */
function Label({ block: { kind, repeats } }: { block: Block }) {
  const text = useText();
  if (repeats !== undefined) {
    return (
      <a className="passage-label" href={`#b${repeats}`}>
        {kind === "caption" ? text.article.repeatedCaption : text.article.repeated}
      </a>
    );
  }
  return kind === "caption" ? <span className="passage-label">{text.article.caption}</span> : null;
}
