import { wordSet } from "@chancery/language";

import { placesAgree } from "../arguments/places.ts";
import type { Polities } from "../../shared/polity.ts";
import type { View } from "../../shared/view.ts";
import type { Candidate } from "../candidate.ts";
import { isBesides } from "./besides.ts";
import {
  areUnchecked,
  isElsewhen,
  isFormer,
  isHistory,
  isOfLastYear,
  isOfOthersBefore,
  isOldAside,
  isOldOne,
  isRecalledBeside,
  isRecollected,
} from "./earlier-events.ts";
import { familyOf } from "./families.ts";
import { ranksDiffer } from "./ranks.ts";
import { isCourtesyBeside } from "./receptions.ts";
import { bodiesAgree, hostsAgree, lacksSide, swapSides } from "./same-parties.ts";
import { aboutAgrees, paperAgrees } from "./same-paper.ts";
import { sameTime, timesAgree } from "./same-time.ts";
import { saysOne } from "./same-words.ts";
import { votedApart } from "./vote-sides.ts";

/** Whether nothing that two tellings say keeps them from being of one event; who takes part is asked of all tellings together. */
export function compatible(view: View, a: Candidate, b: Candidate, polities: Polities): boolean {
  if (familyOf(a.type) !== familyOf(b.type)) return false;
  // "went to Harpsund and to Helsinki": one verb that tells of several events was parted on purpose.
  if (a.trigger === b.trigger) return false;
  return (
    modalityAgrees(a, b) &&
    timesFit(view, a, b) &&
    partiesFit(view, a, b, polities) &&
    placesAgree(view, a.place?.value ?? null, b.place?.value ?? null) &&
    aboutAgrees(a, b) &&
    !isSetBeside(view, a, b) &&
    paperAgrees(view, a, b, polities) &&
    saysOne(view, a, b)
  );
}

/** What took place is not what is planned or wanted, but on its day or where it is what others aim at. */
function modalityAgrees(a: Candidate, b: Candidate): boolean {
  if (a.modality.negated !== b.modality.negated) return false;
  const isSettled = ({ modality: { status } }: Candidate): boolean =>
    status === "actual" || status === "ongoing";
  const aim = a.modality.purpose === true || b.modality.purpose === true;
  return isSettled(a) === isSettled(b) || aim || sameTime(a, b);
}

/** Their times agree, and neither is told as of before the other. */
function timesFit(view: View, a: Candidate, b: Candidate): boolean {
  if (a.when !== null && b.when !== null && !timesAgree(a.when.value, b.when.value)) return false;
  if (isElsewhen(view, a) !== isElsewhen(view, b)) return false;
  if (isOfLastYear(view, a) !== isOfLastYear(view, b)) return false;
  if (isFormer(view, a) !== isFormer(view, b) && !sameTime(a, b)) return false;
  if (isRecalledBeside(a, b) || isHistory(view, a, b)) return false;
  return !BEFORE.some((isBefore) => isBefore(view, a, b) || isBefore(view, b, a));
}
/** Ways of telling that the first of two was before what the second tells. */
const BEFORE = [isOldOne, isOldAside, isRecollected, isOfOthersBefore];

/** No one stands on the other side, or beside others, in the other telling. */
const partiesFit = (view: View, a: Candidate, b: Candidate, polities: Polities): boolean =>
  !votedApart(view, a, b) &&
  !areUnchecked(view, a, b) &&
  !swapSides(a, b) &&
  !lacksSide(view, a) &&
  !lacksSide(view, b) &&
  bodiesAgree(view, a, b) &&
  hostsAgree(view, a, b, polities) &&
  !ranksDiffer(view, a, b, polities) &&
  // "separate talks": with others than those who all met.
  ((a.apart !== true && b.apart !== true) || a.roles.length === b.roles.length);

/** The words set the one beside, behind or after the other. */
const isSetBeside = (view: View, a: Candidate, b: Candidate): boolean =>
  isBeside(view, a, b) ||
  isBeside(view, b, a) ||
  isOfFew(view, a, b) ||
  isOfFew(view, b, a) ||
  isCourtesyBeside(view, a, b) ||
  isOfOthers(a, b) ||
  isSetApart(a, b) ||
  isSetApart(b, a) ||
  isOneMore(a, b) ||
  isNextStop(view, a, b);

/** "opened the meetings a day after they concluded the talks": what a clause is set before or after is no telling of that. */
export const isSetApart = (one: Candidate, { clause, passage }: Candidate): boolean =>
  one.passage === passage &&
  clause !== null &&
  /^(?:after|before|until|since)$/.test(clause.marker ?? "") &&
  (one.trigger < clause.first || one.trigger >= clause.last);

/** "the third to visit after Addo and Brandt": their visits, whatever is told of the third. */
const isOfOthers = (a: Candidate, b: Candidate): boolean =>
  (a.predecessors === true || b.predecessors === true) &&
  !doersOf(a).some((doer) => doersOf(b).includes(doer));
const doersOf = ({ roles }: Candidate): readonly string[] =>
  roles.filter(({ role }) => role !== "recipient" && role !== "host").map(({ entity }) => entity);

/** "a similar meeting", "another round of talks": told of in the text after the one that it is like. */
function isOneMore(a: Candidate, b: Candidate): boolean {
  const [first, second] = a.trigger < b.trigger ? [a, b] : [b, a];
  return (
    second.further === true &&
    first.further !== true &&
    familyOf(second.type) === "meet" &&
    first.passage.block.kind !== "title"
  );
}

/** "will pay a visit to Chile. He will also visit Arica": a stop besides what has been told of. */
function isNextStop(view: View, a: Candidate, b: Candidate): boolean {
  const [first, second] = a.trigger < b.trigger ? [a, b] : [b, a];
  const [from, to] = [first.place?.value, second.place?.value];
  return (
    a.type === "visit" && from !== undefined && to !== undefined && from !== to && isBesides(view, second)
  );
}

/** "met Orban ahead of the summit", "talked on the sidelines of the conference": no telling of what it is set beside. */
const isBeside = (view: View, one: Candidate, gathering: Candidate): boolean =>
  gathering.type === "summit" &&
  one.clause !== null &&
  one.trigger !== gathering.trigger &&
  familyOf(one.type) === "meet" &&
  one.clause.obliques.some(
    ({ prep, phrase }) =>
      BESIDE.test(prep) && GATHERINGS.has(view.lemma(phrase.head)) && phrase.head !== one.trigger,
  );
const BESIDE =
  /^(?:ahead of|before|prior to|in advance of|on the eve of|on the sidelines of|on the margins of|on the fringes of|at the margins of)$/;
const GATHERINGS: ReadonlySet<string> = wordSet("summit conference session assembly");

/** "one of eleven presidents here for a summit. Addo met Brandt": two who meet are no summit of eleven. */
function isOfFew(view: View, one: Candidate, gathering: Candidate): boolean {
  if (gathering.type !== "summit" || one.type !== "meeting" || one.clause === null) return false;
  if (one.roles.length !== 2 || !/^(?:meet|receive|see)$/.test(one.clause.verb.lemma)) return false;
  const { first, last } = gathering.passage.sentence;
  for (let at = first; at < last; at += 1)
    if (LEADERS.test(view.norm(at)) && MANY.test(view.norm(at - 1))) return true;
  return false;
}
const LEADERS = /^(?:presidents|premiers|leaders|heads|countries|nations|states)$/;
const MANY =
  /^(?:four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|[4-9]|[1-9]\d|several|many|most)$/;
