import { wordSet, type NameType, type Token } from "@chancery/language";

import type { EntityKind } from "../../record/index.ts";
import { type Context, tokenIn, type Verdict } from "./context.ts";
import { isNameless } from "./nameless.ts";
import type { Run } from "./runs.ts";
import { besidePlace, isAge, isSetting, roleSoon } from "./surroundings.ts";
import { isAcronym, isInitial } from "./text.ts";
import {
  AGREEMENT_NOUNS,
  BODY_NOUNS,
  EVENT_NOUNS,
  FACILITY_NOUNS,
  GEOGRAPHIC_FIRST,
  GEOGRAPHIC_NOUNS,
  INSTITUTIONS,
  LOCATIVES,
  PARTICLES,
  PLACE_NOUNS,
  SPEECH,
} from "./words.ts";

/** Who leads or stands for a party or movement; an adviser may be a person's. */
const LED =
  /^(?:leaders?|chair(?:man|woman|person)?|chief|president|candidate|lawmaker|commander|fighters?|rebels?|militants?)$/;

/** What a head of government rules with, and is called by his name. */
const RULING = /^(?:administration|government|regime|cabinet|presidency)$/;

const RULINGS = /^(?:administrations|governments|regimes|presidencies)$/;

/** What is done at a place. */
/** "met in Special Session": how they met. */
const SITTINGS = /^(?:session|plenary|council|conference|summit|assembly|committee|caucus)$/;
const HELD =
  /^(?:held|hold|holds|convened|convenes|opened|opens|met|meets|meeting|gathered|signed|concluded|landed|arrived|stationed|based|born|died)$/;

const BUILDING_FIRST = wordSet(
  "palacio palais palazzo quinta estadio stade plaza hôtel hotel castillo château chateau schloss aeropuerto teatro centro",
);

/** Evidence below this leaves a stretch of capitals unnamed. */
const ENOUGH = 3;

/** What an unlisted stretch of capitals names, by the words in it and around it; null when nothing says. */
export function classify(context: Context, { first, last }: Run): Verdict | null {
  const { tokens } = context.analysis;
  const inside = tokens.slice(first, last);
  const head = inside.at(-1);
  if (head === undefined || isNameless(context, inside, head, { first, last })) return null;
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
  if (
    (before?.norm === "at" || before?.norm === "in") &&
    HELD.test(before2?.norm ?? "") &&
    !isOwner(after) &&
    !SITTINGS.test(head.norm)
  )
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

/** "held at Lagoon's headquarters": the place is what it owns. */
const isOwner = (after: Token | undefined): boolean => /^['\u2019]s?$/.test(after?.text ?? "");

/** The tagger has the one type on every token. */
const isWholly = ({ tagged }: Context, first: number, last: number, type: NameType): boolean => {
  for (let i = first; i < last; i += 1) if (tagged.get(i) !== type) return false;
  return true;
};

const isListedSurname = ({ knowledge }: Context, word: string): boolean => {
  const hits = knowledge.lookup(word);
  return hits.length > 0 && hits.every(({ kind }) => kind === "person");
};

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
