import { useText } from "../../text/server.ts";
import { Completion } from "./completion.tsx";

/** One box; the order goes with it. */
export function QueryForm({ query, order }: { query: string; order: string | undefined }) {
  const text = useText();
  return (
    <form action="/search" className="search-form no-print">
      <label htmlFor="query" className="sr-only">
        {text.search.label}
      </label>
      <input
        id="query"
        name="q"
        type="search"
        className="field text-lead"
        defaultValue={query}
        maxLength={400}
        placeholder={text.finding.placeholder}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        list="completions"
        key={query}
      />
      <Completion input="query" list="completions" />
      {order !== undefined && <input type="hidden" name="order" value={order} />}
      <button className="button">{text.search.submit}</button>
    </form>
  );
}
