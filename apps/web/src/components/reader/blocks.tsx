import type { Block, BlockKind } from "@chancery/core";
import Link from "next/link";

import { rolesOf, rowsOf, shownRows, SHOWN, type Row } from "../../lib/reader/blocks.ts";
import type { ReaderModel } from "../../lib/reader/model.ts";
import { text } from "../../text/index.ts";
import { MarkedText } from "./marked-text.tsx";
import { FactNote } from "./note.tsx";

interface Props {
  readonly model: ReaderModel;
  /** Id of the fact that is open. */
  readonly open: string | null;
  /** Whether page furniture is unfolded. */
  readonly furniture: boolean;
}

/** The text of the article, line by line, as it stands in the source: nothing is left out. */
export function Blocks({ model, open, furniture, whole }: Props & { readonly whole: boolean }) {
  const { blocks } = model.record.article;
  const rows = rowsOf(blocks);
  const shown = whole ? rows : shownRows(rows, SHOWN);
  const title = blocks.findIndex(({ kind }) => kind === "title");
  return (
    <>
      {shown.map((row) =>
        row.fold ? (
          <Fold key={row.index} row={row} model={model} unfolded={furniture} />
        ) : (
          <TextBlock key={row.index} row={row} model={model} open={open} isHeadline={row.index === title} />
        ),
      )}
      {shown.length < rows.length && (
        <p>
          <Link href="?whole=1" prefetch={false}>
            {text.article.whole}
          </Link>
        </p>
      )}
    </>
  );
}

type FoldRow = Extract<Row, { fold: true }>;
type TextRow = Extract<Row, { fold: false }>;

/** A run of page furniture, folded to one line where it stood. */
function Fold({ row, model, unfolded }: { row: FoldRow; model: ReaderModel; unfolded: boolean }) {
  const roles = rolesOf(row.blocks).join(", ");
  return (
    <details className="fold" open={unfolded}>
      <summary>
        {text.article.boilerplate(row.blocks.length)}
        {roles !== "" && `: ${roles}`}
      </summary>
      <ul>
        {row.blocks.map(({ span, repeats }) => (
          <li key={span.start} dir="auto">
            {model.record.source.text.slice(span.start, span.end)}
            {repeats !== undefined && ` (${text.article.repeated})`}
          </li>
        ))}
      </ul>
    </details>
  );
}

function TextBlock({
  row: { index, block },
  model,
  open,
  isHeadline,
}: {
  row: TextRow;
  model: ReaderModel;
  open: string | null;
  isHeadline: boolean;
}) {
  const Tag = isHeadline ? "h1" : TAGS[block.kind];
  const notes = model.notes.filter((note) => note.block === index);
  return (
    <div className="passage" data-kind={block.kind} id={`b${index}`}>
      {notes.length > 0 && (
        <div className="notes">
          {notes.map((note) => (
            <FactNote key={note.facts[0].id} note={note} model={model} open={open} />
          ))}
        </div>
      )}
      <Label block={block} />
      <Tag className="passage-body" dir="auto" lang={model.record.article.language}>
        <MarkedText span={block.span} model={model} open={open} />
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
  if (repeats !== undefined) {
    return (
      <a className="passage-label" href={`#b${repeats}`}>
        {kind === "caption" ? text.article.repeatedCaption : text.article.repeated}
      </a>
    );
  }
  return kind === "caption" ? <span className="passage-label">{text.article.caption}</span> : null;
}
