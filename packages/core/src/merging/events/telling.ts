import type { Knowledge } from "@chancery/knowledge";

import { factKey, type Span } from "../../record/index.ts";
import type { EventLine, ParticipantLine, SourceLines } from "../lines/lines.ts";
import { compareText, distinct } from "../order.ts";
import { levelOf, parentsOf } from "../lines/places.ts";

/** An event line ready to be compared: corrected by decisions, its entities replaced by the groups that they are in. */
export interface Telling extends EventLine {
  /** `factKey` of it. */
  readonly key: string;
  /** Number of the report that its source is a copy of. */
  readonly report: string;
  /** First and last ISO day on which its source can have been published. */
  readonly published: readonly [string | null, string | null];
  readonly outlet: string | null;
  /** A person has joined it with others or parted it from others. */
  readonly decided: boolean;
}

export type Canonical = (entity: string) => string;

export interface TellingContext {
  readonly canonical: Canonical;
  readonly report: string;
  readonly decided: boolean;
  readonly knowledge: Knowledge;
}

function addSpans(
  support: Record<string, readonly Span[]>,
  field: string,
  spans: readonly Span[] = [],
): void {
  if (spans.length > 0) support[field] = [...(support[field] ?? []), ...spans];
}

/** Puts groups in the place of entities; participants that turn out to be one are one. */
export function tellingOf(
  line: EventLine,
  { published, outlet }: Pick<SourceLines, "published" | "outlet">,
  { canonical, report, decided, knowledge }: TellingContext,
): Telling {
  const place = line.place === null ? null : canonical(line.place);
  const moved = place !== line.place;
  const support: Record<string, readonly Span[]> = {};
  for (const [field, spans] of Object.entries(line.support)) if (!field.includes("[")) support[field] = spans;
  const participants: ParticipantLine[] = [];
  for (const [i, participant] of line.participants.entries()) {
    const entity = canonical(participant.entity);
    const known = participants.findIndex((other) => other.entity === entity);
    const at = known < 0 ? participants.length : known;
    const polities = distinct(participant.polities.map(canonical));
    if (known < 0) participants.push({ ...participant, entity, polities });
    addSpans(support, `participants[${at}]`, line.support[`participants[${i}]`]);
  }
  const about = [...new Set(line.about.map(canonical))];
  for (const [i, id] of line.about.entries())
    addSpans(support, `about[${about.indexOf(canonical(id))}]`, line.support[`about[${i}]`]);
  return {
    ...line,
    participants,
    support,
    place,
    placeParents: moved && place !== null ? parentsOf(knowledge, place) : line.placeParents,
    placeLevel: moved ? levelOf(knowledge, place) : line.placeLevel,
    about,
    agreements: [...new Set(line.agreements.map(canonical))],
    key: factKey(line),
    report,
    published: [published?.earliest ?? null, published?.latest ?? null],
    outlet,
    decided,
  };
}

/** The canonical order of tellings: published first, then by source and fact; what has no day of publication comes last. */
export const byPublication = (a: Telling, b: Telling): number =>
  compareText(a.published[0] ?? "~", b.published[0] ?? "~") ||
  compareText(a.published[1] ?? "~", b.published[1] ?? "~") ||
  compareText(a.source, b.source) ||
  compareText(a.fact, b.fact);
