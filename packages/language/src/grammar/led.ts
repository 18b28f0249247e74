/** Steps of a list parsed behind the words that lead to them, and what was read told in the tokens of the document. */
import { lemmatize } from "../lemmas/index.ts";
import type { Analysis, Clause, Grammar, NounPhrase, Oblique, Sentence, Token, VerbGroup } from "../types.ts";
import type { Unit } from "./source.ts";
import type { Step } from "./steps.ts";

/** A text of steps, each with its lead before it; `real` gives of each token its place in the document. */
export interface Joined {
  readonly analysis: Analysis;
  readonly names: readonly Unit[];
  readonly real: readonly number[];
}

/** The steps as sentences, each with the words that lead to it. */
export function joinSteps(analysis: Analysis, names: readonly Unit[], steps: readonly Step[]): Joined {
  const real: number[] = [];
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const units: Unit[] = [];
  const tagged: Analysis["names"][number][] = [];
  for (const step of steps) {
    const from = tokens.length;
    for (const { first, last } of [step.lead, step]) {
      const shift = tokens.length - first;
      for (let i = first; i < last; i += 1) {
        const token = analysis.tokens[i] as Token;
        const said = i === step.verb && step.tag !== null ? asVerb(token, step.tag) : token;
        tokens.push({ ...said, sentence: sentences.length });
        real.push(i);
      }
      for (const unit of within(names, first, last))
        units.push({ ...unit, first: unit.first + shift, last: unit.last + shift });
      for (const name of within(analysis.names, first, last))
        tagged.push({ ...name, first: name.first + shift, last: name.last + shift });
    }
    const { start } = tokens[from] as Token;
    const { end } = tokens.at(-1) as Token;
    sentences.push({ start, end, first: from, last: tokens.length, block: 0, headline: false });
  }
  return { analysis: { text: analysis.text, tokens, sentences, names: tagged }, names: units, real };
}

const within = <T extends Unit>(units: readonly T[], first: number, last: number): T[] =>
  units.filter((unit) => unit.first >= first && unit.last <= last);

/** In small letters, since a line of a list may begin with a capital as a sentence does. */
const asVerb = (token: Token, xpos: string): Token => ({
  ...token,
  text: token.norm,
  lemma: lemmatize(token.norm, token.norm, xpos),
  xpos,
  upos: "VERB",
});

/**
 * What was read of a step, in the tokens of the document. `from`: where the step begins among the joined tokens. Null where a phrase begins in the
 * lead and ends in the line, so that the two do not go together, and where the line has no clause.
 */
export function settleStep(step: Step, from: number, { real }: Joined, read: Grammar): Grammar | null {
  const bound = from + step.lead.last - step.lead.first;
  if (read.phrases.some(({ first, last }) => first < bound && last > bound)) return null;
  const teller = new Teller(real);
  const led = read.clauses.map((clause): Clause => {
    const told = teller.clause(clause);
    // "to:", then "establish": the line has the verb without the "to".
    const verb = { ...told.verb, first: Math.max(told.verb.first, step.first) };
    return clause.verb.head >= bound
      ? { ...told, verb, sentence: step.sentence, first: Math.max(told.first, step.first) }
      : { ...told, sentence: step.leading, last: Math.min(told.last, step.lead.last) };
  });
  const own = led.filter(({ sentence }) => sentence === step.sentence);
  if (own.length === 0) return null;
  const places = new Map(own.map((clause, i) => [led.indexOf(clause), i]));
  return {
    clauses: own.map((clause) => ({
      ...clause,
      parent: clause.parent === null ? null : (places.get(clause.parent) ?? null),
    })),
    led,
    ...(read.pairs === undefined
      ? {}
      : {
          pairs: read.pairs
            .filter(([first]) => first >= bound)
            .map(([first, second]) => [teller.at(first), teller.at(second)] as const),
        }),
    phrases: read.phrases.filter(({ first }) => first >= bound).map((phrase) => teller.phrase(phrase)),
  };
}

/** Tells phrases and clauses in other tokens; what was one object stays one. */
class Teller {
  private readonly done = new Map<NounPhrase, NounPhrase>();
  readonly real: readonly number[];

  constructor(real: readonly number[]) {
    this.real = real;
  }

  at(i: number): number {
    return this.real[i] ?? 0;
  }

  /** Ends are told by the token before them: the next one may stand elsewhere. */
  range<T extends { readonly first: number; readonly last: number }>(words: T): T {
    return { ...words, first: this.at(words.first), last: this.at(words.last - 1) + 1 };
  }

  phrase(phrase: NounPhrase): NounPhrase {
    const known = this.done.get(phrase);
    if (known !== undefined) return known;
    const told: NounPhrase = {
      ...this.range(phrase),
      head: this.at(phrase.head),
      conjuncts: phrase.conjuncts.map((other) => this.phrase(other)),
      appositions: phrase.appositions.map((other) => this.phrase(other)),
      possessor: phrase.possessor && this.phrase(phrase.possessor),
      modifiers: phrase.modifiers.map((other) => this.oblique(other)),
      title: phrase.title && this.phrase(phrase.title),
    };
    this.done.set(phrase, told);
    return told;
  }

  oblique({ prep, at, phrase, beside }: Oblique): Oblique {
    return { prep, at: this.at(at), phrase: this.phrase(phrase), beside: beside && this.phrase(beside) };
  }

  verb(verb: VerbGroup): VerbGroup {
    return { ...this.range(verb), head: this.at(verb.head) };
  }

  clause(clause: Clause): Clause {
    return {
      ...this.range(clause),
      verb: this.verb(clause.verb),
      subject: clause.subject && this.phrase(clause.subject),
      objects: clause.objects.map((object) => this.phrase(object)),
      obliques: clause.obliques.map((oblique) => this.oblique(oblique)),
      agent: clause.agent && this.phrase(clause.agent),
    };
  }
}
