/** Infinitives, gerunds and participles, and whose doing they tell: control, purpose, reduced relatives. */
import { isJoiner, isPhrase, isTime, keepsObject, objectFollows } from "../ahead.ts";
import { conjoin, partnerOf } from "./conjoined.ts";
import { give } from "./give-verb.ts";
import { onFinite } from "./finite-verbs.ts";
import { nounLemma } from "../phrases/attachment.ts";
import {
  BARE_INFINITIVE,
  COPULAS,
  GERUND_TAKERS,
  INTENTION_NOUNS,
  NAMING,
  OBJECT_CONTROL,
  SPEECH,
  TIME_UNITS,
} from "../words/lexicon.ts";
import { rightEdge } from "../phrases/likeness.ts";
import type { Chunk, Draft, Phrase, Verb } from "../model.ts";
import { asPast, couldBePast } from "../chunks/participles.ts";
import type { Reader } from "./reader.ts";
import { wishedFor } from "./wished-for.ts";

const ARRANGED = new Set(
  "schedule hold plan set sign announce organize organise convene conclude arrange postpone".split(" "),
);

/** Verbs that do not follow a passive as another passive: "was born in Kumasi and studied in Geneva". */
const UNDERGONE_BY_NONE = new Set(
  `study serve live work die resign retire return travel enter arrive remain become rise fall go come begin graduate
  emerge fail flee agree decline refuse vow`.split(/\s+/),
);

export function onInfinitive(r: Reader, verb: Verb): void {
  const { top } = r;
  if (r.joiner) {
    const partner = partnerOf(r, ({ form }) => form === "infinitive");
    if (partner) {
      conjoin(r, partner, verb);
      if (eitherPurpose(r, partner)) r.top.inherits = null;
      return;
    }
  }
  if (top.verb === null && top.subject !== null && r.headline && !r.laterFinite(isListed)) {
    // "President to Visit Peru", "President to visit Peru, sign pact"
    return give(r, top, { ...verb, form: "finite", tense: "future" });
  }
  const main = outsideInsertion(r) ?? r.finiteBelow();
  // "voted, with Chad abstaining, to extend": a comma closes what stands between.
  if (r.comma && main && top.kind !== "main" && top !== main) r.closeTo(main);
  const draft = r.pushSubjectless("infinitive", null, verb);
  draft.marker = "to";
  draft.markerAt = verb.first;
  control(r, draft);
}

/** A plain form behind a comma or a conjunction goes on with what is to be done. */
const isListed = ({ verb }: Chunk, before: Chunk | undefined): boolean =>
  verb?.tag === "VBP" && before !== undefined && (before.kind === "comma" || isJoiner(before));

/**
 * "met Addo to brief him on Peru's plan to leave and to urge him": the second may go on with what Addo's visitor wants as well as with the plan. Whose
 * doing it is, is not said.
 */
const eitherPurpose = ({ stack }: Reader, { subject, inherits, parent }: Draft): boolean =>
  subject !== null &&
  inherits === null &&
  !OBJECT_CONTROL.has(parent?.verb?.lemma ?? "") &&
  stack.some(
    ({ verb, inherits: shared, marker }) => verb?.form === "infinitive" && marker === "to" && shared !== null,
  );

/** "offered, should Chad ask, to send": what a comma closes governs no infinitive behind it. */
function outsideInsertion({ comma, top, stack }: Reader): Draft | null {
  if (!comma || top.kind !== "adverbial" || !top.afterComma || top.verb?.form !== "finite") return null;
  return stack.findLast(({ kind, verb }) => kind !== "adverbial" && verb?.form === "finite") ?? null;
}

const SAYING_TO: ReadonlySet<string> = new Set(
  "lodge convey express protest deliver hand register complain demand inform voice present warn condemn denounce object".split(
    " ",
  ),
);

/** Who does what an infinitive tells: the object of "urge", the possessor of "plan", else the subject. */
function control(r: Reader, draft: Draft): void {
  const governor = draft.parent!;
  const wished = wishedFor(governor, r.adjacent, draft.verb!);
  if (wished) {
    draft.subject = wished;
    return;
  }
  const owner = r.adjacent ? intentionOwner(r, r.adjacent) : null;
  if (owner) {
    draft.subject = owner;
    return;
  }
  const arranged = r.adjacent ? arrangedThing(r.adjacent, draft.verb) : null;
  if (arranged) {
    draft.subject = arranged;
    return;
  }
  if (isAbsolute(r, governor, draft.verb)) {
    draft.subject = r.adjacent;
    return;
  }
  if (governor.verb === null) {
    const by = governor.subject?.modifiers.find(({ prep }) => prep === "by");
    if (governor.subject === null) draft.inherits = governor;
    else draft.subject = governor.subject.possessor ?? by?.phrase ?? null;
    return;
  }
  const { verb, objects } = governor;
  const object = objects[0];
  // "summoned the envoy to lodge a protest": whoever summons has something to say; "to explain" is the envoy's part.
  const ownWords = verb.lemma === "summon" && SAYING_TO.has(draft.verb?.lemma ?? "");
  if (object && r.adjacent && !verb.passive && !ownWords && OBJECT_CONTROL.has(verb.lemma)) {
    draft.subject = object;
    return;
  }
  // "gave the rebels an ultimatum to leave": whoever got it is to act.
  const handed = objects.length === 2 && objects[1] === r.adjacent ? objects[1] : undefined;
  if (handed && !verb.passive && BIDDING.has(nounLemma(r.source, handed.head))) {
    draft.subject = object!;
    return;
  }
  const called =
    verb.lemma === "call"
      ? governor.obliques.find(
          ({ prep, phrase }) => (prep === "on" || prep === "upon") && phrase.nounClass !== "time",
        )
      : undefined;
  if (called) draft.subject = called.phrase;
  else draft.inherits = governor;
}

/** "The two reached an accord, the barriers to be removed by May": behind a comma, what no verb has taken is what is to be done away with. */
const isAbsolute = ({ adjacent, source }: Reader, { verb, objects }: Draft, done: Verb | null): boolean =>
  adjacent !== null &&
  done?.passive === true &&
  verb?.form === "finite" &&
  source.tokens[adjacent.first - 1]?.norm === "," &&
  objects.length > 0 &&
  !objects.some((object) => object.last >= adjacent.last);

/** What whoever is given it is to act on. */
const BIDDING: ReadonlySet<string> = new Set(
  "ultimatum order chance opportunity permission time mandate right authority task deadline instruction command licence license leave notice power reason".split(
    " ",
  ),
);

/** "discussed a summit to be held in Lima": what is to be held is what stands before it; "went to Lima to be held" speaks of no thing. */
function arrangedThing(phrase: Phrase, verb: Verb | null): Phrase | null {
  if (!verb?.passive || !ARRANGED.has(verb.lemma)) return null;
  const thing = describedNoun(phrase, verb);
  return thing.nounClass === "desc" || (thing.nounClass === "name" && thing.determined) ? thing : null;
}

/** "Peru's decision to leave", "a move by Chad to leave". */
function intentionOwner(r: Reader, phrase: Phrase): Phrase | null {
  for (const part of rightEdge(phrase)) {
    if (!INTENTION_NOUNS.has(r.source.tokens[part.head]!.lemma.toLowerCase())) continue;
    const by = part.modifiers.find(({ prep }) => prep === "by");
    if (part.possessor || by) return part.possessor ?? by!.phrase;
  }
  return null;
}

export function onBareVerb(r: Reader, verb: Verb): void {
  const { top } = r;
  if (closesModal(r, verb)) return;
  if (r.joiner || r.comma) {
    const partner = partnerOf(r, takesBare);
    if (partner) {
      const { form, tense, modal } = partner.verb!;
      return conjoin(r, partner, { ...verb, form, tense, modal });
    }
  }
  if (top.verb && BARE_INFINITIVE.has(top.verb.lemma)) {
    const draft = r.pushSubjectless("infinitive", null, verb);
    const made = top.objects.at(-1);
    if (made) draft.subject = made;
    else draft.inherits = top;
    return;
  }
  // A plural present read as a bare verb, or an imperative.
  onFinite(r, { ...verb, form: "finite", tense: "present", tag: "VBZ" });
}

function takesBare(verb: Verb): boolean {
  return (
    verb.form === "infinitive" ||
    verb.modal !== null ||
    (verb.tense === "future" && !verb.passive) ||
    verb.tag === "VB"
  );
}

export function onGerund(r: Reader, verb: Verb): void {
  const { top } = r;
  if (r.joiner) {
    const partner = partnerOf(r, (lead) => lead.form === "gerund" || lead.progressive);
    if (partner) {
      const { form, tense } = partner.verb!;
      return conjoin(r, partner, form === "finite" ? { ...verb, form, tense, progressive: true } : verb);
    }
  }
  const governed = top.verb !== null && !r.comma && r.adjacent === null && GERUND_TAKERS.has(top.verb.lemma);
  const absolute = absoluteSubject(r, verb);
  const draft = r.pushSubjectless(governed ? "infinitive" : "participial", null, verb);
  if (top.verb === null && top.subject === null) {
    const doer = frontedDoer(top, verb);
    if (doer === null) draft.inherits = top;
    else draft.subject = doer;
  } else if (absolute !== null) draft.subject = absolute;
  else if (isAddressing(r, top, verb)) draft.inherits = top;
  else if (r.adjacent && !r.comma) draft.subject = r.adjacent;
  else if (top.verb === null) draft.subject = top.subject;
  else draft.inherits = r.comma ? afterComma(r, verb) : top;
}

/** "On Peru and Chile signing the pact, Mora said": whoever is named between preposition and gerund does it; "in Lima attending talks, Mora said" names a place. */
function frontedDoer({ obliques }: Draft, { first }: Verb): Phrase | null {
  const fronted = obliques.at(-1);
  if (fronted === undefined || fronted.phrase.last !== first) return null;
  const acts = fronted.phrase.nounClass === "name" || fronted.phrase.nounClass === "role";
  return acts && !/^(?:in|at|near|from|to|inside|outside)$/.test(fronted.prep) ? fronted.phrase : null;
}

/** Whose doing a gerund behind a comma tells: the nearest finite clause's, unless what is said only describes and the gerund goes on saying. */
function afterComma({ stack, top }: Reader, { lemma }: Verb): Draft {
  const nearest = stack.findLast((open) => open.verb?.form === "finite") ?? top;
  const { kind, verb, parent } = nearest;
  if (kind !== "complement" || !parent?.verb || !SPEECH.has(parent.verb.lemma)) return nearest;
  // "said that Peru was a friend, denying any rift": whoever said so denies.
  const describes = verb !== null && (COPULAS.has(verb.lemma) || verb.modal !== null);
  return describes && (SPEECH.has(lemma) || JUDGING.has(lemma)) ? parent : nearest;
}

/** Verbs by which one goes on about what one has said. */
const JUDGING: ReadonlySet<string> = new Set(
  "accuse blame urge call praise thank hail welcome condemn denounce criticize criticise reject describe cite vow threaten".split(
    " ",
  ),
);

/** "wrote to Addo asking for help", "sent a letter to Addo thanking him": whoever writes says so, not the one written to. */
function isAddressing(r: Reader, { verb, objects, obliques }: Draft, said: Verb): boolean {
  const to = obliques.at(-1);
  if (r.comma || verb?.form !== "finite" || verb.passive || to?.prep !== "to" || to.phrase !== r.adjacent)
    return false;
  const text = objects.some(({ head }) => TEXTS.has(r.source.tokens[head]!.lemma.toLowerCase()));
  return (
    (WRITING.has(verb.lemma) || text) &&
    (SPEECH.has(said.lemma) || JUDGING.has(said.lemma) || ASKING.has(said.lemma))
  );
}

const WRITING: ReadonlySet<string> = new Set("write cable wire telegraph speak talk appeal".split(" "));
const TEXTS: ReadonlySet<string> = new Set(
  "letter note message cable telegram statement memo email appeal petition".split(" "),
);
const ASKING: ReadonlySet<string> = new Set(
  "ask demand request seek express offer invite convey complain congratulate propose protest".split(" "),
);

/** "passed it, with two states, Chad and Peru, abstaining": the comma only closes who they are. */
function absoluteSubject({ top, comma, source }: Reader, { first }: Verb): Phrase | null {
  const held = top.obliques.at(-1);
  if (!comma || held?.prep !== "with" || held.phrase.appositions.length === 0) return null;
  const apart = source.tokens[held.at - 1]?.norm === ",";
  return apart && held.phrase.last === first - 1 ? held.phrase : null;
}

/** "was on the same day declared", "has on Monday recalled": a date stands between the auxiliary and its participle. */
export function closesGroup(
  { top, adjacent, comma, joiner, source, chunks, i }: Reader,
  verb: Verb,
): boolean {
  const lead = top.verb;
  if (!lead || comma || joiner !== null || verb.first !== verb.head || top.objects.length > 0) return false;
  const date = top.obliques.at(-1)?.phrase;
  const dated =
    date !== undefined &&
    (date === adjacent || isTime(chunks[i - 1])) &&
    (date.nounClass === "time" || TIME_UNITS.has(nounLemma(source, date.head)));
  const opens =
    lead.form === "finite"
      ? /^(?:be|have)$/.test(lead.lemma)
      : lead.form === "gerund" && lead.lemma === "have";
  return dated && opens && lead.last === lead.head + 1;
}

/**
 * "will on Tuesday, 23 November 2021, host the president": where a date stands between "will" and its verb, the two are one. Says whether
 * they were.
 */
export function closesModal(r: Reader, verb: Verb): boolean {
  const { top, adjacent, joiner, source, chunks, i } = r;
  const lead = top.verb;
  if (!lead || lead.tag !== "MD" || lead.last !== lead.head + 1 || joiner !== null) return false;
  if (top.objects.length > 0 || !/^VBP?$/.test(source.tags[verb.first] ?? "")) return false;
  const date = top.obliques.at(-1)?.phrase;
  const behind = chunks[i - 1]?.kind === "comma" ? i - 2 : i - 1;
  if (date === undefined || (date !== adjacent && date.last !== chunks[behind]?.last)) return false;
  if (date.nounClass !== "time" && !TIME_UNITS.has(nounLemma(source, date.head))) return false;
  const { head, last, lemma, tag, particle, passive, progressive, perfect } = verb;
  top.verb = { ...lead, head, last, lemma, tag, particle, passive, progressive, perfect };
  return true;
}

/** "was summoned and handed a note": a thing behind such a verb, with nobody to whom it went, is what was handed to him. */
const isHandedThing = ({ chunks, i }: Reader, { lemma }: Verb): boolean =>
  GIVING.has(lemma) && chunks[i + 1]?.phrase?.nounClass === "desc" && chunks[i + 2]?.word !== "to";
const GIVING: ReadonlySet<string> = new Set("hand give show offer read deal".split(" "));

export function onParticiple(r: Reader, verb: Verb): void {
  const { top } = r;
  if (closesGroup(r, verb)) {
    const { head, lemma, tag } = verb;
    const passive = top.verb!.lemma === "be" || top.verb!.passive;
    top.verb = { ...top.verb!, head, lemma, tag, last: verb.last, passive, perfect: !passive };
    return;
  }
  if (r.joiner) {
    const partner = partnerOf(r, (lead) => lead.passive || lead.perfect || lead.form === "participle");
    if (partner) {
      const { form, tense, perfect, modal } = partner.verb!;
      const object = isPhrase(r.chunks[r.i + 1]) && !NAMING.has(verb.lemma) && !isHandedThing(r, verb);
      // "was born in Kumasi and studied in Geneva", "was freed and told reporters": the second verb is active.
      if (
        partner.verb!.passive &&
        (UNDERGONE_BY_NONE.has(verb.lemma) || object) &&
        couldBePast(r.source, verb)
      )
        return onFinite(r, asPast(verb));
      return conjoin(r, partner, { ...verb, form, tense, perfect, passive: partner.verb!.passive, modal });
    }
    if (couldBePast(r.source, verb)) return onFinite(r, asPast(verb));
  }
  const object = objectFollows(r.chunks, r.i) && !keepsObject(r.chunks, r.i);
  if (
    top.verb === null &&
    top.subject !== null &&
    object &&
    (!NAMING.has(verb.lemma) || top.gap !== null) &&
    couldBePast(r.source, verb)
  ) {
    // A past tense mistaken for a participle: it has an object of its own, or "whom Brandt appointed governor".

    return give(r, top, asPast(verb));
  }
  const told = r.comma && top.verb?.form === "finite" && top.verb.tense === "past" && top.objects.length > 0;
  if (told && object && !NAMING.has(verb.lemma) && couldBePast(r.source, verb)) {
    // "stormed the station, killed two officers and freed": one act after another, each with its object.
    return onFinite(r, asPast(verb));
  }
  const draft = r.pushSubjectless("participial", null, verb.perfect ? verb : { ...verb, passive: true });
  const fronted = top.obliques.at(-1)?.phrase;
  if (top.verb === null && top.subject === null && fronted && !r.comma) draft.subject = nearestNoun(fronted);
  else if (top.verb === null && top.subject === null) draft.inherits = top;
  else if (r.adjacent)
    draft.subject =
      madeThing(top, r.adjacent, verb) ?? (r.comma ? r.adjacent : describedNoun(r.adjacent, verb));
  else if (top.verb === null) draft.subject = top.subject;
  else draft.inherits = top;
}

/** What is agreed and written, never a place: "signed an accord in Lima brokered by Chad". */
const MADE = new Set(
  "broker mediate sign draft sponsor negotiate approve adopt conclude propose facilitate ratify endorse witness".split(
    " ",
  ),
);

/** The object of the clause, where such a participle stands behind the place of it all. */
function madeThing(top: Draft, adjacent: Phrase, verb: Verb): Phrase | null {
  const object = top.objects.at(-1);
  const oblique = top.obliques.at(-1);
  const behind =
    oblique?.phrase === adjacent && adjacent.nounClass === "name" && /^(?:in|at|near)$/.test(oblique.prep);
  return behind && object?.nounClass === "desc" && MADE.has(verb.lemma) ? object : null;
}

/** "a meeting between the ministers scheduled for May": what is scheduled is no person. */
function describedNoun(phrase: Phrase, verb: Verb): Phrase {
  const nearest = nearestNoun(phrase);
  const people = nearest.nounClass === "role" && nearest !== phrase;
  return people && ARRANGED.has(verb.lemma) && phrase.nounClass === "desc" ? phrase : nearest;
}

/** What a participle after a noun describes: the nearest common noun at the right edge. */
function nearestNoun(phrase: Phrase): Phrase {
  const common = rightEdge(phrase)
    .reverse()
    .find(
      ({ nounClass, conjuncts }) => nounClass !== "name" && nounClass !== "time" && conjuncts.length === 0,
    );
  return common ?? phrase;
}
