import type { Clause, NounPhrase } from "@chancery/language";

import { OFFICE_FIELDS } from "../../document/index.ts";
import type { EntityKind, Span } from "../../record/index.ts";
import { partiesOf } from "../shared/parties.ts";
import { headMention } from "../shared/party.ts";
import { ancestry, type Passage, type View } from "../shared/view.ts";
import { cueOf, type Cue } from "./cues.ts";
import { ownerOfPressOffice } from "./press-offices.ts";

export interface Voice {
  readonly entity: string;
  readonly span: Span;
}

/** Who can speak: people, states, bodies, and the buildings that stand for them ("the Kremlin said"). */
const SPEAKING: ReadonlySet<EntityKind> = new Set<EntityKind>(["person", "country", "organization", "place"]);

/** The one voice of a phrase; null for none, and for several that no one entity stands for. */
export function voiceOf(view: View, phrase: NounPhrase): Voice | null {
  const bearer = ofJoinedFields(view, phrase);
  if (bearer !== null) return voiceOf(view, bearer);
  const parties = partiesOf(view, phrase, SPEAKING);
  const [first] = parties;
  if (first === undefined) return ownerOfPressOffice(view, phrase);
  // A joint statement is its first signatory's only where the head is one; "both leaders said" has no single voice.
  const mention = headMention(view, phrase);
  if (mention?.group !== undefined) return null;
  // "A majority of Germans say": no state does.
  if (
    /^(?:majority|minority|half|third|quarter|percent|%|proportion|median|most|many|some|few|number)$/.test(
      view.norm(phrase.head),
    )
  )
    return null;
  // "The heads of the two governments said": neither of them alone.
  if (mention === undefined && phrase.conjuncts.length === 0 && parties.length > 1 && sameWords(parties))
    return null;
  // "Addo's spokesman said": neither Addo nor the state whose minister he is; the words for the spokesman are kept.
  const owner = phrase.possessor === null ? undefined : view.mentionAt(phrase.possessor.head);
  if (owner?.kind === "person" && mention === undefined && owner.span.start === first.span.start) return null;
  return { entity: first.entity, span: first.span };
}

/** All are named by the same words. */
const sameWords = ([first, ...others]: readonly Pick<Voice, "span">[]): boolean =>
  others.every(({ span }) => span.start === first?.span.start && span.end === first.span.end);

/** "Foreign Affairs and International Trade Minister Addo": two fields of one minister, and nobody else. */
function ofJoinedFields(view: View, { first, conjuncts }: NounPhrase): NounPhrase | null {
  const [field, bearer] = conjuncts;
  if (field === undefined || bearer === undefined || conjuncts.length !== 2) return null;
  for (let i = first; i < field.last; i += 1) if (!OFFICE_FIELDS.has(view.norm(i))) return null;
  for (let i = bearer.first; i < bearer.last; i += 1)
    if (/^(?:minister|secretary)$/.test(view.norm(i)))
      return i < bearer.last - 1 && i > bearer.first ? bearer : null;
  return null;
}

const QUOTING: ReadonlySet<string> = new Set("quote cite report paraphrase".split(" "));

/**
 * Phrase of the one who speaks: the subject, in a passive the agent; in "Interfax quoted Addo as saying" and "Addo was quoted as saying" the one who is
 * quoted, whoever passes it on.
 */
export function speakingPhrase(view: View, passage: Passage, clause: Clause): NounPhrase | null {
  const { clauses } = passage;
  const outer = clause.marker === "as" && clause.parent !== null ? clauses[clause.parent] : undefined;
  if (outer !== undefined && QUOTING.has(outer.verb.lemma))
    return outer.verb.passive ? outer.subject : (outer.objects[0] ?? null);
  if (clause.verb.passive) return clause.agent ?? writtenIn(view, clause);
  const writer = writerOf(view, passage, clause) ?? writerIn(view, passage, clause);
  if (writer !== null) return writer;
  return (
    behindVerb(view, passage, clause) ??
    rightBefore(view, passage, clause) ??
    // "released a statement on Monday evening, saying": whoever released it, not what stands before the comma.
    (view.norm(clause.verb.first - 1) === "," ? aboveParticiple(view, passage, clause) : null) ??
    clause.subject ??
    aboveParticiple(view, passage, clause)
  );
}

/** "It is said in the statement that", "…, it was noted in the report": what is written says it. */
const writtenIn = (view: View, { subject, obliques }: Clause): NounPhrase | null =>
  subject !== null && view.norm(subject.head) === "it"
    ? (obliques.find(
        ({ prep, phrase }) => prep === "in" && WRITINGS.has(view.lemma(phrase.head).toLowerCase()),
      )?.phrase ?? null)
    : null;
/** By which a body says something to the public. Lemmas. */
const WRITINGS: ReadonlySet<string> = new Set(
  "statement communique communiqué report message letter release announcement declaration commentary document note resolution tweet post".split(
    " ",
  ),
);

/** "thanked him in a message which said": whoever does it in what is written says it there. */
function writerIn(view: View, passage: Passage, clause: Clause): NounPhrase | null {
  const { kind, subject } = clause;
  if (kind !== "relative" || subject === null || !WRITINGS.has(view.lemma(subject.head).toLowerCase()))
    return null;
  const outer = ancestry(passage, clause)
    .slice(1)
    .find(({ obliques }) =>
      obliques.some(({ prep, phrase }) => prep === "in" && phrase.head === subject.head),
    );
  return outer === undefined || outer.verb.passive ? null : outer.subject;
}

const SENDING: ReadonlySet<string> = new Set("send write deliver hand address submit post fire".split(" "));
const SENT = /^(?:letter|note|message|memo|memorandum|telegram|cable|email|e-mail|text|reply)$/;

/** "sent a letter to Okello complaining that": whoever sent it, whatever stands before the participle. */
function writerOf(
  view: View,
  { clauses }: Passage,
  { kind, verb, subject, parent }: Clause,
): NounPhrase | null {
  const outer = parent === null ? undefined : clauses[parent];
  if (kind !== "participial" || verb.form !== "gerund" || outer === undefined || outer.verb.passive)
    return null;
  const sent = outer.objects.find(({ head }) => SENT.test(view.lemma(head)));
  const own =
    subject === null || (sent !== undefined && sent.first <= subject.first && subject.last <= outer.last);
  return SENDING.has(outer.verb.lemma) && sent !== undefined && own ? outer.subject : null;
}

/**
 * "The contrast, said Addo, would be clear", "…,” said Rosa Mendes, a porter": between commas, or behind the comma that ends what is said, a
 * finite cue is followed by who speaks, whatever grammar takes for its subject.
 */
export function behindVerb(
  view: View,
  { phrases, sentence }: Passage,
  { verb, subject }: Clause,
): NounPhrase | null {
  if (verb.form !== "finite" || subject === null || subject.first > verb.first) return null;
  const mark = /^["”»’]$/.test(view.norm(verb.first - 1)) ? verb.first - 2 : verb.first - 1;
  const cue = cueOf(verb);
  if (view.norm(mark) !== "," || verb.last - verb.first > 1 || cue?.force !== "say" || cue.tells) return null;
  const phrase = phrases.find(({ first }) => first === verb.last);
  if (phrase === undefined || view.timesAt(phrase.first).length > 0) return null;
  if (!/^(?:[,.]|["”])$/.test(view.norm(phrase.last)) && phrase.last < sentence.last) return null;
  const mention = view.mentionAt(phrase.head);
  const known = mention !== undefined && SPEAKING.has(mention.kind) && mention.kind !== "place";
  return known || SOURCES.has(view.lemma(phrase.head).toLowerCase()) ? phrase : null;
}

/**
 * "Donors pledged a billion, but aid agencies said": a noun right before a finite cue, opened by a conjunction, is who speaks, where grammar goes back to
 * the subject of the verb before.
 */
function rightBefore(view: View, { phrases }: Passage, { verb, subject }: Clause): NounPhrase | null {
  if (subject === null || subject.last >= verb.first || verb.form !== "finite") return null;
  if (view.token(verb.first - 1)?.xpos.startsWith("NN") !== true || cueOf(verb)?.force !== "say") return null;
  const phrase = phrases.find(({ first, last }) => last === verb.first && first > subject.last);
  if (phrase === undefined || view.timesAt(phrase.head).length > 0) return null;
  // "Stressing that no line should be crossed, Addo said": a name behind the comma that closes what he does.
  const name = view.mentionAt(phrase.head);
  if (view.norm(phrase.first - 1) === "," && name?.kind === "person" && name.form === "name") return phrase;
  const opens = [1, 2].find((back) => /^(?:and|but|while)$/.test(view.norm(phrase.first - back)));
  return opens !== undefined && view.norm(phrase.first - opens - 1) === "," ? phrase : null;
}

/** Who a cue's verb is of: as grammar says, but for one that stands behind it. */
export const subjectOf = (view: View, passage: Passage, clause: Clause): NounPhrase | null =>
  behindVerb(view, passage, clause) ?? clause.subject;

/** "They had sued, saying that it was wrong": who does what the participle hangs on, where grammar leaves it without a subject. */
function aboveParticiple(view: View, passage: Passage, clause: Clause): NounPhrase | null {
  if (clause.kind !== "participial" || clause.verb.form !== "gerund" || cueOf(clause.verb)?.force !== "say")
    return null;
  const above = ancestry(passage, clause).slice(1);
  // "defended the spending, which saw the ministry receive a sum, saying": past what is told of a thing that does not speak.
  const aside = above.findIndex(
    ({ kind, subject }) => kind === "relative" && subject !== null && !canSpeak(view, subject),
  );
  // "accused Chad of crossing it, saying": past what hangs on something itself.
  const finite = above
    .slice(aside + 1)
    .filter(({ verb }) => verb.form === "finite" && verb.first < clause.verb.first);
  const [first] = finite;
  const outer =
    first?.subject != null && !canSpeak(view, first.subject)
      ? (finite.find(({ subject }) => subject !== null && canSpeak(view, subject)) ?? first)
      : first;
  return outer === undefined || outer.verb.passive ? null : outer.subject;
}

const canSpeak = (view: View, phrase: NounPhrase): boolean =>
  view.token(phrase.head)?.upos === "PRON" ||
  SOURCES.has(view.lemma(phrase.head).toLowerCase()) ||
  voiceOf(view, phrase) !== null;

/** "a report seen by Reuters, which estimates": who saw it estimates nothing; the words for what was seen. */
const SEEN = /^(?:seen|obtained|reviewed|published|leaked|commissioned|released|quoted|compiled)$/;

function seenBy(view: View, { phrases }: Passage, { kind, subject, verb }: Clause): NounPhrase | null {
  if (kind !== "relative" || subject === null || subject.last > verb.first) return null;
  const by = subject.first - 1;
  if (view.norm(by) !== "by" || !SEEN.test(view.norm(by - 1))) return null;
  return (
    phrases.find(({ last, head }) => last === by - 1 && REPORTING.has(view.lemma(head).toLowerCase())) ?? null
  );
}

/** Speaker of a cue's clause. */
export function speakerOf(view: View, passage: Passage, clause: Clause): Voice | null {
  if (seenBy(view, passage, clause) !== null) return null;
  const phrase = speakingPhrase(view, passage, clause);
  if (phrase !== null) return voiceOf(view, phrase) ?? namedBeside(view, phrase);
  return clause.verb.passive || clause.verb.form !== "finite" ? null : nameBefore(view, clause);
}

/** "campaign manager Rosa Mendes said": a name right before a cue whose subject grammar did not see. */
function nameBefore(view: View, { verb }: Clause): Voice | null {
  const name = view.mentionAt(verb.first - 1);
  if (name === undefined || name.last !== verb.first || name.kind !== "person" || name.form !== "name")
    return null;
  return name.group === undefined ? { entity: name.entity, span: name.span } : null;
}

/**
 * "said hotel housekeeper Raisa Orlova", "a caddy at the resort, Boonmee Saelim, said": the name that stands right behind a trade which no office is known
 * by.
 */
export function namedBeside(view: View, { head, last }: NounPhrase): Voice | null {
  const noun = view.token(head)?.upos === "NOUN";
  if ((noun && view.isPlural(head)) || view.mentionAt(head) !== undefined) return null;
  const at = view.norm(last) === "," ? last + 1 : last;
  const name = view.mentionAt(at);
  if (name === undefined || name.first !== at || name.kind !== "person" || name.form !== "name") return null;
  // "Peru's Chargé d'Affaires ad interim in Chile, Rosa Quispe, said": a title in capitals, and commas on both sides of the name.
  const apart = at > last && view.norm(name.last) === ",";
  if (!noun && !apart) return null;
  return { entity: name.entity, span: name.span };
}

/** Whether a voice is a news agency, a paper or a station. */
export const isMedia = (view: View, { entity, span }: Voice): boolean => {
  const name = view.text.slice(span.start, span.end);
  // "Andes.Az reports": a site, whatever its name was taken for.
  if (/^[\p{L}\p{N}-]+\.\p{L}{2,4}$/u.test(name)) return true;
  if (view.kindOf(entity) !== "organization") return false;
  const { knowledge } = view.doc;
  return (
    knowledge.agency(name) !== null ||
    knowledge.outlet(name) !== null ||
    /\b(?:news|agency|radio|television|TV|press|times|post|gazette|herald|tribune|telegraph|daily|service|broadcaster)\b/i.test(
      name,
    )
  );
};

/** People by whom words are said though no name is given: "diplomats said". Lemmas. */
const SOURCES: ReadonlySet<string> = new Set(
  `official diplomat source spokesman spokeswoman spokesperson minister ambassador analyst observer expert witness aide adviser advisor
  negotiator leader authority police officer general commander agency statement communique communiqué report ministry government embassy
  president premier chancellor envoy delegate lawmaker deputy senator resident administration opposition cabinet parliament`.split(
    /\s+/,
  ),
);

/** What says something because it is written there, and counts that stand for nobody in particular. Lemmas. */
const WRITTEN: ReadonlySet<string> = new Set(
  `treaty agreement accord pact protocol convention charter constitution law act bill article paragraph clause text document resolution decree
  rule declaration memorandum deal plan proposal draft roadmap timetable letter note telegram book memoir film poster banner sign label title headline map poll survey study figure statistic datum number percent majority minority half third quarter history
  logic instinct experience tradition legend bible proverb saying wisdom one none nobody something nothing it this that there what which`.split(
    /\s+/,
  ),
);

/** The words for somebody who speaks, though the article does not say who; null where the subject is nobody who could. */
export function unnamedVoice(view: View, passage: Passage, clause: Clause, cue: Cue): Span | null {
  const phrase = seenBy(view, passage, clause) ?? speakingPhrase(view, passage, clause);
  // "Do you think it will last?": a question put to the reader.
  if (phrase === null || view.norm(phrase.head) === "you" || isPolled(view, passage, phrase, clause))
    return null;
  // "Cold War confrontation and thinking": a noun that looks like a verb.
  if (clause.verb.form === "gerund" && FELT.has(cue.lemma) && !isSomebody(view, phrase)) return null;
  return isUnnamedSource(view, phrase, cue) || goesOnWith(view, passage, phrase, cue)
    ? view.spanOf(phrase)
    : null;
}

/** "63% of respondents said", "most of those polled say": answers to a question that somebody put, and nobody's statement. */
function isPolled(view: View, { sentence }: Passage, phrase: NounPhrase, { verb }: Clause): boolean {
  for (let i = verb.first - 1; i >= Math.max(sentence.first, verb.first - POLL_REACH); i -= 1) {
    const word = view.norm(i);
    if (/^(?:respondents?|interviewees|polled|surveyed)$/.test(word)) return true;
    if (/^(?:%|percent|cent)$/.test(word))
      return i === verb.first - 1 || (i >= phrase.first && i < phrase.last);
    // Words that part who speaks from what was told before.
    if (i < phrase.first && /^(?:[,;:–—"“”]|and|but|while)$/.test(word)) return false;
  }
  return false;
}
const POLL_REACH = 14;

/** "The communiqué said ... It added that": what is written goes on, in the sentence behind its own. */
function goesOnWith(view: View, passage: Passage, { head }: NounPhrase, cue: Cue): boolean {
  if (view.norm(head) !== "it" || !/^(?:say|add|state|note|warn|stress|insist|point_out)$/.test(cue.lemma))
    return false;
  const before = view.passageBefore(passage);
  // Whoever adds may begin a paragraph.
  if (before === undefined || (before.sentence.block !== passage.sentence.block && cue.lemma !== "add"))
    return false;
  return before.clauses.some(({ verb, subject, kind, objects }) => {
    // "The port sent a letter on Monday. It says that": what was sent or given out.
    if (GIVING_OUT.has(verb.lemma) && objects.some(({ head }) => isWriting(view.lemma(head)))) return true;
    if (subject === null) return false;
    const lemma = view.lemma(subject.head).toLowerCase();
    if (cueOf(verb)?.force === "say" && (REPORTING.has(lemma) || SOURCES.has(lemma) || lemma === "it"))
      return true;
    // "Addo Shipping has lost a ship. It says that": a body of which a sentence is told.
    return (
      kind === "main" &&
      subject.conjuncts.length === 0 &&
      view.mentionAt(subject.head)?.kind === "organization"
    );
  });
}

const GIVING_OUT: ReadonlySet<string> = new Set([...SENDING, "issue", "publish", "release"]);
const isWriting = (lemma: string): boolean => SENT.test(lemma) || REPORTING.has(lemma);

function isUnnamedSource(view: View, phrase: NounPhrase, cue: Cue): boolean {
  // "the Prime Minister" has a capital in its lemma too.
  const lemma = view.lemma(phrase.head).toLowerCase();
  // "a Tengrinews correspondent reports": where the news comes from.
  if (cue.lemma === "report" && PRESS.test(lemma)) return false;
  // "Trend reports": a name that nothing says is somebody's is that of whoever prints it.
  if (
    cue.lemma === "report" &&
    view.token(phrase.head)?.upos === "PROPN" &&
    view.mentionAt(phrase.head) === undefined
  )
    return false;
  if (SOURCES.has(lemma)) return true;
  // "one of them": of some who were told of, though not which.
  if (
    /^(?:one|some|many|several|most|few|both|others)$/.test(lemma) &&
    view.norm(phrase.head + 1) === "of" &&
    cue.shows !== true
  )
    return true;
  if (cue.force === "say" && REPORTING.has(lemma)) return true;
  // What several announce together is an act, and what "it" shows no speech.
  if (cue.lemma === "announce" || (cue.shows === true && (cue.lemma === "show" || !TRACED.has(lemma))))
    return false;
  if (cue.force === "ask") return isSomebody(view, phrase) || PRESS.test(lemma);
  return (
    (TRACED.has(lemma) || SPOKEN.has(cue.lemma) || FELT.has(cue.lemma) || isSomebody(view, phrase)) &&
    couldSpeak(view, phrase)
  );
}

const PRESS = /^(?:correspondent|reporter|journalist|agency|newspaper|paper|magazine|press|daily|weekly)$/;

/** Verbs whose subject speaks, whatever it is called: who "says" something is no thing. */
const SPOKEN: ReadonlySet<string> = new Set(
  `say tell add declare insist reply answer explain argue warn claim acknowledge stress maintain contend concede admit assert complain joke note state
  emphasise emphasize remark observe caution allege lament quip comment testify assure inform predict reiterate`.split(
    /\s+/,
  ),
);

/** What only somebody does: no thing believes, hopes, fears or thinks. */
const FELT: ReadonlySet<string> = new Set(["believe", "think", "hope", "fear", "worry", "doubt"]);

/** A name, or a pronoun for people: what may believe or promise, where a noun may be a thing. */
const isSomebody = (view: View, { head }: NounPhrase): boolean =>
  view.token(head)?.upos === "PROPN" ||
  /^(?:he|she|they|we|i|who|many|some|others|both|most)$/.test(view.norm(head));

/** What is written to tell what is so. Lemmas. */
const REPORTING: ReadonlySet<string> = new Set(
  `poll polling survey study census audit inquiry investigation review assessment document record file filing email cable dispatch dossier report analysis
  figure data database tracker statistic estimate calculation projection research finding evidence test footage video result count tally memo memorandum letter note statement
  story article editorial column summary minutes lawsuit complaint indictment affidavit`.split(/\s+/),
);

/** A noun, name or pronoun for somebody or a body, as far as words tell: neither a document nor a count nor a time. */
function couldSpeak(view: View, { head }: NounPhrase): boolean {
  if (WRITTEN.has(view.lemma(head).toLowerCase()) || view.timesAt(head).length > 0) return false;
  const mention = view.mentionAt(head);
  return mention === undefined
    ? /^(?:NOUN|PROPN|PRON)$/.test(view.token(head)?.upos ?? "")
    : SPEAKING.has(mention.kind);
}

/** People and bodies to whom words are traced back: "according to observers", "according to Addo". */
const TRACED: ReadonlySet<string> = new Set(
  `member participant attendee resident friend relative brother sister colleague insider veteran historian scholar researcher economist scientist
  campaigner lawyer attorney doctor journalist reporter correspondent eyewitness person people agency department bureau office institute
  commission committee council company party union group body organisation organization court centre center bank ministry airline somebody someone
  campaign team delegation side camp board fund schedule agenda average account transcript extract excerpt notice website site politician lawmaker trader critic supporter adviser`.split(
    /\s+/,
  ),
);

/** The words for those to whom something is traced back, though nobody is named whom the article knows; null for documents and polls. */
export function tracedTo(view: View, phrase: NounPhrase): Span | null {
  // "politicians and officials": both, where either could be it.
  if (phrase.conjuncts.length > 0)
    return phrase.conjuncts.every((one) => tracedTo(view, one) !== null) ? view.spanOf(phrase) : null;
  const lemma = view.lemma(phrase.head).toLowerCase();
  // "observers": nobody in particular.
  if (lemma === "observer") return null;
  const named =
    (view.token(phrase.head)?.upos === "PROPN" && couldSpeak(view, phrase)) ||
    /^(?:him|her|them)$/.test(view.norm(phrase.head));
  return named || SOURCES.has(lemma) || TRACED.has(lemma) || REPORTING.has(lemma) || PRESS.test(lemma)
    ? view.spanOf(phrase)
    : null;
}

/** Whom the words are addressed to: "told Addo", "said to Addo". Never the speaker. */
export function addresseeOf(view: View, clause: Clause, cue: Cue, speaker: Voice | null): Voice | null {
  const phrases = [
    ...(cue.tells && !clause.verb.passive ? clause.objects.slice(0, 1) : []),
    ...(cue.tells && clause.verb.passive && clause.subject !== null ? [clause.subject] : []),
    ...clause.obliques.filter(({ prep }) => prep === "to").map(({ phrase }) => phrase),
  ];
  for (const phrase of phrases) {
    const voice = voiceOf(view, phrase);
    if (voice !== null && voice.entity !== speaker?.entity && view.kindOf(voice.entity) !== "place")
      return voice;
  }
  return null;
}
