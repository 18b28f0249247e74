import { useText } from "../../text/server.ts";

/** The stamp at the end of a line: how many articles state it alike. */
export function Seal({ articles }: { articles: number }) {
  const text = useText();
  const words = text.fact.sealed(articles);
  return (
    <span className="seal" title={words}>
      <span aria-hidden="true">{articles}</span>
      <span className="sr-only">{words}</span>
    </span>
  );
}
