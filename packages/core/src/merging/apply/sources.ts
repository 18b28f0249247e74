import type { SourceLines } from "../lines/lines.ts";
import { newsDay } from "../lines/publication.ts";
import { sameJson } from "../incremental/same-json.ts";
import type { Session } from "../incremental/session.ts";

export interface Replaced {
  readonly source: string;
  readonly before: SourceLines | null;
  readonly after: SourceLines | null;
}

/** Puts the lines of sources in their places; what was there before is returned with what is there now. */
export async function replaceSources(
  session: Session,
  changes: ReadonlyMap<string, SourceLines | null>,
): Promise<Replaced[]> {
  const before = await session.getAll("lines", changes.keys());
  const replaced: Replaced[] = [];
  for (const [source, after] of changes) {
    const old = before.get(source) ?? null;
    if (sameJson(old, after)) continue;
    session.put("lines", source, after);
    await publish(session, old, false);
    await publish(session, after, true);
    replaced.push({ source, before: old, after });
  }
  return replaced;
}

/** Files a source under its day, the day under its year and the year among years: the newest is found without a scan. */
async function publish(session: Session, lines: SourceLines | null, add: boolean): Promise<void> {
  const day = newsDay(lines?.published ?? null);
  if (lines === null || day === null) return;
  const steps = [
    [`published|${day}`, lines.source],
    [`published|${day.slice(0, 4)}`, day],
    ["published|", day.slice(0, 4)],
  ] as const;
  for (const [key, member] of steps) {
    if (add) session.file(key, member);
    else session.unfile(key, member);
    if (!add && (await session.fewOf(key, 1))?.length !== 0) return;
  }
}
