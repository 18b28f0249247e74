import { parseGrammar } from "../grammar/index.ts";
import type { Analysis, Clause, Grammar, NounPhrase, Oblique, Token } from "../types.ts";

/** What a tree is written into: heads by token index, relations by their number in `names`. */
interface Trees {
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
  readonly names: readonly string[];
}

const CLAUSE_RELATION: Readonly<Record<Clause["kind"], string>> = {
  main: "conj",
  relative: "acl:relcl",
  complement: "ccomp",
  adverbial: "advcl",
  infinitive: "xcomp",
  participial: "acl",
  headline: "parataxis",
};

/** Relation of a word of a noun phrase to its head, by universal tag. */
const INNER: Readonly<Record<string, string>> = {
  DET: "det",
  ADJ: "amod",
  NUM: "nummod",
  NOUN: "compound",
  PROPN: "compound",
  ADP: "case",
  PART: "case",
  CCONJ: "cc",
  PUNCT: "punct",
  ADV: "advmod",
  PRON: "nmod:poss",
  AUX: "aux",
};

/**
 * Trees for sentences that are too long or too broken for the parser, from what the grammar is sure of: the words of a phrase
 * hang from its head, phrases from their verbs, clauses from each other, all the rest from the first verb.
 */
export function readBroken(analysis: Analysis, indices: readonly number[], trees: Trees): void {
  if (indices.length === 0) return;
  const sentences = indices.flatMap((index) => analysis.sentences[index] ?? []);
  const grammars = parseGrammar({ ...analysis, sentences });
  for (const [i, { first, last }] of sentences.entries()) {
    const tree = new ChunkTree(analysis.tokens, first, last, trees);
    tree.read(grammars[i] ?? { clauses: [], phrases: [] });
  }
}

class ChunkTree {
  readonly #tokens: readonly Token[];
  readonly #first: number;
  readonly #last: number;
  readonly #trees: Trees;
  readonly #done = new Set<NounPhrase>();

  constructor(tokens: readonly Token[], first: number, last: number, trees: Trees) {
    this.#tokens = tokens;
    this.#first = first;
    this.#last = last;
    this.#trees = trees;
  }

  read({ clauses, phrases }: Grammar): void {
    for (const clause of clauses) this.#arguments(clause);
    for (const phrase of phrases) this.#phrase(phrase);
    for (const clause of clauses) {
      const parent = clause.parent === null ? undefined : clauses[clause.parent];
      if (parent !== undefined)
        this.#attach(clause.verb.head, parent.verb.head, CLAUSE_RELATION[clause.kind]);
      else if (clause.kind === "relative" && clause.subject !== null)
        this.#attach(clause.verb.head, clause.subject.head, "acl:relcl");
    }
    const main = clauses.find(({ verb }) => this.#isFree(verb.head)) ?? clauses[0];
    let root = main?.verb.head ?? phrases[0]?.head ?? this.#first;
    // Up to what it hangs from, so that no arc leads back to it.
    while ((this.#trees.heads[root] as number) >= 0) root = this.#trees.heads[root] as number;
    this.#set(root, -1, "root");
    for (let i = this.#first; i < this.#last; i += 1) {
      if (!this.#isFree(i) || i === root) continue;
      const upos = this.#tokens[i]?.upos;
      this.#set(i, root, upos === "PUNCT" ? "punct" : upos === "VERB" ? "parataxis" : "dep");
    }
  }

  #arguments({ verb, subject, objects, obliques, agent, first }: Clause): void {
    for (let i = verb.first; i < verb.last; i += 1) {
      const token = this.#tokens[i];
      if (i === verb.head || token === undefined) continue;
      const relation =
        token.upos === "AUX" ? (verb.passive && token.lemma === "be" ? "aux:pass" : "aux") : "advmod";
      this.#attach(i, verb.head, token.xpos === "TO" ? "mark" : relation);
    }
    if (subject !== null && subject.first >= first)
      this.#argument(subject, verb.head, verb.passive ? "nsubj:pass" : "nsubj");
    for (const object of objects) if (object.first > verb.head) this.#argument(object, verb.head, "obj");
    for (const oblique of obliques) this.#oblique(oblique, verb.head, "obl");
    if (agent !== null) {
      this.#argument(agent, verb.head, "obl:agent");
      if (this.#tokens[agent.first - 1]?.norm === "by") this.#attach(agent.first - 1, agent.head, "case");
    }
  }

  #argument(phrase: NounPhrase, head: number, relation: string): void {
    this.#attach(phrase.head, head, relation);
    this.#phrase(phrase);
  }

  #oblique({ prep, at, phrase }: Oblique, head: number, relation: string): void {
    this.#argument(phrase, head, relation);
    if (prep === "") return;
    for (let i = at; i < phrase.first; i += 1) this.#attach(i, phrase.head, "case");
  }

  #phrase(phrase: NounPhrase): void {
    if (this.#done.has(phrase)) return;
    this.#done.add(phrase);
    const { head, conjuncts, appositions, possessor, modifiers } = phrase;
    for (const member of conjuncts) {
      if (member.head === head) this.#phrase(member);
      else this.#argument(member, head, "conj");
    }
    for (const other of appositions) this.#argument(other, head, "appos");
    if (possessor !== null) this.#argument(possessor, head, "nmod:poss");
    for (const modifier of modifiers) this.#oblique(modifier, head, "nmod");
    for (let i = phrase.first; i < phrase.last; i += 1) {
      const token = this.#tokens[i];
      if (token === undefined || i === head) continue;
      const flat = token.upos === "PROPN" && i > head;
      const relation = flat ? "flat" : INNER[token.upos];
      if (relation !== undefined) this.#attach(i, head, relation);
    }
  }

  #isFree(i: number): boolean {
    return this.#trees.heads[i] === -2;
  }

  /** Sets a head that is not set yet, unless that would lead round. */
  #attach(i: number, head: number, relation: string): void {
    if (i < this.#first || i >= this.#last || head < this.#first || head >= this.#last) return;
    if (!this.#isFree(i)) return;
    for (let up = head; up >= 0; up = this.#trees.heads[up] as number) if (up === i) return;
    this.#set(i, head, relation);
  }

  #set(i: number, head: number, relation: string): void {
    const number = this.#trees.names.indexOf(relation);
    this.#trees.heads[i] = head;
    this.#trees.relations[i] = number < 0 ? Math.max(0, this.#trees.names.indexOf("dep")) : number;
  }
}
