import type { ResolvedMention } from "../../../document/index.ts";
import type { Appointment } from "./appointments.ts";
import type { Discourse } from "../discourse.ts";
import { holdsRole } from "./holders-listed.ts";
import type { RolePhrase } from "./role-phrases.ts";
import { TITLE_HEADS } from "./title-words.ts";
import { subjectSaid } from "./said-by-clause.ts";
import type { Scene } from "../scene.ts";
import { appointment } from "./titles.ts";
import { skipCourtesy, titleEnding, titlesBefore } from "./titles-in-text.ts";

const BE = new Set(["is", "was", "became", "becomes", "remains", "serves", "served"]);
const ENDS = new Set([",", ".", ";", ":", ")", "\u2014", "\u2013", "-"]);

export interface Apposition {
  readonly person: string;
  readonly phrase: RolePhrase;
  readonly appointment: Appointment;
}

/**
 * "X, the president of Y,"; "the minister, X,"; "X, who is Y's envoy"; "X is the president of Y": a role phrase that a comma,
 * a relative pronoun or a form of "be" ties to one person's name.
 */
export function appositionOf(
  discourse: Discourse,
  phrase: RolePhrase,
  before: Apposition | null = null,
): Apposition | null {
  const further = before === null ? undefined : furtherOffice(discourse, phrase, before);
  if (further !== undefined) {
    // "and then governor": the next office, not the governor of those days.
    const next = discourse.scene.token(phrase.first)?.norm === "then";
    return made(
      discourse,
      further,
      next ? { ...phrase, modifier: null } : phrase,
      "offices.apposition.further",
    );
  }
  return ofOne(discourse, phrase, before);
}

/** "X, the prime minister of Y and chairman of Z,": the second of two offices that one comma ties to a name. */
function furtherOffice(
  discourse: Discourse,
  phrase: RolePhrase,
  before: Apposition,
): ResolvedMention | undefined {
  const { scene } = discourse;
  if (
    phrase.plural ||
    phrase.determiner !== null ||
    !/^offices\.(?:apposition|relative|told)/.test(before.appointment.statement.rule)
  )
    return undefined;
  if (scene.token(before.phrase.first)?.sentence !== scene.token(phrase.first)?.sentence) return undefined;
  if (before.appointment.statement.rule.endsWith(".before") || !closes(discourse, phrase)) return undefined;
  // "from 1974 to 1977 and then governor": between the two nothing but how long the first was held.
  let joined = false;
  for (let at = before.phrase.last; at < phrase.first; at += 1) {
    const { norm = "", upos = "X" } = scene.token(at) ?? {};
    joined ||= norm === "and";
    // "ambassador to Washington": where he was sent is a part of the first.
    const sent = !joined && upos === "PROPN";
    if (norm !== "and" && !TERM_WORDS.has(norm) && upos !== "NUM" && !sent) return undefined;
  }
  return joined
    ? discourse.mentions.find(({ entity, kind }) => kind === "person" && entity === before.person)
    : undefined;
}

const TERM_WORDS = new Set(["from", "to", "since", "until", "in", ",", "then", "later", "also"]);

/** Tokens of an entry in a list of those who hold offices. */
const ENTRY = 24;

/** Adverbs before an office in apposition, and whether it is over. */
const HELD: ReadonlyMap<string, boolean> = new Map([
  ...["currently", "now", "presently", "also", "still", "again", "later"].map(
    (word) => [word, false] as const,
  ),
  ...["once", "briefly", "twice", "thrice", "formerly", "previously", "sometime", "earlier"].map(
    (word) => [word, true] as const,
  ),
]);

/** "Parliamentary Secretary to the Minister of Foreign Affairs, X": the name is of whoever serves the minister. */
const SERVING_HIM =
  /^(?:secretary|adviser|advisor|aide|assistant|counsellor|counselor|deputy|representative|envoy|spokesman|spokeswoman|spokesperson|assistance)$/;

const isServed = ({ scene }: Discourse, { first }: RolePhrase): boolean =>
  /^(?:to|of|for)$/.test(scene.token(first - 1)?.norm ?? "") &&
  SERVING_HIM.test(scene.token(first - 2)?.norm ?? "");

function ofOne(discourse: Discourse, read: RolePhrase, last: Apposition | null): Apposition | null {
  if (isServed(discourse, read)) return null;
  // "X, currently Y's envoy", "X, once the prime minister of Y"
  const over = HELD.get(discourse.scene.token(read.first - 1)?.norm ?? "");
  const phrase = over === true ? { ...read, modifier: read.modifier ?? "former" } : read;
  if (
    phrase.plural ||
    phrase.determiner === "his" ||
    phrase.determiner === "her" ||
    phrase.determiner === "their"
  ) {
    const person = phrase.plural ? undefined : nameAfter(discourse, phrase);
    return person === undefined ? null : made(discourse, person, phrase, "offices.apposition.before");
  }
  const { scene } = discourse;
  const comma = phrase.first - 1 - (over === undefined ? 0 : 1);
  const before = scene.token(comma)?.norm ?? "";
  if (before === ",") {
    const person = personEndingAt(discourse, comma);
    const next = person === undefined ? undefined : nextInList(discourse, person, phrase, last);
    if (next !== undefined) return made(discourse, next, phrase, "offices.apposition.before");
    // "the Minister of Trade, A, the director of a department whose name goes on, B": that is B's office.
    const others = person !== undefined && isTitledFirst(person, last) && isBeforeName(discourse, phrase);
    if (
      person !== undefined &&
      !others &&
      !isOfAnother(discourse, person, phrase) &&
      (closes(discourse, phrase) ||
        precedesTitled(discourse, phrase) ||
        opensUnclosed(discourse, person, phrase))
    )
      return made(discourse, person, phrase, "offices.apposition");
    const aged = agedPerson(discourse, comma);
    if (aged !== undefined) return made(discourse, aged, phrase, "offices.apposition.aged");
  }
  // "• Mr. Ali Okello - Ambassador of Peru": an entry of a list that is no more than a name and an office.
  if (/^[–—-]$/.test(before)) {
    const person = personEndingAt(discourse, comma);
    const entry = scene.sentenceOf(comma);
    const opens = person !== undefined && entry !== undefined && person.first - entry.first <= 3;
    if (opens && entry.last - entry.first <= ENTRY)
      return made(discourse, person, phrase, "offices.apposition");
  }
  if (before === "(") {
    const person = personEndingAt(discourse, phrase.first - 1);
    if (person !== undefined) return made(discourse, person, phrase, "offices.apposition.bracket");
  }
  const equal = namedByVerb(discourse, phrase);
  if (equal !== undefined) return made(discourse, equal, phrase, "offices.predicate.inverse");
  const relative = whoIs(discourse, phrase);
  if (relative !== undefined) return made(discourse, relative, phrase, "offices.relative");
  const clause = subjectSaid(discourse.scene, phrase);
  const said = clause === null ? undefined : discourse.covering(clause.subject.head);
  if (clause !== null && said !== undefined && isName(said) && said.group === undefined)
    return made(discourse, said, phrase, clause.past ? "offices.told.past" : "offices.relative.clause");
  const after = nameAfter(discourse, phrase);
  if (after !== undefined) return made(discourse, after, phrase, "offices.apposition.before");
  const final = lastInList(discourse, phrase, last);
  return final === undefined ? null : made(discourse, final, phrase, "offices.apposition.before");
}

/** "the Minister of Trade, A, and the ambassador of Chile to Peru, B received": the last of those before whom their offices stand. */
function lastInList(
  discourse: Discourse,
  phrase: RolePhrase,
  last: Apposition | null,
): ResolvedMention | undefined {
  const { scene } = discourse;
  if (last?.appointment.statement.rule !== "offices.apposition.before") return undefined;
  // "of Chile to Peru": the state to which he is sent.
  const sent = scene.token(phrase.last)?.norm === "to" ? discourse.startingAt(phrase.last + 1) : [];
  const end = sent.find(({ kind }) => kind === "country" || kind === "organization")?.last ?? phrase.last;
  if (phrase.plural || scene.token(end)?.text !== ",") return undefined;
  if (scene.token(phrase.first - 1)?.norm !== "and") return undefined;
  const comma = scene.token(phrase.first - 2)?.text === ",";
  const before = personEndingAt(discourse, phrase.first - (comma ? 2 : 1));
  return before?.entity === last.person && before.first > last.phrase.last
    ? nameBehindTitle(discourse, end + 1, scene.sentenceOf(phrase.first)?.last ?? end)
    : undefined;
}

function made(
  discourse: Discourse,
  { entity, first }: ResolvedMention,
  phrase: RolePhrase,
  rule: string,
): Apposition {
  const title = {
    first: phrase.titleFirst,
    last: phrase.titleLast,
    role: phrase.role,
    modifier: phrase.modifier,
  };
  const stated = appointment(discourse.scene, entity, title, phrase.owned ? null : phrase.owner, rule);
  return {
    person: entity,
    phrase,
    appointment: { ...stated, serves: phrase.serves, at: Math.max(first, phrase.titleFirst) },
  };
}

/**
 * "A, the king of Bahrain, B, and C": the office between two names is the second's where the base says that it is his and not the
 * first's.
 */
function nextInList(
  discourse: Discourse,
  before: ResolvedMention,
  phrase: RolePhrase,
  last: Apposition | null,
): ResolvedMention | undefined {
  const { scene } = discourse;
  const [polity] = phrase.polities;
  if (polity === undefined || scene.token(phrase.last)?.text !== ",") return undefined;
  const end = scene.sentenceOf(phrase.first)?.last ?? phrase.last;
  const next = nameBehindTitle(discourse, phrase.last + 1, end);
  if (next === undefined || holdsRole(scene, before.entity, polity, phrase)) return undefined;
  // "the Minister of Trade of Peru, A, the Director of the Asian Department, B,": each office stands before its holder.
  if (isTitledFirst(before, last)) return next;
  const start = scene.sentenceOf(phrase.first)?.first ?? phrase.first;
  const own = skipCourtesy(scene, before.first, start) - 1;
  if (scene.token(own)?.text === "," && titleEnding(discourse, start, own) !== null) return next;
  return holdsRole(scene, next.entity, polity, phrase) ? next : undefined;
}

/** The office that was read last stands, with a comma, right before the name. */
const isTitledFirst = ({ entity, first }: ResolvedMention, last: Apposition | null): boolean =>
  last?.person === entity &&
  last.appointment.statement.rule === "offices.apposition.before" &&
  last.phrase.last === first - 1;

/** A name stands behind a comma not far behind the office. */
const isBeforeName = ({ mentions, scene }: Discourse, { last }: RolePhrase): boolean =>
  mentions.some(
    (mention) =>
      isName(mention) &&
      mention.first > last &&
      mention.first < last + ENTRY / 2 &&
      scene.token(mention.first)?.sentence === scene.token(last)?.sentence &&
      scene.token(mention.first - 1)?.text === ",",
  );

/** "Peru's Mendes, Omani FM": whoever stands behind another state's name does not hold the office; the next of the list does. */
function isOfAnother(
  discourse: Discourse,
  { first }: ResolvedMention,
  { polities, determiner }: RolePhrase,
): boolean {
  if (polities.length !== 1 || determiner !== null) return false;
  if (!/^['\u2019]s?$/.test(discourse.scene.token(first - 1)?.norm ?? "")) return false;
  const state = discourse.endingAt(first - 1).find(({ kind }) => kind === "country" || kind === "place");
  if (state === undefined) return false;
  const whole = discourse.scene.knowledge.entity(state.entity)?.country ?? state.entity;
  return whole !== polities[0];
}

const isName = ({ kind, form }: ResolvedMention): boolean => kind === "person" && form === "name";

const personEndingAt = (discourse: Discourse, token: number): ResolvedMention | undefined =>
  discourse.endingAt(token).find(isName);

/** "Nazarov, 76, the president of Y": the age stands between. */
function agedPerson(discourse: Discourse, comma: number): ResolvedMention | undefined {
  const { scene } = discourse;
  return /^[1-9]\d$/.test(scene.token(comma - 1)?.text ?? "") && scene.token(comma - 2)?.text === ","
    ? personEndingAt(discourse, comma - 2)
    : undefined;
}

/** The phrase fills the space between two commas, or runs to the end: else it may be the next member of a list. */
function closes(discourse: Discourse, { last }: RolePhrase): boolean {
  const { scene } = discourse;
  const sentence = scene.sentenceOf(last - 1);
  const end = Math.min(sentence?.last ?? last, last + 12);
  // "X, the prime minister's secretary": it is the minister's that the secretary is.
  if (/^['’]s?$/.test(scene.token(last)?.text ?? "")) return false;
  // "Antony Blinken, Secretary of Homeland Security Alejandro Mayorkas": the office is of whoever stands behind it.
  if (discourse.startingAt(last).some(isName)) return false;
  for (let at = last; at < end; at += 1) {
    const token = scene.token(at);
    if (token === undefined) return false;
    if (ENDS.has(token.text)) return true;
    // "the seventh head of the body and the only one from Africa": more of what he is.
    if (
      token.norm === "and" &&
      scene.token(at + 1)?.norm === "the" &&
      SOLE_WORDS.has(scene.token(at + 2)?.norm ?? "")
    )
      return true;
    // "the prime minister of Y and chairman of Z": a second office before the comma.
    const next = scene.token(at + 1);
    if (token.norm === "and" && next?.upos === "NOUN" && TITLE_HEADS.has(next.norm) && next.xpos !== "NNS")
      continue;
    // "the president of Chad and X met": the list goes on without a comma.
    if (token.norm === "and" || token.upos === "VERB" || token.upos === "AUX")
      return token.norm !== "and" && token.xpos !== "VBD" && token.xpos !== "VBZ";
  }
  return true;
}

/** "A, foreign minister of Chad and Mr B, foreign minister of Peru, signed": where each name of the list has its office behind it. */
function precedesTitled(discourse: Discourse, { last }: RolePhrase): boolean {
  const { scene } = discourse;
  if (scene.token(last)?.norm !== "and") return false;
  const next = discourse.mentions.find((one) => one.first > last && isName(one));
  if (next === undefined || skipCourtesy(scene, next.first, last + 1) !== last + 1) return false;
  if (scene.token(next.last)?.text !== ",") return false;
  for (let at = next.last + 1; at < next.last + 5; at += 1)
    if (TITLE_HEADS.has(scene.token(at)?.norm ?? "")) return true;
  return false;
}

/** "Prince Faisal, Minister of Foreign Affairs signed the agreement": a title in capitals behind the name that opens the sentence, the second comma left out. */
function opensUnclosed(
  discourse: Discourse,
  { first }: ResolvedMention,
  { determiner, titleFirst, first: at, last }: RolePhrase,
): boolean {
  const { scene } = discourse;
  const sentence = scene.sentenceOf(first);
  if (sentence === undefined || determiner !== null || !isFiniteAt(scene, last)) return false;
  if (!/^\p{Lu}/u.test(scene.token(titleFirst)?.text ?? "") || at !== titleFirst) return false;
  const before = scene.analysis.tokens.slice(sentence.first, first);
  return (
    before.every(({ upos }) => upos !== "VERB" && upos !== "AUX") &&
    discourse.inSentence(scene.token(first)?.sentence ?? -1).find(isName)?.first === first
  );
}

const SOLE_WORDS = new Set(["only", "first", "last", "oldest", "youngest", "longest-serving"]);

/** "X, who is the envoy", "X is the envoy". */
function whoIs(discourse: Discourse, { first }: RolePhrase): ResolvedMention | undefined {
  const end = saidOf(discourse.scene, first) ?? behindReplaced(discourse, first);
  if (end === null) return undefined;
  const { scene } = discourse;
  if (scene.token(end)?.text !== ",") return personEndingAt(discourse, end + 1);
  return personEndingAt(discourse, end) ?? agedPerson(discourse, end);
}

/**
 * Where the words end of which a form of "be" or a verb like it says the role that begins at the token; the comma behind them
 * where one stands. Null where none says it.
 */
export function saidOf(scene: Scene, first: number): number | null {
  let at = first - 1;
  if (/^(?:not|never)$/.test(scene.token(at)?.norm ?? "")) return null;
  if (scene.token(at)?.norm === "as") at -= 1;
  // "X was sworn in as president"
  if (scene.token(at)?.norm === "in" && scene.token(at - 1)?.norm === "sworn") at -= 2;
  const taken = at < first - 1 ? oathBefore(scene, at) : null;
  if (taken !== null) return taken;
  if (scene.token(at)?.upos === "ADV") at -= 1;
  // "X, 70, has been secretary-general since 2017", "X has served as envoy"
  if (
    /^(?:been|served)$/.test(scene.token(at)?.norm ?? "") &&
    /^(?:has|had)$/.test(scene.token(at - 1)?.norm ?? "")
  ) {
    return scene.token(at - 2)?.norm === "who" ? at - 3 : at - 2;
  }
  if (!BE.has(scene.token(at)?.norm ?? "")) return null;
  at -= 1;
  // "She previously served as minister"
  if (scene.token(at)?.upos === "ADV" && scene.token(at)?.norm !== "not") at -= 1;
  if (scene.token(at)?.norm === "who") at -= 1;
  if ([",", "("].includes(scene.token(at)?.text ?? "")) at -= 1;
  return at;
}

/** "X, who replaced Y as Chad's envoy", "X succeeded Y as minister": the word before the verb; null where none says so. */
function behindReplaced(discourse: Discourse, first: number): number | null {
  const { scene } = discourse;
  if (scene.token(first - 1)?.norm !== "as") return null;
  const earlier = discourse.endingAt(first - 1).find(({ kind }) => kind === "person");
  if (earlier === undefined) return null;
  for (let verb = earlier.first - 1; verb > earlier.first - 5; verb -= 1) {
    const { norm = "", upos = "X" } = scene.token(verb) ?? {};
    if (/^(?:replaced|replaces|succeeded|succeeds)$/.test(norm))
      return scene.token(verb - 1)?.norm === "who" ? verb - 2 : verb - 1;
    if (!/^(?:NOUN|PROPN|ADJ)$/.test(upos)) return null;
  }
  return null;
}

/** "took the oath as", "assumed office as": the word before the verb; null where no such words end at the token. */
function oathBefore(scene: Scene, at: number): number | null {
  if (!/^(?:oaths?|office|charge|duties)$/.test(scene.token(at)?.norm ?? "")) return null;
  let verb = at - 1;
  if (/^(?:the|an?|his|her)$/.test(scene.token(verb)?.norm ?? "")) verb -= 1;
  if (!/^(?:took|takes|assumed|assumes)$/.test(scene.token(verb)?.norm ?? "")) return null;
  let last = verb - 1;
  if (scene.token(last)?.norm === "who") last -= 1;
  return last;
}

/** "The secretary-general is Jasem Albudaiwi of Kuwait": a definite office, a form of "be", and the name with which the clause ends. */
function namedByVerb(
  discourse: Discourse,
  { last, determiner, plural, polities }: RolePhrase,
): ResolvedMention | undefined {
  const { scene } = discourse;
  if (plural || (determiner !== "the" && polities.length === 0)) return undefined;
  if (!/^(?:is|was|remains)$/.test(scene.token(last)?.norm ?? "")) return undefined;
  const name = nameBehindTitle(discourse, last + 1, scene.sentenceOf(last)?.last ?? last);
  if (name === undefined) return undefined;
  const after = scene.token(name.last);
  return after === undefined || after.upos === "PUNCT" || after.norm === "of" || after.norm === "who"
    ? name
    : undefined;
}

/** "the minister, Rana Haddad, said": the name right after a comma and closed by one, no name before the phrase. */
function nameAfter(discourse: Discourse, phrase: RolePhrase): ResolvedMention | undefined {
  const named = nameBehind(discourse, phrase);
  if (named === undefined || phrase.plural || phrase.role === null) return named;
  const titles = titlesBefore(discourse, named.first).filter(({ first }) => first >= phrase.last);
  // "the acting Prime Minister in Tonga, Cook Islands Prime Minister X": the same office once more is another's.
  const again = titles.some(({ role }) => role?.role === phrase.role?.role);
  // "between the Prime Minister, Minister X, and Dr. Y": a list, whose second member has an office of his own.
  const { token } = discourse.scene;
  const listed =
    titles.length > 0 &&
    (token(named.last)?.norm === "and" ||
      (token(named.last)?.text === "," && token(named.last + 1)?.norm === "and"));
  return again || listed ? undefined : named;
}

function nameBehind(
  discourse: Discourse,
  { last, first, titleLast, determiner, polities, owned }: RolePhrase,
): ResolvedMention | undefined {
  const { scene } = discourse;
  // "Forum Chair, the Fijian premier X, said": a title of several words that opens the sentence.
  const opens =
    opensText(scene, first) && titleLast - first > 1 && last === titleLast && scene.token(last)?.text === ",";
  if (determiner === null && polities.length === 0 && !owned && !opens) return undefined;
  if (determiner === "a" || determiner === "an") return undefined;
  // "the Secretary-General's envoy, X": the envoy is named, not who sent him.
  if (/^['\u2019]s?$/.test(scene.token(last)?.text ?? "")) return undefined;
  const bracketed =
    scene.token(last)?.text === "(" ? nameBehindTitle(discourse, last + 1, last + 9) : undefined;
  // "The Iranian Foreign Minister (Mr X) said": as papers of the Commonwealth put it.
  if (bracketed !== undefined && scene.token(bracketed.last)?.text === ")") return bracketed;
  let comma = last;
  const sentence = scene.sentenceOf(first);
  // "Norway's envoy to the talks, Lena Brandt,": up to the comma nothing but a prepositional phrase.
  const end = Math.min(sentence?.last ?? last, last + 7);
  // "the secretary general of the body (ACR), X"
  if (scene.token(comma)?.text === "(" && scene.token(comma + 2)?.text === ")") comma += 3;
  while (comma < end && scene.token(comma)?.text !== ",") {
    const { upos = "X" } = scene.token(comma) ?? {};
    if (!["ADP", "DET", "NOUN", "ADJ", "PROPN", "PART"].includes(upos)) return undefined;
    comma += 1;
  }
  if (scene.token(comma)?.text !== ",") return undefined;
  const name =
    nameBehindTitle(discourse, comma + 1, sentence?.last ?? comma) ??
    (isOfBody(discourse, polities) ? nameBehindOffice(discourse, comma + 1) : undefined);
  if (name === undefined) return undefined;
  // "the envoy, Martin Griffiths of Britain,": where he is from stands behind the name.
  const from =
    scene.token(name.last)?.norm === "of"
      ? discourse.startingAt(name.last + 1).find(({ kind }) => kind === "country")?.last
      : undefined;
  const behind = from ?? behindBracket(scene, name.last);
  const after = scene.token(behind)?.text ?? ".";
  // "The Ambassador of Chad, X has paid a call": a phrase that opens the sentence is its subject's, though the second comma is left out.
  const opening = opensWithOffice(discourse, first) && isFiniteAt(scene, behind);
  if (!ENDS.has(after) && !opening && name.last < (sentence?.last ?? 0)) return undefined;
  // "A, the president of Y, B and C": after a person and a comma the phrase belongs to that person.
  return scene.token(first - 1)?.text === "," && personEndingAt(discourse, first - 1) !== undefined
    ? undefined
    : name;
}

const isOfBody = ({ scene }: Discourse, [polity]: RolePhrase["polities"]): boolean =>
  polity !== undefined && scene.knowledge.entity(polity)?.kind === "organization";

/** Tokens of the longest office at home that stands between one in a body and its holder's name. */
const SECOND_OFFICE = 12;

/** "the chairman of the OSCE, the foreign minister of Mali, X,": behind an office in a body the one at home, before the name of the one who has both. */
function nameBehindOffice(discourse: Discourse, at: number): ResolvedMention | undefined {
  const { scene } = discourse;
  let comma = at;
  let titled = false;
  while (comma < at + SECOND_OFFICE && scene.token(comma)?.text !== ",") {
    const { upos = "X", norm = "" } = scene.token(comma) ?? {};
    if (!["ADP", "DET", "NOUN", "ADJ", "PROPN", "PART", "CCONJ"].includes(upos)) return undefined;
    titled ||= TITLE_HEADS.has(norm);
    comma += 1;
  }
  const state = discourse.endingAt(comma).find(({ kind }) => kind === "country");
  if (!titled || state === undefined || scene.token(comma)?.text !== ",") return undefined;
  return discourse.startingAt(comma + 1).find(isName);
}

/** At the head of its sentence, or behind the dash of a dateline. */
const opensText = ({ token }: Scene, first: number): boolean =>
  token(first - 1)?.sentence !== token(first)?.sentence ||
  /^(?:--?|[–—:])$/.test(token(first - 1)?.text ?? "");

/** "State Councillor and Minister of Foreign Affairs of Chad, X left": at the head of the sentence, or joined to the office that is. */
function opensWithOffice(discourse: Discourse, first: number): boolean {
  const { scene } = discourse;
  if (opensText(scene, first)) return true;
  if (scene.token(first - 1)?.norm !== "and") return false;
  const start = scene.sentenceOf(first)?.first ?? first;
  const other = titleEnding(discourse, start, first - 1);
  return other !== null && opensText(scene, other.first);
}

/** Behind "(PT)" after a name; the token itself where no bracket stands. */
const behindBracket = ({ token }: Scene, at: number): number =>
  token(at)?.text === "(" && token(at + 2)?.text === ")" ? at + 3 : at;

/** A finite verb that is no word of saying set off by a comma: "the minister, X said, had left". */
const isFiniteAt = ({ token }: Scene, at: number): boolean =>
  /^(?:VBZ|VBD|VBP|MD)$/.test(token(at)?.xpos ?? "") && token(at + 1)?.text !== ",";

/** Behind "56-year-old", which may be cut at its hyphens; the token itself where no age stands. */
function behindAge({ token }: Scene, at: number): number {
  if (/^[1-9]\d-year-old$/.test(token(at)?.norm ?? "")) return at + 1;
  const cut = [0, 1, 2, 3, 4].map((step) => token(at + step)?.norm ?? "").join("");
  return /^[1-9]\d-year-old$/.test(cut) ? at + 5 : at;
}

/** The name at the token, or right behind an age, a title or form of address there: "Mali's leader, Colonel Assimi Goita". */
function nameBehindTitle(discourse: Discourse, from: number, end: number): ResolvedMention | undefined {
  const at = behindAge(discourse.scene, discourse.scene.token(from)?.norm === "the" ? from + 1 : from);
  const owner = discourse.startingAt(at).find(({ kind }) => kind === "country" || kind === "organization");
  for (let i = at; i < end && i < (owner?.last ?? at) + 5; i += 1) {
    const name = discourse.startingAt(i).find(isName);
    if (name === undefined) continue;
    const courteous = skipCourtesy(discourse.scene, i, at);
    if (courteous === at) return name;
    const first = titleEnding(discourse, at, courteous)?.first;
    return first === at || (owner !== undefined && first === owner.last) ? name : undefined;
  }
  return undefined;
}
