import type { MergedEvent } from "../events/merge-events.ts";
import { composed } from "../links/compose.ts";
import { linkKeysOf } from "../links/link-keys.ts";
import type { LinkLine } from "../links/link-line.ts";
import { wholeOf } from "../links/parts.ts";
import { outcomeOf, type Outcome } from "../links/plans.ts";
import { sorted } from "../order.ts";
import { sameJson } from "../incremental/same-json.ts";
import type { Session } from "../incremental/session.ts";

/**
 * Links the changed entries, and those on which they bear, anew. `before`: the changed entries
 * as they were. Returns all entries that read otherwise now, or are gone.
 */
export async function relink(
  session: Session,
  changed: ReadonlySet<string>,
  before: ReadonlyMap<string, MergedEvent>,
): Promise<Set<string>> {
  const around = await refile(session, changed, before);
  const events = await session.getAll("event", around);
  const outcomes = await session.getAll("outcome", around);
  const wholes = await session.getAll("whole", around);
  const rewrite = new Set<string>(changed);
  // All at once; `nearTo` then asks for each.
  await session.members([...events.values()].flatMap(({ line }) => linkKeysOf(line).looks));
  for (const id of sorted(around)) {
    const line = events.get(id)?.line ?? null;
    const near = line === null ? [] : await nearTo(session, line);
    const whole = line === null ? null : (wholeOf(line, near)?.id ?? null);
    const outcome = line === null ? null : outcomeOf(line, near);
    if (whole !== (wholes.get(id) ?? null)) {
      session.put("whole", id, whole);
      rewrite.add(id);
    }
    const old = outcomes.get(id) ?? null;
    if (sameJson(outcome, old)) continue;
    note(session, id, old, outcome);
    for (const one of [id, old?.by, outcome?.by]) if (one !== undefined) rewrite.add(one);
  }
  return writeEntries(session, rewrite);
}

/** Files changed entries under their link keys. Returns them and all on which they bore or bear now. */
async function refile(
  session: Session,
  changed: ReadonlySet<string>,
  before: ReadonlyMap<string, MergedEvent>,
): Promise<Set<string>> {
  const now = await session.getAll("event", changed);
  const keys = new Set<string>();
  for (const id of sorted(changed)) {
    const [old, next] = [before.get(id)?.line, now.get(id)?.line];
    const [was, is] = [old, next].map((line) => (line === undefined ? null : linkKeysOf(line)));
    for (const key of was?.files ?? []) session.unfile(key, id);
    for (const key of is?.files ?? []) session.file(key, id);
    for (const key of [...(was?.bears ?? []), ...(is?.bears ?? [])]) keys.add(key);
  }
  const near = await session.members(keys);
  return new Set([...changed, ...[...near.values()].flat()]);
}

async function nearTo(session: Session, line: LinkLine): Promise<LinkLine[]> {
  const ids = [...(await session.members(linkKeysOf(line).looks)).values()].flat();
  return [...(await session.getAll("event", ids)).values()].map((event) => event.line);
}

function note(session: Session, id: string, old: Outcome | null, outcome: Outcome | null): void {
  if (old !== null) session.unfile(`makes|${old.by}`, id);
  if (outcome !== null) session.file(`makes|${outcome.by}`, id);
  session.put("outcome", id, outcome);
}

async function writeEntries(session: Session, ids: ReadonlySet<string>): Promise<Set<string>> {
  const events = await session.getAll("event", ids);
  const wholes = await session.getAll("whole", ids);
  const outcomes = await session.getAll("outcome", ids);
  const written = await session.getAll("entry", ids);
  const makes = await session.members([...ids].map((id) => `makes|${id}`));
  await session.getAll(
    "redirect",
    [...written.values()].flatMap(({ anchors }) => anchors),
  );
  const rewritten = new Set<string>();
  for (const id of sorted(ids)) {
    const event = events.get(id);
    const made = await session.getAll("outcome", makes.get(`makes|${id}`) ?? []);
    const entry =
      event === undefined
        ? null
        : composed(event.entry, {
            whole: wholes.get(id) ?? null,
            outcome: outcomes.get(id) ?? null,
            makes: [...made].filter(([, { by }]) => by === id),
          });
    const old = written.get(id) ?? null;
    if (sameJson(old, entry)) continue;
    session.put("entry", id, entry);
    rewritten.add(id);
    for (const anchor of entry?.anchors ?? []) session.put("redirect", anchor, id);
    await forget(
      session,
      id,
      old?.anchors.filter((anchor) => entry?.anchors.includes(anchor) !== true) ?? [],
    );
  }
  return rewritten;
}

/** Anchors of facts that left the entry lead nowhere, where they do not lead to another entry by now. */
async function forget(session: Session, id: string, anchors: readonly string[]): Promise<void> {
  for (const [anchor, to] of await session.getAll("redirect", anchors)) {
    if (to === id) session.put("redirect", anchor, null);
  }
}
