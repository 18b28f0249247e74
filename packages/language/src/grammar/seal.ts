/** From drafts to the public shapes: subjects inherited, spans computed, clauses in reading order, parents as indices. */
import type { Clause, NounPhrase, Oblique, VerbGroup } from "../types.ts";
import type { Adjunct, Draft, Phrase, Verb } from "./model.ts";

/** Inheritance chains are followed no further than this. */
const MAX_CHAIN = 16;

export function resolveSubjects(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    let from = draft.inherits;
    for (let n = 0; draft.subject === null && from && n < MAX_CHAIN; n += 1) {
      // The doer of a passive stands in its by-phrase, but control goes by the grammatical subject.
      draft.subject = from.subject;
      from = from.inherits;
    }
  }
}

/** Writes every field of a phrase and an oblique, whether it is set or not: all are of one shape in memory, as everything that follows reads them. */
export class Sealer {
  private readonly done = new Map<Phrase, NounPhrase>();

  phrase(phrase: Phrase): NounPhrase {
    const known = this.done.get(phrase);
    if (known) return known;
    const sealed: NounPhrase = {
      first: phrase.first,
      last: phrase.last,
      head: phrase.head,
      conjuncts: phrase.conjuncts.map((member) => this.phrase(member)),
      appositions: phrase.appositions.map((other) => this.phrase(other)),
      possessor: phrase.possessor ? this.phrase(phrase.possessor) : null,
      modifiers: phrase.modifiers.map((modifier) => this.oblique(modifier)),
      title: phrase.title && this.phrase(phrase.title),
    };
    this.done.set(phrase, sealed);
    return sealed;
  }

  oblique({ prep, at, phrase, beside }: Adjunct): Oblique {
    return { prep, at, phrase: this.phrase(phrase), beside: beside && this.phrase(beside) };
  }

  clauses(drafts: readonly Draft[], sentence: number, headline: boolean): Clause[] {
    const kept = drafts.filter(({ verb }) => verb !== null).sort((a, b) => a.verb!.head - b.verb!.head);
    const indices = new Map(kept.map((draft, index) => [draft, index]));
    const spans = spansOf(kept);
    return kept.map((draft) => {
      const [first, last] = spans.get(draft)!;
      return {
        sentence,
        kind: headline && draft.kind === "main" ? "headline" : draft.kind,
        verb: sealVerb(draft.verb!),
        subject: draft.subject ? this.phrase(draft.subject) : null,
        objects: [...draft.objects, ...(draft.gap ? [draft.gap] : [])].map((object) => this.phrase(object)),
        obliques: draft.obliques.map((oblique) => this.oblique(oblique)),
        agent: draft.agent ? this.phrase(draft.agent) : null,
        parent: parentIndex(draft, indices),
        marker: draft.marker,
        first,
        last,
      };
    });
  }
}

function sealVerb({
  first,
  last,
  head,
  lemma,
  particle,
  form,
  tense,
  perfect,
  progressive,
  passive,
  modal,
  negation,
}: Verb): VerbGroup {
  return { first, last, head, lemma, particle, form, tense, perfect, progressive, passive, modal, negation };
}

function parentIndex(draft: Draft, indices: ReadonlyMap<Draft, number>): number | null {
  let parent = draft.parent;
  for (let n = 0; parent && n < MAX_CHAIN; n += 1) {
    const index = indices.get(parent);
    if (index !== undefined) return parent === draft ? null : index;
    parent = parent.parent;
  }
  return null;
}

/** A clause covers its own words and those of the clauses that depend on it. */
function spansOf(drafts: readonly Draft[]): Map<Draft, [number, number]> {
  const spans = new Map<Draft, [number, number]>();
  const told = new Set<Phrase>();
  for (const draft of drafts) {
    const verb = draft.verb!;
    const span: [number, number] = [verb.first, verb.last];
    const cover = (first: number, last: number): void => {
      span[0] = Math.min(span[0], first);
      span[1] = Math.max(span[1], last);
    };
    if (draft.markerAt !== null) cover(draft.markerAt, draft.markerAt + 1);
    if (draft.subject && draft.ownSubject) cover(draft.subject.first, draft.subject.last);
    for (const object of draft.objects) {
      // "signed the treaty on Monday, as did Peru": what a clause only takes up again are the words of the one before.
      if (object.first > verb.first || !told.has(object)) cover(object.first, object.last);
      told.add(object);
    }
    for (const { at, prep, phrase } of draft.obliques)
      if (draft.kind !== "relative" || at > (draft.markerAt ?? -1))
        cover(prep === "" ? phrase.first : at, phrase.last);
    if (draft.agent) cover(draft.agent.first, draft.agent.last);
    spans.set(draft, span);
  }
  // Children end after their parents begin: widening from the last verb to the first carries everything up.
  for (const draft of [...drafts].reverse()) {
    const own = spans.get(draft)!;
    const above = draft.parent ? spans.get(draft.parent) : undefined;
    if (!above || draft.parent === draft) continue;
    above[0] = Math.min(above[0], own[0]);
    above[1] = Math.max(above[1], own[1]);
  }
  return spans;
}
