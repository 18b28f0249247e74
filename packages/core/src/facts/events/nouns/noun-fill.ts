import { wordSet, type Clause, type NounPhrase } from "@chancery/language";

import type { EntityKind, EventRole, EventType } from "../../../record/index.ts";
import { partiesOf } from "../../shared/parties.ts";
import type { Passage, View } from "../../shared/view.ts";
import { isRole } from "../arguments/slots.ts";
import type { Filling } from "../arguments/filling.ts";
import { allPhrases } from "./noun-phrases.ts";
import { AT_HOME } from "./noun-modality.ts";
import { isAttended, isReceived, type Setting } from "./noun-setting.ts";
import { BIDDING_VERBS, throughNoun } from "../arguments/through-noun.ts";
import { CARRIERS, carrierKey, HOSTING, VERBS_BY_LEMMA, type NounPattern } from "../patterns/index.ts";

const AGREEING: ReadonlySet<string> = new Set<EventType>([
  "signing",
  "conclusion",
  "ceasefire",
  "promise",
  "establishing-relations",
  "adoption",
]);

const PERSONS: ReadonlySet<EntityKind> = new Set(["person"]);
const PARTIES: ReadonlySet<EntityKind> = new Set(["person", "country", "organization"]);

/** Who gives the roof: a visit has a host, a meeting an organizer. */
const hostOf = (carrier: EventRole): EventRole => (carrier === "visitor" ? "host" : "organizer");

/** What two do in a meeting of theirs. */
const CONFERRING: ReadonlySet<string> = wordSet(
  "discuss review exchange explore examine underline stress emphasise emphasize reaffirm affirm reiterate",
);

const isAgreeing = (lemma: string): boolean =>
  CONFERRING.has(lemma) || (VERBS_BY_LEMMA.get(lemma) ?? []).some(({ type }) => AGREEING.has(type));

/** "After a session in Lima, A and B jointly met the press": what two then do together they do as those who met. */
const isJoint = (view: View, { verb }: Clause): boolean =>
  [verb.first - 1, verb.first, verb.last].some((at) => view.norm(at) === "jointly");

/** "discussed boosting ties in a meeting": the verb that a gerund is the object of. */
const finiteOver = ({ clauses }: Passage, clause: Clause): Clause => {
  const outer = clause.parent === null ? undefined : clauses[clause.parent];
  const gerund = clause.kind === "infinitive" && clause.verb.form === "gerund";
  return gerund && outer !== undefined && outer.subject?.head === clause.subject?.head ? outer : clause;
};

const GATHERINGS: ReadonlySet<NounPattern["type"]> = new Set<NounPattern["type"]>([
  "summit",
  "negotiation",
  "meeting",
]);

/** "the Kyrgyz visit", "Russian-Kazakh talks", "the CSTO summit": names before the noun. */
export function fillAdjectives(view: View, phrase: NounPhrase, pattern: NounPattern, filling: Filling): void {
  const start = phrase.possessor === null ? phrase.first : phrase.possessor.last;
  for (const { entity, kind, span, form, group, first, last } of view.mentionsIn(start, phrase.head)) {
    const slot = pattern.adjective;
    // "the Madrid summit": where it was; a pair ("Belgrade-Pristina talks") tells who talked.
    if (
      kind === "place" &&
      form === "name" &&
      last === phrase.head &&
      GATHERINGS.has(pattern.type) &&
      !/^[-–]$/.test(view.norm(first - 1))
    )
      filling.place ??= { value: entity, spans: [span] };
    // "Russian-led talks", "UN-led talks" are not talks with whoever leads them.
    const within = /^-\p{Ll}/u.test(view.doc.source.text.slice(span.end, span.end + 2));
    const compound = within || (view.norm(last) === "-" && view.mentionsAt(last + 1).length === 0);
    if (slot === undefined || compound || form === "pronoun" || form === "nominal") continue;
    for (const id of group ?? [entity]) {
      if (slot === "place") filling.place ??= { value: id, spans: [span] };
      else if (isRole(slot) && (kind === "country" || kind === "organization" || kind === "person")) {
        filling.addRole(id, slot, { spans: [span] });
      }
    }
  }
}

/** Who takes part by the clause: the one who holds, attends, pays; after talks with B, the one who then did something. */
export function fillFromClause(
  view: View,
  passage: Passage,
  { clause, as }: Setting,
  phrase: NounPhrase,
  pattern: NounPattern,
  filling: Filling,
): void {
  const { carrier } = pattern;
  if (carrier === "visitor" && (as === "after" || as === "mentioned"))
    fillTraveller(view, clause, phrase, filling);
  if (as === "mentioned" || as === "governed") fillOrdered(clause, phrase, pattern, filling);
  if (pattern.type === "vote") fillVoters(view, clause, phrase, filling);
  if (as === "occurring") fillOccurring(clause, pattern, filling);
  if (as === "occurring" || as === "carried") fillGathered(view, passage, clause, pattern, filling);
  if (as === "after" && pattern.type === "call") fillCall(view, clause, phrase, filling);
  if (carrier === undefined || as === "occurring" || as === "witnessed" || as === "mentioned") return;
  // "was present at the signing": to look on is not to sign.
  if (carrier === "signatory" && isAttended({ clause, as })) return;
  // "prepared the ground for a meeting between A and B": both sides are named.
  if (
    as === "governed" &&
    phrase.modifiers.some(
      // "led talks among the states of a region": he is none of them, even where one name stands for all.
      ({ prep }) =>
        (prep === "between" && filling.roles.length > 1) || (prep === "among" && filling.roles.length > 0),
    )
  )
    return;
  // Who calls for talks or announces a visit need not take part.
  const sidedOnly = [...phrase.modifiers, ...clause.obliques].some(({ prep }) => prep === "with");
  if (
    as === "governed" &&
    !sidedOnly &&
    !/^(?:plan|schedule|set|fix|slate|agree|prepare|refuse|decline|reject|avoid)$/.test(clause.verb.lemma)
  )
    return;
  // "on his first trip to Chad, Addo was met by Brandt": he who is met is the traveller.
  const undergoing = carrier === "visitor" && as === "attended";
  // "invited Brandt on a visit to Chad": he who is asked is to go.
  // So is he who is asked to talks with somebody else.
  const asked =
    clause.verb.lemma === "invite" &&
    !clause.verb.passive &&
    (carrier === "visitor" || (sidedOnly && clause.objects.length > 0));
  const doer = clause.verb.passive && !undergoing ? clause.agent : clause.subject;
  const subject = asked ? (clause.objects[0] ?? null) : doer;
  if (subject === null) return;
  // "asserted the importance of holding elections": whoever says so is not who is to hold them.
  const over = clause.parent === null ? undefined : passage.clauses[clause.parent];
  if (over !== undefined && clause.verb.form === "gerund" && throughNoun(view, over, clause) === null) return;
  if (as === "after") {
    // "After talks with Addo, Brandt flew home": an indefinite noun with one side named lacks the subject's.
    const sided = [...phrase.modifiers, ...clause.obliques.filter(({ at }) => at === phrase.last)].some(
      ({ prep }) => prep === "with" || (prep === "to" && pattern.type === "call"),
    );
    if (phrase.possessor !== null || clause.verb.passive) return;
    // "following a conversation of Addo with Brandt": both are named.
    if (phrase.modifiers.some(({ prep }) => prep === "of") && filling.roles.length > 1) return;
    // "A and B signed a treaty after four days of talks": they who then agree are they who talked.
    const together =
      filling.roles.length === 0 &&
      !/^(?:the|this|these|that|those)$/.test(view.norm(phrase.first)) &&
      (isAgreeing(finiteOver(passage, clause).verb.lemma) || isJoint(view, clause)) &&
      partiesOf(view, subject).length > 1;
    if (!together && (!sided || filling.roles.length === 0)) return;
  }
  // "received a visit from": he who has it is not he who pays it.
  const received = clause.verb.lemma === "receive" && carrier === "visitor";
  const hosting = as === "carried" && (HOSTING.has(clause.verb.lemma) || received);
  for (const { entity, span } of partiesOf(view, subject, PARTIES)) {
    if (!isRole(carrier)) continue;
    const role = hosting ? hostOf(carrier) : carrier;
    filling.addRole(entity, role, { spans: [span] });
  }
  // "held talks on Monday with Kenya": what belongs to the noun may stand behind the verb's own complements.
  for (const { prep, phrase: inner } of clause.obliques) {
    const slot = pattern.modifiers?.[prep];
    // "made trips to the region in pursuit of a ceasefire in Lebanon": whither they went is said before.
    if (slot === "destination" && prep === "in" && phrase.modifiers.some((own) => own.prep === "to"))
      continue;
    if (slot !== undefined && slot !== "place" && (as === "carried" || (as === "attended" && isRole(slot))))
      filling.fill(slot, inner);
  }
}

/**
 * What grammar hangs elsewhere: "the ratification of the statute by Kenya", where the agent stands behind the noun, and "his trip to Kenya and a visit
 * to Chad", where the second journey is the first one's traveller's. Returns that first noun.
 */
export function fillFromNeighbours(
  view: View,
  passage: Passage,
  setting: Setting | null,
  phrase: NounPhrase,
  pattern: NounPattern,
  filling: Filling,
): NounPhrase | null {
  if (setting === null) return null;
  const { clause } = setting;
  for (const { prep, at, phrase: inner } of clause.obliques) {
    const slot = pattern.modifiers?.[prep];
    // "followed the meeting at Davos, on Jan. 30, between A and B": behind such a verb only its object has sides.
    const sides =
      at > phrase.head &&
      FOLLOWS.has(clause.verb.lemma) &&
      prep === "between" &&
      clause.objects.some(
        (object) => object === phrase || object.modifiers.some((part) => part.phrase === phrase),
      );
    if ((at !== phrase.last && !sides) || slot === undefined || slot === "place" || slot === "destination")
      continue;
    if (prep !== "by" || !clause.verb.passive) filling.fill(slot, inner);
  }
  const { possessor } = pattern;
  if (possessor !== "visitor" || filling.roles.some(({ role }) => role === possessor)) return null;
  if (setting.as !== "mentioned" || (clause.subject?.first ?? 0) > phrase.first) return null;
  const other = allPhrases(view, passage.phrases).find(
    (candidate) =>
      candidate.head < phrase.head &&
      candidate.head > clause.first &&
      candidate.possessor !== null &&
      pattern.nouns.includes(view.lemma(candidate.head)),
  );
  if (other === undefined || other.possessor === null) return null;
  return filling.fill(possessor, other.possessor) ? other : null;
}

const FOLLOWS: ReadonlySet<string> = new Set(["follow", "precede"]);

/** "The summit, chaired by A, was attended by B and C": who led it or was there, behind a passive verb. Says whether anybody was named so. */
export function fillAgents(
  view: View,
  { clauses }: Passage,
  { head }: NounPhrase,
  { carrier, modifiers }: NounPattern,
  filling: Filling,
): boolean {
  if (carrier === undefined || !isRole(carrier)) return false;
  const before = filling.roles.length;
  for (const { verb, subject, agent, obliques } of clauses) {
    if (subject?.head !== head || agent === null || !verb.passive || verb.negation !== null) continue;
    if (!CARRIERS.has(carrierKey(verb))) continue;
    const role = HOSTING.has(verb.lemma) ? hostOf(carrier) : carrier;
    for (const { entity, span } of partiesOf(view, agent, PARTIES))
      filling.addRole(entity, role, { spans: [span] });
    // "a visit paid by Addo to Peru": whither it went stands behind whoever made it.
    for (const { prep, phrase } of obliques)
      if (modifiers?.[prep] === "destination") filling.fill("destination", phrase);
  }
  return filling.roles.length > before;
}

/** "A meeting took place between A and B", "War broke out between A and B": those whom the clause names behind its verb. */
function fillOccurring(
  { obliques, objects, verb }: Clause,
  { modifiers }: NounPattern,
  filling: Filling,
): void {
  if (filling.roles.length > 0 || FOLLOWS.has(verb.lemma)) return;
  for (const { prep, phrase } of [...obliques, ...objects.flatMap((object) => object.modifiers)]) {
    const slot = modifiers?.[prep];
    if (slot !== undefined && /^(?:between|among|with)$/.test(prep)) filling.fill(slot, phrase);
  }
}

/** "was held under the chairmanship of A with the participation of B and C": who led it and who came. */
function fillGathered(
  view: View,
  { clauses }: Passage,
  clause: Clause,
  { carrier }: NounPattern,
  filling: Filling,
): void {
  if (carrier !== "participant") return;
  const { obliques, subject } = clause;
  // "talks, bringing together delegates from A and B, were held"
  for (const { verb, subject: of, objects } of clauses)
    if (verb.lemma === "bring" && verb.form === "gerund" && of !== null && of.head === subject?.head)
      for (const object of objects) filling.fill(carrier, object);
  for (const { prep, phrase } of obliques) {
    if (COMING_WITH.test(prep)) filling.fill(carrier, phrase);
    const led = prep === "under" && LEADING.has(view.lemma(phrase.head));
    const came = /^(?:with|in)$/.test(prep) && COMING.has(view.lemma(phrase.head));
    if (!led && !came) continue;
    if (phrase.possessor !== null) filling.fill(carrier, phrase.possessor);
    for (const { prep: of, phrase: inner } of phrase.modifiers) if (of === "of") filling.fill(carrier, inner);
  }
}
const COMING_WITH = /^(?:with|in) the (?:participation|attendance|presence) of$/;
const LEADING: ReadonlySet<string> = wordSet("chairmanship leadership presidency chair");
const COMING: ReadonlySet<string> = wordSet("participation attendance presence");

/** Of one state: what they approve is told as its ratification. */
const CHAMBERS = /\b(?:senate|congress|parliament|house|national assembly|duma|knesset|bundestag|diet)\b/i;
const DECIDES = /^(?:adopt|approve|pass|endorse|reject|defeat|carry|decide|elect|vote)$/;

/** "The Assembly adopted the text by a vote of 90 to 2": the body of states that decides it is who votes; what a parliament approves is told so already. */
function fillVoters(
  view: View,
  { verb, subject, obliques }: Clause,
  phrase: NounPhrase,
  filling: Filling,
): void {
  const by = obliques.some(({ prep, phrase: inner }) => prep === "by" && inner.head === phrase.head);
  if (!by || subject === null || verb.passive || !DECIDES.test(verb.lemma)) return;
  for (const { entity, kind, span } of partiesOf(view, subject))
    if (kind === "organization" && !CHAMBERS.test(view.text.slice(span.start, span.end)))
      filling.addRole(entity, "actor", { spans: [span] });
}

/** Prepositions that set what somebody does within or beside a journey of his own. */
const WITHIN_JOURNEY =
  /^(?:on|during|in the course of|at the (?:end|start|beginning|close|outset) of|throughout|after|following|before|ahead of|on the eve of|midway through|while on)$/;

/** "praised Peru during a visit to Oslo", "speaking at the end of a trip to Mali": a journey of which nobody else is named is the subject's. */
function fillTraveller(
  view: View,
  { subject, objects, obliques, verb }: Clause,
  phrase: NounPhrase,
  filling: Filling,
): void {
  const back = /^(?:return|arrive|come)$/.test(verb.lemma);
  const within = obliques.some(
    ({ prep, phrase: inner }) => inner === phrase && (WITHIN_JOURNEY.test(prep) || (back && prep === "from")),
  );
  if (!within || subject === null || phrase.possessor !== null) return;
  if (filling.roles.some(({ role }) => role === "visitor")) return;
  // "will host President Addo on a state visit": he who is received is the traveller, and he who receives him is at home.
  const [guest] = AT_HOME.has(verb.lemma) && !verb.passive ? objects : [];
  const guests = guest !== undefined && guest.head < phrase.first ? partiesOf(view, guest, PERSONS) : [];
  for (const { entity, span } of guests.length > 0 ? guests : partiesOf(view, subject, PERSONS))
    filling.addRole(entity, "visitor", { spans: [span] });
  if (guests.length === 0) return;
  for (const { entity, span } of partiesOf(view, subject, PARTIES))
    filling.addRole(entity, "host", { spans: [span] });
}

/** "conveyed to Brandt an invitation from Addo": to whom the verb brings what the noun is. */
export function fillAddressee(
  { clause: { verb, objects, obliques } }: Setting,
  phrase: NounPhrase,
  { modifiers }: NounPattern,
  filling: Filling,
): void {
  if (modifiers?.["to"] !== "recipient" || verb.passive || !BIDDING_VERBS.has(verb.lemma)) return;
  if (filling.roles.some(({ role }) => role === "recipient")) return;
  if (!objects.some(({ head }) => head === phrase.head)) return;
  const to = obliques.find(({ prep, at }) => prep === "to" && at < phrase.first);
  if (to !== undefined) filling.fill("recipient", to.phrase);
}

/** "received the visit from Brandt": whom he came to see. */
export function fillReceiver(
  view: View,
  { clause }: Setting,
  phrase: NounPhrase,
  { type }: NounPattern,
  filling: Filling,
): void {
  if (type !== "visit" || clause.subject === null || !isReceived(view, clause, phrase)) return;
  for (const { entity, span } of partiesOf(view, clause.subject, PARTIES))
    filling.addRole(entity, "host", { spans: [span] });
  filling.hosted ||= filling.roles.some(({ role }) => role === "host");
}

/** Verbs whose subject does what their object names: "ordered the closure of the border", "announced the recall of its envoy". */
const ORDERING: ReadonlySet<string> = wordSet("order announce decree authorise authorize approve declare");

function fillOrdered(
  { verb, subject, agent, objects }: Clause,
  phrase: NounPhrase,
  { modifiers }: NounPattern,
  filling: Filling,
): void {
  const role = modifiers?.["by"];
  if (!ORDERING.has(verb.lemma) || role === undefined || !isRole(role)) return;
  const done = verb.passive ? subject : objects.find(({ head }) => head === phrase.head);
  if (done?.head !== phrase.head || filling.roles.some((found) => found.role === role)) return;
  const by = verb.passive ? agent : subject;
  if (by !== null) filling.fill(role, by);
}

/** "persuaded Addo in a telephone call": the one who did it and the one to whom it was done were on the line. */
function fillCall(
  view: View,
  { subject, objects, obliques, verb }: Clause,
  call: NounPhrase,
  filling: Filling,
): void {
  const inside = obliques.some(({ prep, phrase }) => phrase === call && /^(?:in|during|by|over)$/.test(prep));
  const [object] = objects;
  if (!inside || verb.passive || filling.roles.length > 0 || subject === null || object === undefined) return;
  // "In a telephone conversation, Addo and Brandt discussed Chad": what they speak of is on no line.
  if (CONFERRING.has(verb.lemma)) {
    const parties = partiesOf(view, subject);
    if (parties.length > 1)
      for (const { entity, span } of parties) filling.addRole(entity, "participant", { spans: [span] });
    return;
  }
  const [callers, called] = [subject, object].map((phrase) => partiesOf(view, phrase));
  if (callers === undefined || called === undefined || callers.length === 0 || called.length === 0) return;
  for (const { entity, span } of [...callers, ...called])
    filling.addRole(entity, "participant", { spans: [span] });
}
