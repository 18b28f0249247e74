import {
  wordSet,
  type Clause,
  type Grammar,
  type NounPhrase,
  type Sentence,
  type Token,
} from "@chancery/language";

import {
  wordPlaces,
  type Doc,
  type Refusal,
  type RefusalReason,
  type ResolvedMention,
} from "../../document/index.ts";
import {
  firstWhere,
  type Block,
  type EntityKind,
  type Span,
  type StatementFact,
  type TimeMention,
} from "../../record/index.ts";
import { Officials } from "./officials.ts";
import { RefusalLog, type Refusable, type Words } from "./refusal-log.ts";
import { Speech } from "./speech.ts";

/** What every family of facts reads. */
export type FactsDoc = Pick<
  Doc,
  "source" | "knowledge" | "blocks" | "analysis" | "grammar" | "times" | "entities" | "mentions"
> &
  Partial<Pick<Doc, "offices" | "facts" | "datelinePlace" | "published" | "head">>;

/** A sentence with its grammar and where it stands. */
export interface Passage {
  readonly index: number;
  readonly sentence: Sentence;
  readonly block: Block;
  /** Those that the sentence hangs on among them, where it is a line of a list that words above lead to. */
  readonly clauses: readonly Clause[];
  /** The clauses of its own words: what is told in the words above a list is told there. */
  readonly own: readonly Clause[];
  readonly phrases: readonly NounPhrase[];
  readonly span: Span;
}

const ownOf = (clauses: readonly Clause[], sentence: number): readonly Clause[] =>
  clauses[0] === undefined || clauses[0].sentence === sentence
    ? clauses
    : clauses.filter((clause) => clause.sentence === sentence);

const PLURAL_ONLY: ReadonlySet<string> = wordSet("series means headquarters news politics");

/** Kinds of listed bodies through which a state itself acts. */
const ORGANS: ReadonlySet<string> = new Set(["ministry", "government", "body", "court", "agency"]);

/** Look-ups over a Doc by token: built once a stage, so that no rule searches the whole article. */
export class View {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly passages: readonly Passage[];
  /** Most tokens have neither a mention nor a time. */
  private readonly byToken: (ResolvedMention[] | undefined)[];
  private readonly longest: (readonly ResolvedMention[] | undefined)[] = [];
  private readonly lemmas: (string | undefined)[] = [];
  private readonly timesByToken: (TimeMention[] | undefined)[];
  private readonly kinds: ReadonlyMap<string, EntityKind>;
  readonly doc: FactsDoc;
  readonly #speech: Speech;
  readonly #officials: Officials;
  readonly #refused = new RefusalLog();
  readonly #answers: Map<object, unknown>[] = [];

  constructor(doc: FactsDoc) {
    this.doc = doc;
    this.tokens = doc.analysis.tokens;
    this.text = doc.source.text;
    this.kinds = new Map(doc.entities.map(({ id, kind }) => [id, kind]));
    this.byToken = this.tokens.map(() => undefined);
    for (const mention of doc.mentions)
      for (let i = mention.first; i < mention.last; i += 1) put(this.byToken, i, mention);
    this.timesByToken = this.tokens.map(() => undefined);
    for (const time of doc.times) {
      for (let i = this.tokenAt(time.span.start); i < this.tokens.length; i += 1) {
        const token = this.tokens[i];
        if (token === undefined || token.start >= time.span.end) break;
        put(this.timesByToken, i, time);
      }
    }
    this.#speech = new Speech(doc.facts ?? []);
    this.#officials = new Officials(doc, (i) => this.lemma(i));
    const empty: Grammar = { clauses: [], phrases: [] };
    this.passages = doc.analysis.sentences.flatMap((sentence, index) => {
      const block = doc.blocks[sentence.block];
      if (block === undefined || block.kind === "boilerplate") return [];
      const { clauses: own, led = own, phrases } = doc.grammar[index] ?? empty;
      const span = { start: sentence.start, end: sentence.end };
      return [{ index, sentence, block, clauses: led, own: ownOf(led, index), phrases, span }];
    });
  }

  /** Index of the first token that ends after `offset`. */
  tokenAt(offset: number): number {
    return firstWhere(this.tokens, ({ end }) => end > offset);
  }

  /** Index of the first passage that ends after `offset`. */
  passageIndexAt(offset: number): number {
    return firstWhere(this.passages, ({ span }) => span.end > offset);
  }

  /** The passage of a sentence; undefined for one that is not read. */
  passageAt(sentence: number): Passage | undefined {
    // Sentences of boilerplate are left out, so that a passage stands no later than its number.
    const found = this.passages[firstWhere(this.passages, ({ index }) => index >= sentence)];
    return found?.index === sentence ? found : undefined;
  }

  passageBefore({ span }: Passage): Passage | undefined {
    return this.passages[this.passageIndexAt(span.start) - 1];
  }

  token(i: number): Token | undefined {
    return this.tokens[i];
  }

  norm(i: number): string {
    return this.tokens[i]?.norm ?? "";
  }

  /** The tokens of the sentence that are one of the words (lower case), in reading order. */
  places(words: readonly string[], { first, last }: Words): readonly number[] {
    return wordPlaces(this.doc.analysis).of(words, first, last);
  }

  /** The lemma; of a plural that the lexicon keeps as it stands ("troops") its singular. */
  lemma(i: number): string {
    const token = this.tokens[i];
    return token === undefined ? "" : (this.lemmas[i] ??= lemmaOf(token));
  }

  /** The lemma of the noun at i with what hyphens join to it: "cease-fire", "tete-a-tete". */
  compound(i: number): string {
    let out = this.lemma(i);
    for (let at = i; this.norm(at - 1) === "-" && this.token(at)?.spaceBefore === false; at -= 2)
      out = `${this.norm(at - 2)}-${out}`;
    return out;
  }

  /** Whether the noun at i stands in the plural; headlines mislead the tagger ("summits" as a verb), the form does not. */
  isPlural(i: number): boolean {
    const token = this.tokens[i];
    return (
      token !== undefined &&
      (token.xpos === "NNS" || (token.norm.endsWith("s") && token.norm !== token.lemma))
    );
  }

  /** The statement whose words stand at `offset`; null outside of speech. */
  statementAt(offset: number): StatementFact | null {
    return this.#speech.at(offset);
  }

  /** Whom "I" and "you" mean in somebody's direct speech; null outside it and where it is not said who is spoken to. */
  voiceAt(i: number): string | null {
    const token = this.tokens[i];
    if (token === undefined || (token.norm !== "i" && token.norm !== "you")) return null;
    const statement = this.statementAt(token.start);
    if (statement === null || statement.form !== "direct") return null;
    return token.norm === "i" ? statement.speaker : statement.addressee;
  }

  /** "arrived here on Monday": the dateline's place, where the clause whose verb stands nearest says "here" in the writer's own words. */
  hereOf({ clauses }: Passage, { first, last, verb }: Clause): { value: string; spans: Span[] } | null {
    const place = this.doc.datelinePlace ?? null;
    if (place === null) return null;
    for (let i = Math.max(first, verb.last); i < last; i += 1) {
      const token = this.tokens[i];
      if (token?.norm !== "here") continue;
      const said = this.statementAt(token.start);
      if (said !== null && said.form !== "indirect") continue;
      const nearer = clauses.some((other) => other.verb.first > verb.first && other.verb.first < i);
      if (!nearer) return { value: place, spans: [this.tokenSpan(i)] };
    }
    return null;
  }

  /** Whether the person has an office, by the article or by what is known. */
  holdsOffice(person: string): boolean {
    return this.#officials.holdsOffice(person);
  }

  /** States and bodies that the article says the person acts for. */
  statesOf(person: string): readonly string[] {
    return this.#officials.statesOf(person);
  }

  /** The state whose ministry, parliament or army a body is that the base does not list: "the Soviet Foreign Ministry". */
  stateOfOrgan(body: string): readonly string[] {
    const named = this.#officials.organNamed(body);
    if (named === undefined) return this.#stateOfKnown(body);
    const state = this.mentionsIn(named.first, named.last).find(({ kind }) => kind === "country");
    return state === undefined ? [] : [state.entity];
  }

  /** The state whose ministry, council or court a listed body is. */
  #stateOfKnown(body: string): readonly string[] {
    const { subtype = null, parent = null } = this.doc.knowledge.entity(body) ?? {};
    const state = parent === null ? undefined : this.doc.knowledge.entity(parent);
    return subtype !== null && ORGANS.has(subtype) && state?.kind === "country" ? [state.id] : [];
  }

  kindOf(entity: string): EntityKind | undefined {
    return this.kinds.get(entity);
  }

  /** Mentions that cover the token, longest first. */
  mentionsAt(i: number): readonly ResolvedMention[] {
    const list = this.byToken[i] ?? [];
    return list.length < 2 ? list : (this.longest[i] ??= longestFirst(list));
  }

  /** The mention that the token belongs to as its own: the longest that is not a mere modifier. */
  mentionAt(i: number): ResolvedMention | undefined {
    return this.mentionsAt(i).find(({ inner }) => !inner);
  }

  /** Mentions that lie within tokens [first, last), in reading order. */
  mentionsIn(first: number, last: number): ResolvedMention[] {
    const inside: ResolvedMention[] = [];
    // Each is met first at its own first token.
    for (let i = first; i < last; i += 1)
      for (const mention of this.byToken[i] ?? [])
        if (mention.first === i && mention.last <= last) inside.push(mention);
    return inside;
  }

  /** Time mentions that cover the token. */
  timesAt(i: number): readonly TimeMention[] {
    return this.timesByToken[i] ?? [];
  }

  /** Time mentions that begin within tokens [first, last). */
  timesIn(first: number, last: number): TimeMention[] {
    const inside: TimeMention[] = [];
    for (let i = first; i < last; i += 1)
      for (const time of this.timesByToken[i] ?? []) if (!inside.includes(time)) inside.push(time);
    return inside;
  }

  /** What has been answered so far to the question of a number, by the part of the article asked about: see `once`. */
  answersTo<K extends object, T>(question: number): Map<K, T> {
    return (this.#answers[question] ??= new Map()) as Map<K, T>;
  }

  /** Notes why a pattern may not speak of the words; null, as the answer of who asked. */
  refuse(at: Words, pattern: Refusable, reason: RefusalReason): null {
    this.#refused.note(at, pattern, reason);
    return null;
  }

  /** Readings refused so far, in the order of asking. */
  refusals(): Refusal[] {
    const { sentences } = this.doc.analysis;
    return this.#refused.written(
      (words) => this.spanOf(words),
      (words) => sentences[this.tokens[words.first]?.sentence ?? -1] ?? words,
    );
  }

  /** Text of tokens [first, last) as a span. */
  spanOf({ first, last }: Words): Span {
    return { start: this.tokens[first]?.start ?? 0, end: this.tokens[last - 1]?.end ?? 0 };
  }

  tokenSpan(i: number): Span {
    return this.spanOf({ first: i, last: i + 1 });
  }
}

/** See {@link View.lemma}. */
function lemmaOf(token: Token): string {
  const { norm, xpos } = token;
  // "The Foreign Ministers": in their Sunday best they are ministers all the same.
  const plural = xpos === "NNS" || xpos === "NNPS";
  const lemma = xpos === "NNPS" ? token.lemma.toLowerCase() : token.lemma;
  // "gunmen", "policemen"
  if (plural && lemma === norm && norm.length > 4 && norm.endsWith("men")) return `${norm.slice(0, -2)}an`;
  const kept = plural && lemma === norm && norm.length > 4 && /[^s]s$/.test(norm);
  return kept && !PLURAL_ONLY.has(norm) ? norm.slice(0, -1) : lemma;
}

/** The clause and those that it depends on, innermost first. */
export function ancestry({ clauses }: Passage, clause: Clause): Clause[] {
  const chain = [clause];
  let { parent } = clause;
  // A clause list is acyclic by construction; the bound keeps a broken one from looping.
  for (let steps = 0; parent !== null && steps < clauses.length; steps += 1) {
    const next: Clause | undefined = clauses[parent];
    if (next === undefined) break;
    chain.push(next);
    parent = next.parent;
  }
  return chain;
}

/** Lists of what stands at a place; a place past the last has none. */
function put<T>(lists: (T[] | undefined)[], i: number, value: T): void {
  const list = lists[i];
  if (list !== undefined) list.push(value);
  else if (i >= 0 && i < lists.length) lists[i] = [value];
}

const longestFirst = (mentions: readonly ResolvedMention[]): readonly ResolvedMention[] =>
  mentions.toSorted((a, b) => b.last - b.first - (a.last - a.first));

export { clauseAt, clauseIndex, dependentsOf } from "./passage-index.ts";
