import type { Doc } from "../../../document/index.ts";
import { addDays, contentId, type EventFact, type Span, type When } from "../../../record/index.ts";
import type { Polities } from "../../shared/polity.ts";
import type { View } from "../../shared/view.ts";
import { codesOf, type Stance } from "./codes.ts";
import { accuserOf } from "./accusers.ts";
import { actWords } from "./act-words.ts";
import type { EventGroup } from "../joining/event-group.ts";
import { votedSide } from "../joining/vote-sides.ts";
import type { Status } from "../modality/modality.ts";
import { statusOf } from "./status.ts";

type Context = Pick<Doc, "source" | "published">;

/** Days before publication from which on an event is history that the article recalls. */
const RECALLED_AFTER = 45;

const INDEPENDENCE: ReadonlySet<string> = new Set(["independence.verb", "become-independent.verb"]);

/** Meetings whose other side the text tells but does not name: "experts", "the two delegations", a body's members. */
const UNNAMED: ReadonlySet<string> = new Set([
  "meet-bare.verb",
  "meet-body.verb",
  "receive-delegates.verb",
  "called-together.verb",
  "body-hears.verb",
  "lead-delegation-to.verb",
]);

/** Bodies whose members sit together; a company or a movement of whose meeting nothing else is told is left. */
const SITTING =
  /\b(?:council|committee|commission|assembly|board|conference|congress|presidium|bureau|court|parliament)\b/i;

/** A meeting of one is none: its other side is not said. A body's session is named by the body alone. */
export function worthKeeping(view: View, { type, roles, place, when, about, members }: EventGroup): boolean {
  const headlineOnly = members.every(({ passage }) => passage.block.kind === "heading");
  if (headlineOnly) return false;
  // "the desire to strengthen ties", "the importance of deepening cooperation": what nobody has done, plans or proposes.
  if (type === "cooperation" && members.every(({ modality }) => modality.status === "hypothetical"))
    return false;
  // An event that is known by its place or its day: "A cease-fire was signed at Arawa on April 30".
  const told = members.some(
    ({ passage: { block } }) => block.kind === "paragraph" || block.kind === "caption",
  );
  const dated = when !== null && when.value.latest !== null && when.value.earliest !== null;
  const set = told && (place !== null || dated);
  if (type === "call" && roles.length === 1) return members.some(({ pattern }) => pattern === "phone.verb");
  if (type === "meeting" || type === "negotiation" || type === "call") {
    return (
      roles.length > 1 ||
      (roles.length === 1 && members.every(({ modality }) => modality.negated)) ||
      (set && type === "negotiation") ||
      (told && place !== null && dated) ||
      (set &&
        members.some(
          ({ pattern }) => UNNAMED.has(pattern) && !(pattern === "meet-bare.verb" && roles.length === 1),
        )) ||
      roles.some(({ entity }) => entity.startsWith("org.")) ||
      // "the fifth meeting of the Harbour Council in Lima": those who sit on a body meet, whether it is known or not.
      (set &&
        roles.some(({ entity }) =>
          SITTING.test(view.doc.entities.find(({ id }) => id === entity)?.name ?? ""),
        )) ||
      (roles.length === 0 && place !== null)
    );
  }
  if (type === "summit")
    return (
      roles.length > 1 ||
      (roles.length === 1 && members.every(({ modality }) => modality.negated)) ||
      place !== null ||
      when !== null ||
      roles.some(({ entity, role }) => role === "organizer" || entity.startsWith("org."))
    );
  // "Australia signed.": of what, only the sentence before can say; that a state did not sign is news by itself.
  const bare = members.every(({ pattern, modality }) => pattern === "sign-bare.verb" && !modality.negated);
  const planned = told && members.some(({ modality }) => modality.status === "planned" && !modality.negated);
  if (type === "signing") return !bare && (roles.length > 0 || about.length > 0 || set || planned);
  if (type === "ceremony") return roles.length > 0 && (place !== null || when !== null);
  if (type === "founding")
    return (
      about.length > 0 || roles.length > 1 || members.some(({ pattern }) => INDEPENDENCE.has(pattern)) || set
    );
  return true;
}

/** Those to whom it is done stand behind those who do it. */
const FOLLOWING: ReadonlySet<string> = new Set(["host", "recipient"]);

/** One event with its evidence, the words behind each field, its codes and its id. */
export function toFact(
  view: View,
  group: EventGroup,
  polities: Polities,
  { source, published }: Context,
): EventFact {
  const { members, type, place, when, about } = group;
  const roles = [...group.roles].sort(
    (a, b) => Number(FOLLOWING.has(a.role)) - Number(FOLLOWING.has(b.role)),
  );
  const first = members[0];
  if (first === undefined) throw new RangeError("an event is told at least once");
  const { status, negated, cues } = statusOf(members, when?.value ?? null, published?.when ?? null);
  const support: Record<string, Span[]> = { type: dedupe(members.map(({ triggerSpan }) => triggerSpan)) };
  for (const [i, { spans }] of roles.entries()) support[`participants[${i}]`] = dedupe(spans);
  if (place !== null) support["place"] = dedupe(place.spans);
  if (when !== null) support["when"] = dedupe(when.spans);
  for (const [i, { spans }] of about.entries()) support[`about[${i}]`] = dedupe(spans);
  if (cues.length > 0) support[negated ? "negated" : "status"] = dedupe(cues);
  const words = members.flatMap((member) => actWords(view, member) ?? []);
  if (words.length > 0) support["content"] = dedupe(words);
  const value = when?.value ?? null;
  const states = new Set(
    roles.flatMap(({ entity }) =>
      view.kindOf(entity) === "country" ? [entity] : polities.of(entity, value),
    ),
  );
  return {
    // One verb may tell of several events ("met in Geneva in 1985 and in Reykjavik in 1986"): place and time tell them apart.
    id: contentId(
      source.id,
      "event",
      type,
      first.triggerSpan.start,
      first.triggerSpan.end,
      place?.value ?? null,
      value?.edtf ?? null,
      ...roles.map(({ entity }) => entity).sort(),
    ),
    kind: "event",
    evidence: dedupe(members.map(({ passage }) => passage.span)),
    support,
    status,
    negated,
    background:
      isRecalled(value, published?.when ?? null) ||
      members.every(({ modality: { recalled } }) => recalled === true),
    source: speakerOf(view, members),
    confidence: confidenceOf(group),
    rule: first.pattern,
    type,
    participants: roles.map(({ entity, role }) => ({
      entity,
      role,
      office: view.kindOf(entity) === "person" ? polities.officeOf(entity, value) : null,
    })),
    place: place?.value ?? null,
    when: value,
    about: about.map(({ value: id }) => id),
    codes: codesOf(
      type,
      status,
      negated,
      type === "exercise" ? Math.max(states.size, roles.length) : states.size,
      votedSide(view, first) ?? first.pattern,
      stanceOf(view, status, negated, cues),
    ),
  };
}

/** Whether the words that say so are a refusal ("will not", "refused to") or a threat. */
function stanceOf(view: View, status: Status, negated: boolean, cues: readonly Span[]): Stance {
  const words = cues.map(({ start, end }) => view.text.slice(start, end)).join(" ");
  return {
    refused:
      negated &&
      (status === "planned" || /\b(?:refus|declin|reject|rebuff|cancel|called off|scrapp)/i.test(words)),
    threatened: !negated && /\bthreat/i.test(words),
    announced: cues.length > 0,
    offered: /\b(?:offer|willing)/i.test(words),
  };
}

function isRecalled(when: When | null, published: When | null): boolean {
  if (when === null || when.latest === null || published === null || published.earliest === null)
    return false;
  return when.latest < addDays(published.earliest, -RECALLED_AFTER);
}

/** Who says so, where every telling stands within somebody's statement or charge; null where the article itself tells it too. */
function speakerOf(view: View, members: EventGroup["members"]): string | null {
  const speakers = members.map(
    ({ passage, clause, triggerSpan: { start } }) =>
      (clause === null ? null : accuserOf(view, passage, clause)) ?? view.statementAt(start)?.speaker ?? null,
  );
  const [first = null] = speakers;
  return speakers.every((speaker) => speaker !== null) ? first : null;
}

function confidenceOf({ members, roles, when, place }: EventGroup): number {
  const told = Math.min(members.length, 3) * 0.05;
  const named = roles.length > 1 ? 0.1 : 0;
  const placed = (when === null ? 0 : 0.08) + (place === null ? 0 : 0.05);
  return Math.round((0.6 + told + named + placed) * 100) / 100;
}

function dedupe(spans: readonly Span[]): Span[] {
  if (spans.length < 2) return [...spans];
  const seen = new Set<string>();
  return [...spans]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => !seen.has(`${start}:${end}`) && seen.add(`${start}:${end}`));
}

/** Facts whose content makes them alike in all that an id is made of are told apart by their order. */
export function withOwnIds<F extends { readonly id: string }>(facts: readonly F[]): F[] {
  const seen = new Map<string, number>();
  return facts.map((fact) => {
    const times = seen.get(fact.id) ?? 0;
    seen.set(fact.id, times + 1);
    return times === 0 ? fact : { ...fact, id: contentId(fact.id, times) };
  });
}
