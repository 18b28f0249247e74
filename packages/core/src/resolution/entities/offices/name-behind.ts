import type { ResolvedMention } from "../../../document/index.ts";
import type { Discourse } from "../discourse.ts";
import type { Scene } from "../scene.ts";
import {
  followsTitled,
  nameBehindOffice,
  opensText,
  opensWithOffice,
  precedesOffice,
} from "./name-behind-office.ts";
import { nameBehindTitle } from "./name-behind-title.ts";
import { ENDS, isFiniteAt, personEndingAt } from "./names-at.ts";
import type { RolePhrase } from "./role-phrases.ts";
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

/** Behind "(PT)" after a name; the token itself where no bracket stands. */
const behindBracket = ({ token }: Scene, at: number): number =>
  token(at)?.text === "(" && token(at + 2)?.text === ")" ? at + 3 : at;
