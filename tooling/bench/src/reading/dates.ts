import type { GoldPage } from "./pages.ts";
import { percent } from "../scoring/f1.ts";

/** The day that is asserted of a page, and whether a line states it. */
export interface Dated {
  readonly day: string | null;
  readonly basis: string;
}

/** Ours: the day of the record, through the pipeline to its dating. */
export async function ourDays(): Promise<(bytes: Uint8Array, mediaType: string) => Dated> {
  const { extract } = await import("@chancery/core");
  return (bytes, mediaType) => {
    try {
      const { published } = extract({ bytes, uri: "page", mediaType }).article;
      const day = /^\d{4}-\d\d-\d\d$/.exec(published?.when.edtf ?? "")?.[0] ?? null;
      return { day, basis: published?.method ?? "unknown" };
    } catch {
      return { day: null, basis: "unknown" };
    }
  };
}

/** Right days of all, wrong days asserted, and those that were inferred of them. */
export function dayCells(pages: readonly GoldPage[], days: readonly Dated[]): Record<string, string> {
  const dated = pages.map(({ day }, i) => ({ gold: day, ...(days[i] ?? { day: null, basis: "unknown" }) }));
  const asked = dated.filter(({ gold }) => gold !== null);
  const share = (n: number): string => percent(n / (asked.length || 1));
  const wrong = asked.filter(({ day, gold }) => day !== null && day !== gold);
  return {
    pages: String(asked.length),
    "right day": share(asked.filter(({ day, gold }) => day === gold).length),
    "wrong day": share(wrong.length),
    "wrong, inferred": share(wrong.filter(({ basis }) => basis === "inferred").length),
    "no day": share(asked.filter(({ day }) => day === null).length),
  };
}
