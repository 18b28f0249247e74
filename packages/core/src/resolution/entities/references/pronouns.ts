import { styleAt, type Clause, type NounPhrase, wordSet } from "@chancery/language";

import type { ResolvedMention } from "../../../document/index.ts";
import { contains, span, type EntityKind } from "../../../record/index.ts";
import { documentary, documentBefore } from "./agreement-pronouns.ts";
import type { Discourse } from "../discourse.ts";
import { isExpletive } from "./expletive.ts";
import { found, type Found } from "./found.ts";
import { canLive, headedBy, protagonistOf, yearsOf } from "../people/lives.ts";
import { mentionOf } from "./phrase-mention.ts";
import { besideActors } from "./pronoun-beside.ts";
import { blamedFor } from "./pronoun-blame.ts";
import {
  appointedBefore,
  companyOf,
  listMate,
  mourner,
  praisedFor,
  receivedOn,
  servedBy,
  welcomer,
} from "./pronoun-deeds.ts";
import { isSubject, opensClause } from "./pronoun-place.ts";
import { judgedBefore } from "./pronoun-verdicts.ts";
import {
  goesOnUnnamed,
  isHimselfUnnamed,
  isUnnamedOfficial,
  speaksOn,
  toldBefore,
} from "./pronoun-speakers.ts";
import { fromSentenceBefore } from "./sentence-before.ts";
import { clauseAt, utteranceAround, type Scene } from "../scene.ts";
import { plural } from "./they.ts";

export type Gender = "m" | "f" | null;

interface Pronoun {
  readonly kinds: readonly EntityKind[];
  readonly gender: Gender;
  readonly plural: boolean;
  readonly possessive: boolean;
}

const PERSON = ["person"] as const;
const NOBODY: ReadonlySet<string> = new Set();
const THING = ["country", "organization"] as const;
const one = (gender: Gender, possessive = false): Pronoun => ({
  kinds: PERSON,
  gender,
  plural: false,
  possessive,
});
const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ["he", one("m")],
  ["him", one("m")],
  ["his", one("m", true)],
  ["himself", one("m")],
  ["she", one("f")],
  ["her", one("f", true)],
  ["herself", one("f")],
  ["it", { kinds: THING, gender: null, plural: false, possessive: false }],
  ["its", { kinds: THING, gender: null, plural: false, possessive: true }],
  ["they", { kinds: ["person", "country", "organization"], gender: null, plural: true, possessive: false }],
  ["both", { kinds: ["person", "country", "organization"], gender: null, plural: true, possessive: false }],
  ["their", { kinds: ["person", "country", "organization"], gender: null, plural: true, possessive: true }],
]);

/**
 * Pronouns, in reading order: the subject of the governing clause, of the clause itself for a possessive, or of the sentence
 * before. One with two equal candidates stays unresolved. Each is added to the discourse as it is decided.
 */
export function pronounMentions(
  discourse: Discourse,
  genderOf: (id: string) => Gender,
): readonly ResolvedMention[] {
  const { scene } = discourse;
  const out: ResolvedMention[] = [];
  // "she" said of somebody once tells her gender for what follows.
  const learnt = new Map<string, Gender>();
  const context: Context = {
    genderOf: (id) => genderOf(id) ?? learnt.get(id) ?? null,
    protagonist: headedBy(discourse) ?? protagonistOf(discourse.mentions),
  };
  for (let at = 0; at < scene.analysis.tokens.length; at += 1) {
    const token = scene.token(at);
    const pronoun = PRONOUNS.get(token?.norm ?? "");
    if (token === undefined || pronoun === undefined) continue;
    // "his spokesman": the spokesman is one mention, whose he is another.
    const around = discourse.covering(at);
    const opens = around?.form === "nominal" && around.first === at && pronoun.possessive;
    if (around !== undefined && !opens) continue;
    if (token.norm === "it" && isExpletive(scene, at)) continue;
    // "His Majesty the King", "HE the Minister": a style is whoever bears it, and its "his" is nobody's.
    if (pronoun.possessive && styleAt(scene.analysis.tokens, at) > 0) continue;
    if (token.text === "HE" && /^(?:DET|PROPN|NOUN)$/.test(scene.token(at + 1)?.upos ?? "")) continue;
    if (token.norm === "both" && !standsAlone(scene, at)) continue;
    const sort = token.norm === "it" ? documentary(discourse, at) : null;
    const found =
      sort !== null
        ? document(discourse, at, sort)
        : pronoun.plural
          ? plural(discourse, at)
          : singular(discourse, at, pronoun, context);
    if (found === null || (token.norm === "both" && found.group?.length !== 2)) continue;
    if (pronoun.gender !== null && found.group === undefined && !learnt.has(found.entity))
      learnt.set(found.entity, pronoun.gender);
    const mention: ResolvedMention = {
      span: span(token.start, token.end),
      first: at,
      last: at + 1,
      form: "pronoun",
      inner: false,
      ...found,
    };
    discourse.add(mention);
    out.push(mention);
  }
  return out;
}

/** "the pact, to which both belong", "Both are members": two and nobody else, where no noun or list follows. */
const standsAlone = (scene: Scene, at: number): boolean =>
  /^(?:VERB|AUX|ADV)$/.test(scene.token(at + 1)?.upos ?? "") &&
  !/^(?:its|their|his|her|the)$/.test(scene.token(at - 1)?.norm ?? "");

/** "but has not ratified it": the document that the verb asks for, and no state or body that could be its subject. */
function document(discourse: Discourse, at: number, sort: "document" | "either"): Found | null {
  const named = documentBefore(discourse, at, sort);
  return named === null ? null : found(named, "entities.pronoun.document");
}

interface Context {
  readonly genderOf: (id: string) => Gender;
  /** The person that the article is about, if there is one. */
  readonly protagonist: string | null;
}

function singular(
  discourse: Discourse,
  at: number,
  pronoun: Pronoun,
  { genderOf, protagonist }: Context,
): Found | null {
  const { scene } = discourse;
  const token = scene.token(at);
  if (token === undefined) return null;
  // "her" may be either; the tag tells.
  const possessive = pronoun.possessive && token.xpos !== "PRP";
  if (pronoun.kinds === PERSON && !possessive && isUnnamedOfficial(discourse, at)) return null;
  if (pronoun.kinds === PERSON && !possessive && goesOnUnnamed(discourse, at)) return null;
  if (pronoun.kinds === PERSON && !possessive && isHimselfUnnamed(discourse, at)) return null;
  const years = pronoun.kinds === PERSON && opensClause(scene, at) ? yearsOf(scene, at) : [];
  // A pronoun inside speech may be anybody whom the speaker means: only what stands inside the same speech counts.
  const quote = utteranceAround(scene, token);
  // "Katz accused him": the subject of its own clause is somebody else.
  const barred =
    possessive || token.norm.endsWith("self")
      ? (discourse.covering(at)?.entity ?? welcomer(discourse, at) ?? mourner(discourse, at))
      : ownSubject(discourse, at);
  const listed = possessive ? NOBODY : listedSubjects(discourse, at);
  const told = possessive || pronoun.plural ? undefined : speaksOn(discourse, at);
  const acting = pronoun.kinds === PERSON && !possessive;
  const spokenOf = acting ? toldBefore(discourse, at) : NOBODY;
  const company = acting ? [...companyOf(discourse, at), ...servedBy(discourse, at)] : [];
  const able = (mention: ResolvedMention): boolean =>
    pronoun.kinds.includes(mention.kind) &&
    mention.entity !== barred &&
    !listed.has(mention.entity) &&
    !spokenOf.has(mention.entity) &&
    !company.includes(mention.entity) &&
    mention.group === undefined &&
    (quote === undefined || contains(quote.inner, mention.span)) &&
    (pronoun.kinds !== PERSON || canLive(scene, mention.entity, years));
  const sure = (mention: ResolvedMention): boolean =>
    able(mention) && (pronoun.gender === null || genderOf(mention.entity) === pronoun.gender);
  const maybe = (mention: ResolvedMention): boolean =>
    able(mention) && (pronoun.gender === null || genderOf(mention.entity) === null);
  // Somebody of unknown gender is meant only where nobody of the right one has been named; what an earlier paragraph named counts
  // only where this one names nobody.
  const recent = discourse.before(at, 2);
  const here = recent.filter(({ first }) => blockOf(scene, first) === blockOf(scene, at));
  const anySure = (here.some((mention) => mention.kind === "person" && maybe(mention)) ? here : recent).some(
    sure,
  );
  const fits = (mention: ResolvedMention): boolean => sure(mention) || (!anySure && maybe(mention));

  const ahead = possessive && pronoun.kinds === PERSON ? subjectAhead(discourse, at) : undefined;
  if (
    ahead !== undefined &&
    (quote === undefined || contains(quote.inner, ahead.span)) &&
    (genderOf(ahead.entity) === pronoun.gender || genderOf(ahead.entity) === null)
  )
    return found(ahead, "entities.pronoun.ahead");
  const mate = possessive && pronoun.kinds === PERSON ? listMate(discourse, at) : undefined;
  if (mate !== undefined && sure(mate)) return found(mate, "entities.pronoun.list-mate");
  const praised = possessive && pronoun.kinds === PERSON ? praisedFor(discourse, at) : undefined;
  // "congratulated the guest on his appointment": of somebody whom nobody names, and not of whoever congratulates.
  if (praised === null) return null;
  if (
    praised !== undefined &&
    able(praised) &&
    genderOf(praised.entity) !== (pronoun.gender === "m" ? "f" : "m")
  )
    return found(praised, "entities.pronoun.praised");
  const received = possessive && pronoun.kinds === PERSON ? receivedOn(discourse, at) : undefined;
  if (
    received !== undefined &&
    able(received) &&
    genderOf(received.entity) !== (pronoun.gender === "m" ? "f" : "m")
  )
    return found(received, "entities.pronoun.received");
  const blamed = possessive ? blamedFor(discourse, at) : undefined;
  if (
    blamed !== undefined &&
    able(blamed) &&
    (pronoun.gender === null || genderOf(blamed.entity) !== (pronoun.gender === "m" ? "f" : "m"))
  )
    return found(blamed, "entities.pronoun.blamed");
  const appointee = pronoun.kinds === PERSON && !possessive ? appointedBefore(discourse, at) : undefined;
  if (
    appointee !== undefined &&
    able(appointee) &&
    genderOf(appointee.entity) !== (pronoun.gender === "m" ? "f" : "m")
  )
    return found(appointee, "entities.pronoun.appointee");
  const speaker = told?.mention;
  // "The statement said ... It added": what is written goes on, and no state or body that it tells of.
  if (pronoun.kinds === THING && told !== undefined && speaker?.kind !== "person")
    return speaker !== undefined && able(speaker) ? found(speaker, "entities.pronoun.speaks-on") : null;
  if (
    speaker !== undefined &&
    pronoun.kinds === PERSON &&
    speaker.kind === "person" &&
    able(speaker) &&
    genderOf(speaker.entity) !== (pronoun.gender === "m" ? "f" : "m")
  )
    return found(speaker, "entities.pronoun.speaks-on");
  const judged = token.norm === "it" ? judgedBefore(discourse, at) : undefined;
  if (judged !== undefined)
    return judged !== null && able(judged) ? found(judged, "entities.pronoun.judged") : null;
  for (const { mention, own, relative } of governingSubjects(discourse, at, possessive))
    if (sure(mention) || (maybe(mention) && (!own || relative || !anySure)))
      return found(mention, "entities.pronoun.subject");
  const thing = pronoun.gender === null;
  const beside = thing ? besideActors(discourse, at, fits) : undefined;
  if (beside !== undefined) return beside === null ? null : found(beside, "entities.pronoun.beside-actors");
  const earlier = discourse
    .before(at, 0)
    .filter((mention) => !mention.inner && fits(mention) && (!thing || isSubject(scene, mention)));
  const ids = new Set(earlier.map(({ entity }) => entity));
  const [nearest] = earlier;
  if (ids.size === 1 && nearest !== undefined) return found(nearest, "entities.pronoun.sentence");
  return ids.size > 1 || quote !== undefined
    ? null
    : fromSentenceBefore(discourse, at, { fits, maybe }, protagonist);
}

const blockOf = (scene: Scene, at: number): number => scene.sentenceOf(at)?.block ?? -1;

interface GoverningSubject {
  readonly mention: ResolvedMention;
  /** Of the pronoun's own clause. */
  readonly own: boolean;
  /** "Okello, who was a judge at the time of his death": of his own clause, by its relative pronoun. */
  readonly relative: boolean;
}

/** Subjects of the clauses over the pronoun, from the innermost out; its own clause's only for a possessive. */
function governingSubjects(
  discourse: Discourse,
  at: number,
  possessive: boolean,
): readonly GoverningSubject[] {
  const { scene } = discourse;
  const token = scene.token(at);
  const clauses = scene.grammar[token?.sentence ?? -1]?.clauses ?? [];
  const reflexive = token?.norm.endsWith("self") === true;
  const out: GoverningSubject[] = [];
  let clause: Clause | null | undefined = clauseAt(scene, at);
  for (let steps = 0; steps < 8 && clause; steps += 1) {
    const { subject, parent }: Clause = clause;
    const own = steps === 0;
    const itself = subject !== null && subject.first <= at && at < subject.last;
    if (subject !== null && !itself && (!own || possessive || reflexive)) {
      const mention = (own ? null : principalOf(discourse, subject)) ?? mentionOf(discourse, subject);
      // "Speaking after he met them, Addo said": whoever speaks is named only behind.
      const ahead = !own && isOpeningGerund(scene, clause);
      if (mention !== undefined && (mention.last <= at || ahead))
        out.push({ mention, own, relative: own && clause.kind === "relative" });
    }
    clause = parent === null ? null : clauses[parent];
  }
  return out;
}

/** "Speaking to the press, ...": a clause that opens its sentence and has its subject from the next. */
const isOpeningGerund = (scene: Scene, { kind, verb }: Clause): boolean =>
  kind === "participial" &&
  verb.form === "gerund" &&
  /^(?:speak|talk|comment)$/.test(verb.lemma) &&
  // Behind nothing or the dash of a dateline.
  (scene.sentenceOf(verb.first)?.first === verb.first ||
    /^[-–—]+$/.test(scene.token(verb.first - 1)?.text ?? ""));

const VOICES = wordSet("spokesman spokeswoman spokesperson aide lawyer secretary");

/** "His spokesman said that he would come": the one for whom a spokesman speaks. */
function principalOf(discourse: Discourse, { head, possessor }: NounPhrase): ResolvedMention | null {
  if (possessor === null || !VOICES.has(discourse.scene.token(head)?.lemma.toLowerCase() ?? "")) return null;
  const owner =
    discourse.startingAt(possessor.head).find(({ form }) => form === "pronoun") ??
    discourse.covering(possessor.head);
  return owner?.kind === "person" && owner.group === undefined ? owner : null;
}

/** Who the subject of the pronoun's own clause is, where the pronoun is not part of it. */
function ownSubject(discourse: Discourse, at: number): string | null {
  const subject = clauseAt(discourse.scene, at)?.subject ?? null;
  if (subject === null || (subject.first <= at && at < subject.last)) return null;
  return mentionOf(discourse, subject)?.entity ?? null;
}

/** "Addo, the premier, and other officials received him": none of those whom the subject lists. */
function listedSubjects(discourse: Discourse, at: number): ReadonlySet<string> {
  const subject = clauseAt(discourse.scene, at)?.subject ?? null;
  if (subject === null || subject.last > at) return NOBODY;
  const parts = [
    ...subject.conjuncts,
    ...subject.appositions,
    ...subject.conjuncts.flatMap(({ appositions }) => appositions),
  ];
  return parts.length === 0
    ? NOBODY
    : new Set(parts.flatMap((part) => mentionOf(discourse, part)?.entity ?? []));
}

/** "Following his appointment, Kofi Addo flew to Lima": words that open a sentence before its subject, who is named in full. */
function subjectAhead(discourse: Discourse, at: number): ResolvedMention | undefined {
  const { scene } = discourse;
  const start = scene.sentenceOf(at)?.first;
  const subject = scene.grammar[scene.token(at)?.sentence ?? -1]?.clauses.find(
    ({ kind }) => kind === "main",
  )?.subject;
  if (start === undefined || subject == null || at !== start + 1 || subject.first <= at + 1) return undefined;
  if (
    !/^(?:following|after|before|during|upon|on|since|despite|for|in)$/.test(scene.token(start)?.norm ?? "")
  )
    return undefined;
  if (scene.token(subject.first - 1)?.text !== ",") return undefined;
  const mention = mentionOf(discourse, subject);
  return mention?.kind === "person" &&
    mention.form === "name" &&
    mention.group === undefined &&
    mention.last - mention.first > 1
    ? mention
    : undefined;
}
