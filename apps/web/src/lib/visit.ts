/** Keeps when the site was last used, so that the day sheet can say what is new since then. */
export const VISIT_COOKIE = "visit";

/** A pause of this length ends a visit, in milliseconds; what was new stays new until then. */
const PAUSE = 30 * 60_000;
/** How often the time of the last page is noted. */
const NOTED = 60_000;

export interface Visit {
  /** When the visit before this one ended; null where there was none. */
  readonly before: Date | null;
  /** What the cookie is to hold; null where it holds it already. */
  readonly cookie: string | null;
}

/** The visit that a page belongs to. `cookie`: "END-OF-THE-LAST.LAST-PAGE", both in milliseconds; anything else is none. */
export function visitOf(cookie: string | undefined, now: Date): Visit {
  const [, ended = "", last = ""] = /^(\d{0,15})\.(\d{1,15})$/.exec(cookie ?? "") ?? [];
  const at = now.getTime();
  // A clock that was set back ends no visit.
  if (last === "" || Number(last) > at) return { before: null, cookie: `.${at}` };
  if (at - Number(last) > PAUSE) return { before: new Date(Number(last)), cookie: `${last}.${at}` };
  return {
    before: ended === "" ? null : new Date(Number(ended)),
    cookie: at - Number(last) > NOTED ? `${ended}.${at}` : null,
  };
}

/** The instant that `?since=` names: a day (from its beginning) or an instant; null for anything else. */
export function sinceAsked(written: string | undefined): Date | null {
  if (written === undefined || !/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?Z)?$/.test(written))
    return null;
  const date = new Date(written);
  return Number.isNaN(date.getTime()) || !date.toISOString().startsWith(written.slice(0, 10)) ? null : date;
}

/** The day so many days before an instant: "2026-11-25". */
export const daysBefore = (now: Date, days: number): string =>
  new Date(now.getTime() - days * 86_400_000).toISOString().slice(0, 10);
