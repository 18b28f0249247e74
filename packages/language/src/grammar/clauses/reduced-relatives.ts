/** Participles: a passive, a perfect, or what is left of a relative clause: "the accord signed in Lima". */
import { isPhrase, keepsObject, objectFollows } from "../ahead.ts";
import { asPast, couldBePast } from "../chunks/participles.ts";
import type { Draft, Phrase, Verb } from "../model.ts";
import { NAMING } from "../words/lexicon.ts";
import { finiteAfterComma } from "./before-finite.ts";
import { conjoin, partnerOf } from "./conjoined.ts";
import { describedNoun, nearestNoun } from "./described-nouns.ts";
import { onFinite } from "./finite-verbs.ts";
import { give } from "./give-verb.ts";
import type { Reader } from "./reader.ts";
import { closesGroup } from "./split-groups.ts";
import { wordSet } from "../../word-set.ts";

export function onParticiple(r: Reader, verb: Verb): void {
  if (closesGroup(r, verb)) return goOnWithGroup(r.top, verb);
  if (joins(r, verb) || isPast(r, verb)) return;
  const { top } = r;
  const draft = r.pushSubjectless("participial", null, verb.perfect ? verb : { ...verb, passive: true });
  const fronted = top.obliques.at(-1)?.phrase;
  const ofFronted = !r.comma || (fronted?.nounClass === "desc" && MADE.has(verb.lemma));
  if (top.verb === null && top.subject === null && fronted && ofFronted) draft.subject = nearestNoun(fronted);
  else if (top.verb === null && top.subject === null) draft.inherits = top;
  else if (r.adjacent)
    draft.subject =
      madeThing(top, r.adjacent, verb) ?? (r.comma ? r.adjacent : describedNoun(r.adjacent, verb));
  else if (top.verb === null) draft.subject = top.subject;
  else draft.inherits = top;
}

/** "was on the same day declared": the participle is the group's. */
function goOnWithGroup(top: Draft, { head, lemma, tag, last }: Verb): void {
  const lead = top.verb!;
  const passive = lead.lemma === "be" || lead.passive;
  top.verb = { ...lead, head, lemma, tag, last, passive, perfect: !passive };
}

/** "was freed and expelled", "was freed and told reporters": behind "and", a second participle, or a past tense of its own. Says whether it was one. */
function joins(r: Reader, verb: Verb): boolean {
  if (!r.joiner) return false;
  const partner = partnerOf(r, (lead) => lead.passive || lead.perfect || lead.form === "participle");
  const lead = partner?.verb;
  const object = isPhrase(r.chunks[r.i + 1]) && !NAMING.has(verb.lemma) && !isHandedThing(r, verb);
  const active = !lead || (lead.passive && (UNDERGONE_BY_NONE.has(verb.lemma) || object));
  if (active && canBePast(r, verb)) readAsPast(r, verb);
  else if (partner && lead) {
    const { form, tense, perfect, passive, modal } = lead;
    conjoin(r, partner, { ...verb, form, tense, perfect, passive, modal });
  } else return false;
  return true;
}

/** A finite verb may prove a participle and the other way round; the second turn is the last. */
const canBePast = (r: Reader, verb: Verb): boolean => r.readAsPast !== r.i && couldBePast(r.source, verb);
function readAsPast(r: Reader, verb: Verb): void {
  r.readAsPast = r.i;
  onFinite(r, asPast(verb));
}

/** A past tense that was taken for a participle: it has an object of its own. Says whether it was one. */
function isPast(r: Reader, verb: Verb): boolean {
  const { top } = r;
  if (!objectFollows(r.chunks, r.i) || keepsObject(r.chunks, r.i) || !canBePast(r, verb)) return false;
  const naming = NAMING.has(verb.lemma);
  const waiting = r.pendingWithSubject();
  // "Brandt appointed her governor", "whom Brandt appointed governor"
  if (top.verb === null && top.subject !== null && (!naming || top.gap !== null)) give(r, top, asPast(verb));
  // "stormed the station, killed two officers and freed": one act after another, each with its object.
  else if (
    r.comma &&
    top.verb?.form === "finite" &&
    top.verb.tense === "past" &&
    top.objects.length > 0 &&
    !naming
  )
    readAsPast(r, verb);
  // "Troops backed by tanks crushed the revolt": what is said of the tanks has no object, so that the subject has found its verb.
  else if (waiting !== null && top.kind === "participial" && (r.comma ? resumesSubject(r) : !naming)) {
    r.closeTo(waiting);
    give(r, waiting, asPast(verb));
  } else return false;
  return true;
}

/** "The council, formed after the coup, named Addo premier": the comma closes what is told of the subject, and no verb comes behind another one. */
const resumesSubject = (r: Reader): boolean => r.top.verb?.form === "participle" && !finiteAfterComma(r);

/** Verbs that do not follow a passive as another passive: "was born in Kumasi and studied in Geneva". */
const UNDERGONE_BY_NONE =
  wordSet(`study serve live work die resign retire return travel enter arrive remain become rise fall go come begin graduate
  emerge fail flee agree decline refuse vow`);

/** "was summoned and handed a note": a thing behind such a verb, with nobody to whom it went, is what was handed to him. */
const isHandedThing = ({ chunks, i }: Reader, { lemma }: Verb): boolean =>
  GIVING.has(lemma) && chunks[i + 1]?.phrase?.nounClass === "desc" && chunks[i + 2]?.word !== "to";
const GIVING: ReadonlySet<string> = wordSet("hand give show offer read deal");

/** What is agreed and written, never a place: "signed an accord in Lima brokered by Chad". */
const MADE = wordSet(
  "broker mediate sign draft sponsor negotiate approve adopt conclude propose facilitate ratify endorse witness",
);

/** The object of the clause, where such a participle stands behind the place of it all. */
function madeThing(top: Draft, adjacent: Phrase, verb: Verb): Phrase | null {
  const object = top.objects.at(-1);
  const oblique = top.obliques.at(-1);
  const behind =
    oblique?.phrase === adjacent && adjacent.nounClass === "name" && /^(?:in|at|near)$/.test(oblique.prep);
  return behind && object?.nounClass === "desc" && MADE.has(verb.lemma) ? object : null;
}
