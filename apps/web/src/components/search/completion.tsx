"use client";

import { useEffect, useState } from "react";

/** How long after the last key the API is asked, in milliseconds. */
const PAUSE = 150;

interface Found {
  readonly query: string;
  readonly note: string | null;
}

/**
 * Offers ways to go on with the query in a box, through the browser's own list of suggestions: keys, values, names in any
 * script. An addition only: without it, or without the API, the box is as it was.
 */
export function Completion({ input, list }: { input: string; list: string }) {
  const [found, setFound] = useState<readonly Found[]>([]);
  useEffect(() => {
    const box = document.getElementById(input);
    if (!(box instanceof HTMLInputElement)) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let asking: AbortController | undefined;
    const ask = async (query: string): Promise<void> => {
      asking?.abort();
      asking = new AbortController();
      try {
        const asked = encodeURIComponent(JSON.stringify({ query }));
        const answer = await fetch(`/trpc/search.complete?input=${asked}`, { signal: asking.signal });
        if (!answer.ok) return;
        const { result } = (await answer.json()) as { result: { data: readonly Found[] } };
        setFound(result.data.filter((completion) => completion.query !== query));
      } catch {
        // The API is away, or a further key was pressed.
      }
    };
    const type = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void ask(box.value.slice(0, 400)), PAUSE);
    };
    box.addEventListener("input", type);
    return () => {
      clearTimeout(timer);
      asking?.abort();
      box.removeEventListener("input", type);
    };
  }, [input]);
  return (
    <datalist id={list}>
      {found.map(({ query, note }) => (
        <option key={query} value={query} {...(note === null ? {} : { label: `${query} (${note})` })} />
      ))}
    </datalist>
  );
}
