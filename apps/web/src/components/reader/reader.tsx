import type { ArticleRecord } from "@chancery/core";

import { readerModel } from "../../lib/reader/model.ts";
import { Blocks } from "./blocks.tsx";
import { FactIndex } from "./fact-index.tsx";
import { ReaderKeys } from "./reader-keys.tsx";

/** Three columns: the facts by family, the text, and a note per fact in the margin beside its words. */
export function Reader({
  record,
  open,
  furniture = false,
  whole = false,
}: {
  record: ArticleRecord;
  open: string | null;
  furniture?: boolean;
  whole?: boolean;
}) {
  const model = readerModel(record);
  const fact = open !== null && model.looks.has(open) ? open : null;
  return (
    <ReaderKeys open={fact}>
      <FactIndex model={model} />
      <div className="reader-text prose">
        <Blocks model={model} open={fact} furniture={furniture} whole={whole} />
      </div>
    </ReaderKeys>
  );
}
