/** The state of the clause reader: open clauses, what stood just before, and the few operations on them. */
import type { Range } from "../../types.ts";
import { isFinite } from "../ahead.ts";
import type { Fronting } from "./fronting.ts";
import { newDraft, type Adjunct, type Chunk, type Draft, type Phrase, type Verb } from "../model.ts";
import { coordinate } from "../phrases/coordination.ts";
import { MAX_MEMBERS, readPhrase } from "../phrases/phrases.ts";
import type { Position } from "../phrases/position.ts";
import type { Source } from "../source.ts";
import { COUNTS } from "../words/lexicon.ts";

/** Chunks that a look ahead for a later verb takes in. */
const HORIZON = 40;
/** Clauses open at a time. */
const MAX_OPEN = 32;

export class Reader {
  readonly source: Source;
  readonly chunks: readonly Chunk[];
  readonly headline: boolean;
  drafts: Draft[] = [];
  readonly phrases: Phrase[] = [];
  /** Open clauses, outermost first; never empty. */
  stack: Draft[] = [];
  /** Index of the current chunk. */
  i = 0;
  /** Phrase that ended directly before the current chunk, one comma aside. */
  adjacent: Phrase | null = null;
  comma = false;
  joiner: string | null = null;
  quote = false;
  /** A colon, dash or semicolon stood before. */
  broken = false;
  /** "Neither" of "Neither Peru nor Chad signed", until the verb comes. */
  negated: Range | null = null;
  /** A conjunction whose verb or subject comes only behind an adjunct: "and, in May, signed". */
  fronting: Fronting | null = null;
  /** Chunk of a participle that is being read as a past tense: what finds no clause for that has it as a participle for good. */
  readAsPast = -1;
  /** Clause to return to after "..., Addo said, ...". */
  resume: Draft | null = null;

  constructor(source: Source, chunks: readonly Chunk[], headline: boolean) {
    this.source = source;
    this.chunks = chunks;
    this.headline = headline;
    this.open("main", null);
  }

  get top(): Draft {
    return this.stack.at(-1)!;
  }

  /** Creates a clause without opening it. */
  draft(kind: Draft["kind"], parent: Draft | null): Draft {
    const draft = newDraft(kind, parent);
    draft.afterComma = this.comma;
    this.drafts.push(draft);
    return draft;
  }

  open(kind: Draft["kind"], parent: Draft | null): Draft {
    const draft = this.draft(kind, parent);
    // The outermost clause stays; of a tower of clauses the oldest inner one is given up.
    if (this.stack.length >= MAX_OPEN) this.stack.splice(1, 1);
    this.stack.push(draft);
    return draft;
  }

  /** Opens a clause that depends on the innermost open one. */
  push(kind: Draft["kind"], marker: Chunk | null): Draft {
    const draft = this.open(kind, this.top);
    if (marker) mark(draft, marker);
    return draft;
  }

  /** Opens a clause whose subject is shared, inherited or understood. */
  pushSubjectless(kind: Draft["kind"], marker: Chunk | null, verb: Verb): Draft {
    const draft = this.push(kind, marker);
    draft.verb = verb;
    draft.ownSubject = false;
    return draft;
  }

  /** Closes clauses down to `draft`, which stays open. */
  closeTo(draft: Draft): void {
    const at = this.stack.lastIndexOf(draft);
    if (at >= 0) this.stack.length = at + 1;
  }

  /** Forgets the punctuation and conjunction that stood before what was just read. */
  settle(adjacent: Phrase | null = null): void {
    this.comma = false;
    this.joiner = null;
    this.quote = false;
    this.broken = false;
    this.adjacent = adjacent;
  }

  pendingWithSubject(): Draft | null {
    return this.stack.findLast(({ verb, subject }) => verb === null && subject !== null) ?? null;
  }

  pendingBare(): Draft | null {
    return this.stack.findLast(({ verb, subject }) => verb === null && subject === null) ?? null;
  }

  finiteBelow(): Draft | null {
    return this.stack.findLast(({ verb }) => verb?.form === "finite") ?? null;
  }

  /** Whether a finite verb follows, but for those that `but` excepts, which is told the chunk before too. */
  laterFinite(but: (chunk: Chunk, before: Chunk | undefined) => boolean = () => false): boolean {
    const ahead = this.chunks.slice(this.i + 1, this.i + HORIZON);
    return ahead.some((chunk, j) => isFinite(chunk) && !but(chunk, ahead[j - 1]));
  }

  /** Reads the phrase at the current chunk and goes on behind it. */
  phrase(prep: string | null, becomesSubject: boolean): Phrase {
    const { phrase, next } = readPhrase(
      this.source,
      this.chunks,
      this.i,
      this.position(prep, becomesSubject),
    );
    this.i = next;
    this.phrases.push(phrase);
    return phrase;
  }

  private position(prep: string | null, becomesSubject: boolean): Position {
    const waiting = this.pendingWithSubject() !== null;
    return {
      needsVerb: becomesSubject || waiting,
      needsSubject: !becomesSubject && !waiting && this.pendingBare() !== null,
      beforeVerb: this.top.verb === null,
      headline: this.headline,
      insertion: this.top.kind === "relative" && this.top.afterComma && this.top.verb !== null,
      apposed: false,
      prep,
      object: prep === null ? null : (this.top.objects.at(-1) ?? null),
      outer: null,
      holder: false,
    };
  }

  /** Replaces a phrase by the list of it and `added`, which was read last. */
  merge(before: Phrase, added: Phrase, members = membersOf(before)): Phrase {
    if (members.length >= MAX_MEMBERS) return before;
    const merged = coordinate([...members, ...membersOf(added)]);
    if (this.phrases.at(-1) === added) this.phrases.pop();
    const recent = this.phrases.slice(-HORIZON).lastIndexOf(before);
    const at = recent < 0 ? -1 : recent + Math.max(0, this.phrases.length - HORIZON);
    if (at >= 0) this.phrases[at] = merged;
    else this.phrases.push(merged);
    return merged;
  }

  /** The clause that goes on after "..., Addo said, ...". */
  reported(): Draft | null {
    const { top } = this;
    return this.comma && top.objects.length === 0 && top.obliques.length === 0 ? top.reported : null;
  }

  oblique(oblique: Adjunct, to: Draft | null = null): void {
    const top = to ?? this.top;
    const counted = COUNTS.has(this.source.tokens[oblique.phrase.head]?.norm ?? "");
    const isAgent = oblique.prep === "by" && top.verb?.passive && top.agent === null && !counted;
    const { nounClass } = oblique.phrase;
    // "signed by Baker and, for the East, by de Maiziere"
    const second =
      oblique.prep === "by" && top.verb?.passive && /^(?:name|role)$/.test(nounClass) && top.agent;
    if (isAgent && nounClass !== "time") top.agent = oblique.phrase;
    else if (second && membersOf(second).length < MAX_MEMBERS)
      top.agent = coordinate([...membersOf(second), ...membersOf(oblique.phrase)]);
    else top.obliques.push(oblique);
  }
}

export function mark(draft: Draft, { word, first }: Chunk): void {
  draft.marker = word;
  draft.markerAt = first;
}

const membersOf = (phrase: Phrase): readonly Phrase[] =>
  phrase.conjuncts.length > 0 ? phrase.conjuncts : [phrase];
