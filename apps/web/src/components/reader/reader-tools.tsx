import { CiteLine } from "../cite/cite-line.tsx";
import { useText } from "../../text/server.ts";

/** What can be done with the page: go to the facts, unfold furniture, take it away. */
export function ReaderTools({ id, furniture }: { id: string; furniture: boolean }) {
  const text = useText();
  const { article: words } = text;
  return (
    <p className="no-print mt-2 flex flex-wrap gap-x-5 gap-y-1 text-meta text-ink3">
      <a href="#facts">{words.index}</a>
      <a href={furniture ? "?" : "?furniture=open"} aria-keyshortcuts="b">
        {words.furniture}: {furniture ? words.close : words.open}
      </a>
      <span>
        {words.take} <a href={`/a/${id}.json`}>JSON</a> · <a href={`/a/${id}.csv`}>CSV</a> ·{" "}
        <a href={`/a/${id}.jsonld`}>{words.annotations}</a> ·{" "}
        <a href={`/export/sources/${id}`}>{words.asIngested}</a>
      </span>
      <CiteLine of="article" id={id} />
    </p>
  );
}
