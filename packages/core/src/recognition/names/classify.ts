import type { Knowledge } from "@chancery/knowledge";
import type { Analysis, NameType, Sentence, Token } from "@chancery/language";

import type { EntityKind } from "../../record/index.ts";
import type { Candidate } from "./candidate.ts";
import { isPlainGathering } from "./heads.ts";
import type { Run } from "./runs.ts";
import { isAcronym, isDescribing, isInitial } from "./text.ts";
import {
  AGREEMENT_NOUNS,
  BODY_NOUNS,
  EVENT_NOUNS,
  FACILITY_NOUNS,
  GEOGRAPHIC_FIRST,
  GEOGRAPHIC_NOUNS,
  INSTITUTIONS,
  LOCATIVES,
  NO_BODY,
  PARTICLES,
  PLACE_NOUNS,
  SPEECH,
  STARTERS,
} from "./words.ts";

export interface Context {
  readonly analysis: Analysis;
  readonly sentence: Sentence;
  readonly knowledge: Knowledge;
  /** The tagger's type of each token that it takes for (part of) a name. */
  readonly tagged: ReadonlyMap<number, NameType>;
  /** True where a title ends right before the token. */
  readonly titleBefore: (token: number) => boolean;
  /** True where a role noun, its complement and a comma stand right before the token. */
  readonly roleBefore: (token: number) => boolean;
  /** True where a role noun starts at the token. */
  readonly roleAt: (token: number) => boolean;
  /** The listed name over a token. */
  readonly knownAt: (token: number) => Candidate | undefined;
}

export interface Verdict {
  readonly kind: EntityKind;
  readonly rule: string;
  readonly score: number;
}

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

/** Nouns that documents and officials' prose write with a capital, and that name nobody. */
const COMMON = new Set(
  (
    "government governments session sessions kingdom state states republic party parties side sides delegation delegations minister ministers " +
    "report reports head heads member members leader leaders people peoples nation nations country countries region regions meeting meetings round article articles chapter " +
    "annex section paragraph communiqué communique declaration majesty excellency excellencies highness sovereign chairman chair participants signatories " +
    "contracting council's embassy mission secretariat constitution opposition co-rapporteurs rapporteurs co-chairs co-chairmanship co-chairmen " +
    "ambassadors presidents premiers spokesperson extraordinary plenipotentiary plenipotentiaries counterpart counterparts interlocutors memorandum memoranda memorandums mous moas visit consultation consultations statement statements capital mou understanding understandings"
  ).split(" "),
);
const ORDINALS = new Set(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth next last high contracting both two".split(
    " ",
  ),
);
/** Words that headlines and tabloids set in capitals for stress. */
const STRESSED = new Set(
  "out in up off on down back over not no all now new the and for to is was more most why how what yes he she we must will can never ever only very big end war deal peace live just".split(
    " ",
  ),
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
/** Who leads or stands for a party or movement; an adviser may be a person's. */
const LED =
  /^(?:leaders?|chair(?:man|woman|person)?|chief|president|candidate|lawmaker|commander|fighters?|rebels?|militants?)$/;
/** What a head of government rules with, and is called by his name. */
const RULING = /^(?:administration|government|regime|cabinet|presidency)$/;
const RULINGS = /^(?:administrations|governments|regimes|presidencies)$/;
/** What is done at a place. */
const HELD =
  /^(?:held|hold|holds|convened|convenes|opened|opens|met|meets|meeting|gathered|signed|concluded|landed|arrived|stationed|based|born|died)$/;

const BUILDING_FIRST = new Set(
  "palacio palais palazzo quinta estadio stade plaza hôtel hotel castillo château chateau schloss aeropuerto teatro centro".split(
    " ",
  ),
);

/** Evidence below this leaves a stretch of capitals unnamed. */
const ENOUGH = 3;

/** "Governments", "the Third Session": common nouns in their Sunday best. */
export const isCommonNoun = (inside: Context["analysis"]["tokens"]): boolean =>
  inside.every(({ norm }, i) => COMMON.has(norm) || (i < inside.length - 1 && ORDINALS.has(norm)));

/** "HRH", "H.E.": how somebody is styled. */
const STYLES = /^h\.?(?:r\.?h|[ehm])\.?$/;

const HONOURS = /^(?:excellency|majesty|highness|holiness|eminence|honou?rable|lordship)$/;
const ADDRESS =
  /^(?:his|her|your|their|the|right|most|royal|imperial|serene|excellency|majesty|highness|holiness|eminence|honou?rable|lordship)$/;
const COUPLES = /^(?:royal|imperial|presidential|first|ruling|grand-ducal)$/;

/** What an unlisted stretch of capitals names, by the words in it and around it; null when nothing says. */
export function classify(context: Context, { first, last }: Run): Verdict | null {
  const { tokens } = context.analysis;
  const inside = tokens.slice(first, last);
  const head = inside.at(-1);
  if (head === undefined) return null;
  // "the two Koreas", "both Kims": more than one of a name is no name.
  if (
    inside.length === 1 &&
    head.norm.endsWith("s") &&
    context.knowledge.lookup(head.text.slice(0, -1)).length > 0
  )
    return null;
  // "His Majesty The King": a small word in its Sunday best.
  if (inside.length === 1 && STARTERS.has(head.norm) && head.norm.length < 4) return null;
  // "may God protect him": nobody who takes part in anything.
  if (inside.length === 1 && /^(?:god|allah)$/.test(head.norm)) return null;
  // "both Governments", "the Third Session": a common noun in its Sunday best.
  if (isCommonNoun(inside)) return null;
  // "the Extraordinary Summit": one of its kind, by no name of its own.
  if (EVENT_NOUNS.has(head.norm) && inside.length > 1 && isPlainGathering(tokens, first, last)) return null;
  // "Her Excellency", "the Right Honourable": how somebody is addressed, and nobody's name.
  if (inside.every(({ norm }) => ADDRESS.test(norm)) && inside.some(({ norm }) => HONOURS.test(norm)))
    return null;
  // "the Royal Couple": two who have names of their own.
  if (head.norm === "couple" && inside.length === 2 && COUPLES.test(inside[0]?.norm ?? "")) return null;
  // "the Foreign Ministries of Peru and Chile": several, none of which is called so.
  if (head.norm === "ministries") return null;
  // "BOOTED OUT!", "they are NOT": a word in capitals for stress.
  if (inside.length === 1 && STRESSED.has(head.norm) && head.text === head.text.toUpperCase()) return null;
  // "the Regional Director": an adjective of the office.
  if (
    inside.length === 1 &&
    context.roleAt(last) &&
    (STATE_OFFICES.test(head.norm) || (head.upos === "ADJ" && OF_OFFICES.test(head.norm)))
  )
    return null;
  // "Turkic leaders": an adjective of peoples before what it describes.
  if (inside.length === 1 && OF_PEOPLES.has(head.norm) && isPlainNoun(tokenIn(context, last))) return null;
  // "Democratic control", "Paralympic sport": an adjective with a capital names nobody.
  if (inside.length === 1 && isDescribing(tokens, first)) return null;
  // "Hurricane Beryl": weather takes no part.
  if (inside.length > 1 && STORMS.has(inside.at(-2)?.norm ?? "")) return null;
  if (/^(?:jr|sr)\.?$/.test(inside[0]?.norm ?? "") || STYLES.test(head.norm)) return null;
  // "GDP", "USD 21 million": a measure.
  if (inside.length === 1 && ((isOffice(head.norm) && isAcronym(head.text)) || isUnit(context, last)))
    return null;
  if (inside.length === 1 && (QUALIFIERS.has(head.norm) || head.text.length === 1)) return null;
  // "Commission" or "Hotel" alone is a word with a capital.
  if (
    inside.length === 1 &&
    (AGREEMENT_NOUNS.has(head.norm) ||
      BODY_NOUNS.has(head.norm) ||
      FACILITY_NOUNS.has(head.norm) ||
      GEOGRAPHIC_NOUNS.has(head.norm))
  )
    return null;
  // "Foreign and Expatriates Minister Addo": the field of an office, and nobody.
  if (inside.length === 1 && (head.norm === "foreign" || head.norm === "defence" || head.norm === "defense"))
    return null;
  // "a field known as Serdar": a thing's name is not a person's.
  if (inside.length === 1 && isNameOfThing(context, first)) return null;
  const votes = new Map<EntityKind, { score: number; rule: string; best: number }>();
  const vote = (kind: EntityKind, score: number, rule: string): void => {
    const so = votes.get(kind) ?? { score: 0, rule, best: 0 };
    votes.set(kind, {
      score: so.score + score,
      rule: score > so.best ? rule : so.rule,
      best: Math.max(score, so.best),
    });
  };
  const many = inside.length > 1;
  const before = tokenIn(context, first - 1);
  const before2 = tokenIn(context, first - 2);
  const after = tokenIn(context, last);
  const after2 = tokenIn(context, last + 1);

  if (many && EVENT_NOUNS.has(head.norm)) vote("event", 5, "names.event.noun");
  // "Operation Lagoon": what an army or a police force calls what it does.
  if (many && inside[0]?.norm === "operation") vote("event", 8, "names.event.operation");
  if (many && BODY_NOUNS.has(head.norm)) vote("organization", 5, "names.body.noun");
  // "the Catholic Church", "the Lagoon Museum": built, or a body, as the tagger hears it.
  const asBody = INSTITUTIONS.has(head.norm) && isWholly(context, first, last, "organization");
  if (many && FACILITY_NOUNS.has(head.norm)) vote("place", asBody ? 2 : 5, "names.facility.noun");
  if (many && GEOGRAPHIC_NOUNS.has(head.norm)) vote("place", 5, "names.geographic.noun");
  if (many && GEOGRAPHIC_FIRST.has(inside[0]?.norm ?? "")) vote("place", 3, "names.geographic.first");
  // "Palacio de los Lopez": other languages put the building first.
  if (many && BUILDING_FIRST.has(inside[0]?.norm ?? "")) vote("place", 8, "names.facility.first");
  // A long word in capitals that opens a paragraph is set so for looks: "FORMER President ...".
  const dropped = first === context.sentence.first && head.text.length > 4;
  if (dropped && !many && isAcronym(head.text) && context.tagged.get(first) !== "organization") return null;
  // "DNA", "POV": capitals that neither the tagger takes for a name nor an article stands before are short for any noun.
  if (!many && isAcronym(head.text)) vote("organization", context.tagged.has(first) ? 3 : 2, "names.acronym");

  // "the Heads of Government Conference": a gathering of those who bear the title.
  if (context.titleBefore(first) && !(!many && EVENT_NOUNS.has(head.norm)))
    vote("person", 5, "names.person.title");
  if (many) {
    const given = inside[0]?.text ?? "";
    if (context.knowledge.gender(given) !== null) vote("person", 3, "names.person.given");
    if (inside.some(({ text }) => isInitial(text))) vote("person", 2, "names.person.initial");
    if (inside.slice(1, -1).some(({ norm }) => PARTICLES.has(norm)))
      vote("person", 1.5, "names.person.particle");
  }
  // A surname that the base lists for people only, and for nothing else.
  const surname = isListedSurname(context, head.text);
  if (surname) vote("person", 2, "names.person.surname");
  // "the Obama administration"
  if (surname && !many && before?.norm === "the" && RULING.test(after?.norm ?? ""))
    vote("person", 6, "names.person.ruling");
  // "the Nixon and Reagan administrations"
  const paired =
    (before?.norm === "the" &&
      after?.norm === "and" &&
      RULINGS.test(tokenIn(context, last + 2)?.norm ?? "")) ||
    (before?.norm === "and" &&
      RULINGS.test(after?.norm ?? "") &&
      tokenIn(context, first - 3)?.norm === "the");
  if (surname && !many && paired) vote("person", 6, "names.person.ruling");
  // "the movement's Getachew Reda"
  if (many && surname && before?.norm === "'s") vote("person", 1.5, "names.person.possessed");
  if (after?.norm === "," && isAge(after2, tokenIn(context, last + 2))) vote("person", 4, "names.person.age");
  if (after !== undefined && SPEECH.has(after.norm)) vote("person", 2, "names.person.speech");
  if (after?.norm === "," && after2?.norm === "who") vote("person", 3, "names.person.who");
  if (after?.norm === "who") vote("person", 3, "names.person.who");

  if (context.roleBefore(first)) vote("person", 3, "names.person.role-before");
  if (after?.norm === "," && roleSoon(context, last + 1)) vote("person", 3, "names.person.role-after");
  if (before !== undefined && SPEECH.has(before.norm)) vote("person", 2, "names.person.speech");

  if (before !== undefined && LOCATIVES.has(before.norm)) vote("place", 2, "names.place.locative");
  if ((before?.norm === "at" || before?.norm === "in") && HELD.test(before2?.norm ?? "") && !isOwner(after))
    vote("place", 3, "names.place.held");
  if (!many && isSetting(context, first, last)) vote("place", 1, "names.place.in");
  if (before?.norm === "of" && PLACE_NOUNS.has(before2?.norm ?? "")) vote("place", 5, "names.place.noun");
  if (before !== undefined && PLACE_NOUNS.has(before.norm)) vote("place", 3, "names.place.noun");
  if (after?.norm === "native" || after?.norm === "residents") vote("place", 4, "names.place.native");
  // "the Jan Sangh leader": whose leader somebody is.
  if (before?.norm === "the" && many && LED.test(after?.norm ?? ""))
    vote("organization", 7, "names.body.led");
  if (before?.norm === "the" && !many) vote("organization", 1, "names.body.article");
  if (!many && !context.titleBefore(first) && besidePlace(context, first, last))
    vote("place", 6, "names.place.list");

  // "Association Agreements", "Summits": several papers or gatherings are nobody, whatever the tagger hears.
  const several = head.norm.endsWith("s") && PAPERS.has(head.norm.slice(0, -1));
  for (const [type, share] of tagShares(context, first, last))
    if (!several || type !== "organization") vote(type, 3 * share, `names.tagger.${type}`);
  const [best, second] = [...votes].toSorted(([, a], [, b]) => b.score - a.score);
  if (best === undefined || best[1].score < ENOUGH) return null;
  if (second !== undefined && second[1].score === best[1].score) return null;
  return { kind: best[0], rule: best[1].rule, score: best[1].score };
}

/** "PM", "DPM/FM": letters for an office, or for two that one person has. */
export const isOffice = (norm: string): boolean => norm.split("/").every((letters) => NO_BODY.has(letters));

/** "held at Lagoon's headquarters": the place is what it owns. */
const isOwner = (after: Token | undefined): boolean => /^['\u2019]s?$/.test(after?.text ?? "");

/** The tagger has the one type on every token. */
const isWholly = ({ tagged }: Context, first: number, last: number, type: NameType): boolean => {
  for (let i = first; i < last; i += 1) if (tagged.get(i) !== type) return false;
  return true;
};

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
const THINGS = new Set(
  "field deposit project operation programme program system plan exercise ship vessel missile rocket satellite drone virus storm cyclone typhoon hurricane company group newspaper magazine agent substance".split(
    " ",
  ),
);

const isListedSurname = ({ knowledge }: Context, word: string): boolean => {
  const hits = knowledge.lookup(word);
  return hits.length > 0 && hits.every(({ kind }) => kind === "person");
};

/** "attacks on Kono and Freetown", "Mururoa in French Polynesia", "the Golan Heights, Quneitra included": a listed place beside it. */
function besidePlace(context: Context, first: number, last: number): boolean {
  const isPlace = (name: Candidate | undefined): boolean =>
    name !== undefined && name.form === "name" && (name.kind === "place" || name.kind === "country");
  const after = tokenIn(context, last)?.norm ?? "";
  const before = tokenIn(context, first - 1)?.norm ?? "";
  const listed = context.knownAt(last + 1);
  if (after === "in" && LOCATIVES.has(before) && isPlace(listed)) return true;
  if (after === "and" && (LOCATIVES.has(before) || before === "on") && listed?.kind === "place") return true;
  return after === "included" && before === "," && isPlace(context.knownAt(first - 2));
}

/** "yesterday in Eskişehir that ...": a name of some length alone behind "in" or "near", before no noun. */
function isSetting(context: Context, first: number, last: number): boolean {
  const [token, before, after] = [first, first - 1, last].map((at) => tokenIn(context, at));
  return (
    token?.upos === "PROPN" &&
    token.text.length > 3 &&
    /^\p{Lu}\p{Ll}+$/u.test(token.text) &&
    (before?.norm === "in" || before?.norm === "near") &&
    !NO_SETTING.has(token.norm) &&
    (after === undefined || ["PUNCT", "ADP", "SCONJ", "ADV", "VERB", "AUX"].includes(after.upos)) &&
    after?.norm !== "-"
  );
}

/** What capitals behind "in" name that is no place. */
const NO_SETTING = new Set(
  "parliament congress cabinet government opposition english french arabic russian spanish chinese ramadan christmas easter islam christianity article chapter phase part annex parliament's".split(
    " ",
  ),
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

/** After the comma a role noun within a short noun phrase: ", the former prime minister", ", Chad's envoy". */
function roleSoon(context: Context, at: number): boolean {
  for (let i = at; i < at + 6; i += 1) {
    const token = tokenIn(context, i);
    if (token === undefined) return false;
    if (context.roleAt(i)) return i > at || token.text === token.norm;
    if (!["DET", "ADJ", "PROPN", "NOUN", "PART"].includes(token.upos)) return false;
  }
  return false;
}

const tokenIn = ({ analysis, sentence }: Context, at: number): Token | undefined =>
  at >= sentence.first && at < sentence.last ? analysis.tokens[at] : undefined;

/** ", 58," or ", 58 and": a number of two digits that counts nothing. */
const isAge = (token: Token | undefined, after: Token | undefined): boolean =>
  token !== undefined &&
  /^[1-9]\d$/.test(token.text) &&
  (after === undefined || ["PUNCT", "CCONJ", "ADP", "AUX", "VERB"].includes(after.upos)) &&
  after?.text !== "%";

/** Share of the tokens that the tagger gives each type. */
function tagShares({ tagged }: Context, first: number, last: number): ReadonlyMap<NameType, number> {
  const shares = new Map<NameType, number>();
  for (let i = first; i < last; i += 1) {
    const type = tagged.get(i);
    if (type !== undefined) shares.set(type, (shares.get(type) ?? 0) + 1 / (last - first));
  }
  return shares;
}

/** Nouns of papers and gatherings. */
const PAPERS: ReadonlySet<string> = new Set([...AGREEMENT_NOUNS, ...EVENT_NOUNS]);
