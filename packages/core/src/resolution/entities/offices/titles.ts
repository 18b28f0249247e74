import type { ResolvedMention } from "../../../document/index.ts";
import type { Span } from "../../../record/index.ts";
import type { Discourse } from "../discourse.ts";
import type { Appointment } from "./appointments.ts";
import { isDeputy } from "./deputies-and-chairs.ts";
import { withPeers } from "./peers.ts";
import { SULTAN, isGivenName, regnalTitle } from "./regnal-titles.ts";
import { respectively } from "./respective-offices.ts";
import { sharedTitle, type Shared } from "./shared-titles.ts";
import { appointment } from "./stated-office.ts";
import type { Title } from "./title-ending.ts";
import { ownerAfter, ownerBefore, stateRightBefore } from "./title-owners.ts";
import { titlesBefore } from "./titles-in-text.ts";

/** Offices stated by a title right before a person's name. */
export function titledOffices(discourse: Discourse): readonly Appointment[] {
  const out: Appointment[] = [];
  let shared: Shared | null = null;
  const bearers = new Map<Title, ResolvedMention[]>();
  for (const mention of discourse.mentions) {
    if (mention.kind !== "person" || mention.form !== "name") continue;
    const before = titlesBefore(discourse, mention.first).filter(
      (title) => !isGivenName(discourse.scene, title, mention.entity),
    );
    const own = before.length > 0 ? before : regnalTitle(discourse, mention);
    shared = sharedTitle(discourse, mention, own, shared);
    if (shared !== null) bearers.set(shared.title, [...(bearers.get(shared.title) ?? []), mention]);
    const ownerOf = (title: Title): ResolvedMention | null =>
      (own.length === 0 ? stateRightBefore(discourse, mention) : null) ??
      ownerBefore(discourse, title) ??
      ownerAfter(discourse, title, mention);
    for (const title of own.length === 0 && shared !== null ? [shared.title] : own) {
      // "Deputy Prime Minister of Peru and Minister of Trade Addo": both are Peru's.
      const deputy = own.find((other) => other !== title && isDeputy(discourse, other));
      const owner = ownerOf(title) ?? (deputy === undefined ? null : ownerOf(deputy));
      if (owner === null && isGivenName(discourse.scene, title, mention.entity, SULTAN)) continue;
      out.push(appointment(discourse.scene, mention.entity, title, owner, "offices.title"));
    }
  }
  return withPeers(discourse.scene, respectively(discourse, out, bearers));
}

/** Where the description of a person begins and ends: "Norway's former envoy". */
export const describedSpan = (owner: Span | null, title: Span): Span =>
  owner === null ? title : { start: Math.min(owner.start, title.start), end: Math.max(owner.end, title.end) };
