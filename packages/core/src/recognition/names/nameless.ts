/** Stretches of capitals that name nobody. */
import { wordSet, type Token } from "@chancery/language";

import { isCommonNoun, isOffice } from "./common-nouns.ts";
import { type Context, tokenIn } from "./context.ts";
import { isPlainGathering } from "./heads.ts";
import type { Run } from "./runs.ts";
import { isAcronym, isDescribing } from "./text.ts";
import {
  AGREEMENT_NOUNS,
  BODY_NOUNS,
  EVENT_NOUNS,
  FACILITY_NOUNS,
  GEOGRAPHIC_NOUNS,
  STARTERS,
} from "./words.ts";

/** "Old Havana", "Good Friday": what is left of a name when its noun is taken is no name. */
const QUALIFIERS = new Set([
  "old",
  "new",
  "north",
  "south",
  "east",
  "west",
  "northern",
  "southern",
  "eastern",
  "western",
  "good",
  "central",
  "upper",
  "lower",
  "great",
  "grand",
  "greater",
  "saint",
  "holy",
  "federal",
  "first",
  "second",
]);

/** Words that headlines and tabloids set in capitals for stress. */
const STRESSED = wordSet(
  "out in up off on down back over not no all now new the and for to is was more most why how what yes he she we must will can never ever only very big end war deal peace live just",
);

/** Adjectives of peoples and creeds; those of one state are listed as its own. */
const OF_PEOPLES = new Set(
  (
    "turkic slavic nordic arab andean semitic germanic hispanic latin bantu kurdish tutsi hutu pashtun hazara oromo amhara hausa yoruba igbo zulu berber " +
    "shi'ite shi’ite shiite shia sunni sufi alawite druze maronite catholic protestant orthodox islamic muslim christian jewish buddhist hindu sikh"
  ).split(" "),
);

const OF_OFFICES =
  /^(?:regional|special|principal|senior|executive|resident|permanent|personal|political|honorary)$/;

const STATE_OFFICES = /^(?:presidential|parliamentary|ministerial|ambassadorial|royal|imperial)$/;

const STORMS = new Set(["hurricane", "cyclone", "typhoon", "storm"]);

/** A noun in small letters, whatever the tagger takes it for beside capitals. */
const isPlainNoun = (token: Token | undefined): boolean =>
  token?.upos === "NOUN" || (token?.upos === "PROPN" && token.text === token.norm);

/** "HRH", "H.E.": how somebody is styled. */
const STYLES = /^h\.?(?:r\.?h|[ehm])\.?$/;

const HONOURS = /^(?:excellency|majesty|highness|holiness|eminence|honou?rable|lordship)$/;

const ADDRESS =
  /^(?:his|her|your|their|the|right|most|royal|imperial|serene|excellency|majesty|highness|holiness|eminence|honou?rable|lordship)$/;

const COUPLES = /^(?:royal|imperial|presidential|first|ruling|grand-ducal)$/;

/** Capitals that name nobody: `inside` are the stretch's tokens, `head` is the last of them. */
export function isNameless(
  context: Context,
  inside: readonly Token[],
  head: Token,
  { first, last }: Run,
): boolean {
  const { tokens } = context.analysis;
  // "the two Koreas", "both Kims": more than one of a name is no name.
  if (
    inside.length === 1 &&
    head.norm.endsWith("s") &&
    context.knowledge.lookup(head.text.slice(0, -1)).length > 0
  )
    return true;
  // "His Majesty The King": a small word in its Sunday best.
  if (inside.length === 1 && STARTERS.has(head.norm) && head.norm.length < 4) return true;
  // "may God protect him": nobody who takes part in anything.
  if (inside.length === 1 && /^(?:god|allah)$/.test(head.norm)) return true;
  // "both Governments", "the Third Session": a common noun in its Sunday best.
  if (isCommonNoun(inside)) return true;
  // "the Extraordinary Summit": one of its kind, by no name of its own.
  if (EVENT_NOUNS.has(head.norm) && inside.length > 1 && isPlainGathering(tokens, first, last)) return true;
  // "Her Excellency", "the Right Honourable": how somebody is addressed, and nobody's name.
  if (inside.every(({ norm }) => ADDRESS.test(norm)) && inside.some(({ norm }) => HONOURS.test(norm)))
    return true;
  // "the Royal Couple": two who have names of their own.
  if (head.norm === "couple" && inside.length === 2 && COUPLES.test(inside[0]?.norm ?? "")) return true;
  // "the Foreign Ministries of Peru and Chile": several, none of which is called so.
  if (head.norm === "ministries") return true;
  // "BOOTED OUT!", "they are NOT": a word in capitals for stress.
  if (inside.length === 1 && STRESSED.has(head.norm) && head.text === head.text.toUpperCase()) return true;
  // "the Regional Director": an adjective of the office.
  if (
    inside.length === 1 &&
    context.roleAt(last) &&
    (STATE_OFFICES.test(head.norm) || (head.upos === "ADJ" && OF_OFFICES.test(head.norm)))
  )
    return true;
  // "Turkic leaders": an adjective of peoples before what it describes.
  if (inside.length === 1 && OF_PEOPLES.has(head.norm) && isPlainNoun(tokenIn(context, last))) return true;
  // "Democratic control", "Paralympic sport": an adjective with a capital names nobody.
  if (inside.length === 1 && isDescribing(tokens, first)) return true;
  // "Hurricane Beryl": weather takes no part.
  if (inside.length > 1 && STORMS.has(inside.at(-2)?.norm ?? "")) return true;
  if (/^(?:jr|sr)\.?$/.test(inside[0]?.norm ?? "") || STYLES.test(head.norm)) return true;
  // "GDP", "USD 21 million": a measure.
  if (inside.length === 1 && ((isOffice(head.norm) && isAcronym(head.text)) || isUnit(context, last)))
    return true;
  if (inside.length === 1 && (QUALIFIERS.has(head.norm) || head.text.length === 1)) return true;
  // "Commission" or "Hotel" alone is a word with a capital.
  if (
    inside.length === 1 &&
    (AGREEMENT_NOUNS.has(head.norm) ||
      BODY_NOUNS.has(head.norm) ||
      FACILITY_NOUNS.has(head.norm) ||
      GEOGRAPHIC_NOUNS.has(head.norm))
  )
    return true;
  // "Foreign and Expatriates Minister Addo": the field of an office, and nobody.
  if (inside.length === 1 && (head.norm === "foreign" || head.norm === "defence" || head.norm === "defense"))
    return true;
  // "a field known as Serdar": a thing's name is not a person's.
  if (inside.length === 1 && isNameOfThing(context, first)) return true;
  return false;
}

/** "... known as X", "called X" behind a noun of no person. */
function isNameOfThing(context: Context, first: number): boolean {
  const as = tokenIn(context, first - 1)?.norm === "as" ? 1 : 0;
  const verb = tokenIn(context, first - 1 - as)?.norm ?? "";
  const thing = tokenIn(context, first - 2 - as);
  return (
    (as === 1 ? verb === "known" : /^(?:called|named|dubbed|codenamed)$/.test(verb)) &&
    THINGS.has(thing?.norm ?? "")
  );
}

const THINGS = wordSet(
  "field deposit project operation programme program system plan exercise ship vessel missile rocket satellite drone virus storm cyclone typhoon hurricane company group newspaper magazine agent substance",
);

/** Three letters before a number, with no preposition or noun that would make them a body: "MNT 150 million". */
function isUnit(context: Context, last: number): boolean {
  const token = tokenIn(context, last - 1);
  return (
    token !== undefined &&
    /^\p{Lu}{3}$/u.test(token.text) &&
    /^\d/.test(tokenIn(context, last)?.text ?? "") &&
    tokenIn(context, last - 2)?.norm !== "the"
  );
}
