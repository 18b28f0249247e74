import type { ResolvedMention } from "../../../document/index.ts";
import type { Discourse } from "../discourse.ts";
import type { Scene } from "../scene.ts";
import { ENDS, isFiniteAt, isName, personEndingAt } from "./names-at.ts";
import type { RolePhrase } from "./role-phrases.ts";
import { TITLE_HEADS } from "./title-words.ts";
import { skipCourtesy } from "./courtesy.ts";
import { titleEnding } from "./title-ending.ts";
import { titlesBefore } from "./titles-in-text.ts";

// Whose name behind an office, a comma or a bracket between them, is its holder's.

/** "the minister, Rana Haddad, said": the name right after a comma and closed by one, no name before the phrase. */
export function nameAfter(discourse: Discourse, phrase: RolePhrase): ResolvedMention | undefined {
  const named = nameBehind(discourse, phrase);
  if (named === undefined || phrase.plural || phrase.role === null) return named;
  const titles = titlesBefore(discourse, named.first).filter(({ first }) => first >= phrase.last);
  // "the acting Prime Minister in Tonga, Cook Islands Prime Minister X": the same office once more is another's.
  const again = titles.some(({ role }) => role?.role === phrase.role?.role);
  // "between the Prime Minister, Minister X, and Dr. Y": a list, whose second member has an office of his own.
  const { scene } = discourse;
  const { token } = scene;
  const listed =
    titles.length > 0 &&
    (token(named.last)?.norm === "and" ||
      (token(named.last)?.text === "," && token(named.last + 1)?.norm === "and"));
  // "the OSCE Chairman, Bulgarian Foreign Minister X, and": a body of states is chaired by one who has an office at home.
  const chairs =
    isOfBody(discourse, phrase.polities) &&
    discourse.startingAt(phrase.last + 1).some(({ kind }) => kind === "country") &&
    CHAIRS.test(scene.token(phrase.titleLast - 1)?.norm ?? "");
  return again || (listed && !chairs) ? undefined : named;
}

const CHAIRS = /^(?:chair(?:man|woman|person)?|chair(?:man|woman|person)?-in-office|office)$/;

function nameBehind(
  discourse: Discourse,
  { last, first, titleLast, determiner, polities, owned }: RolePhrase,
): ResolvedMention | undefined {
  const { scene } = discourse;
  // "Forum Chair, the Fijian premier X, said": a title of several words that opens the sentence, or stands in the place of a name ("led by Minister of
  // Trade, Dr X, and").
  const opens =
    (opensText(scene, first) ||
      (/^(?:by|with)$/.test(scene.token(first - 1)?.norm ?? "") &&
        /^\p{Lu}/u.test(scene.token(first)?.text ?? ""))) &&
    titleLast - first > 1 &&
    last === titleLast &&
    scene.token(last)?.text === ",";
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
  const opening =
    (opensWithOffice(discourse, first) || followsTitled(discourse, first)
      ? isFiniteAt(scene, behind)
      : false) ||
    (opensText(scene, first) && precedesOffice(discourse, behind));
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

/** At the head of its sentence, behind the dash of a dateline, or behind the one word that leads on from what was told ("Later, ..."). */
const opensText = ({ token }: Scene, first: number): boolean =>
  token(first - 1)?.sentence !== token(first)?.sentence ||
  /^(?:--?|[–—:])$/.test(token(first - 1)?.text ?? "") ||
  (token(first - 1)?.text === "," &&
    (token(first - 3)?.sentence !== token(first)?.sentence ||
      /^(?:--?|[–—:])$/.test(token(first - 3)?.text ?? "")) &&
    LEADING_ON.test(token(first - 2)?.norm ?? ""));
const LEADING_ON =
  /^(?:later|earlier|meanwhile|separately|also|then|today|yesterday|besides|moreover|furthermore|similarly|likewise)$/;

/** "State Councillor and Minister of Foreign Affairs of Chad, X left": at the head of the sentence, or joined to the office that is. */
function opensWithOffice(discourse: Discourse, first: number): boolean {
  const { scene } = discourse;
  if (opensText(scene, first)) return true;
  if (scene.token(first - 1)?.norm !== "and") return false;
  const start = scene.sentenceOf(first)?.first ?? first;
  const other = titleEnding(discourse, start, first - 1);
  return other !== null && opensText(scene, other.first);
}

/** "Premier Kofi Addo and Peruvian President, Ana Quispe met": joined to a name that has its own office before it, with a comma or without. */
function followsTitled(discourse: Discourse, first: number): boolean {
  const { scene } = discourse;
  if (scene.token(first - 1)?.norm !== "and") return false;
  const before = personEndingAt(discourse, first - 1);
  const start = scene.sentenceOf(first)?.first ?? first;
  if (before === undefined) return false;
  const end = skipCourtesy(scene, before.first, start);
  return titleEnding(discourse, start, scene.token(end - 1)?.text === "," ? end - 1 : end) !== null;
}

/** "Foreign Minister, Kofi Addo and Minister of Trade, Ana Quispe met": the next of the list has an office of his own before a comma. */
function precedesOffice({ scene }: Discourse, at: number): boolean {
  if (scene.token(at)?.norm !== "and") return false;
  for (let i = at + 1; i < at + 1 + SECOND_OFFICE; i += 1) {
    const { text = ".", norm = "" } = scene.token(i) ?? {};
    if (text === ",") return false;
    if (TITLE_HEADS.has(norm) || norm === "counterpart")
      return scene.analysis.tokens.slice(i + 1, i + SECOND_OFFICE).some((token) => token.text === ",");
  }
  return false;
}

/** Behind "(PT)" after a name; the token itself where no bracket stands. */
const behindBracket = ({ token }: Scene, at: number): number =>
  token(at)?.text === "(" && token(at + 2)?.text === ")" ? at + 3 : at;

/** Behind "56-year-old", which may be cut at its hyphens; the token itself where no age stands. */
function behindAge({ token }: Scene, at: number): number {
  if (/^[1-9]\d-year-old$/.test(token(at)?.norm ?? "")) return at + 1;
  const cut = [0, 1, 2, 3, 4].map((step) => token(at + step)?.norm ?? "").join("");
  return /^[1-9]\d-year-old$/.test(cut) ? at + 5 : at;
}

/** The name at the token, or right behind an age, a title or form of address there: "Mali's leader, Colonel Assimi Goita". */
export function nameBehindTitle(
  discourse: Discourse,
  from: number,
  end: number,
): ResolvedMention | undefined {
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
