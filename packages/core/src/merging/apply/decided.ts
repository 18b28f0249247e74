import type { Decision, DecisionAct } from "../../record/index.ts";
import { factKey } from "../../record/index.ts";
import { effective } from "../decisions/effective.ts";
import { factsOf, rulingsOf, type Rulings } from "../decisions/rulings.ts";
import type { Session } from "../incremental/session.ts";

/** What an act is about, as decisions are filed: fact keys, entities, questions and their subjects. */
export function subjectsOf(act: DecisionAct): string[] {
  switch (act.act) {
    case "same-entity":
    case "other-entity":
      return act.entities;
    case "dismiss":
      return [act.question, ...act.subjects];
    case "note":
    case "undo":
      return [];
    default:
      return factsOf(act).map(factKey);
  }
}

/**
 * The key that a decision about a subject is filed under. Facts go by their source: of most sources nobody has decided anything, and one look
 * says so of all that they tell.
 */
export const decidedKey = (subject: string): string => {
  const end = subject.indexOf("/");
  return `decided|${end < 0 ? subject : subject.slice(0, end)}`;
};

/** Adds decisions to the log; returns all that they, or what they undo, are about. One that is there already adds nothing. */
export async function record(session: Session, decisions: readonly Decision[]): Promise<Set<string>> {
  const subjects = new Set<string>();
  const known = await session.getAll(
    "decision",
    decisions.map(({ id }) => id),
  );
  const fresh = decisions.filter(({ id }) => !known.has(id));
  for (const decision of fresh) {
    session.put("decision", decision.id, decision);
    for (const subject of subjectsOf(decision.act)) session.file(decidedKey(subject), decision.id);
    for (const { source, fact } of factsOf(decision.act)) {
      session.file(`decided-in|${source}`, factKey({ source, fact }));
    }
    if (decision.act.act === "carry") session.file(`carried|${factKey(decision.act.from)}`, decision.id);
    if (decision.act.act === "undo") session.file(`undone|${decision.act.decision}`, decision.id);
  }
  for (const decision of fresh) {
    for (const subject of await reach(session, decision)) subjects.add(subject);
  }
  return subjects;
}

/** What a decision is about; of an undo, what the decision at the end of the chain is about. */
async function reach(session: Session, decision: Decision): Promise<string[]> {
  const seen = new Set<string>();
  let at: Decision | null = decision;
  while (at !== null && at.act.act === "undo" && !seen.has(at.id)) {
    seen.add(at.id);
    at = await session.get("decision", at.act.decision);
  }
  if (at === null) return [];
  const subjects = subjectsOf(at.act);
  if (at.act.act !== "carry") return carriedOn(session, subjects);
  // What was decided about a fact before it was carried is decided of the other from now on.
  const decisions = await decisionsAbout(session, subjects);
  return carriedOn(
    session,
    [...decisions.values()].flatMap(({ act }) => subjectsOf(act)),
  );
}

/** The subjects with all facts to which decisions about them were ever carried. */
async function carriedOn(session: Session, subjects: readonly string[]): Promise<string[]> {
  const all = new Set(subjects);
  for (let pending = [...all]; pending.length > 0;) {
    const found = await load(
      session,
      pending.map((key) => `carried|${key}`),
      new Map(),
    );
    pending = found.flatMap(({ act }) => subjectsOf(act)).filter((subject) => !all.has(subject));
    for (const subject of pending) all.add(subject);
  }
  return [...all];
}

/**
 * The decisions that are about any of these or about other facts of their sources, with those that carry to or from them, and all that undo any
 * of them.
 */
async function decisionsAbout(session: Session, subjects: Iterable<string>): Promise<Map<string, Decision>> {
  const found = new Map<string, Decision>();
  const seen = new Set<string>();
  let pending = [...subjects];
  while (pending.length > 0) {
    for (const subject of pending) seen.add(subject);
    const next = new Set<string>();
    for (const decision of await load(session, pending.map(decidedKey), found)) {
      const { act } = decision;
      if (act.act === "carry") for (const subject of subjectsOf(act)) next.add(subject);
    }
    pending = [...next].filter((subject) => !seen.has(subject));
  }
  // The other facts of those decisions may have been carried as well.
  for (let named = [...found.values()]; named.length > 0;) {
    const keys = named.flatMap(({ act }) => factsOf(act).map((ref) => `carried|${factKey(ref)}`));
    named = await load(session, keys, found);
  }
  for (let ids = [...found.keys()]; ids.length > 0;) {
    const undoing = await load(
      session,
      ids.map((id) => `undone|${id}`),
      found,
    );
    ids = undoing.map(({ id }) => id);
  }
  return found;
}

/** Decisions under the keys that were not found before. */
async function load(
  session: Session,
  keys: readonly string[],
  found: Map<string, Decision>,
): Promise<Decision[]> {
  const ids = [...(await session.members(keys)).values()].flat().filter((id) => !found.has(id));
  const decisions = [...(await session.getAll("decision", ids)).values()];
  for (const decision of decisions) found.set(decision.id, decision);
  return decisions;
}

/**
 * Reads at once what `rulingsFor` is then asked subject by subject: a store answers one large question sooner than many small ones.
 * Returns the subjects of which the log says anything: of the others there is nothing to ask.
 */
export async function readDecided(session: Session, subjects: Iterable<string>): Promise<Set<string>> {
  const asked = [...subjects];
  const decisions = await load(session, asked.map(decidedKey), new Map());
  const decided = new Set(decisions.flatMap(({ act }) => subjectsOf(act)));
  return new Set(asked.filter((subject) => decided.has(subject)));
}

/** What the log says of these subjects. Of subjects that are not asked about it may say less than the whole log does. */
export async function rulingsFor(session: Session, subjects: Iterable<string>): Promise<Rulings> {
  return rulingsOf(effective([...(await decisionsAbout(session, subjects)).values()]));
}
