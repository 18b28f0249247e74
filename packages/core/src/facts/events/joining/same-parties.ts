import { wordSet } from "@chancery/language";

import type { EventRole, When } from "../../../record/index.ts";
import type { Polities } from "../../shared/polity.ts";
import type { View } from "../../shared/view.ts";
import { placesAgree } from "../arguments/places.ts";
import type { Candidate, Role } from "../candidate.ts";
import { AGREEING, shareAbout } from "../papers.ts";
import { NOUN_CLASSES } from "../patterns/noun-classes.ts";
import { familyOf } from "./families.ts";

// Who takes part in two tellings, and whether they can be the same.

/** Whether those who take part are the same, or the one telling names some of those whom the other names; or both name the one agreement. */
export function takePart(view: View, a: Candidate, b: Candidate, polities: Polities): boolean {
  const sharesAbout = shareAbout(a, b);
  if (a.roles.length === 0 || b.roles.length === 0) return sharesAbout;
  // Tellings that may be one share a day: the one's says for whom the other's people acted.
  const on = (a.when ?? b.when)?.value ?? null;
  // "meets Uruguayan counterpart", "the first visit by a Chinese president": once it is told who that was, nobody else there is that state's one.
  const isTaken = (state: string, by: string, x: Candidate, y: Candidate): boolean =>
    (familyOf(a.type) === "meet" || a.type === "visit") &&
    y.roles.some(
      ({ entity }) =>
        entity !== by &&
        standsFor(entity, state, on, polities) &&
        !x.roles.some((role) => role.entity === entity),
    );
  const cover = (x: Candidate, y: Candidate): boolean =>
    x.roles.every(({ entity, role }) =>
      y.roles.some(
        (other) =>
          isSameBody(view, other.entity, entity) ||
          // Troops of a state that act are not the one of its people to whom it was done.
          (!areOpposed(role, other.role) &&
            // "invaded Grenada", "the premier was shot": whoever is struck himself is not his state.
            !(familyOf(a.type) === "force" && role === "recipient" && other.role === "recipient") &&
            (standsFor(other.entity, entity, on, polities) ||
              (standsFor(entity, other.entity, on, polities) && !isTaken(other.entity, entity, x, y)))),
      ),
    );
  if (!cover(a, b) && !cover(b, a)) {
    // The same agreement signed at a place and time that can be one: one side in common is enough.
    const shared = sharesAbout && a.roles.some((role) => cover({ ...a, roles: [role] }, b));
    return shared && AGREEING.has(a.type);
  }
  if (isGuestOf(view, a, b) || isGuestOf(view, b, a)) return false;
  // One visitor in common, not just one host: two people who visit the same state make two visits.
  const leading = (candidate: Candidate) =>
    candidate.roles.filter(({ role }) => role === "visitor" || role === "actor");
  const [leadA, leadB] = [leading(a), leading(b)];
  if (leadA.length > 0 && leadB.length > 0) {
    return leadA.some(({ entity }) =>
      leadB.some(
        (other) =>
          other.entity === entity ||
          standsFor(entity, other.entity, on, polities) ||
          standsFor(other.entity, entity, on, polities),
      ),
    );
  }
  return true;
}

/**
 * "The ministers of Peru and Chad met. They then met President Addo": those who met each other all call on somebody else. "Talks between Peru and Chad
 * failed. Addo held talks with Peru and Chad": or somebody else talks with them.
 */
function isGuestOf(view: View, each: Candidate, all: Candidate): boolean {
  if (familyOf(all.type) !== "meet" || each.roles.length < 2 || all.roles.length <= each.roles.length)
    return false;
  const own = new Set(each.roles.map(({ entity }) => entity));
  const inSubject = ({ clause }: Candidate, { spans }: Role): boolean =>
    clause?.subject != null &&
    spans.every(({ start }) => {
      const at = view.tokenAt(start);
      return clause.subject !== null && clause.subject.first <= at && at < clause.subject.last;
    });
  if (each.passage === all.passage) return false;
  const called =
    each.roles.every((role) => inSubject(each, role)) &&
    all.roles.every((role) => inSubject(all, role) === own.has(role.entity));
  return (
    called ||
    // "Carter met both" may well be of the negotiations that the two had; talks "between" the two are without him.
    (view.norm(each.trigger + 1) === "between" &&
      all.roles.every((role) => inSubject(all, role) !== own.has(role.entity)))
  );
}

/** One of them acts where the other undergoes it. */
const areOpposed = (a: EventRole, b: EventRole): boolean => OPPOSITE.get(a) === b;
const OPPOSITE: ReadonlyMap<EventRole, EventRole> = new Map([
  ["actor", "recipient"],
  ["recipient", "actor"],
  ["visitor", "host"],
  ["host", "visitor"],
]);

/**
 * "they went on to Moscow for talks with Putin", "had a meeting with students": who the other side is is not known, or nobody that is named, so that
 * it is no telling of any other meeting of his.
 */
export function lacksSide(view: View, candidate: Candidate): boolean {
  const { type, roles, clause } = candidate;
  if (familyOf(type) !== "meet" || roles.length !== 1 || clause?.subject == null) return false;
  const { head } = clause.subject;
  return (view.norm(head) === "they" && view.mentionAt(head) === undefined) || isWithOthers(view, candidate);
}

/** The noun says with whom, and those are neither named nor anybody who may have been told of by an office. */
function isWithOthers(view: View, { trigger, pattern }: Candidate): boolean {
  if (!pattern.endsWith(".noun") || view.norm(trigger + 1) !== "with") return false;
  let last = trigger + 2;
  while (/^(?:ADJ|NOUN|NUM)$/.test(view.token(last)?.upos ?? "")) last += 1;
  const head = last - 1;
  return (
    head > trigger + 1 &&
    view.token(head)?.upos === "NOUN" &&
    view.token(last)?.upos !== "PROPN" &&
    view.mentionsIn(trigger + 2, last).length === 0 &&
    !NOUN_CLASSES.delegates.has(view.lemma(head)) &&
    !TOLD_OF.has(view.lemma(head))
  );
}
const TOLD_OF: ReadonlySet<string> = wordSet(
  "rebel opposition government colleague ally partner guest host team neighbour neighbor authority king queen prince",
);

/** Whoever bombed in the one telling was invaded in the other: two events, however alike. */
export const swapSides = (a: Candidate, b: Candidate): boolean =>
  a.roles.some(({ entity, role }) =>
    b.roles.some((other) => other.entity === entity && areOpposed(role, other.role)),
  );

/** A body's session is not the talks that its members hold beside it, nor another body's session. */
export function bodiesAgree(view: View, a: Candidate, b: Candidate): boolean {
  if (familyOf(a.type) !== "meet") return true;
  const bodies = ({ roles }: Candidate) =>
    roles.filter(({ entity }) => view.kindOf(entity) === "organization").map(({ entity }) => entity);
  const [ofA, ofB] = [bodies(a), bodies(b)];
  if (ofA.length === 0 && ofB.length === 0) return true;
  if (ofA.length > 0 && ofB.length > 0)
    return ofA.some((body) => ofB.some((other) => isSameBody(view, body, other)));
  return false;
}

/** "The leaders of the union met. The meeting of its Supreme Council": in the organ that they make up the heads of a body's states sit as the body. */
const isSameBody = (view: View, a: string, b: string): boolean =>
  a === b || isSupremeIn(view, a, b) || isSupremeIn(view, b, a);

function isSupremeIn(view: View, organ: string, body: string): boolean {
  const { parent = null, name = "" } = view.doc.knowledge.entity(organ) ?? {};
  return parent === body && SUPREME.test(name);
}
const SUPREME =
  /\bSupreme\b|\bheads of (?:state|government)\b|^European Council$|^Collective Security Council$/i;

/** A visit to Poroshenko is none to Moscow: the host's state must hold the place where the other visit goes. */
export function hostsAgree(view: View, a: Candidate, b: Candidate, polities: Polities): boolean {
  if (a.type !== "visit" || b.type !== "visit") return true;
  const check = (x: Candidate, y: Candidate): boolean =>
    x.roles
      .filter(({ role, entity }) => role === "host" && view.kindOf(entity) === "person")
      .every(({ entity }) => {
        const states = polities.of(entity, x.when?.value ?? null);
        const { place } = y;
        return (
          place === null ||
          states.length === 0 ||
          states.some((state) => placesAgree(view, place.value, state))
        );
      });
  return check(a, b) && check(b, a);
}

/** Whether a person acts for the state or body. */
const standsFor = (person: string, polity: string, when: When | null, polities: Polities): boolean =>
  polities.of(person, when).includes(polity);
