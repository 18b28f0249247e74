import type { Clause, NounPhrase } from "@chancery/language";

import type { ResolvedMention } from "../../../document/index.ts";
import { contains, span, type EntityKind } from "../../../record/index.ts";
import { documentary, documentBefore } from "./agreement-pronouns.ts";
import type { Discourse } from "../discourse.ts";
import { isExpletive, SPEAKING } from "./expletive.ts";
import { found, type Found } from "./found.ts";
import { canLive, protagonistOf, yearsOf } from "../people/lives.ts";
import { mentionOf } from "./phrase-mention.ts";
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
    // "HE the Minister": His Excellency.
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
  const years = pronoun.kinds === PERSON && opensClause(scene, at) ? yearsOf(scene, at) : [];
  // A pronoun inside speech may be anybody whom the speaker means: only what stands inside the same speech counts.
  const quote = utteranceAround(scene, token);
  // "Katz accused him": the subject of its own clause is somebody else.
  const barred =
    possessive || token.norm.endsWith("self")
      ? (discourse.covering(at)?.entity ?? welcomer(discourse, at))
      : ownSubject(discourse, at);
  const able = (mention: ResolvedMention): boolean =>
    pronoun.kinds.includes(mention.kind) &&
    mention.entity !== barred &&
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
  const appointee = pronoun.kinds === PERSON && !possessive ? appointedBefore(discourse, at) : undefined;
  if (
    appointee !== undefined &&
    able(appointee) &&
    genderOf(appointee.entity) !== (pronoun.gender === "m" ? "f" : "m")
  )
    return found(appointee, "entities.pronoun.appointee");
  const told = possessive || pronoun.plural ? undefined : speaksOn(discourse, at);
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
  for (const { mention, own } of governingSubjects(discourse, at, possessive))
    if (sure(mention) || (maybe(mention) && (!own || !anySure)))
      return found(mention, "entities.pronoun.subject");
  const thing = pronoun.gender === null;
  const earlier = discourse
    .before(at, 0)
    .filter((mention) => !mention.inner && fits(mention) && (!thing || isSubject(scene, mention)));
  const ids = new Set(earlier.map(({ entity }) => entity));
  const [nearest] = earlier;
  if (ids.size === 1 && nearest !== undefined) return found(nearest, "entities.pronoun.sentence");
  return ids.size > 1 || quote !== undefined ? null : fromSentenceBefore(discourse, at, fits, protagonist);
}

/** "announced the appointment of X as envoy. He will succeed Y": who takes over is whoever was appointed. */
function appointedBefore(discourse: Discourse, at: number): ResolvedMention | undefined {
  const { scene } = discourse;
  const sentence = scene.sentenceOf(at);
  const verb = clauseAt(scene, at)?.verb.lemma ?? "";
  if (sentence === undefined || sentence.first !== at || !/^(?:succeed|replace)$/.test(verb))
    return undefined;
  return discourse.before(at, 1).find(({ kind, form, first, group }) => {
    if (kind !== "person" || form !== "name" || group !== undefined) return false;
    const clause = clauseAt(scene, first);
    const object = clause?.objects.some((one) => one.first <= first && first < one.last) ?? false;
    return (
      (scene.token(first - 1)?.norm === "of" && scene.token(first - 2)?.norm === "appointment") ||
      (object && /^(?:appoint|name|nominate|designate)$/.test(clause?.verb.lemma ?? ""))
    );
  });
}

const PRAISING = new Set(
  "congratulate thank commend praise laud applaud condole felicitate criticise criticize".split(" "),
);

/** "congratulated Addo on his victory", "thanked the envoy for her work": what somebody is praised for is his own. */
function praisedFor(discourse: Discourse, at: number): ResolvedMention | null | undefined {
  const clause = clauseAt(discourse.scene, at);
  if (clause === null || !PRAISING.has(clause.verb.lemma)) return undefined;
  const whom = clause.verb.passive ? clause.subject : clause.objects[0];
  const prep = discourse.scene.token(at - 1)?.norm ?? "";
  if (whom == null || whom.last > at || !/^(?:on|for|upon|over)$/.test(prep)) return undefined;
  const mention = mentionOf(discourse, whom);
  const noun = discourse.scene.token(whom.head)?.upos === "NOUN";
  if (mention === undefined && noun && discourse.scene.token(whom.first)?.norm === "the") return null;
  return mention?.kind === "person" && mention.group === undefined ? mention : undefined;
}

/** "welcomed his visit": whoever welcomes it is not whose it is. */
function welcomer(discourse: Discourse, at: number): string | null {
  const clause = clauseAt(discourse.scene, at);
  if (
    clause === null ||
    clause.subject === null ||
    clause.verb.passive ||
    !/^(?:welcome|hail)$/.test(clause.verb.lemma)
  )
    return null;
  if (!clause.objects.some(({ first }) => first === at)) return null;
  return mentionOf(discourse, clause.subject)?.entity ?? null;
}

/**
 * "Brandt told reporters that ... Lima would reply, he added": who adds has spoken before, whatever is known of his gender. The subject of
 * the speech that is added to, with nobody where it is no name; undefined where nothing is added or nothing was said.
 */
function speaksOn(
  discourse: Discourse,
  at: number,
): { readonly mention: ResolvedMention | undefined } | undefined {
  const { scene } = discourse;
  const clause = clauseAt(scene, at);
  if (clause === null || !/^(?:add|continue)$/.test(clause.verb.lemma) || clause.subject?.head !== at)
    return undefined;
  const here = scene.token(at)?.sentence ?? 0;
  let steps = 2;
  for (let sentence = here - 1; steps > 0 && sentence >= Math.max(0, here - LONGEST_SPEECH); sentence -= 1) {
    const said = scene.grammar[sentence]?.clauses.find(
      ({ kind, subject, verb }) =>
        kind === "main" &&
        subject !== null &&
        verb.form === "finite" &&
        SPEAKING.has(verb.lemma) &&
        !isQuoted(scene, verb.head),
    );
    const mention = said?.subject ? mentionOf(discourse, said.subject) : undefined;
    if (said?.subject && mention?.group === undefined) return { mention };
    // Sentences of the speech itself lead no further from who gave it.
    const { first = 0, last = 0 } = scene.analysis.sentences[sentence] ?? {};
    if (!isQuoted(scene, (first + last) >> 1)) steps -= 1;
  }
  return undefined;
}
const LONGEST_SPEECH = 8;

/** "The spokesman said that ... He said": who goes on speaking bears no name, and is not whoever was named before. */
function goesOnUnnamed(discourse: Discourse, at: number): boolean {
  const { scene } = discourse;
  const own = clauseAt(scene, at);
  if (own === null || own.subject?.head !== at || !SPEAKING.has(own.verb.lemma)) return false;
  const here = scene.token(at)?.sentence ?? 0;
  const subject = scene.grammar[here - 1]?.clauses.find(
    ({ kind, verb, ...clause }) =>
      kind === "main" &&
      clause.subject !== null &&
      verb.form === "finite" &&
      SPEAKING.has(verb.lemma) &&
      !isQuoted(scene, verb.head),
  )?.subject;
  if (subject == null || mentionOf(discourse, subject) !== undefined) return false;
  const head = scene.token(subject.head);
  if (head === undefined || head.xpos === "NNS" || !UNNAMED.has(head.lemma.toLowerCase())) return false;
  // "The official, Addo, said": his name stands behind the comma.
  return (
    subject.appositions.length === 0 &&
    discourse.startingAt(subject.last + 1).every(({ kind }) => kind !== "person")
  );
}
const UNNAMED = new Set(
  "spokesman spokeswoman spokesperson official diplomat source minister ambassador envoy analyst expert adviser advisor aide officer commander witness".split(
    " ",
  ),
);

const isQuoted = (scene: Scene, at: number): boolean => {
  const token = scene.token(at);
  return token !== undefined && utteranceAround(scene, token) !== undefined;
};

/** "met Mora and his predecessor", "A and her foreign minister": somebody's own people stand behind him in a list. */
function listMate(discourse: Discourse, at: number): ResolvedMention | undefined {
  const { scene } = discourse;
  if (scene.token(at - 1)?.norm !== "and" || !KIN.test(relationAfter(scene, at))) return undefined;
  return discourse
    .endingAt(at - 1)
    .find(({ kind, group, form }) => kind === "person" && group === undefined && form === "name");
}

/** The noun that the possessive leads to, over adjectives and states. */
function relationAfter(scene: Scene, at: number): string {
  for (let i = at + 1; i < at + 5; i += 1) {
    const token = scene.token(i);
    if (token === undefined) return "";
    if (KIN.test(token.norm)) return token.norm;
    if (token.upos !== "ADJ" && token.upos !== "NOUN" && token.upos !== "PROPN") return "";
  }
  return "";
}

const KIN =
  /^(?:predecessor|successor|wife|husband|son|daughter|brother|sister|father|mother|deputy|minister|secretary|spokesman|spokeswoman|aide|adviser|advisor|counterpart|delegation|entourage)$/;

const OFFICIALS = new Set(
  "ambassador envoy consul attaché attache diplomat representative minister commissioner counterpart nuncio chargé charge".split(
    " ",
  ),
);

/** "summoned the Rwandan ambassador and handed him a note": one who bears no name is meant, not somebody named elsewhere. */
function isUnnamedOfficial(discourse: Discourse, at: number): boolean {
  const { scene } = discourse;
  const clauses = scene.grammar[scene.token(at)?.sentence ?? -1]?.clauses ?? [];
  const clause = clauseAt(scene, at);
  const index = clause === null ? -1 : clauses.indexOf(clause);
  const before = clauses[index - 1];
  if (clause === null || before === undefined || clause.subject?.head !== before.subject?.head) return false;
  const object = before.objects.at(-1);
  if (object === undefined || !clause.objects.some(({ head }) => head === at)) return false;
  return (
    OFFICIALS.has(scene.token(object.head)?.lemma.toLowerCase() ?? "") &&
    object.appositions.length === 0 &&
    discourse.covering(object.head)?.kind !== "person"
  );
}

const blockOf = (scene: Scene, at: number): number => scene.sentenceOf(at)?.block ?? -1;

/** Subjects of the clauses over the pronoun, from the innermost out; its own clause's only for a possessive. */
function governingSubjects(
  discourse: Discourse,
  at: number,
  possessive: boolean,
): readonly { readonly mention: ResolvedMention; readonly own: boolean }[] {
  const { scene } = discourse;
  const token = scene.token(at);
  const clauses = scene.grammar[token?.sentence ?? -1]?.clauses ?? [];
  const reflexive = token?.norm.endsWith("self") === true;
  const out: { mention: ResolvedMention; own: boolean }[] = [];
  let clause: Clause | null | undefined = clauseAt(scene, at);
  for (let steps = 0; steps < 8 && clause; steps += 1) {
    const { subject, parent }: Clause = clause;
    const own = steps === 0;
    const itself = subject !== null && subject.first <= at && at < subject.last;
    if (subject !== null && !itself && (!own || possessive || reflexive)) {
      const mention = (own ? null : principalOf(discourse, subject)) ?? mentionOf(discourse, subject);
      if (mention !== undefined && mention.last <= at) out.push({ mention, own });
    }
    clause = parent === null ? null : clauses[parent];
  }
  return out;
}

const VOICES = new Set("spokesman spokeswoman spokesperson aide lawyer secretary".split(" "));

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

/** The subject of the previous sentence's main clause, or the only one who fits there. */
function fromSentenceBefore(
  discourse: Discourse,
  at: number,
  fits: (mention: ResolvedMention) => boolean,
  protagonist: string | null,
): Found | null {
  const { scene } = discourse;
  const here = scene.token(at)?.sentence ?? 0;
  for (let sentence = here - 1; sentence >= Math.max(0, here - 2); sentence -= 1) {
    const seen = discourse.inSentence(sentence).filter((mention) => !mention.inner && fits(mention));
    const [only] = seen;
    if (only === undefined) continue;
    const main = scene.grammar[sentence]?.clauses.find(
      ({ kind, subject }) => kind === "main" && subject !== null,
    );
    const told = main === undefined ? null : toldBefore(discourse, sentence, main, at);
    const subject = told ?? (main?.subject ? mentionOf(discourse, main.subject) : undefined);
    // "Howard lunched with him": whom a subject of the right kind only dealt with is not what the sentence was about.
    const led = (mention: ResolvedMention): boolean =>
      subject === undefined || !fits(subject) || isSubject(scene, mention);
    const guest = main === undefined ? null : guestOf(discourse, main, at);
    if (guest !== null && fits(guest)) return found(guest, "entities.pronoun.guest");
    // "The judge said that X had planned it. He was acquitted": whom the article is about, unless the subject goes on speaking.
    const about = seen.find((mention) => mention.entity === protagonist && led(mention));
    const speaks = SPEAKING.has(clauseAt(scene, at)?.verb.lemma ?? "");
    if (about !== undefined && about.entity !== subject?.entity && !speaks)
      return found(about, "entities.pronoun.protagonist");
    // Subjects go on from sentence to sentence; any other place takes only the one who can be meant.
    if (subject !== undefined && fits(subject) && opensClause(scene, at))
      return found(subject, "entities.pronoun.subject-before");
    // A thing is taken up only as the subject it was: a sentence has too many of them.
    if (seen.every(({ kind }) => kind !== "person")) return null;
    // "The politician served in Heath's administration. He ...": whoever only owns something, or stands aside, is not whom a life is about.
    const aside = opensClause(scene, at) && !isSubject(scene, only);
    const hero = aside && protagonist !== null ? lastNamed(discourse, protagonist, at) : undefined;
    if (hero !== undefined && hero.entity !== only.entity && fits(hero))
      return found(hero, "entities.pronoun.protagonist");
    if (aside && isOwner(scene, only) && main?.subject != null && isHuman(scene, main.subject)) return null;
    return new Set(seen.map(({ entity }) => entity)).size === 1
      ? found(only, "entities.pronoun.only-before")
      : null;
  }
  return null;
}

/** The line at the head that is somebody's name and nothing else: "Lord Addo", "Death of Addo", above his life. */
function headedBy({ scene, mentions }: Discourse): string | null {
  const [line] = scene.analysis.sentences;
  const [head] = mentions;
  if (line === undefined || head === undefined || head.kind !== "person" || head.form !== "name") return null;
  const before = scene.analysis.tokens.slice(line.first, head.first).map(({ norm }) => norm);
  const own = before.every((word) => LIFE.test(word));
  return own && head.last >= line.last && head.first - line.first <= 4 ? head.entity : null;
}
const LIFE =
  /^(?:death|of|obituary|obituaries|profile|biography|sir|lord|lady|dame|dr|mr|mrs|ms|baroness|baron|:|-|\.)$/;

/** Where somebody is named last before the token. */
const lastNamed = ({ mentions }: Discourse, entity: string, at: number): ResolvedMention | undefined =>
  mentions.findLast(
    (mention) => mention.entity === entity && mention.first < at && mention.group === undefined,
  );

const isOwner = ({ token }: Scene, { last }: ResolvedMention): boolean =>
  /^['\u2019]s?$/.test(token(last)?.text ?? "");

const isHuman = ({ token }: Scene, { head }: NounPhrase): boolean =>
  UNNAMED.has(token(head)?.lemma.toLowerCase() ?? "") ||
  /^(?:politician|leader|man|woman|president|statesman|lawyer|economist|general|veteran|negotiator|senator)$/.test(
    token(head)?.lemma.toLowerCase() ?? "",
  );

/**
 * "Addo arrives on Monday, the minister announced. He will be ...": what is told is of the one told of, whoever announced it; he who goes on
 * speaking is the announcer.
 */
function toldBefore(
  discourse: Discourse,
  sentence: number,
  main: Clause,
  at: number,
): ResolvedMention | null {
  const { scene } = discourse;
  if (!SPEAKING.has(main.verb.lemma) || SPEAKING.has(clauseAt(scene, at)?.verb.lemma ?? "")) return null;
  const clauses = scene.grammar[sentence]?.clauses ?? [];
  const first = clauses.find(
    ({ kind, subject, last }) => kind === "complement" && subject !== null && last <= main.verb.first + 1,
  );
  const mention = first?.subject ? mentionOf(discourse, first.subject) : undefined;
  return mention?.kind === "person" && mention.group === undefined ? mention : null;
}

const RECEIVING = new Set("receive greet welcome host".split(" "));
const GUESTLY = new Set(
  "call leave fly depart return visit tour travel arrive drive inspect proceed".split(" "),
);

/** "Deng received him. The same evening he called on Yang": whoever goes about is the guest, not the host. */
function guestOf(discourse: Discourse, main: Clause, at: number): ResolvedMention | null {
  const own = clauseAt(discourse.scene, at);
  const goes = own !== null && own.subject?.head === at && !own.verb.passive && GUESTLY.has(own.verb.lemma);
  if (!goes || main.verb.passive || !RECEIVING.has(main.verb.lemma)) return null;
  const [object] = main.objects;
  const mention = object === undefined ? undefined : mentionOf(discourse, object);
  return mention?.kind === "person" && mention.group === undefined ? mention : null;
}

/** The mention heads the subject of one of its sentence's clauses. */
const isSubject = (scene: Scene, { first, last }: ResolvedMention): boolean =>
  scene.grammar[scene.token(first)?.sentence ?? -1]?.clauses.some(
    ({ subject }) => subject !== null && first <= subject.head && subject.head < last,
  ) ?? false;

/** The pronoun is the subject of its clause, or part of it ("His visit"). */
function opensClause(scene: Scene, at: number): boolean {
  const subject = clauseAt(scene, at)?.subject;
  return subject ? subject.first <= at && at < subject.last : true;
}
