import type { ClientDictionary } from "../text/en-client.ts";

/** What nobody foresaw. Trouble with the store is told by the page itself. */
export function Unforeseen({
  error,
  reset,
  words,
}: {
  error: Error & { digest?: string };
  reset: () => void;
  words: ClientDictionary["trouble"];
}) {
  return (
    <div className="page" role="alert">
      <header className="pt-6 pb-5">
        <h1>{words.title}</h1>
        <p className="mt-2 text-lead text-ink2">{words.unforeseen}</p>
      </header>
      <p>{words.remedy}</p>
      {error.digest && (
        <p className="mt-2 text-meta text-ink3">
          {words.code} <code>{error.digest}</code>
        </p>
      )}
      <p className="mt-4">
        <button type="button" className="button" onClick={reset}>
          {words.again}
        </button>
      </p>
    </div>
  );
}
