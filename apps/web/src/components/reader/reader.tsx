import type { ArticleRecord } from "@chancery/core";

import { rowsOf, shownRows, SHOWN } from "../../lib/reader/blocks.ts";
import { noteOf, readerModel, type Entries } from "../../lib/reader/model.ts";
import { Blocks } from "./blocks.tsx";
import { FactIndex } from "./fact-index.tsx";
import { ReaderKeys } from "./reader-keys.tsx";
import { inAddress, inPage } from "./view.ts";

/** Three columns: the facts by family, the text, and a note per fact in the margin beside its words. */
export function Reader({
  record,
  fact = null,
  addressed,
  furniture = false,
  whole = false,
  entries,
}: {
  record: ArticleRecord;
  entries?: Entries | undefined;
  /** Id of the fact that is open. */
  fact?: string | null;
  /** Whether the text has an address of its own, so that the open fact can stand in it. */
  addressed: boolean;
  furniture?: boolean;
  /** Whether all of a long text is shown. */
  whole?: boolean;
}) {
  const model = readerModel(record, entries);
  const view = { model, open: noteOf(model, fact), hrefOf: addressed ? inAddress : inPage };
  const rows = rowsOf(record.article.blocks);
  const shown = whole ? rows : shownRows(rows, SHOWN);
  const next = rows[shown.length];
  return (
    <ReaderKeys open={view.open} addressed={addressed}>
      <FactIndex view={view} until={next?.index ?? Infinity} />
      <div className="reader-text prose">
        <Blocks view={view} rows={shown} more={next !== undefined} furniture={furniture} />
      </div>
      <span className="whole" hidden />
    </ReaderKeys>
  );
}
