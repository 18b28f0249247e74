import { wordSet, type Clause, type NounPhrase, type Token } from "@chancery/language";

import { wordPlaces, type Doc, type ResolvedMention } from "../../document/index.ts";
import { contains, firstWhere, span, type EntityKind, type Span, type Status } from "../../record/index.ts";

/** An entity where the text names it. */
export interface Ref {
  readonly entity: string;
  readonly kind: EntityKind;
  readonly span: Span;
}

export type Readable = Pick<
  Doc,
  | "source"
  | "knowledge"
  | "analysis"
  | "grammar"
  | "blocks"
  | "times"
  | "entities"
  | "mentions"
  | "offices"
  | "facts"
  | "published"
>;

/** What the relation rules ask of a document: tokens, sentences, and who a phrase means. */
export class Reader {
  readonly doc: Readable;
  readonly #covers = new Map<number, ResolvedMention[]>();
  readonly #bySentence = new Map<number, ResolvedMention[]>();
  readonly #said = new Map<number, { readonly content: Span; readonly speaker: string | null }[]>();
  /** Head of an apposition or predicate noun -> the phrase that it is said of. */
  readonly #hosts = new Map<number, NounPhrase>();
  readonly #kinds: ReadonlyMap<string, EntityKind>;
  readonly #names: ReadonlyMap<string, string>;

  constructor(doc: Readable) {
    this.doc = doc;
    for (const { clauses, phrases } of doc.grammar) {
      for (const phrase of phrases)
        for (const noun of phrase.appositions) this.#hosts.set(noun.head, { ...phrase, conjuncts: [] });
      for (const { verb, subject, objects } of clauses)
        for (const noun of objects)
          if (verb.lemma === "be" && subject !== null && verb.negation === null) {
            this.#hosts.set(noun.head, subject);
            // "is one of four states that recognise ..."
            const of = noun.modifiers.find(({ prep }) => prep === "of")?.phrase;
            if (of !== undefined && this.norm(noun.head) === "one") this.#hosts.set(of.head, subject);
          }
    }
    for (const mention of doc.mentions)
      put(this.#bySentence, this.token(mention.first)?.sentence ?? -1, mention);
    for (const fact of doc.facts)
      if (fact.kind === "statement")
        for (const content of fact.content)
          for (
            let s = this.sentenceAt(content.start);
            (doc.analysis.sentences[s]?.start ?? Infinity) < content.end;
            s += 1
          )
            put(this.#said, s, { content, speaker: fact.speaker });
    for (const mention of doc.mentions) {
      for (let i = mention.first; i < mention.last; i += 1) {
        const list = this.#covers.get(i);
        if (list === undefined) this.#covers.set(i, [mention]);
        else list.push(mention);
      }
    }
    this.#kinds = new Map(doc.entities.map(({ id, kind }) => [id, kind]));
    this.#names = new Map(doc.entities.map(({ id, name }) => [id, name]));
  }

  token(at: number): Token | undefined {
    return this.doc.analysis.tokens[at];
  }

  norm(at: number): string {
    return this.token(at)?.norm ?? "";
  }

  /** The tokens that are one of the words (lower case), in reading order. */
  places(words: readonly string[]): readonly number[] {
    return wordPlaces(this.doc.analysis).of(words);
  }

  nameOf(id: string): string {
    return this.#names.get(id) ?? "";
  }

  kindOf(id: string): EntityKind | null {
    return this.#kinds.get(id) ?? null;
  }

  /** Mentions over a token, the widest first. */
  over(at: number): readonly ResolvedMention[] {
    return this.#covers.get(at) ?? [];
  }

  startingAt(at: number): readonly ResolvedMention[] {
    return this.over(at).filter(({ first }) => first === at);
  }

  endingAt(at: number): readonly ResolvedMention[] {
    return this.over(at - 1).filter(({ last }) => last === at);
  }

  spanOf(first: number, last: number): Span {
    return span(this.token(first)?.start ?? 0, this.token(last - 1)?.end ?? 0);
  }

  sentenceSpan(at: number): Span {
    const sentence = this.doc.analysis.sentences[this.token(at)?.sentence ?? -1];
    return span(sentence?.start ?? 0, sentence?.end ?? 0);
  }

  /** The entities that a phrase stands for, a list member by member, a group as its members. */
  refs(phrase: NounPhrase | null | undefined, kinds: readonly EntityKind[]): readonly Ref[] {
    if (!phrase) return [];
    if (phrase.conjuncts.length > 0) return phrase.conjuncts.flatMap((one) => this.refs(one, kinds));
    const mention = this.over(phrase.head).find(
      ({ kind, inner, first }) => kinds.includes(kind) && !inner && first >= phrase.first,
    );
    if (mention !== undefined) return this.mentionRefs(mention);
    // "the Five Eyes intelligence alliance": what the body is stands behind its name.
    const body = kinds.includes("organization") ? this.#behindName(phrase) : undefined;
    if (body !== undefined) return this.mentionRefs(body);
    // "a bloc that groups ...", "members that do not recognise ...": whoever the noun is said of.
    const host = this.#hosts.get(phrase.head);
    return host === undefined || host.head === phrase.head ? [] : this.refs(host, kinds);
  }

  /** The body whose name ends right before the noun that says what it is, or a word before. */
  #behindName({ first, head }: NounPhrase): ResolvedMention | undefined {
    if (!WHAT_IT_IS.has(this.norm(head)) || this.norm(first) !== "the") return undefined;
    return [head, head - 1]
      .flatMap((end) => this.endingAt(end))
      .find((one) => one.kind === "organization" && one.first === first + 1 && this.norm(one.last) !== "'s");
  }

  mentionRefs({ entity, kind, span: at, group }: ResolvedMention): readonly Ref[] {
    return (group ?? [entity]).map((id) => ({ entity: id, kind: this.#kinds.get(id) ?? kind, span: at }));
  }

  lemma(phrase: NounPhrase): string {
    return (this.token(phrase.head)?.lemma ?? "").toLowerCase();
  }

  /** Words of the phrase before its head, lower case. */
  before(phrase: NounPhrase): readonly string[] {
    return this.doc.analysis.tokens.slice(phrase.first, phrase.head).map(({ norm }) => norm);
  }

  /** Whether one of the words stands in the phrase before its head. */
  isBefore({ first, head }: NounPhrase, words: ReadonlySet<string>): boolean {
    for (let at = first; at < head; at += 1) if (words.has(this.norm(at))) return true;
    return false;
  }

  /** Mentions of the token's sentence, in reading order. */
  besides(at: number): readonly ResolvedMention[] {
    return this.inSentence(this.token(at)?.sentence ?? -1);
  }

  /** Mentions of a sentence by its index, in reading order. */
  inSentence(sentence: number): readonly ResolvedMention[] {
    return this.#bySentence.get(sentence) ?? [];
  }

  /** The speaker of the statement whose words the span stands in; null where the article itself says it. */
  sourceOf(at: Span): string | null {
    const said = this.#said.get(this.sentenceAt(at.start)) ?? [];
    return said.find(({ content }) => contains(content, at))?.speaker ?? null;
  }

  /** Index of the sentence that holds the offset, or of the next one. */
  sentenceAt(offset: number): number {
    return firstWhere(this.doc.analysis.sentences, ({ end }) => end > offset);
  }
}

const WHAT_IT_IS = wordSet(
  "alliance bloc group grouping pact organisation organization forum club partnership body association",
);

function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** Prepositions that add a second list to the first: "A and B, along with C". */
export const TOGETHER: ReadonlySet<string> = new Set([
  "along with",
  "alongside",
  "as well as",
  "together with",
  "like",
  "in addition to",
  "besides",
]);

/** What a verb group says of whether the state holds. */
export function statusOf({ verb, marker }: Clause): Status {
  if (verb.modal !== null || marker === "if" || marker === "unless") return "hypothetical";
  // "important that Peru becomes a member": in the present nobody has become anything.
  if (verb.lemma === "become" && marker === "that" && verb.tense === "present" && !verb.perfect)
    return "hypothetical";
  // "will follow when Peru recognises it": the present of what is still to come.
  const awaited = marker !== null && AWAITED.has(marker) && verb.tense === "present" && !verb.perfect;
  return verb.tense === "future" || awaited ? "planned" : "actual";
}

const AWAITED: ReadonlySet<string> = new Set(["when", "once", "until", "before", "as soon as"]);
