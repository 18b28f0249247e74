// The adjectives before an event noun and the clause around it: who takes part in what it names.
import type { Clause, NounPhrase } from "@chancery/language";

import type { EventType } from "../../../record/index.ts";
import { partiesOf } from "../../shared/parties.ts";
import type { Passage, View } from "../../shared/view.ts";
import type { Filling } from "../arguments/filling.ts";
import { leaderOf } from "../arguments/group-leader.ts";
import { membersInBrackets, membersNamed } from "../arguments/named-members.ts";
import { isRole } from "../arguments/slots.ts";
import { throughNoun } from "../arguments/through-noun.ts";
import { HOSTING, VERBS_BY_LEMMA, type NounPattern } from "../patterns/index.ts";
import { fillCall, fillOrdered, fillThanked, fillTraveller, fillVoters } from "./fill-by-kind.ts";
import { fillGathered, fillOccurring } from "./fill-gathered.ts";
import { CONFERRING, PARTIES, hostOf } from "./fill-roles.ts";
import { isAttended, isExpected, type Setting } from "./noun-setting.ts";
import { fillPartOfVisit } from "./visit-parts.ts";

const AGREEING: ReadonlySet<string> = new Set<EventType>([
  "signing",
  "conclusion",
  "ceasefire",
  "promise",
  "establishing-relations",
  "adoption",
]);

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
    if (pattern.adjectiveKinds?.includes(kind) === false) continue;
    if (slot === undefined || compound || form === "pronoun" || form === "nominal") continue;
    for (const id of group ?? [entity]) {
      if (slot === "place") filling.place ??= { value: id, spans: [span] };
      else if (isRole(slot) && (kind === "country" || kind === "organization" || kind === "person")) {
        filling.addRole(id, slot, { spans: [span] });
      }
    }
  }
}

/** "Addo said trade would grow at a meeting with Brandt": what grows meets nobody, so that it is he who said so there. */
function speakerAt(view: View, clause: Clause, over: Clause, phrase: NounPhrase): NounPhrase | null {
  const told =
    clause.kind === "complement" &&
    clause.subject !== null &&
    partiesOf(view, clause.subject).length === 0 &&
    /^(?:say|state|note|stress|declare|add|announce|emphasi[sz]e|underline|point)$/.test(over.verb.lemma);
  if (!told || over.verb.passive || !/^an?$/.test(view.norm(phrase.first))) return null;
  return /^(?:at|during|in)$/.test(view.norm(phrase.first - 1)) ? over.subject : null;
}

/** So the noun stands where whoever the clause is about need not take part. */
const OTHERS: ReadonlySet<Setting["as"]> = new Set<Setting["as"]>([
  "occurring",
  "witnessed",
  "shunned",
  "mentioned",
]);

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
  fillPartOfVisit(view, passage, clause, phrase, pattern, filling);
  if (pattern.type === "vote") fillVoters(view, clause, phrase, filling);
  if (as === "occurring") fillOccurring(clause, pattern, filling);
  if (as === "occurring" || as === "carried") fillGathered(view, passage, clause, pattern, filling);
  if (as === "after" && pattern.type === "call") fillCall(view, clause, phrase, filling);
  if (pattern.type === "invitation") fillThanked(clause, phrase, filling);
  if (carrier === undefined || OTHERS.has(as)) return;
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
  const expected = isExpected(clause.verb);
  const doer = clause.verb.passive && !undergoing && !expected ? clause.agent : clause.subject;
  // "asserted the importance of holding elections": whoever says so is not who is to hold them.
  const over = clause.parent === null ? undefined : passage.clauses[clause.parent];
  const through = over === undefined ? undefined : throughNoun(view, over, clause);
  if (through === null && clause.verb.form === "gerund") return;
  // "turned down an Egyptian offer to host talks": whose offer it is would host them.
  const offered = clause.kind === "infinitive" && clause.verb.form !== "gerund" ? through : undefined;
  if (offered === null) return;
  const speaker = as === "after" && over !== undefined ? speakerAt(view, clause, over, phrase) : null;
  const subject = asked ? (clause.objects[0] ?? null) : (offered ?? speaker ?? doer);
  if (subject === null) return;
  if (as === "after") {
    // "After talks with Addo, Brandt flew home": an indefinite noun with one side named lacks the subject's.
    const sided = [...phrase.modifiers, ...clause.obliques.filter(({ at }) => at === phrase.last)].some(
      ({ prep }) =>
        prep === "with" ||
        (prep === "to" && pattern.type === "call") ||
        // "during a courtesy call by Addo, Brandt said": he on whom it was paid.
        (/^(?:by|from|on|upon)$/.test(prep) && pattern.modifiers?.[prep] === "participant"),
    );
    if (phrase.possessor !== null || (clause.verb.passive && !expected)) return;
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
  // "Twelve leaders, including Addo, attended the summit": they too, whose names stand behind the group.
  const named = subject === doer ? membersNamed(view, clause, subject).map((one) => one.phrase) : [];
  const leader = leaderOf(view, passage, clause, subject);
  const all = [...(leader === null ? [] : [leader]), subject, ...named];
  const parties = all.flatMap((who) => partiesOf(view, who, PARTIES));
  const found = parties.length > 0 || subject !== doer ? parties : membersInBrackets(view, clause, subject);
  if (isRole(carrier))
    for (const { entity, span } of found)
      filling.addRole(entity, hosting ? hostOf(carrier) : carrier, { spans: [span] });
  // "held talks on Monday with Kenya": what belongs to the noun may stand behind the verb's own complements.
  for (const oblique of clause.obliques) {
    const { prep, phrase: inner } = oblique;
    const slot = pattern.modifiers?.[prep];
    // "made trips to the region in pursuit of a ceasefire in Lebanon": whither they went is said before.
    if (slot === "destination" && prep === "in" && phrase.modifiers.some((own) => own.prep === "to"))
      continue;
    // "met with Addo on the first day of her visit": what stands before the noun is the verb's own.
    const own = as === "carried" || (as === "attended" && isRole(slot) && oblique.at > phrase.head);
    if (slot !== undefined && slot !== "place" && own) filling.fill(slot, inner);
  }
}
