import { wordSet } from "@chancery/language";

import { canCoincide, type EventType, type When } from "../../../record/index.ts";
import { placesAgree } from "../arguments/places.ts";
import type { Polities } from "../../shared/polity.ts";
import type { View } from "../../shared/view.ts";
import type { Candidate } from "../candidate.ts";
import {
  areUnchecked,
  isElsewhen,
  isFormer,
  isHistory,
  isOfLastYear,
  isOfOthersBefore,
  isOldAside,
  isOldOne,
  isOldPaper,
  isRecalledBeside,
  isRecollected,
} from "./earlier-events.ts";
import { familyOf } from "./families.ts";
import { AGREEING, shareAbout } from "./papers.ts";
import { ranksDiffer } from "./ranks.ts";
import { isCourtesyBeside } from "./receptions.ts";
import { votedApart } from "./vote-sides.ts";
import { bodiesAgree, hostsAgree, lacksSide, swapSides } from "./same-parties.ts";

/** Whether nothing that two tellings say keeps them from being of one event; who takes part is asked of all tellings together. */
export function compatible(view: View, a: Candidate, b: Candidate, polities: Polities): boolean {
  if (familyOf(a.type) !== familyOf(b.type)) return false;
  // "went to Harpsund and to Helsinki": one verb that tells of several events was parted on purpose.
  if (a.trigger === b.trigger) return false;
  if (a.modality.negated !== b.modality.negated) return false;
  if (votedApart(view, a, b)) return false;
  if (a.when !== null && b.when !== null && !timesAgree(a.when.value, b.when.value)) return false;
  if (isElsewhen(view, a) !== isElsewhen(view, b)) return false;
  if (areUnchecked(view, a, b)) return false;
  if (isOfLastYear(view, a) !== isOfLastYear(view, b)) return false;
  if (swapSides(a, b) || lacksSide(view, a) || lacksSide(view, b)) return false;
  if (!bodiesAgree(view, a, b) || !hostsAgree(view, a, b, polities)) return false;
  const settled = ["actual", "ongoing"];
  if (settled.includes(a.modality.status) !== settled.includes(b.modality.status)) {
    const aim = a.modality.purpose === true || b.modality.purpose === true;
    const sameDay = a.when !== null && b.when !== null && a.when.value.edtf === b.when.value.edtf;
    if (!sameDay && !aim) return false;
  }
  if (!placesAgree(view, a.place?.value ?? null, b.place?.value ?? null)) return false;
  if (
    a.about.length > 0 &&
    b.about.length > 0 &&
    !isLooseTitle(a, b) &&
    !a.about.some(({ value }) => b.about.some((other) => other.value === value))
  )
    return false;
  if (isBeside(view, a, b) || isBeside(view, b, a) || ranksDiffer(view, a, b, polities)) return false;
  if (isBetweenOthers(view, a, b) || isCourtesyBeside(view, a, b)) return false;
  if (isSetApart(a, b) || isSetApart(b, a)) return false;
  if (isOneOfMany(view, a, b) || isOneOfMany(view, b, a)) return false;
  if (
    (isAnother(view, a, b) && !namesSigners(view, a, b, polities)) ||
    isOfTitle(a, b) ||
    isRecalledBeside(a, b) ||
    isHistory(view, a, b)
  )
    return false;
  if (isOldOne(view, a, b) || isOldOne(view, b, a)) return false;
  if (isOldAside(view, a, b) || isOldAside(view, b, a)) return false;
  if (AGREEING.has(a.type) && (isOldPaper(view, a, b) || isOldPaper(view, b, a))) return false;
  if (isRecollected(view, a, b) || isRecollected(view, b, a)) return false;
  if (isOfOthersBefore(view, a, b) || isOfOthersBefore(view, b, a)) return false;
  if (isFirstTime(view, a) !== isFirstTime(view, b) && !sameTime(a, b)) return false;
  if (isFormer(view, a) !== isFormer(view, b) && !sameTime(a, b)) return false;
  if (a.further !== b.further && AGREEING.has(a.type) && !shareAbout(a, b)) return false;
  if (isOneMore(a, b) || isNextStop(view, a, b)) return false;
  if ((a.apart === true || b.apart === true) && a.roles.length !== b.roles.length) return false;
  if (JUDGING.has(a.type) && isFaced(a) !== isFaced(b) && !judgesSame(view, a, b)) return false;
  return !SPOKEN.has(a.type) || saysSame(view, a, b);
}

/** Whether it is told whom it is about: "voiced satisfaction at the progress" is not "commended the mediator". */
const isFaced = ({ roles }: Candidate): boolean => roles.some(({ role }) => role === "recipient");
const JUDGING: ReadonlySet<EventType> = new Set<EventType>([
  "praise",
  "criticism",
  "accusation",
  "rejection",
]);

/** "opened the meetings a day after they concluded the talks": what a clause is set before or after is no telling of that. */
export const isSetApart = (one: Candidate, { clause, passage }: Candidate): boolean =>
  one.passage === passage &&
  clause !== null &&
  /^(?:after|before|until|since)$/.test(clause.marker ?? "") &&
  (one.trigger < clause.first || one.trigger >= clause.last);

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

/** A headline names an agreement in its own words ("declaration on Hong Kong"): that is no other than the one that the lead names. */
function isLooseTitle(a: Candidate, b: Candidate): boolean {
  const [first] = a.trigger < b.trigger ? [a, b] : [b, a];
  return first.passage.block.kind === "title" && first.about.every(({ value }) => value.startsWith("local:"));
}

/** "was initially signed in April", "originally signed": before what the news tells of the same paper. */
const isFirstTime = (view: View, { clause, type }: Candidate): boolean =>
  AGREEING.has(type) &&
  clause !== null &&
  view.tokens
    .slice(Math.max(clause.first, clause.verb.first - 1), clause.verb.last)
    .some(({ norm }) => /^(?:initially|originally)$/.test(norm));

const sameTime = (a: Candidate, b: Candidate): boolean =>
  a.when !== null && b.when !== null && a.when.value.edtf === b.when.value.edtf;

/** "Europe signs deal with Turkmenistan": a headline whose subject takes part by no listed name is not of what others are told to have signed. */
function isBetweenOthers(view: View, a: Candidate, b: Candidate): boolean {
  const [first, second] = a.trigger < b.trigger ? [a, b] : [b, a];
  const subject = first.clause?.subject;
  if (
    first.passage.block.kind !== "title" ||
    !AGREEING.has(a.type) ||
    !subject ||
    subject.conjuncts.length > 0
  )
    return false;
  const named = view.mentionAt(subject.head);
  const outside = named?.kind === "place" && first.roles.every(({ entity }) => entity !== named.entity);
  return (
    outside &&
    !view
      .mentionsIn(second.passage.sentence.first, second.passage.sentence.last)
      .some(({ entity }) => entity === named.entity)
  );
}

/** "signed 14 documents" is not the signing of an accord that is named elsewhere, though that may be one of them. */
const isOneOfMany = (view: View, many: Candidate, one: Candidate): boolean =>
  AGREEING.has(many.type) &&
  many.about.length === 0 &&
  one.about.length > 0 &&
  many.passage !== one.passage &&
  many.passage.block.kind !== "title" &&
  one.passage.block.kind !== "title" &&
  (many.clause?.objects.some(
    ({ first, head }) =>
      // "the five-page accord" is one.
      view.isPlural(head) &&
      view.tokens
        .slice(first, head)
        .some(({ upos, norm }) => upos === "NUM" || norm === "several" || norm === "dozens"),
  ) ??
    false);

/** "a treaty" told in a later sentence, after one has been told of, is another treaty. */
function isAnother(view: View, a: Candidate, b: Candidate): boolean {
  const [first, second] = a.trigger < b.trigger ? [a, b] : [b, a];
  if (first.passage.block.kind !== "paragraph" || !second.indefinite) return false;
  // A standfirst and the paragraph behind it tell of one paper, known by its name, of one day.
  if (
    sameTime(a, b) &&
    a.about.some(({ value }) => isKnown(value) && b.about.some((it) => it.value === value))
  )
    return false;
  const later = second.passage.index > first.passage.index;
  // "signed an agreement in May. ... signed a protocol": each is new to the reader, whatever the second is called.
  // "They also signed a treaty": besides whatever they had signed.
  const other =
    first.indefinite || (first.about.length > 0 && second.about.length === 0) || isBesides(view, second);
  return AGREEING.has(a.type) && later && other;
}

/**
 * "Peru and Chile have signed two agreements. Ministers A of Peru and B of Chile signed two agreements": the states' paper, then whose hands signed
 * it; as many papers, or of no number, and not "also".
 */
function namesSigners(view: View, a: Candidate, b: Candidate, polities: Polities): boolean {
  const [first, second] = a.trigger < b.trigger ? [a, b] : [b, a];
  if (second.passage.index - first.passage.index > SIGNERS_WITHIN || isBesides(view, second)) return false;
  const kinds = (one: Candidate, kind: string): boolean =>
    one.roles.length > 1 && one.roles.every(({ entity }) => view.kindOf(entity) === kind);
  if (!kinds(first, "country") || !kinds(second, "person")) return false;
  const on = (first.when ?? second.when)?.value ?? null;
  return (
    countOf(view, first) === countOf(view, second) &&
    first.roles.every(({ entity }) =>
      second.roles.some((signer) => polities.of(signer.entity, on).includes(entity)),
    )
  );
}
/** Sentences behind the states within which their signers are named. */
const SIGNERS_WITHIN = 3;

/** The number before what is signed: "two agreements"; null where none is told. */
const countOf = (view: View, { clause }: Candidate): string | null => {
  const signed = clause?.objects[0];
  if (signed === undefined) return null;
  return view.tokens.slice(signed.first, signed.head).find(({ upos }) => upos === "NUM")?.norm ?? null;
};

const isKnown = (id: string): boolean => !id.startsWith("local:");

const isBesides = (view: View, { clause }: Candidate): boolean =>
  clause !== null &&
  view.tokens
    .slice(Math.max(0, clause.verb.first - 1), clause.verb.head)
    .some(({ norm }) => norm === "also" || norm === "separately");

/** The day in a treaty's name says when that was signed, not what is done with it now ("exchanged the instruments of the Treaty of 11 November 2013"). */
const isOfTitle = (a: Candidate, b: Candidate): boolean =>
  (a.pattern === TITLE) !== (b.pattern === TITLE) && (a.when === null || b.when === null);
const TITLE = "agreement-title.date";

/** Acts of speech: who promises twice has made two promises, unless a headline tells of the one. */
const SPOKEN: ReadonlySet<EventType> = new Set<EventType>([
  "promise",
  "proposal",
  "request",
  "demand",
  "denial",
  "threat",
]);

function saysSame(view: View, a: Candidate, b: Candidate): boolean {
  const [first] = a.trigger < b.trigger ? [a, b] : [b, a];
  const actors = ({ roles }: Candidate): string =>
    roles
      .filter(({ role }) => role === "actor")
      .map(({ entity }) => entity)
      .sort()
      .join(" ");
  return first.passage.block.kind === "title" || (actors(a) === actors(b) && sharesWords(view, a, b));
}

/** The same of praise and blame: told near each other, or in a word that both have. */
const judgesSame = (view: View, a: Candidate, b: Candidate): boolean => {
  if (Math.abs(a.passage.index - b.passage.index) <= NEAR) return saysSame(view, a, b);
  const words = new Set(contentOf(view, a));
  return contentOf(view, b).some((word) => words.has(word));
};
const NEAR = 3;

/** Two reports of one promise have a word of what is promised in common: "accepted the invitation" is not "assured that nobody would be expelled". */
function sharesWords(view: View, a: Candidate, b: Candidate): boolean {
  const words = new Set(contentOf(view, a));
  const others = contentOf(view, b);
  return words.size === 0 || others.length === 0 || others.some((word) => words.has(word));
}

/** Lemmas of the nouns and verbs that follow the telling verb in its sentence. */
const contentOf = (view: View, { trigger, passage: { sentence } }: Candidate): readonly string[] => {
  const out: string[] = [];
  for (let i = trigger + 1; i < sentence.last; i += 1) {
    const upos = view.token(i)?.upos;
    if (
      (upos === "NOUN" || upos === "VERB" || upos === "PROPN") &&
      !/^(?:have|make|do|be|take)$/.test(view.lemma(i))
    )
      out.push(view.lemma(i));
  }
  return out;
};

/**
 * A bare telling in the title ("Agreement signed at Arawa") is of the event that the article opens with; who "signed for Peru" signed what the sentence
 * before tells of.
 */
function opensWith(a: Candidate, b: Candidate): boolean {
  const [first, second] = a.trigger < b.trigger ? [a, b] : [b, a];
  const reach = second.type === "signing" ? ONE_MORE_HAND.get(second.pattern) : undefined;
  if (reach !== undefined) return second.passage.index - first.passage.index <= reach;
  return (
    first.passage.block.kind === "title" &&
    first.roles.length === 0 &&
    second.passage.index - first.passage.index <= 3
  );
}

/** "Addo signed for Peru. So did Quispe": whoever else signs the paper that is told of, and sentences back in which it is. What names no paper looks no further. */
const ONE_MORE_HAND: ReadonlyMap<string, number> = new Map([
  ["sign-for.verb", 2],
  ["sign-bare.verb", 2],
  ["null-object.verb", 3],
  ["so-did.verb", 3],
]);

/** "The talks will be in Lima on Friday, with discussions to focus on trade": of one sentence, one place and one time, whoever of them is not named again. */
const isOneOccasion = (a: Candidate, b: Candidate): boolean =>
  a.passage === b.passage &&
  sharePlace(a, b) &&
  // "were locked in talks in Oslo": the verb and its own noun
  (sameTime(a, b) || (a.clause !== null && a.clause === b.clause)) &&
  (a.roles.length === 0 || b.roles.length === 0);

/** Talks that only their place names are one when it is the same. */
const sharePlace = (a: Candidate, b: Candidate): boolean =>
  a.place !== null && a.place.value === b.place?.value && familyOf(a.type) === "meet";

/** "The two men signed the treaty in the East Room": signers who are not named again are those just told of. */
const resumes = (a: Candidate, b: Candidate): boolean => {
  const [first, second] = a.trigger < b.trigger ? [a, b] : [b, a];
  return (
    AGREEING.has(second.type) &&
    second.roles.length === 0 &&
    !second.indefinite &&
    (first.about.length === 0 || second.about.length === 0) &&
    // "to revive an accord signed in 2001": told of a document of its own, not of the one just signed.
    !(second.clause?.kind === "participial" && second.about.length > 0) &&
    second.passage.index - first.passage.index <= 2
  );
};

/** Whether where they stand in the article makes two tellings one, though they do not both name who takes part. */
export function followsOn(a: Candidate, b: Candidate): boolean {
  if (opensWith(a, b) || isOneOccasion(a, b)) return true;
  if (a.roles.length > 0 && b.roles.length > 0) return false;
  const nobody = a.roles.length === 0 && b.roles.length === 0;
  return resumes(a, b) || (nobody && (adjacent(a, b) || sharePlace(a, b)));
}

/** Days of an unknown year agree with what has their month and day, or no month of its own. */
export function timesAgree(a: When, b: When): boolean {
  const [unknown, other] = a.edtf.startsWith("XXXX") ? [a, b] : [b, a];
  if (!unknown.edtf.startsWith("XXXX")) return canCoincide(a, b);
  const [own, told] = [monthDay(unknown), monthDay(other)];
  return own === null || told === null ? canCoincide(a, b) : own.startsWith(told) || told.startsWith(own);
}

/** "06-10" of "XXXX-06-10" and "06" of "1953-06"; null for years and stretches. */
const monthDay = ({ edtf }: When): string | null =>
  /^[\dX]{4}-((?:0\d|1[0-2])(?:-\d\d)?)[?~]?$/.exec(edtf)?.[1] ?? null;

const adjacent = (a: Candidate, b: Candidate): boolean => Math.abs(a.passage.index - b.passage.index) <= 1;
