/** Tags that the words beside a word rule out, whatever a tagger thinks of the word alone. One pass, neighbours only. The rules stand by what they make of a word. */
import type { Token } from "../../types.ts";
import {
  adverb,
  approximate,
  befallen,
  bordering,
  comparative,
  declared,
  guest,
  handedOver,
  homeward,
  inOffice,
  latin,
  listed,
  modifier,
  newly,
  nonGrata,
  nor,
  particle,
  predicate,
  round,
  swornIn,
  that,
  thereof,
  towards,
  workingMeeting,
} from "./modifier-repairs.ts";
import {
  adjunctPlural,
  accessTo,
  tradeOf,
  afterTo,
  backing,
  between,
  blows,
  countedPlural,
  encounter,
  goingOn,
  headsOf,
  issuesOf,
  likeAdverb,
  listOf,
  loneNoun,
  meetingOf,
  meetingOn,
  namedHe,
  neighbour,
  onLeave,
  pressOf,
  stateOf,
  onStrike,
  opening,
  ownWill,
  pluralNoun,
  rejectedClaims,
  rank,
  secondVerb,
  singularNoun,
  state,
  toldPlural,
  verbalNoun,
} from "./noun-repairs.ts";
import {
  afterAside,
  bareBehindLet,
  beMeeting,
  beforePossessive,
  beginningOn,
  conditional,
  dayInside,
  emphatic,
  infinitive,
  invariable,
  lowerPast,
  meetingWith,
  openingParticiple,
  past,
  penToPaper,
  perfectBehindDay,
  plannedFor,
  planning,
  planningTo,
  reachedBetween,
  relievedOf,
  secondPassive,
  setBefore,
  suspectedOf,
  thirdPerson,
  unknownPast,
  untouched,
  verbBehindDate,
} from "./verb-repairs.ts";
import { isFiniteTag, placeAt, type Rule } from "./word-place.ts";

/** Rules by the first letter of the tag that they replace; others are left as they are. */
const RULES: ReadonlyMap<string, readonly Rule[]> = new Map([
  ["J", [infinitive, adverb, nonGrata, relievedOf, afterAside, loneNoun, predicate, blows]],
  [
    "N",
    [
      adverb,
      planningTo,
      towards,
      latin,
      dayInside,
      verbBehindDate,
      beMeeting,
      beginningOn,
      meetingWith,
      nonGrata,
      workingMeeting,
      guest,
      homeward,
      past,
      lowerPast,
      round,
      openingParticiple,
      thirdPerson,
      predicate,
      beforePossessive,
      setBefore,
      declared,
      conditional,
    ],
  ],
  [
    "V",
    [
      adverb,
      untouched,
      swornIn,
      bareBehindLet,
      latin,
      secondPassive,
      nonGrata,
      onStrike,
      rank,
      countedPlural,
      issuesOf,
      adjunctPlural,
      accessTo,
      tradeOf,
      listOf,
      pressOf,
      stateOf,
      befallen,
      listed,
      bordering,
      neighbour,
      newly,
      guest,
      dayInside,
      perfectBehindDay,
      suspectedOf,
      inOffice,
      meetingOf,
      meetingOn,
      penToPaper,
      blows,
      invariable,
      headsOf,
      pluralNoun,
      rejectedClaims,
      toldPlural,
      state,
      modifier,
      verbalNoun,
      plannedFor,
      reachedBetween,
      backing,
      goingOn,
      encounter,
      between,
      onLeave,
      secondVerb,
      homeward,
      singularNoun,
      opening,
      afterTo,
    ],
  ],
  [":", [swornIn]],
  ["I", [swornIn, nor, latin, adverb, nonGrata, approximate, that, particle, unknownPast]],
  ["D", [that]],
  ["T", [penToPaper]],
  ["F", [nonGrata, latin]],
  ["R", [comparative, likeAdverb, handedOver, predicate, nonGrata, latin]],
  ["W", [latin, that]],
  ["E", [thereof]],
  ["P", [namedHe, emphatic]],
  ["M", [ownWill]],
]);

/** Retags the words of one sentence, tokens [first, last), in place. */
export function repairWords(tokens: readonly Token[], tags: string[], first: number, last: number): void {
  for (let i = first; i < last; i += 1) {
    const rules = RULES.get(tags[i]![0] ?? "");
    if (!rules) continue;
    const place = placeAt(tokens, tags, { i, first, last });
    for (const rule of rules) {
      const tag = rule(place);
      if (tag === null) continue;
      tags[i] = tag;
      break;
    }
  }
}

/** Like {@link repairWords}, for what only the whole sentence shows. */
export function repairPlans(tokens: readonly Token[], tags: string[], first: number, last: number): void {
  if (tags.slice(first, last).some(isFiniteTag)) return;
  for (let i = first + 1; i + 1 < last; i += 1) {
    const tag = planning(placeAt(tokens, tags, { i, first, last }));
    if (tag === null) continue;
    tags[i] = tag;
    return;
  }
}
