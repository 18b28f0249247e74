import { wordSet } from "@chancery/language";

import type { ResolvedMention } from "../../../document/index.ts";
import { capitalMention } from "../states/capitals.ts";
import { seatedState } from "../states/seated-governments.ts";
import type { Discourse } from "../discourse.ts";
import { homeState } from "../offices/home-state.ts";
import { namedAfter } from "../people/introductions.ts";
import type { Ledger } from "../ledger.ts";
import { isOfFactions } from "../states/factions.ts";
import { agreementSaid } from "./agreement-said.ts";
import { nominal } from "./nominal-mention.ts";
import { regionalState } from "./regional-states.ts";
import { clauseAt, type Scene } from "../scene.ts";

/** Nouns that take up an agreement named before. General ones take up any kind. */
const AGREEMENTS = wordSet(
  "treaty agreement accord pact protocol convention declaration memorandum charter statute deal document text instrument",
);
const ANY_AGREEMENT = wordSet("agreement accord deal pact document text instrument");
/** Nouns that take up a body named before; the general ones any, the others only where the name has the word. */
const BODIES = wordSet(
  "union council commission committee ministry agency court tribunal parliament assembly party university league community company bank forum organization organisation bloc alliance body grouping group institution",
);
const ANY_BODY = wordSet("organization organisation bloc body grouping institution alliance");
const COUNTRIES = wordSet("country nation republic kingdom sultanate emirate state government");
/** Offices by which a state has the form that the noun says. */
const FORMS: ReadonlyMap<string, readonly string[]> = new Map([
  ["kingdom", ["king", "queen", "monarch"]],
  ["sultanate", ["sultan"]],
  ["emirate", ["emir"]],
]);
const VISITING = wordSet("visit reach enter tour leave arrive land come");
/** Nouns that stand before such a noun without narrowing it: "the island kingdom". */
const TERRAINS = wordSet("island desert mountain gulf");
/** What a body of states is for, told before its noun: "the regional security grouping", "the trade bloc". */
const PURPOSES = wordSet("security trade trading defence defense customs energy");
const DETERMINERS = wordSet("the this that");
const ADJECTIVES = new Set(["ADJ", "VERB", "NUM"]);
/** Verbs of a list of members that look like plural nouns: "the organization groups Peru and Chile". */
/** What a number and a hyphen stand before: "the 15-member council". */
const COUNTED = wordSet("member nation state country seat");
/** "the neighbouring state", "the other party": somebody else. */
const OTHERS = wordSet(
  "other neighboring neighbouring host another second third same first member only last next latest",
);
const LISTS = wordSet("groups unites comprises includes");
const BACK = 3;

/** "the accord", "the organization", "the country", "the Kazakh capital": nouns that take up what was named before. */
export function nominalMentions(discourse: Discourse, ledger: Ledger): readonly ResolvedMention[] {
  const { scene } = discourse;
  const out: ResolvedMention[] = [];
  const home = homeState(scene, discourse.mentions, datelineTown(discourse));
  for (const sentence of scene.analysis.sentences) {
    for (let at = sentence.first; at < sentence.last; at += 1) {
      const token = scene.token(at);
      if (token === undefined || discourse.covering(at) !== undefined) continue;
      const regional = regionalState(discourse, at);
      if (regional !== null) {
        out.push(
          nominal(scene, regional.first, at + 1, "country", regional.entity, "entities.nominal.regional"),
        );
        continue;
      }
      if (token.norm === "capital") {
        const capital = capitalMention(discourse, ledger, at, sentence.last);
        if (capital !== null) out.push(capital);
        continue;
      }
      const said = AGREEMENTS.has(token.norm) ? agreementSaid(discourse, at) : null;
      if (said !== null) {
        out.push(said);
        continue;
      }
      const first = determinerBefore(discourse, at, sentence.first);
      if (first === null) continue;
      const next = scene.token(at + 1);
      // "the union leader", "the treaty between ...", "the state visit": not the noun alone.
      if (
        next !== undefined &&
        at + 1 < sentence.last &&
        ((next.upos === "NOUN" && !LISTS.has(next.norm)) ||
          (next.upos === "PROPN" && next.spaceBefore && /^\p{Lu}/u.test(next.text)) ||
          next.text === "-" ||
          next.norm === "of" ||
          next.norm === "between" ||
          isOfTwo(discourse, at + 1))
      )
        continue;
      const entity =
        (AGREEMENTS.has(token.norm) ? namedAfter(discourse, at + 1) : null) ??
        restricted(discourse, ledger, at) ??
        (BODIES.has(token.norm) ? calledSo(scene, out, first, at) : null) ??
        antecedent(discourse, ledger, first, token.norm, home);
      const kind = entity === null ? null : ledger.kindOf(entity);
      if (entity === null || kind === null) continue;
      if (kind === "agreement" && isMadeElsewhere(discourse, ledger, at + 1, entity)) continue;
      out.push(nominal(scene, first, at + 1, kind, entity, `entities.nominal.${kind}`));
    }
  }
  return out;
}

/** "The new union ... the new union": a body that was described in these words before, by more than its noun. */
function calledSo(
  { analysis }: Scene,
  before: readonly ResolvedMention[],
  first: number,
  at: number,
): string | null {
  if (at - first < 2) return null;
  const words = (from: number, to: number): string =>
    analysis.tokens
      .slice(from + 1, to)
      .map(({ norm }) => norm)
      .join(" ");
  const said = words(first, at + 1);
  return (
    before.findLast((one) => one.kind === "organization" && words(one.first, one.last) === said)?.entity ??
    null
  );
}

/** "the Government and people of Peru": what stands behind the second noun is of both. */
function isOfTwo({ scene }: Discourse, at: number): boolean {
  if (scene.token(at)?.norm !== "and") return false;
  for (let i = at + 1; i < at + 5; i += 1)
    if (/^peoples?$/.test(scene.token(i)?.norm ?? "")) return scene.token(i + 1)?.norm === "of";
  return false;
}

/** The place of the dateline; null for none. */
const datelineTown = ({ scene, mentions }: Discourse): string | null => {
  const place = scene.head.dateline?.placeSpan ?? null;
  return (
    (place &&
      mentions.find(({ span: own, kind }) => own.start === place.start && kind !== "person")?.entity) ??
    null
  );
};

/** The token of "the" or "this", adjectives between left aside ("the new declaration"); null where none stands. */
function determinerBefore({ scene }: Discourse, at: number, start: number): number | null {
  const noun = scene.token(at)?.norm ?? "";
  for (let i = at - 1; i >= start && i >= at - 3; i -= 1) {
    const token = scene.token(i);
    if (token === undefined) return null;
    if (DETERMINERS.has(token.norm)) return i;
    if (i === at - 1 && COUNTED.has(token.norm)) {
      const counted = scene.token(i - 1)?.text === "-" && scene.token(i - 2)?.upos === "NUM";
      return counted && DETERMINERS.has(scene.token(i - 3)?.norm ?? "") ? i - 3 : null;
    }
    if (i === at - 1 && FORMS.has(noun) && TERRAINS.has(token.norm)) continue;
    if (i === at - 1 && ANY_BODY.has(noun) && PURPOSES.has(token.norm)) continue;
    if (!ADJECTIVES.has(token.upos) || /^\p{Lu}/u.test(token.text)) return null;
    if (OTHERS.has(token.norm)) return null;
    // "the ninth state to break with Taipei", "the 50th country"
    if (/^\d+(?:st|nd|rd|th)$|(?:f|n|x|v|gh|ve|t|ie)th$/.test(token.norm)) return null;
  }
  return null;
}

/** "the agreement that created the tribunal": told by its clause, not by what was said before; an agreement of its own. */
function restricted({ scene }: Discourse, ledger: Ledger, at: number): string | null {
  const noun = scene.token(at);
  const marker = scene.token(at + 1)?.norm;
  // "the agreement that they signed" was named before.
  const verb = scene.token(at + 2)?.upos;
  if (verb !== "VERB" && verb !== "AUX") return null;
  if (noun === undefined || !AGREEMENTS.has(noun.norm) || (marker !== "that" && marker !== "which"))
    return null;
  const clause = scene.grammar[noun.sentence]?.clauses.find(
    ({ kind, verb, first }) => kind === "relative" && (first === at + 1 || verb.first === at + 2),
  );
  const reach =
    clause === undefined ? 0 : Math.max(clause.verb.last, ...clause.objects.map(({ last }) => last));
  const end = scene.token(reach - 1)?.end;
  return clause === undefined || end === undefined || end < noun.end
    ? null
    : ledger.local("agreement", scene.analysis.text.slice(noun.start, end));
}

/** "the Government", "The Government": the noun behind the determiner has a capital of its own. */
function isCapitalised({ scene }: Discourse, first: number): boolean {
  const noun = scene.token(first + 1);
  return noun !== undefined && /^\p{Lu}\p{Ll}/u.test(noun.text) && scene.sentenceOf(first)?.headline !== true;
}

/** "the agreement signed in London": one made in another town than the article's, and than the town by which the other goes, is another. */
function isMadeElsewhere(discourse: Discourse, ledger: Ledger, at: number, id: string): boolean {
  const { scene } = discourse;
  if (!/^(?:signed|concluded|reached|initialled|initialed|negotiated)$/.test(scene.token(at)?.norm ?? ""))
    return false;
  if (!/^(?:in|at)$/.test(scene.token(at + 1)?.norm ?? "")) return false;
  const place = discourse.startingAt(at + 2).find(({ kind }) => kind === "place");
  if (place === undefined || place.entity === datelineTown(discourse)) return false;
  const town = scene.knowledge.entity(place.entity)?.name ?? ledger.nameOf(place.entity) ?? "";
  const called = (ledger.nameOf(id) ?? "").toLowerCase();
  // Where the article tells that the one named before was made there, it is that one.
  const told = discourse.before(at, BACK).some(({ entity, first }) => entity === place.entity && first < at);
  return town !== "" && !called.includes(town.toLowerCase()) && !told;
}

function antecedent(
  discourse: Discourse,
  ledger: Ledger,
  at: number,
  noun: string,
  ours: string | null,
): string | null {
  if (AGREEMENTS.has(noun)) {
    const seen = discourse
      .before(at, BACK)
      .filter(
        ({ kind, inner, first }) => kind === "agreement" && !inner && !isCompared(discourse.scene, first),
      );
    const told = tellingOf(discourse.scene, at);
    const fits = seen.filter(
      ({ entity }) =>
        (ANY_AGREEMENT.has(noun) || (ledger.nameOf(entity) ?? "").toLowerCase().includes(noun)) &&
        isOfYear(discourse.scene, ledger, entity, told.year),
    );
    if (told.isNew && new Set(fits.map(({ entity }) => entity)).size > 1)
      return newest(discourse.scene, fits);
    if (fits.length > 0)
      return mostNamed(discourse, at, noun === "document" ? ofTheDay(discourse, fits) : fits);
    const only = onlyAgreement(discourse, ledger, at, noun);
    return only !== null && isOfYear(discourse.scene, ledger, only, told.year) ? only : null;
  }
  if (BODIES.has(noun)) {
    // "the Monetary Union Agreement": the union inside a title has not been spoken of.
    const seen = discourse
      .before(at, BACK)
      .filter((one) => one.kind === "organization" && !one.inner && !isInTitle(discourse, one));
    const fits = seen.filter(({ entity }) =>
      ANY_BODY.has(noun)
        ? isUnion(discourse.scene, entity, ledger)
        : (ledger.nameOf(entity) ?? "").toLowerCase().split(/\s+/).includes(noun),
    );
    return fits[0]?.entity ?? null;
  }
  if (COUNTRIES.has(noun)) {
    // "In Lima the government rejected it": the one that sits there, whatever state was named before.
    const seated = noun === "government" ? seatedState(discourse, at) : null;
    if (seated !== null) return ledger.known(seated);
    // "The Government thanked China": with a capital, in a paper at home, our own.
    if (noun === "government" && isCapitalised(discourse, at)) {
      if (ours !== null) return ours;
      // Of a paper that writes from one state of others it is not said which.
      if (datelineTown(discourse) !== null) return null;
    }
    const form = FORMS.get(noun);
    // "the kingdom" is one that has a king on the day.
    const shaped = (id: string): boolean =>
      form === undefined || form.some((office) => discourse.scene.knowledge.officesOf(id, office).length > 0);
    // "Australia established relations with the new country": not with itself.
    const subject = clauseAt(discourse.scene, at)?.subject ?? null;
    const outer = subject === null || at < subject.last ? null : subject;
    // "his country would recognise the new government": whose country that is has still to be decided.
    const possessed = /^(?:his|her|their|its)$/.test(discourse.scene.token(outer?.first ?? -1)?.norm ?? "");
    if (possessed && discourse.covering(outer?.head ?? -1) === undefined) return null;
    // "French troops are stationed in the country": not in their own.
    const own = new Set(
      outer === null
        ? []
        : discourse
            .inSentence(discourse.scene.token(at)?.sentence ?? -1)
            .filter(({ first, kind }) => kind === "country" && outer.first <= first && first < outer.last)
            .map(({ entity }) => entity),
    );
    // "refused to sign the agreement with Greece on the country's name": whose it is may be his own.
    if (discourse.scene.token(at + 1)?.norm === "'s") own.clear();
    const head = outer === null ? undefined : discourse.covering(outer.head)?.entity;
    if (head !== undefined && discourse.scene.token(at + 1)?.norm !== "'s") own.add(head);
    // "Clinton visited the country": not his own.
    const home = head === undefined ? null : discourse.scene.knowledge.entity(head)?.country;
    const verb = clauseAt(discourse.scene, at)?.verb.lemma ?? "";
    if (home != null && (VISITING.has(verb) || isVisitTo(discourse.scene, at))) own.add(home);
    // "the president of Mexico watched as rebels and the government signed": whose war it is, no guest's name tells.
    const { first = 0, last = 0 } = discourse.scene.sentenceOf(at) ?? {};
    if (noun === "government" && isOfFactions(discourse.scene, first, last))
      return onlyCountry(discourse, at, (id) => !own.has(id));
    for (const back of [0, 1]) {
      const seen = discourse
        .before(at, back)
        .filter(
          ({ kind, form, entity }) =>
            kind === "country" && form !== "nominal" && !own.has(entity) && shaped(entity),
        );
      const countries = new Set(seen.map(({ entity }) => entity));
      // "NAIROBI - The Ethiopian premier was received. The guest arrived in the country on Sunday": not in the one of which he is.
      const guest =
        noun === "country" &&
        head === undefined &&
        VISITING.has(verb) &&
        seen.every(({ form }) => form === "demonym");
      const [said] = countries;
      const from =
        guest && countries.size === 1 && said !== undefined ? reportedFrom(discourse, ledger, said) : null;
      if (from !== null) return from;
      if (countries.size === 1) return said ?? null;
      if (countries.size > 1) return null;
    }
    const only =
      noun === "country" || noun === "nation" || noun === "government" || form !== undefined
        ? onlyCountry(discourse, at, (id) => shaped(id) && !own.has(id))
        : null;
    // "SUVA - The Tuvaluan premier, who arrived in the country": where the report comes from.
    const arrived = noun === "country" && VISITING.has(verb);
    return only ?? (arrived && home != null ? reportedFrom(discourse, ledger, home) : null);
  }
  return null;
}

/** "the start of his trip to the country", "a visit in the country". */
const isVisitTo = ({ token }: Scene, at: number): boolean =>
  /^(?:to|in|of)$/.test(token(at - 1)?.norm ?? "") && VISITS.test(token(at - 2)?.norm ?? "");
const VISITS = /^(?:visit|trip|tour|journey|stay|arrival)$/;

/** The state of the dateline, where it is not the visitor's own. */
function reportedFrom(discourse: Discourse, ledger: Ledger, own: string): string | null {
  const town = datelineTown(discourse);
  const state = town === null ? null : (discourse.scene.knowledge.entity(town)?.country ?? null);
  return state === null || state === own ? null : ledger.known(state);
}

/** "the document says": what was made now rather than what it refers to, which is known for years; all of them where that tells none apart. */
function ofTheDay({ scene }: Discourse, fits: readonly ResolvedMention[]): readonly ResolvedMention[] {
  const young = fits.filter(({ entity }) => {
    const from = scene.knowledge.entity(entity)?.from ?? null;
    return (
      from === null || (scene.on?.earliest != null && from >= `${Number(scene.on.earliest.slice(0, 4)) - 1}`)
    );
  });
  return young.length > 0 ? young : fits;
}

/** The words stand inside the title of an agreement. */
const isInTitle = (discourse: Discourse, { first, last }: ResolvedMention): boolean => {
  const outer = discourse.covering(first);
  return outer?.kind === "agreement" && outer.first <= first && last <= outer.last;
};

/** "Like the 1975 Helsinki Final Act, the new accord ...": what something is compared to is not what is told of. */
function isCompared({ token }: Scene, first: number): boolean {
  let at = first - 1;
  while (
    at > first - 4 &&
    /^(?:the|an?|\d{4}|earlier|old|original|historic|similar)$/.test(token(at)?.norm ?? "")
  )
    at -= 1;
  const before = token(at)?.norm ?? "";
  return (
    COMPARING.test(before) || (/^(?:to|with|on|of)$/.test(before) && COMPARED.test(token(at - 1)?.norm ?? ""))
  );
}
const COMPARING = /^(?:like|unlike|than|resembling|resembles|resembled)$/;
const COMPARED =
  /^(?:similar|comparable|compared|akin|likened|identical|modelled|modeled|patterned|reminiscent)$/;

/** What stands between "the" and the noun: "the 2001 accord", "the new treaty". */
function tellingOf(
  { token }: Scene,
  first: number,
): { readonly year: string | null; readonly isNew: boolean } {
  let year: string | null = null;
  let isNew = false;
  for (let at = first + 1; at < first + 4 && !AGREEMENTS.has(token(at)?.norm ?? ""); at += 1) {
    const norm = token(at)?.norm ?? "";
    if (/^(?:1[6-9]|20)\d\d$/.test(norm)) year = norm;
    isNew ||= norm === "new" || norm === "latest";
  }
  return { year, isNew };
}

/** "the 2001 accord" is none that the base dates to another year, or whose own title names one. */
function isOfYear({ knowledge }: Scene, ledger: Ledger, id: string, year: string | null): boolean {
  if (year === null) return true;
  const from = knowledge.entity(id)?.from ?? null;
  if (from !== null) return from.startsWith(year);
  const named = /\b(?:1[6-9]|20)\d\d\b/.exec(ledger.nameOf(id) ?? "")?.[0];
  return named === undefined || named === year;
}

/** "the new treaty" beside an older one: the youngest by the base; null where it does not know them all. */
function newest({ knowledge }: Scene, fits: readonly ResolvedMention[]): string | null {
  const dated = [...new Set(fits.map(({ entity }) => entity))].map((id) => ({
    id,
    from: knowledge.entity(id)?.from ?? null,
  }));
  if (dated.some(({ from }) => from === null)) return null;
  const [last, other] = dated.toSorted((a, b) => ((a.from ?? "") < (b.from ?? "") ? 1 : -1));
  return last !== undefined && last.from !== other?.from ? last.id : null;
}

/** Further back, the one country that the article has named so far. */
function onlyCountry(discourse: Discourse, at: number, fits: (id: string) => boolean): string | null {
  let only: string | null = null;
  for (const { kind, entity, first } of discourse.mentions) {
    if (first >= at) break;
    if (kind !== "country" || entity === only || !fits(entity)) continue;
    if (only !== null) return null;
    only = entity;
  }
  return only;
}

/** Further back, the one agreement that the article has named so far. */
function onlyAgreement(discourse: Discourse, ledger: Ledger, at: number, noun: string): string | null {
  let only: string | null = null;
  for (const { kind, inner, entity, first } of discourse.mentions) {
    if (first >= at) break;
    if (kind !== "agreement" || inner || entity === only || isCompared(discourse.scene, first)) continue;
    if (only !== null) return null;
    only = entity;
  }
  const name = only === null ? "" : (ledger.nameOf(only) ?? "").toLowerCase();
  return ANY_AGREEMENT.has(noun) || name.includes(noun) ? only : null;
}

/** Of those in the nearest sentence that has any, the one the article has named most so far; the nearest of equals. */
function mostNamed(discourse: Discourse, at: number, fits: readonly ResolvedMention[]): string | null {
  const sentence = discourse.scene.token(fits[0]?.first ?? -1)?.sentence;
  const near = fits.filter(({ first }) => discourse.scene.token(first)?.sentence === sentence);
  const count = (id: string): number => discourse.countBefore(id, at);
  return near.toSorted((a, b) => count(b.entity) - count(a.entity))[0]?.entity ?? null;
}

/** A body of states, not a ministry or a newspaper. */
function isUnion({ knowledge }: Scene, id: string, ledger: Ledger): boolean {
  const known = knowledge.entity(id);
  if (known !== undefined)
    return known.subtype === null || known.subtype === undefined || known.subtype === "igo";
  return /\b(?:union|organi[sz]ation|community|league|alliance|association|bloc|commonwealth|forum|council|cooperation)\b/i.test(
    ledger.nameOf(id) ?? "",
  );
}
