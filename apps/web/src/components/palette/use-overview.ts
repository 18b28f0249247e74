import { useEffect, useState } from "react";

import type { Overview } from "../../lib/palette/items.ts";

/** How long after the last key the API is asked, in milliseconds. */
const PAUSE = 120;
const MOST = 6;

/** What the record has by a name that is being typed; null so far, and `away` where the API does not answer. */
export function useOverview(query: string): { readonly found: Overview | null; readonly away: boolean } {
  const [state, setState] = useState<{ found: Overview | null; away: boolean }>({ found: null, away: false });
  useEffect(() => {
    if (query === "") {
      setState({ found: null, away: false });
      return;
    }
    const asking = new AbortController();
    const ask = async (): Promise<void> => {
      try {
        const asked = encodeURIComponent(JSON.stringify({ query, limit: MOST }));
        const answer = await fetch(`/trpc/search.all?input=${asked}`, { signal: asking.signal });
        if (!answer.ok) throw new Error(String(answer.status));
        const { result } = (await answer.json()) as { result: { data: Overview } };
        setState({ found: result.data, away: false });
      } catch {
        // A further key was pressed, or the API is away: pages can still be gone to.
        if (!asking.signal.aborted) setState({ found: null, away: true });
      }
    };
    const timer = setTimeout(() => void ask(), PAUSE);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [query]);
  return state;
}
