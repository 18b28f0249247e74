import { api } from "./api.ts";

/** How long a count is good for, in milliseconds: every page shows it, and the store looks through all addresses for it. */
const FRESH = 60_000;
/** Readers whose counts are kept. */
const MOST = 200;

interface Counted {
  readonly at: number;
  readonly articles: number;
}

const counts = new Map<string, Counted>();

/** How many articles came in since an instant, as of at most a minute ago; null where the store does not answer. */
export async function newSince(since: string, now = Date.now()): Promise<number | null> {
  const known = counts.get(since);
  if (known !== undefined && now - known.at < FRESH) return known.articles;
  try {
    const { articles } = await (await api()).facts.since({ since });
    counts.delete(since);
    counts.set(since, { at: now, articles });
    for (const oldest of counts.keys()) {
      if (counts.size <= MOST) break;
      counts.delete(oldest);
    }
    return articles;
  } catch {
    return null;
  }
}
