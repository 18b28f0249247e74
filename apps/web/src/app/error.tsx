"use client";

import { text } from "../text/index.ts";

/** What nobody foresaw. Trouble with the store is told by the page itself. */
export default function Unforeseen({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <div className="page" role="alert">
      <header className="pt-6 pb-5">
        <h1>{text.trouble.title}</h1>
        <p className="mt-2 text-lead text-ink2">{text.trouble.unforeseen}</p>
      </header>
      <p>{text.trouble.remedy}</p>
      {error.digest && (
        <p className="mt-2 text-meta text-ink3">
          {text.trouble.code} <code>{error.digest}</code>
        </p>
      )}
      <p className="mt-4">
        <button type="button" className="button" onClick={reset}>
          {text.trouble.again}
        </button>
      </p>
    </div>
  );
}
