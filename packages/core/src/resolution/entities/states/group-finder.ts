import { wordSet, type Clause } from "@chancery/language";

import type { ResolvedMention } from "../../../document/index.ts";
import type { Discourse } from "../discourse.ts";
import { isMediation, jointSets, type JointSet } from "../references/joint-sets.ts";
import { mentionOf } from "../references/phrase-mention.ts";
import { clauseAt, type Scene } from "../scene.ts";
import { isOfFactions } from "./factions.ts";

/** By these nouns a movement or a party to a war can be meant as well as a state. */
const ANYBODY = wordSet("sides parties delegations");
/** Sentences back in which the members may have been named. */
const BACK = 3;
/** Sentences within which the news says who it is about. */
const LEAD = 3;
/** More than these are a bloc, not parties. */
export const MOST = 8;
/** Those at war with each other. */
export const FOES = wordSet("warring belligerent");

export type PolityOf = (person: string) => string | null;

/** "at Rimbo, Sweden", "a meeting in Kenya": where it was, not who it was between. */
function isSetting(discourse: Discourse, { kind, form, first }: ResolvedMention): boolean {
  if (kind !== "country" || form !== "name") return false;
  const before = discourse.scene.token(first - 1)?.norm;
  if (before === ",") return discourse.endingAt(first - 1).some((place) => place.kind === "place");
  return before === "in" && HELD.has(discourse.scene.token(first - 2)?.lemma.toLowerCase() ?? "");
}
const HELD = wordSet("meeting summit conference talk negotiation round session meet held hold place");

/** "during the meeting with", "in talks with": the token stands in what "with" ties to such a noun of the clause's phrases before its subject. */
const isPartner = ({ token }: Scene, { obliques }: Clause, at: number): boolean =>
  obliques.some(
    ({ prep, phrase }) =>
      /^(?:during|in|at|after|following)$/.test(prep) &&
      HELD.has(token(phrase.head)?.lemma.toLowerCase() ?? "") &&
      phrase.modifiers.some(
        ({ prep: link, phrase: inner }) => link === "with" && inner.first <= at && at < inner.last,
      ),
  );

/** Which states, or parties to a war, a group's noun means: by who was last in play together, whom the sentences name, whom the article is about. */
export class GroupFinder {
  readonly #discourse: Discourse;
  readonly #polityOf: PolityOf;
  readonly #sets = new Map<number, readonly JointSet[]>();
  readonly #main: readonly string[] | null;
  readonly #lead: readonly (string | null)[] | null;

  constructor(discourse: Discourse, polityOf: PolityOf) {
    this.#discourse = discourse;
    this.#polityOf = polityOf;
    this.#main = this.#mainPair();
    this.#lead = this.#leadPair();
  }

  /**
   * The states meant by a noun at token `at`: those named together last, else all that the nearest sentence names where they have the
   * number, else the two states that the article is about. Of a pair that was only named near each other neither may be a stranger to it.
   */
  find(first: number, at: number, wanted: number | null): readonly string[] | null {
    const { scene } = this.#discourse;
    const here = scene.token(first)?.sentence ?? 0;
    const bodies = ANYBODY.has(scene.token(at)?.norm ?? "");
    const outside = this.#bystander(at);
    const count = wanted ?? 2;
    // "the warring parties" are those told of as such together, never the states of any two who met.
    const foes = FOES.has(scene.token(at - 1)?.norm ?? "");
    const civil = foes || (bodies && this.#isCivil(here, first));
    const seen = new Set<string>();
    let listedBetween = false;
    // "During the meeting with the Chinese minister, the two sides discussed": whom the sentence met with is one of them.
    const partner = this.#partnerBefore(here, first);
    for (let sentence = here; sentence >= Math.max(0, here - BACK); sentence -= 1) {
      const joint = this.#joint(sentence, first, wanted, bodies, outside, foes);
      if (joint !== null) return partner === null || joint.includes(partner) ? joint : this.#hostOf(partner);
      if (civil) continue;
      if (scene.grammar[sentence]?.clauses.some((clause) => isMediation(scene, clause)) === true) continue;
      const own = new Set(
        this.#discourse
          .inSentence(sentence)
          .filter((mention) => mention.last <= first && !isSetting(this.#discourse, mention))
          .flatMap((mention) => this.#statesIn(mention))
          .filter((id) => id !== outside),
      );
      if (own.size > count) {
        // "The guarantors - A, B, C - looked on": a mere list between hides no pair that acted together.
        const list = (this.#sets.get(sentence) ?? []).length === 0;
        if (!list || wanted === null) break;
        listedBetween = true;
        continue;
      }
      if (listedBetween) continue;
      // "the parties", "both sides" of a quarrel are those whom the news opens with, whoever else is named on the way.
      if (bodies && this.#lead !== null) continue;
      // Whom an outsider presses are those of the headline or of the whole article, not any two named last.
      // Nor are "the parties" of no number any two of an article that is about no pair.
      const near = (outside === null && (wanted !== null || !bodies)) || this.#main !== null;
      if (near && own.size === count && this.#fits(own)) return [...own];
      for (const id of own) seen.add(id);
      if (seen.size > count) break;
      if (near && seen.size === count && here - sentence < BACK && this.#fits(seen))
        return [...seen].toReversed();
    }
    if (civil) return null;
    if (bodies && count === 2 && this.#lead !== null) {
      const lead = this.#lead.filter((id) => id !== null);
      // "Of the union he said that the parties had to support it": its members.
      const union = this.#discourse
        .inSentence(here)
        .some(({ kind, entity, last }) => kind === "organization" && last <= first && !lead.includes(entity));
      if (wanted === null && union) return null;
      const told = lead.length === 2 && this.#isTold(lead, first);
      return told && !lead.includes(outside ?? "") ? lead : null;
    }
    return count === 2 && outside === null
      ? (this.#headlinePair(first) ??
          (wanted === 2 ? this.#leadNear(first) : null) ??
          ((wanted === 2 || bodies) && this.#isTold(this.#main ?? [], first) ? this.#main : null))
      : null;
  }

  /** The state of the one with whom the words before the group meet or talk; null for none or several. */
  #partnerBefore(here: number, first: number): string | null {
    const { scene } = this.#discourse;
    const states = new Set(
      this.#discourse
        .inSentence(here)
        .filter(
          ({ first: at, last }) =>
            last <= first && scene.grammar[here]?.clauses.some((clause) => isPartner(scene, clause, at)),
        )
        .flatMap((mention) => this.#statesIn(mention)),
    );
    const [state = null] = states;
    return states.size === 1 ? state : null;
  }

  /** "The rebels and the government ... Both sides": of a war within a state the sides are no two states that the article names. */
  #isCivil(here: number, before: number): boolean {
    const { scene } = this.#discourse;
    for (let sentence = here; sentence >= Math.max(0, here - BACK); sentence -= 1) {
      const { first = 0, last = 0 } = scene.analysis.sentences[sentence] ?? {};
      if (isOfFactions(scene, first, Math.min(last, before))) return true;
    }
    return false;
  }

  /** The two states that did it together in the lead, where both have been in play again in the last sentences, whoever else has. */
  #leadNear(at: number): readonly string[] | null {
    const lead = this.#lead?.filter((id) => id !== null) ?? [];
    if (lead.length !== 2 || lead[0] === lead[1]) return null;
    const near = new Set(this.#discourse.before(at, 2).flatMap((mention) => this.#statesIn(mention)));
    return lead.every((id) => near.has(id)) ? lead : null;
  }

  /** Whether all of them have been in play by then: whoever is first named below is not meant above. */
  #isTold(states: readonly string[], at: number): boolean {
    const told = new Set(
      this.#discourse.mentions.flatMap((mention) => (mention.last <= at ? this.#powersIn(mention) : [])),
    );
    return states.every((id) => told.has(id));
  }

  /** A group that was decided counts from here on as those last in play together. */
  note(group: ResolvedMention): void {
    const sentence = this.#discourse.scene.token(group.first)?.sentence ?? -1;
    const members = (group.group ?? []).map((entity) => ({
      ...group,
      entity,
      kind: this.#kindOf(entity) ?? group.kind,
    }));
    const sets = this.#sets.get(sentence) ?? jointSets(this.#discourse, sentence);
    this.#sets.set(
      sentence,
      [...sets, { end: group.last, members }].toSorted((a, b) => a.end - b.end),
    );
  }

  #kindOf(entity: string): ResolvedMention["kind"] | undefined {
    return this.#discourse.mentions.find((mention) => mention.entity === entity)?.kind;
  }

  #fits(pair: ReadonlySet<string>): boolean {
    const main = this.#main;
    return main === null || pair.size !== 2 || [...pair].every((id) => main.includes(id));
  }

  /** The last set of the sentence before the token that has the number wanted. */
  #joint(
    sentence: number,
    before: number,
    wanted: number | null,
    bodies: boolean,
    outside: string | null,
    foes: boolean,
  ): readonly string[] | null {
    let sets = this.#sets.get(sentence);
    if (sets === undefined) {
      sets = jointSets(this.#discourse, sentence);
      this.#sets.set(sentence, sets);
    }
    const here = this.#discourse.scene.token(before)?.sentence;
    for (const { end, members, remarking } of sets.toReversed()) {
      if (end > before) continue;
      const ids = members.map((mention) => this.#powerOf(mention, bodies));
      if (ids.some((id) => id === null || id === outside)) continue;
      if (foes && members.some(({ kind }) => kind === "person")) continue;
      const unique = [...new Set(ids.filter((id) => id !== null))];
      // Outsiders who welcome something are not those whom it is about; nor are two who met on the way the sides of a quarrel.
      if (remarking === true && bodies && sentence !== here) continue;
      const aside = sentence !== here && (remarking === true || (bodies && wanted !== null));
      if (aside && unique.length === 2 && !this.#fits(new Set(unique))) continue;
      if (wanted === null ? unique.length >= 2 && unique.length <= MOST : unique.length === wanted)
        return unique;
    }
    return null;
  }

  #powerOf({ kind, entity }: ResolvedMention, bodies: boolean): string | null {
    const { knowledge } = this.#discourse.scene;
    if (kind === "country") return entity;
    if (kind === "organization") return bodies ? entity : null;
    const polity = kind === "person" ? this.#polityOf(entity) : null;
    if (polity === null) return null;
    // Of a body that nothing is known of it is open whether it is a side or an organ of one: "the secretary of Iran's Council".
    const known = knowledge.entity(polity);
    return known?.kind === "country" || (bodies && known !== undefined) ? polity : null;
  }

  /** The states of the mention, and the body that it is. */
  #powersIn(mention: ResolvedMention): readonly string[] {
    const power = this.#powerOf(mention, true);
    return power === null ? this.#statesIn(mention) : [power, ...this.#statesIn(mention)];
  }

  #statesIn(mention: ResolvedMention): readonly string[] {
    const { kind, form, inner, group } = mention;
    const one = (entity: string): readonly string[] => {
      if (kind === "country") return !inner || form === "demonym" ? [entity] : [];
      const polity = kind === "person" ? this.#polityOf(entity) : null;
      return polity !== null && this.#discourse.scene.knowledge.entity(polity)?.kind === "country"
        ? [polity]
        : [];
    };
    return (group ?? [mention.entity]).flatMap(one);
  }

  /** Who urges, helps or is an ally of those meant is none of them: the subject that has the phrase for its object. */
  #bystander(at: number): string | null {
    const { scene } = this.#discourse;
    const clauses = scene.grammar[scene.token(at)?.sentence ?? -1]?.clauses ?? [];
    let clause = clauseAt(scene, at);
    let urged = false;
    for (let steps = 0; steps < 3 && clause !== null; steps += 1) {
      const { subject, objects, obliques, verb, kind, parent } = clause;
      const holds = subject !== null && subject.first <= at && at < subject.last;
      const object =
        objects.some(({ head }) => head === at) ||
        obliques.some(({ prep, phrase }) => phrase.head === at && prep !== "with") ||
        (verb.lemma === "be" &&
          objects.some(({ modifiers }) => modifiers.some(({ phrase }) => phrase.head === at)));
      if (subject !== null && !holds && (object || urged)) {
        const mention = mentionOf(this.#discourse, subject) ?? this.#wentBefore(subject.head);
        return mention === undefined || mention.group !== undefined ? null : this.#powerOf(mention, true);
      }
      if (!holds || kind !== "infinitive") return null;
      urged = true;
      clause = parent === null ? null : (clauses[parent] ?? null);
    }
    return null;
  }

  /** "France spoke. It urged both sides": of a pronoun that is not decided yet, the subject of the sentence before. */
  #wentBefore(head: number): ResolvedMention | undefined {
    const { scene } = this.#discourse;
    const token = scene.token(head);
    if (token === undefined || !/^(?:it|he|she)$/.test(token.norm)) return undefined;
    const main = scene.grammar[token.sentence - 1]?.clauses.find(({ kind }) => kind === "main");
    return main?.subject ? mentionOf(this.#discourse, main.subject) : undefined;
  }

  /** The two states of the headline, where one of them at least has just been named. */
  #headlinePair(at: number): readonly string[] | null {
    const { scene } = this.#discourse;
    const titles = scene.blocks.flatMap(({ kind }, block) => (kind === "title" ? [block] : []));
    const pair = new Set<string>();
    for (const [index, { block }] of scene.analysis.sentences.slice(0, 40).entries())
      if (titles.includes(block))
        for (const mention of this.#discourse.inSentence(index))
          for (const id of this.#statesIn(mention)) pair.add(id);
    if (pair.size !== 2) return null;
    const near = new Set(this.#discourse.before(at, 2).flatMap((mention) => this.#statesIn(mention)));
    return [...pair].some((id) => near.has(id)) ? [...pair] : null;
  }

  /** Those who do it together in the headline or the first sentences, a person for the power for which he acts; null in the place of one whose power is unknown. */
  #leadPair(): readonly (string | null)[] | null {
    const { scene } = this.#discourse;
    let read = 0;
    for (const [index, { block }] of scene.analysis.sentences.entries()) {
      const kind = scene.blocks[block]?.kind;
      if (kind !== "title" && kind !== "subtitle" && kind !== "paragraph") continue;
      if (kind === "paragraph") read += 1;
      if (read > LEAD) break;
      for (const { members } of jointSets(this.#discourse, index)) {
        if (members.length !== 2) continue;
        const pair = members.map((mention) => this.#powerOf(mention, true));
        if (pair[0] === null || pair[0] !== pair[1]) return pair;
      }
    }
    return null;
  }

  /** The partner and the state that an article on a round of meetings is about: named, itself or by who speaks for it, twice as often as any other. */
  #hostOf(partner: string): readonly string[] | null {
    const [first, second] = this.#counted();
    if (first === undefined || first[0] === partner || first[1] < 2 * (second?.[1] ?? 0)) return null;
    return [first[0], partner];
  }

  /** States by how often the article names them, itself or by who speaks for them, the most named first. */
  #counted(): readonly (readonly [string, number])[] {
    const counts = new Map<string, number>();
    for (const mention of this.#discourse.mentions)
      if (mention.form !== "pronoun" && !isSetting(this.#discourse, mention))
        for (const id of this.#statesIn(mention)) counts.set(id, (counts.get(id) ?? 0) + 1);
    return [...counts].toSorted(([, a], [, b]) => b - a);
  }

  /** The two states that the article names, itself or by who speaks for them, far more often than any other. */
  #mainPair(): readonly string[] | null {
    const [first, second, third] = this.#counted();
    if (first === undefined || second === undefined) return null;
    return second[1] >= 3 && second[1] >= 1.5 * (third?.[1] ?? 0) ? [first[0], second[0]] : null;
  }
}
