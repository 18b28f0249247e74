import { wordSet, type Analysis, type Sentence, type TaggedName } from "@chancery/language";

import { GOVERNING_OFFICES, OFFICE_FIELDS } from "../../document/index.ts";
import { shortenedFrom } from "./acronyms.ts";
import { isNameOfPerson } from "./bearers.ts";
import { RANK, type Candidate } from "./candidate.ts";
import { isCommonNoun, isOffice } from "./common-nouns.ts";
import { isAllCapitals, isCapital, isTitleCase, isWord } from "./text.ts";
import { isStyle } from "./titles.ts";
import {
  AGREEMENT_NOUNS,
  BODY_NOUNS,
  EVENT_NOUNS,
  FACILITY_NOUNS,
  HONORIFICS,
  LOCATIVES,
  RANKED_TITLES,
  TITLE_NOUNS,
} from "./words.ts";

/** How sure the tagger is to be before it is heard against the tables, and where capitals say nothing; see `TaggedName.score`. */
const SURE = 0.3;
const SURE_OF_HEADLINE = 0.5;
/** "Chairman-in-Office", "President-elect": what an office has behind its noun. */
const IN_OFFICE = /-(?:in-office|in-chief|elect|designate)$/;
const SURE_OF_LINKS = 0.6;
/** Small words inside names of bodies and places. */
const LINKS = wordSet(
  "of and for the in on de del la las los le les du des et à au aux pour sur y e para sobre por con da do dos das di della per und für der 's",
);
/** "l'Énergie", "d'Ivoire": an article that French and Italian leave no vowel of. */
const ELIDED = /^[ld]['\u2019]\p{Lu}/u;

/**
 * What the tagger alone can tell: names that a listed name is only a part of ("Milan Hodac", "Sri Lanka Monitoring Mission"), where a
 * body's name of fields and nouns ends ("Department of Fisheries and Oceans"), and names in headlines, where a capital is no
 * evidence. `knownAt`: the listed name over a token; `free`: the token may be part of a name.
 */
export function votedNames(
  analysis: Analysis,
  sentence: Sentence,
  votes: readonly TaggedName[],
  knownAt: (token: number) => Candidate | undefined,
  free: (token: number) => boolean,
): readonly Candidate[] {
  const headline = isTitleCase(analysis, sentence);
  // A masthead, more often than not.
  const shouted = isAllCapitals(analysis, sentence);
  return votes.flatMap((vote): Candidate[] => {
    const { last, score } = vote;
    // "meeting with H.E. Ms. Rosa Mendes": the tagger takes the address for a part of the name.
    const first = vote.type === "person" ? nameStart(analysis, vote) : vote.first;
    const inside = analysis.tokens.slice(first, last);
    const [from, to] = [inside[0], inside.at(-1)];
    // "a note to the Soviet Embassy": a mission speaks for whoever sent it, and is a place only where somebody is at it.
    const lead = analysis.tokens[first - 1]?.norm === "the" ? first - 2 : first - 1;
    const sent = last - first > 1 && MISSION.test(to?.norm ?? "");
    const type = sent && !LOCATIVES.has(analysis.tokens[lead]?.norm ?? "") ? "organization" : vote.type;
    if (from === undefined || to === undefined || inside.some((_, i) => !free(first + i))) return [];
    // "High-Level ad hoc Committee on Libya": the tagger stops where the small words begin.
    const [before, after] = [analysis.tokens[first - 1], analysis.tokens[last]];
    if (before?.norm === "hoc" || (after?.norm === "ad" && analysis.tokens[last + 1]?.norm === "hoc"))
      return [];
    const known = inside.map((_, i) => knownAt(first + i)).filter((name) => name !== undefined);
    const base = { start: from.start, end: to.end, first, last, candidates: [], form: "name" as const };
    // "Foreign Ministers of Indonesia", "High Commissioner of India": offices are no bodies.
    const link = inside.findIndex(({ norm }) => norm === "of" || norm === "for" || norm === "to");
    const head = (inside.at(link < 0 ? -1 : link - 1)?.norm ?? "").replace(/s$/, "").replace(IN_OFFICE, "");
    const titled = inside.some(({ norm }, i) => TITLE_NOUNS.has(norm) && isCapital(inside[i + 1]));
    const office =
      titled ||
      TITLE_NOUNS.has(head) ||
      isOffice(head) ||
      inside.some(({ norm }) => RANKED_TITLES.has(norm.replace(/s$/, "")));
    // "Chad Blackman": a family name by itself right behind a state that is a given name too, unless it is "of" that state.
    if (
      known.length === 0 &&
      type === "person" &&
      last - first === 1 &&
      !headline &&
      before !== undefined &&
      STATE_GIVEN_NAMES.has(before.norm) &&
      free(first - 1) &&
      first - 1 >= sentence.first &&
      isNameOfPerson(from) &&
      (first - 2 < sentence.first || analysis.tokens[first - 2]?.upos !== "ADP")
    )
      return [
        {
          ...base,
          start: before.start,
          first: first - 1,
          kind: type,
          rule: "names.tagger.around",
          rank: RANK.titled,
          nests: false,
        },
      ];
    // "the 27 EU Member States": so many of a body's, counted.
    if (
      type === "organization" &&
      from.upos === "NUM" &&
      /^(?:states|countries|members|nations)$/.test(to.norm)
    )
      return [];
    // "the 15 European Union states": whose states are counted has a name of its own.
    if (from.upos === "NUM" && known.some((name) => name.first === first + 1 && name.last === last))
      return [];
    // "the Foreign Ministries of Peru and Chile", "Heads of State and Government": several, none of which is called so.
    if (type === "organization" && inside.some(({ norm }) => SEVERAL.test(norm))) return [];
    // "The Ghanaian Head of State": one person's office.
    if (isHeadship(inside)) return [];
    // "Readout of the Secretary-General's meeting": a title and nobody's name.
    if (last - first === 1 && /^(?:secretary|director|governor)-general$/.test(from.norm)) return [];
    // "Dato' Rashid": a form of address without the name.
    if (inside.every(({ norm }) => HONORIFICS.has(norm))) return [];
    if (known.length === 0) {
      if (headline)
        return shouted || score < SURE_OF_HEADLINE || isCommonNoun(inside)
          ? []
          : [{ ...base, kind: type, rule: "names.tagger.headline", rank: RANK.shape, nests: false }];
      const body = type === "organization" && inside.some(({ norm }) => BODY_NOUNS.has(norm));
      // "National Endowment for Democracy": no noun of bodies, but small words that hold its capitals together.
      const held = type === "organization" && score >= SURE_OF_LINKS && isHeld(inside);
      return (body || held) && !office && last - first > (held ? 2 : 3) && score >= SURE && isTitle(inside)
        ? [{ ...base, kind: type, rule: "names.tagger.body", rank: RANK.body, nests: true }]
        : [];
    }
    const plural = inside.findLastIndex(
      ({ norm }, i) => i > 0 && norm.endsWith("s") && TITLE_NOUNS.has(norm.slice(0, -1)),
    );
    const listed = plural > 0 && inside.length - plural > 2 && inside.slice(plural + 1).every(isNameOfPerson);
    const bearer = listed ? first + plural + 1 : bearerBehind(analysis, sentence, known, last);
    const opens = analysis.tokens[bearer];
    // "OSCE Minsk Group Co-Chairs Igor Popov", "Minister of Trade of Kenya Ann Otieno": the office and its body stand before the name.
    if (opens !== undefined && type !== "person" && !headline)
      return [
        {
          ...base,
          start: opens.start,
          first: bearer,
          kind: "person",
          rule: "names.tagger.bearer",
          rank: RANK.titled,
          nests: false,
        },
      ];
    const named = headline || type === "organization" ? -1 : behindRegion(analysis, sentence, known, vote);
    const begins = analysis.tokens[named];
    if (begins !== undefined)
      return [
        {
          ...base,
          start: begins.start,
          first: named,
          kind: "person",
          rule: "names.tagger.bearer",
          rank: RANK.titled,
          nests: false,
        },
      ];
    const beside = known.some((name) => name.first < first || name.last > last);
    const whole = known.some((name) => name.first === first && name.last === last);
    // "His Excellency Mohamed Irfaan Ali", "Rt. Honourable Keith Mitchell": whoever is addressed so is a person.
    const addressed = type !== "person" && inside.some(({ norm }) => ADDRESS.test(norm));
    // "the Kenyan Capital Nairobi": a town with a noun in its Sunday best.
    const capital = inside.some(({ norm }) => norm === "capital") && known.some((name) => name.last === last);
    if (beside || whole || office || addressed || capital || score < SURE) return [];
    // "the EEU Collective Security Treaty Organization (CSTO) talks": what a bracket shortens is a whole name.
    const own = shortenedFrom(analysis, last);
    if (own !== null && own > first && known.some((name) => name.first === own)) return [];
    if (type === "person") {
      // A town's name may be a person's too, and so may a state's that parents give; no other listed name.
      // "The president of Chad Deby": an office is of the state.
      const ruled = before?.norm === "of" && TITLE_NOUNS.has(analysis.tokens[first - 2]?.norm ?? "");
      const given = !ruled && STATE_GIVEN_NAMES.has(from.norm) && inside.slice(1).every(isNameOfPerson);
      if (
        known.some(
          ({ kind, form, first: at }) =>
            form !== "name" || !(kind === "place" || (given && kind === "country" && at === first)),
        )
      )
        return [];
      return [{ ...base, kind: type, rule: "names.tagger.around", rank: RANK.titled, nests: false }];
    }
    // "European Affairs of Slovenia", "International Cooperation Enrique Mora": the fields of an office, then its state or who holds it.
    const holder = known.find(({ kind, last: end }) => kind === "person" && end === last);
    const fields = inside.slice(0, link > 0 ? link : holder === undefined ? 0 : holder.first - first);
    if (fields.length > 0 && fields.every(({ norm }) => norm === "and" || OFFICE_FIELDS.has(norm))) return [];
    // "Kremlin Press | Secretary": whose office it is, and what it is for.
    const behind = inside.slice((known[0]?.last ?? last) - first);
    const forOffice = behind.length > 0 && behind.every(({ norm }) => OFFICE_FIELDS.has(norm));
    if (forOffice && isCapital(after) && TITLE_NOUNS.has(after?.norm ?? "")) return [];
    // "Bolivia's Senate" is two names.
    const owned = known.some(({ last: end }) => /^['\u2019]s?$/.test(analysis.tokens[end]?.text ?? ""));
    if (owned || !isTitle(inside) || NO_VOTE.has(to.norm)) return [];
    // "Nile Dam Talks Collapse": in a headline's capitals what is told is no part of a name.
    if (headline && inside.some(({ norm }) => HELD_IN_HEADLINES.test(norm))) return [];
    // "African Integration": an adjective of peoples needs a body behind it.
    if (
      last - first === 2 &&
      known[0]?.form === "demonym" &&
      known[0].first === first &&
      !ENDS_BODY.test(to.norm) &&
      !BODY_NOUNS.has(to.norm)
    )
      return [];
    // "Imam of Yemen" is no place, "Arab League for Syria" no name: a state behind what is called something, a body before a preposition.
    if (type === "place" && known.some((name) => name.kind === "country" && name.last === last)) return [];
    // "Russian St. Petersburg": whose town it is, then the town.
    const [owner] = known;
    if (
      type === "place" &&
      owner?.form === "demonym" &&
      owner.first === first &&
      known.some((name) => name.kind === "place" && name.first === owner.last && name.last === last)
    )
      return [];
    // "Rakhine State of Myanmar": a place and its state.
    if (known.length === 2 && known[0]?.kind === "place" && known[1]?.kind === "country" && link > 0)
      return [];
    if (known[0]?.kind === "organization" && LINKS.has(analysis.tokens[known[0].last]?.norm ?? "")) return [];
    // "the counterparts of Rwanda Paul Kagame": a state and a person are two names.
    if (type === "place" && known.some(({ kind, last: end }) => kind === "person" && end === last)) return [];
    // "South and North Korea" are two.
    if (type === "place" && inside.some(({ norm }) => norm === "and")) return [];
    // "Kenneth Kaunda International Airport": built, and no body, whatever a tagger makes of its name.
    const built = type === "organization" && AIRFIELDS.test(to.norm);
    // "Falkland Islands Company", "Republic of Fiji Military Forces": a body, however much of its name is a place's.
    const headed = type === "place" && last - first > 1 && COMPANIES.has(to.norm);
    const kind = built ? "place" : headed ? "organization" : type;
    return [
      {
        ...base,
        kind,
        rule: "names.tagger.around",
        rank: RANK.extended,
        nests: kind === "organization",
      },
    ];
  });
}

/** Last words that no place has. */
const COMPANIES = wordSet(
  "company corporation bank airlines airways army navy police forces constabulary ministry parliament congress party front",
);
const AIRFIELDS = /^(?:airport|airfield|airbase|stadium)$/;

/** "Minister for Asia and the Middle East Ann Otieno": a region with its article is what he deals with; where the name behind it begins, -1 for none. */
function behindRegion(
  { tokens }: Analysis,
  { first: start }: Sentence,
  known: readonly Candidate[],
  { first, last }: TaggedName,
): number {
  const region = known.find(({ kind, first: at }) => kind === "place" && at === first);
  if (region === undefined || tokens[first - 1]?.norm !== "the") return -1;
  if (last - region.last < 2 || !tokens.slice(region.last, last).every(isNameOfPerson)) return -1;
  const titled = tokens.slice(Math.max(start, first - 8), first).some(({ norm }) => TITLE_NOUNS.has(norm));
  return titled ? region.last : -1;
}

/**
 * "Minister of Trade of Kenya Ann Otieno", "Director of the WFP John Doe": where the name of whoever holds the office begins, behind
 * the state or body that it is an office of; -1 where the capitals behind it name nobody.
 */
function bearerBehind(
  { tokens }: Analysis,
  { first: start }: Sentence,
  known: readonly Candidate[],
  last: number,
): number {
  const owner = known.findLast(
    ({ kind, form, last: end }) =>
      (kind === "country" || kind === "organization" || kind === "place") && form !== "demonym" && end < last,
  );
  if (owner === undefined) return -1;
  let name = owner.last;
  while (name < last && isStyle(tokens[name]!)) name += tokens[name + 1]?.text === "." ? 2 : 1;
  if (last - name < 2 || last - name > 5) return -1;
  for (let i = name; i < last; i += 1)
    if (!isNameOfPerson(tokens[i]) && !(tokens[i]?.text === "." || tokens[i]?.text === "-")) return -1;
  let at = tokens[owner.first - 1]?.norm === "the" ? owner.first - 2 : owner.first - 1;
  if (!["of", "for", "to"].includes(tokens[at]?.norm ?? "")) return -1;
  for (at -= 1; at >= start && at > owner.first - 14; at -= 1) {
    const token = tokens[at];
    if (token === undefined) return -1;
    if (isCapital(token) && TITLE_NOUNS.has(token.norm))
      return owner.kind !== "place" || GOVERNING_OFFICES.has(token.norm) ? name : -1;
    if (!isCapital(token) && !OFFICE_LINKS.has(token.norm)) return -1;
  }
  return -1;
}
const OFFICE_LINKS = new Set(["of", "and", "for", "the", ",", "&", "to", "in"]);

/** States whose English names are given names too: "Chad Blackman", "Israel Ramirez". */
const STATE_GIVEN_NAMES = wordSet("bharat chad dominica georgia india ireland israel jordan kenya trinidad");

const nameStart = ({ tokens }: Analysis, { first, last }: TaggedName): number => {
  let at = first;
  const isAddress = (norm: string): boolean =>
    HONORIFICS.has(norm) || HONORIFICS.has(norm.replace(/\.$/, ""));
  while (at < last - 1 && isAddress(tokens[at]?.norm ?? "")) at += 1;
  return at;
};

const isHeadship = (tokens: Analysis["tokens"]): boolean =>
  // "The Head of the World Health Organization": whoever heads it has no name here.
  (tokens[0]?.norm === "the" ? tokens.slice(1) : tokens).findIndex(
    ({ norm }, i) => i === 0 && norm === "head" && tokens.some((next) => next.norm === "of"),
  ) === 0 ||
  tokens.some(
    ({ norm }, i) =>
      norm === "head" &&
      tokens[i + 1]?.norm === "of" &&
      /^(?:state|government|delegation|mission)$/.test(tokens[i + 2]?.norm ?? ""),
  );
const MISSION = /^(?:embassy|consulate|legation)$/;
const SEVERAL = /^(?:ministries|governments|parliaments|embassies|heads|delegations)$/;
const ADDRESS = /^(?:excellency|majesty|highness|hono(?:u)?rable|hon\.?|rt\.?|h\.e\.?)$/;
/** Nouns of bodies that are too often something else to head a name by themselves. */
const ENDS_BODY = /^(?:legation|legion|force|fleet|resistance|nunciature|branch|section)$/;
/** Last words of names that are of none of the tagger's types. */
const HELD_IN_HEADLINES = /^(?:talks|meeting|summit|visit|deal|vote|clash|clashes|crisis|row|dispute)$/;

const NO_VOTE = new Set([...EVENT_NOUNS, ...AGREEMENT_NOUNS]);

/** Capitals, and small words and signs that names have inside. */
const isTitle = (tokens: Analysis["tokens"]): boolean =>
  tokens.every((token) =>
    isWord(token)
      ? isCapital(token) || LINKS.has(token.norm) || ELIDED.test(token.text)
      : /^[-\u2010-\u2013&.\d]+$/.test(token.text),
  );

/** A small word between two capitals, none of which is an agreement's or a meeting's: "Law and Justice". */
const isHeld = (tokens: Analysis["tokens"]): boolean =>
  tokens.some(({ norm }, i) => i > 0 && LINKS.has(norm) && norm !== "'s" && isCapital(tokens[i - 1])) &&
  !tokens.some(({ norm }) => NO_VOTE.has(norm)) &&
  // "Head of State"
  !isCommonNoun(tokens.filter(({ norm }) => !LINKS.has(norm))) &&
  // "Minister for Foreign and European Affairs": the fields of an office.
  !tokens.every(({ norm }) => LINKS.has(norm) || OFFICE_FIELDS.has(norm));

/** Nouns of bodies that name as many buildings. */
const HOUSED = wordSet("house centre center academy institute library museum court exchange");

/** "Iveagh House", "Atlapa Convention Centre": a building where the tagger has one, told by a noun that bodies share. */
export const isHoused = (norm: string): boolean => HOUSED.has(norm) || FACILITY_NOUNS.has(norm);
