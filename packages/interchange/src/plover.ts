import type { EventFact, EventRole } from "@chancery/core";

import { oneLine, webAddress } from "./citations/citation.ts";
import type { ExportedFact } from "./fact-row.ts";

/** What is known of an entity that takes part. */
export interface PloverNamed {
  readonly name: string;
  readonly wikidata: string | null;
  /** Of a state its code of ISO 3166-1 alpha-3, of an intergovernmental body "IGO"; null for what is neither, or not known to be. */
  readonly code: string | null;
}

/** An actor as the manual's table has it. What is not known of it is not said. */
export interface PloverActor {
  readonly code?: string;
  readonly entity_text: string;
  readonly identifier_id?: string;
  readonly identifier_text?: string;
  readonly office?: string;
}

/** An event as the PLOVER manual (Halterman and others, 2021) writes it: one record, whoever and however many took part. */
export interface PloverRecord {
  readonly id: string;
  readonly date: string;
  readonly enddate?: string;
  readonly actor: readonly PloverActor[];
  readonly recipient?: readonly PloverActor[];
  readonly event: readonly [string];
  readonly mode?: readonly [string];
  readonly event_loc?: string;
  readonly event_text: string;
  readonly cite_info: string;
  readonly link?: string;
  readonly coder: string;
  readonly comment?: string;
}

/** Types that the manual has only with somebody to whom they are done. */
const TO_SOMEBODY: ReadonlySet<string> = new Set(["COOPERATE", "AID", "SANCTION"]);
/** Roles of those to whom something is done; a host is one only of a visitor. */
const RECEIVES: ReadonlySet<EventRole> = new Set(["recipient", "host"]);
const ACTS: ReadonlySet<EventRole> = new Set(["actor", "visitor"]);

/**
 * The record of an event that an article states; null for what the scheme has no record of: other facts, types without a code, what is
 * negated, what has no full date or nobody who acts. The codes are the fact's own: nothing is coded anew here.
 */
export function ploverRecord(
  { fact, evidence, entities, article }: ExportedFact,
  named: (id: string) => PloverNamed | null,
  { coder }: { readonly coder: string },
): PloverRecord | null {
  if (fact.kind !== "event" || fact.negated || fact.codes.plover === "") return null;
  const days = daysOf(fact);
  if (days === null) return null;
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const actorOf = (part: EventFact["participants"][number]): PloverActor =>
    actor(part, named(part.entity), names.get(part.entity) ?? part.entity);
  const directed = fact.participants.some(({ role }) => ACTS.has(role));
  const to = directed ? fact.participants.filter(({ role }) => RECEIVES.has(role)) : [];
  const by = fact.participants.filter((part) => !to.includes(part));
  if (by.length === 0 || (TO_SOMEBODY.has(fact.codes.plover) && to.length === 0)) return null;
  const web = webAddress(article.uri);
  const place = fact.place === null ? undefined : names.get(fact.place);
  const comment = commentOf(fact);
  return {
    id: fact.id,
    ...days,
    actor: by.map(actorOf),
    ...(to.length === 0 ? {} : { recipient: to.map(actorOf) }),
    event: [fact.codes.plover],
    ...(fact.codes.mode === null ? {} : { mode: [fact.codes.mode] }),
    ...(place === undefined ? {} : { event_loc: oneLine(place) }),
    event_text: oneLine([...new Set(evidence.map(({ text }) => text))].join(" […] ")),
    cite_info: oneLine(
      [article.outlet, article.title, article.published].filter(Boolean).join(", ") || article.uri,
    ),
    ...(web === null ? {} : { link: web }),
    coder,
    ...(comment === "" ? {} : { comment }),
  };
}

function actor(
  { entity, office }: EventFact["participants"][number],
  known: PloverNamed | null,
  name: string,
): PloverActor {
  return {
    ...(known?.code == null ? {} : { code: known.code }),
    entity_text: oneLine(known?.name ?? name),
    ...(known?.wikidata == null ? {} : { identifier_id: known.wikidata }),
    ...(entity.startsWith("local:") ? {} : { identifier_text: entity }),
    ...(office === null ? {} : { office }),
  };
}

/** A day, or both ends of a stretch of days; anything less is no date of the scheme. */
function daysOf({ when }: EventFact): { date: string; enddate?: string } | null {
  const [first = "", last, ...more] = (when?.edtf ?? "").split("/").map((end) => end.replace(/[?~%]$/, ""));
  const full = (day: string): boolean => /^\d{4}-\d\d-\d\d$/.test(day);
  if (more.length > 0 || !full(first)) return null;
  if (last === undefined) return { date: first };
  return full(last) ? { date: first, enddate: last } : null;
}

/** What the scheme has no field for and a reader must know. */
function commentOf({ when, status, background, source }: EventFact): string {
  return [
    ...(/[?~%]/.test(when?.edtf ?? "") ? [`The day is not certain: ${when?.edtf}.`] : []),
    ...(status === "actual" ? [] : [`Reported as ${status}.`]),
    ...(background ? ["Recalled by the article, not its news."] : []),
    ...(source === null ? [] : ["By what somebody is reported to have said."]),
  ].join(" ");
}
