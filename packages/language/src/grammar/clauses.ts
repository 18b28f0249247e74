/**
 * The clause reader: one pass over the chunks with a stack of open clauses. A clause is pending until its verb comes;
 * a finite verb goes to the nearest pending clause, a phrase after a verb to that verb, unless another verb follows it.
 */
import { finiteAfter, isEnd, isFinite, isPhrase, isTime, skipUnit } from "./ahead.ts";
import {
  ADDRESSEE_VERBS,
  CLAUSAL_PREPS,
  COPULAS,
  GERUND_TAKERS,
  OBJECT_CONTROL,
  BARE_INFINITIVE,
  REPORTING,
  SPEECH,
} from "./lexicon.ts";
import { rightEdge } from "./likeness.ts";
import { newDraft, type Adjunct, type Chunk, type Draft, type Phrase, type Verb } from "./model.ts";
import { coordinate, readPhrase, type Position } from "./phrases.ts";
import { antecedentOf } from "./relatives.ts";
import type { Source } from "./source.ts";

export interface ClauseReading {
  readonly drafts: Draft[];
  readonly phrases: Phrase[];
}

/** Reads the chunks of one sentence (or of a clause in brackets). */
export function readClauses(source: Source, chunks: readonly Chunk[], headline: boolean): ClauseReading {
  return new ClauseReader(source, chunks, headline).read();
}

class ClauseReader {
  private readonly source: Source;
  private readonly chunks: readonly Chunk[];
  private readonly headline: boolean;
  private readonly drafts: Draft[] = [];
  private readonly phrases: Phrase[] = [];
  private stack: Draft[] = [];
  private i = 0;
  /** Phrase that ends directly before the current chunk, or before one comma. */
  private adjacent: Phrase | null = null;
  private comma = false;
  private joiner: string | null = null;
  private quote = false;
  private broken = false;
  /** Clause to return to after "..., Addo said, ...". */
  private resume: Draft | null = null;

  constructor(source: Source, chunks: readonly Chunk[], headline: boolean) {
    this.source = source;
    this.chunks = chunks;
    this.headline = headline;
  }

  read(): ClauseReading {
    this.open("main", null);
    while (this.i < this.chunks.length) this.step(this.chunks[this.i]!);
    return { drafts: this.drafts, phrases: this.phrases };
  }

  private step(chunk: Chunk): void {
    switch (chunk.kind) {
      case "np":
        return this.onPhrase();
      case "vg":
        this.onVerb(chunk.verb!);
        this.i += 1;
        return this.settle();
      case "prep":
        return this.onPreposition(chunk);
      case "mark":
        return this.onMark(chunk);
      case "relative":
        return this.onRelative(chunk, null);
      case "wh":
        this.push("complement", chunk);
        this.i += 1;
        return this.settle();
      case "comma":
        this.comma = true;
        this.i += 1;
        return;
      case "cc":
        this.joiner = chunk.word;
        this.i += 1;
        return;
      case "quote":
        this.quote = true;
        this.i += 1;
        return;
      case "break":
        this.broken = true;
        this.comma = true;
        this.i += 1;
        return;
      default:
        this.onOther(chunk);
        this.i += 1;
    }
  }

  private onOther(chunk: Chunk): void {
    const verb = this.top.verb;
    if (chunk.kind === "adv" && verb && this.source.tags[chunk.first] === "RP" && verb.particle === null)
      this.top.verb = { ...verb, particle: chunk.word };
    if (chunk.kind === "adj") this.adjacent = null;
  }

  private get top(): Draft {
    return this.stack.at(-1)!;
  }

  private open(kind: Draft["kind"], parent: Draft | null): Draft {
    const draft = newDraft(kind, parent);
    draft.afterComma = this.comma;
    this.stack.push(draft);
    this.drafts.push(draft);
    return draft;
  }

  private push(kind: Draft["kind"], marker: Chunk | null): Draft {
    const draft = this.open(kind, this.top);
    if (marker) {
      draft.marker = marker.word;
      draft.markerAt = marker.first;
    }
    return draft;
  }

  /** Closes clauses down to `draft`, which stays open. */
  private closeTo(draft: Draft): void {
    const at = this.stack.lastIndexOf(draft);
    if (at >= 0) this.stack.length = at + 1;
  }

  /** Forgets the punctuation and conjunction that stood before what was just read. */
  private settle(): void {
    this.comma = false;
    this.joiner = null;
    this.quote = false;
    this.broken = false;
    this.adjacent = null;
  }

  private pendingWithSubject(): Draft | null {
    return this.stack.findLast(({ verb, subject }) => verb === null && subject !== null) ?? null;
  }

  private pendingBare(): Draft | null {
    return this.stack.findLast(({ verb, subject }) => verb === null && subject === null) ?? null;
  }

  private position(prep: string | null, becomesSubject: boolean): Position {
    const top = this.top;
    return {
      needsVerb: becomesSubject || this.pendingWithSubject() !== null,
      needsSubject: !becomesSubject && this.pendingBare() !== null && this.pendingWithSubject() === null,
      beforeVerb: top.verb === null,
      headline: this.headline,
      prep,
      outer: null,
    };
  }

  private readPhraseHere(prep: string | null, becomesSubject: boolean): Phrase {
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

  // ---- phrases ----

  private onPhrase(): void {
    const chunk = this.chunks[this.i]!;
    if (chunk.phrase!.nounClass === "time") return this.onTime(chunk.phrase!);
    const top = this.top;
    if (top.verb === null) return top.subject === null ? this.takeSubject(top) : this.secondSubject(top);
    const verbAt = finiteAfter(this.chunks, this.i, true);
    if (verbAt >= 0 && this.opensClause(verbAt)) return;
    const bare = this.pendingBare();
    if (bare && this.comma && !this.joiner) {
      this.closeTo(bare);
      return this.takeSubject(bare);
    }
    if (this.joiner && this.joiner !== "but" && this.joinsEarlier()) return;
    this.takeObject(top);
  }

  private onTime(phrase: Phrase): void {
    this.phrases.push(phrase);
    this.top.obliques.push({ prep: "", at: phrase.first, phrase });
    this.i += 1;
  }

  private takeSubject(draft: Draft): void {
    const phrase = this.readPhraseHere(null, true);
    draft.subject = phrase;
    this.settle();
    this.adjacent = phrase;
  }

  /** A phrase where the open clause has its subject and still no verb. */
  private secondSubject(top: Draft): void {
    const verbAt = finiteAfter(this.chunks, this.i, true);
    const verb = verbAt >= 0 ? this.chunks[verbAt]!.verb! : null;
    if (this.joiner && top.subject && this.joiner !== "but") {
      const added = this.readPhraseHere(null, true);
      this.phrases.pop();
      this.mergeSubject(top, added);
      return;
    }
    if (
      verb &&
      SPEECH.has(verb.lemma) &&
      this.comma &&
      isCloser(this.chunks[skipVerbTail(this.chunks, verbAt)]) &&
      !this.broken
    ) {
      // "The pact, Addo said, is sound."
      this.resume = top;
      const report = this.open("main", null);
      top.kind = "complement";
      top.parent = report;
      return this.takeSubject(report);
    }
    if (this.broken || (this.comma && verb)) {
      // A dateline or a fragment came before; the real subject is here.
      top.subject = null;
      return this.takeSubject(top);
    }
    if (verb && this.adjacent) return this.contactRelative();
    this.readPhraseHere(null, false);
    this.settle();
  }

  private mergeSubject(draft: Draft, added: Phrase): void {
    const before = draft.subject!;
    const members = [
      ...(before.conjuncts.length > 0 ? before.conjuncts : [before]),
      ...(added.conjuncts.length > 0 ? added.conjuncts : [added]),
    ];
    const merged = coordinate(members);
    draft.subject = merged;
    const at = this.phrases.lastIndexOf(before);
    if (at >= 0) this.phrases[at] = merged;
    else this.phrases.push(merged);
    this.settle();
    this.adjacent = merged;
  }

  /** "the deal Peru signed": no marker, the phrase before is the object. */
  private contactRelative(): void {
    const antecedent = rightEdge(this.adjacent!).at(-1)!;
    const draft = this.open("relative", this.top);
    draft.gap = antecedent;
    this.takeSubject(draft);
  }

  /** A phrase with its own finite verb after a verb that has its fill. True when it opened (or filled) a clause. */
  private opensClause(verbAt: number): boolean {
    const top = this.top;
    const verb = top.verb!;
    const next = this.chunks[verbAt]!.verb!;
    const separated = this.comma || this.joiner !== null || this.quote || this.broken;
    if (
      !this.comma &&
      !this.joiner &&
      !this.broken &&
      REPORTING.has(verb.lemma) &&
      (top.objects.length === 0 || ADDRESSEE_VERBS.has(verb.lemma))
    ) {
      const pending = this.pendingWithSubject();
      if (!pending || countFinite(this.chunks, verbAt) > 1) {
        const draft = this.open("complement", top);
        this.takeSubject(draft);
        return true;
      }
    }
    if (!separated) {
      if (this.adjacent && finiteAfter(this.chunks, this.i, false) >= 0) {
        this.contactRelative();
        return true;
      }
      return false;
    }
    const bare = this.pendingBare();
    if (bare) {
      this.closeTo(bare);
      this.takeSubject(bare);
      return true;
    }
    const waiting = this.pendingWithSubject();
    if (waiting) {
      if (this.joiner) {
        this.closeTo(waiting);
        this.secondSubject(waiting);
        return true;
      }
      return false;
    }
    this.openMain(next);
    return true;
  }

  private openMain(next: Verb): void {
    const top = this.top;
    const reports = SPEECH.has(next.lemma) && this.comma && !this.joiner;
    const root = this.stack[0]!;
    if (this.joiner && !this.comma && top.kind === "complement") {
      // "said Peru signed and Chad refused"
      const parent = top.parent;
      const draft = this.open("complement", parent);
      this.stack = [...this.stack.slice(0, this.stack.indexOf(top)), draft];
      return this.takeSubject(draft);
    }
    const draft = newDraft("main", null);
    draft.afterComma = this.comma;
    this.drafts.push(draft);
    if (reports && root.kind === "main") {
      root.kind = "complement";
      root.parent = draft;
    }
    this.stack = [draft];
    this.takeSubject(draft);
  }

  /** "Brandt, who arrived on Monday, and Addo signed": the list was interrupted. */
  private joinsEarlier(): boolean {
    const waiting = this.pendingWithSubject();
    if (!waiting) return false;
    this.closeTo(waiting);
    this.secondSubject(waiting);
    return true;
  }

  private takeObject(top: Draft): void {
    const wasComma = this.comma && !this.quote;
    const joined = this.joiner !== null && this.joiner !== "but";
    const phrase = this.readPhraseHere(null, false);
    const verb = top.verb!;
    if (top.inverted && top.subject === null) {
      top.subject = phrase;
      this.settle();
      this.adjacent = phrase;
      this.returnFromReport();
      return;
    }
    if (joined && top.objects.length > 0) {
      const before = top.objects.at(-1)!;
      const merged = coordinate([
        ...(before.conjuncts.length > 0 ? before.conjuncts : [before]),
        ...(phrase.conjuncts.length > 0 ? phrase.conjuncts : [phrase]),
      ]);
      top.objects[top.objects.length - 1] = merged;
      this.phrases.pop();
      const at = this.phrases.lastIndexOf(before);
      if (at >= 0) this.phrases[at] = merged;
      else this.phrases.push(merged);
    } else if (!wasComma) {
      if (top.objects.length < 2 || COPULAS.has(verb.lemma)) top.objects.push(phrase);
    }
    this.settle();
    this.adjacent = phrase;
  }

  // ---- verbs ----

  private onVerb(verb: Verb): void {
    if (verb.form === "finite") return this.onFinite(verb);
    if (verb.form === "infinitive") return verb.to ? this.onInfinitive(verb) : this.onBareVerb(verb);
    if (verb.form === "gerund") return this.onGerund(verb);
    this.onParticiple(verb);
  }

  private onFinite(verb: Verb): void {
    const top = this.top;
    if (top.verb === null && top.subject !== null) return this.give(top, verb);
    const speech =
      SPEECH.has(verb.lemma) && (this.comma || this.quote) && !this.joiner && this.speakerFollows();
    if (speech) return this.onInvertedSpeech(verb);
    if (top.verb === null) {
      // No subject came: an imperative, a question word as subject ("what happened") or a headline.
      top.inverted = SPEECH.has(verb.lemma) && this.speakerFollows();
      return this.give(top, verb);
    }
    if (this.joiner) {
      const partner = this.stack.findLast(
        (draft) => draft.verb !== null && draft.verb.form === "finite" && agree(draft.verb, verb),
      );
      const waiting = this.pendingWithSubject();
      if (!waiting || (partner && this.stack.indexOf(partner) > this.stack.indexOf(waiting)))
        return this.conjoin(partner ?? this.finiteBelow(), verb);
    }
    const waiting = this.pendingWithSubject();
    if (waiting) {
      this.closeTo(waiting);
      return this.give(waiting, verb);
    }
    if (this.repairGardenPath(verb)) return;
    if (this.comma && isFiniteClause(top)) return this.conjoin(this.finiteBelow(), verb);
    const draft = this.open("main", null);
    this.stack = [draft];
    this.give(draft, verb);
  }

  private speakerFollows(): boolean {
    const next = this.chunks[this.i + 1];
    return isPhrase(next) && finiteAfter(this.chunks, this.i + 1, false) < 0;
  }

  /** "..., said Brandt" and "The pact, said Brandt, is sound". */
  private onInvertedSpeech(verb: Verb): void {
    const root = this.stack[0]!;
    const draft = newDraft("main", null);
    draft.afterComma = this.comma;
    draft.inverted = true;
    this.drafts.push(draft);
    const waiting = this.pendingWithSubject();
    const reported = waiting ?? root;
    if (reported.kind === "main") {
      reported.kind = "complement";
      reported.parent = draft;
    }
    if (waiting) {
      this.resume = waiting;
      this.stack.push(draft);
    } else this.stack = [draft];
    draft.verb = verb;
  }

  /** After "..., Addo said," the clause that was broken off goes on. */
  private returnFromReport(): void {
    if (this.resume && this.chunks[this.i]?.kind === "comma") {
      this.closeTo(this.resume);
      this.resume = null;
      this.i += 1;
      this.settle();
    }
  }

  private give(draft: Draft, verb: Verb): void {
    draft.verb = verb;
    if (this.resume && this.resume !== draft && draft === this.top && SPEECH.has(verb.lemma)) {
      const at = this.i + 1;
      if (this.chunks[at]?.kind === "comma" || this.chunks[at]?.kind === "quote") {
        this.closeTo(this.resume);
        this.resume = null;
      }
    }
  }

  private finiteBelow(): Draft | null {
    return this.stack.findLast(({ verb }) => verb !== null && verb.form === "finite") ?? null;
  }

  /** "arrived in Lima and met Addo": the second verb shares the subject of the first. */
  private conjoin(partner: Draft | null, verb: Verb): void {
    if (!partner) {
      this.give(this.open("main", null), verb);
      return;
    }
    const draft = newDraft(partner.kind, partner.parent);
    draft.afterComma = this.comma;
    draft.inherits = partner;
    draft.ownSubject = false;
    draft.verb = verb;
    if (partner.kind === "relative") draft.marker = partner.marker;
    this.drafts.push(draft);
    this.stack = [...this.stack.slice(0, Math.max(0, this.stack.indexOf(partner))), draft];
  }

  /** "The pact signed in Lima was void": what was taken for the verb is a participle. */
  private repairGardenPath(verb: Verb): boolean {
    const at = this.stack.findIndex(
      (draft) => draft.kind === "main" && draft.subject !== null && draft.ownSubject && reducible(draft.verb),
    );
    if (at < 0 || this.comma || this.joiner) return false;
    const clause = this.stack[at]!;
    const reduced = newDraft("participial", clause);
    Object.assign(reduced, {
      verb: {
        ...clause.verb!,
        form: "participle",
        tense: "none",
        passive: clause.objects.length === 0,
      } satisfies Verb,
      subject: clause.subject,
      ownSubject: false,
      objects: clause.objects,
      obliques: clause.obliques.filter(({ at: token }) => token > clause.verb!.head),
      agent: clause.agent,
    });
    for (const draft of this.drafts) if (draft.parent === clause && draft !== reduced) draft.parent = reduced;
    clause.obliques = clause.obliques.filter(({ at: token }) => token < clause.verb!.head);
    clause.objects = [];
    clause.agent = null;
    clause.verb = verb;
    this.drafts.push(reduced);
    this.stack.length = at + 1;
    return true;
  }

  private onInfinitive(verb: Verb): void {
    const top = this.top;
    if (this.joiner) {
      const partner = this.stack.findLast((draft) => draft.verb?.form === "infinitive");
      if (partner) return this.conjoin(partner, verb);
    }
    if (top.verb === null && top.subject !== null && this.headline && !this.laterFinite()) {
      // "President to Visit Peru"
      return this.give(top, { ...verb, form: "finite", tense: "future" });
    }
    const draft = this.push("infinitive", null);
    draft.marker = "to";
    draft.markerAt = verb.first;
    draft.verb = verb;
    this.control(draft);
  }

  private laterFinite(): boolean {
    return this.chunks.slice(this.i + 1, this.i + 40).some(isFinite);
  }

  /** Who does what an infinitive or a gerund says. */
  private control(draft: Draft): void {
    const governor = draft.parent!;
    draft.ownSubject = false;
    if (governor.verb === null) {
      draft.subject = governor.subject?.possessor ?? null;
      return;
    }
    const { verb, objects } = governor;
    const object = objects[0];
    if (
      object &&
      this.adjacent &&
      !verb.passive &&
      OBJECT_CONTROL.has(verb.lemma) &&
      verb.lemma !== "promise"
    ) {
      draft.subject = object;
      return;
    }
    if (!object && verb.lemma === "call") {
      const called = governor.obliques.find(({ prep }) => prep === "on" || prep === "upon");
      if (called) {
        draft.subject = called.phrase;
        return;
      }
    }
    draft.inherits = governor;
  }

  private onBareVerb(verb: Verb): void {
    if (this.joiner || this.comma) {
      const partner = this.stack.findLast((draft) => draft.verb !== null && takesBare(draft.verb));
      if (partner) {
        const lead = partner.verb!;
        const conjoined: Verb = { ...verb, form: lead.form, tense: lead.tense, modal: lead.modal };
        return this.conjoin(partner, conjoined);
      }
    }
    const top = this.top;
    if (top.verb && BARE_INFINITIVE.has(top.verb.lemma)) {
      const draft = this.push("infinitive", null);
      draft.verb = verb;
      this.control(draft);
      if (top.objects.length > 0) {
        draft.subject = top.objects.at(-1)!;
        draft.inherits = null;
      }
      return;
    }
    // A plural present read as a bare verb, or an imperative.
    this.onFinite({ ...verb, form: "finite", tense: "present" });
  }

  private onGerund(verb: Verb): void {
    const top = this.top;
    if (this.joiner) {
      const partner = this.stack.findLast(
        (draft) => draft.verb?.form === "gerund" || draft.verb?.progressive === true,
      );
      if (partner) {
        const lead = partner.verb!;
        return this.conjoin(
          partner,
          lead.form === "finite" ? { ...verb, form: "finite", tense: lead.tense, progressive: true } : verb,
        );
      }
    }
    if (top.verb === null && top.subject === null) {
      const draft = this.push("participial", null);
      draft.verb = verb;
      draft.inherits = top;
      draft.ownSubject = false;
      return;
    }
    const governed = top.verb !== null && !this.comma && this.adjacent === null;
    const draft = this.push(
      governed && GERUND_TAKERS.has(top.verb!.lemma) ? "infinitive" : "participial",
      null,
    );
    draft.verb = verb;
    draft.ownSubject = false;
    if (this.adjacent && !this.comma) draft.subject = rightEdgeAgent(this.adjacent);
    else if (top.verb === null) draft.subject = top.subject;
    else draft.inherits = this.comma ? (this.finiteBelow() ?? top) : top;
  }

  private onParticiple(verb: Verb): void {
    const top = this.top;
    if (this.joiner) {
      const partner = this.stack.findLast(
        (draft) =>
          draft.verb !== null &&
          (draft.verb.passive || draft.verb.perfect || draft.verb.form === "participle"),
      );
      if (partner) {
        const lead = partner.verb!;
        return this.conjoin(partner, {
          ...verb,
          form: lead.form,
          tense: lead.tense,
          perfect: lead.perfect,
          passive: lead.passive,
          modal: lead.modal,
        });
      }
    }
    const passive: Verb = verb.perfect ? verb : { ...verb, passive: true };
    const draft = this.push("participial", null);
    draft.verb = passive;
    draft.ownSubject = false;
    if (top.verb === null && top.subject === null) draft.inherits = top;
    else if (this.adjacent) draft.subject = nearestNoun(this.adjacent);
    else if (top.verb === null) draft.subject = top.subject;
    else draft.inherits = top;
  }

  // ---- prepositions and markers ----

  private onPreposition(chunk: Chunk): void {
    const next = this.chunks[this.i + 1];
    if (next?.kind === "relative") {
      this.onRelative(next, chunk);
      return;
    }
    if (
      next?.verb &&
      (next.verb.form === "gerund" || (next.verb.form === "participle" && next.verb.tag === "VBN"))
    ) {
      const draft = this.push("adverbial", chunk);
      draft.verb = next.verb;
      draft.ownSubject = false;
      draft.inherits = draft.parent;
      if (next.verb.form === "participle") draft.verb = { ...next.verb, passive: true };
      this.i += 2;
      return this.settle();
    }
    if (next?.kind === "np") {
      if (CLAUSAL_PREPS.has(chunk.word) && this.startsClause(chunk)) {
        this.push("adverbial", chunk);
        this.i += 1;
        return this.settle();
      }
      return this.takeOblique(chunk);
    }
    if (CLAUSAL_PREPS.has(chunk.word) && isFinite(next)) {
      // "as was agreed"
      this.push("adverbial", chunk);
      this.i += 1;
      return this.settle();
    }
    this.i += 1;
  }

  /** "after Addo arrived" against "after the talks". */
  private startsClause(chunk: Chunk): boolean {
    const at = this.i + 1;
    if (isTime(this.chunks[at]) && !isFinite(this.chunks[at + 1])) {
      const after = this.chunks[at + 1];
      return isPhrase(after) && this.pendingBare() === null && finiteAfter(this.chunks, at + 1, false) >= 0;
    }
    const verbAt = finiteAfter(this.chunks, at, chunk.word !== "as" || !this.comma);
    if (verbAt < 0) return false;
    if (chunk.word === "for" || chunk.word === "like" || chunk.word === "in") return false;
    if (hasCommaBetween(this.chunks, at, verbAt) && this.pendingBare() !== null) return false;
    // The verb may belong to the clause that waits outside: "the talks after the war ended".
    if (this.pendingWithSubject() !== null) return countFinite(this.chunks, verbAt) > 1;
    return true;
  }

  private takeOblique(chunk: Chunk): void {
    this.i += 1;
    const waitingOutside = this.top.verb === null && this.top.subject === null;
    const phrase = this.readPhraseHere(chunk.word, false);
    this.addOblique({ prep: chunk.word, at: chunk.first, phrase });
    const outside = waitingOutside;
    this.settle();
    this.adjacent = outside ? null : phrase;
  }

  private addOblique(oblique: Adjunct): void {
    const top = this.top;
    if (
      oblique.prep === "by" &&
      top.verb?.passive &&
      top.agent === null &&
      oblique.phrase.nounClass !== "time"
    )
      top.agent = oblique.phrase;
    else top.obliques.push(oblique);
  }

  private onMark(chunk: Chunk): void {
    const { word } = chunk;
    const top = this.top;
    if (word === "in order to") {
      this.i += 1;
      return;
    }
    const follows = this.chunks[this.i + 1];
    if (follows?.verb && follows.verb.to) {
      // "how to", "whether to"
      this.i += 1;
      return this.settle();
    }
    if (word === "that") {
      if (
        this.adjacent &&
        isFinite(follows) &&
        !(top.verb && REPORTING.has(top.verb.lemma) && top.objects.length === 0)
      )
        return this.onRelative(chunk, null);
      if (this.joiner && top.verb) {
        const sibling = this.stack.findLast(({ kind, marker }) => kind === "complement" && marker === "that");
        if (sibling) {
          this.closeTo(sibling);
          this.stack.pop();
          const draft = this.open("complement", sibling.parent);
          draft.marker = word;
          draft.markerAt = chunk.first;
          this.i += 1;
          return this.settle();
        }
      }
      this.push("complement", chunk);
    } else if (
      (word === "where" || word === "when") &&
      this.adjacent &&
      top.verb !== null &&
      !this.fronted()
    ) {
      return this.onRelative(chunk, null);
    } else if (
      word === "whether" ||
      ((word === "if" || word === "how" || word === "why" || word === "where" || word === "when") &&
        top.verb &&
        REPORTING.has(top.verb.lemma) &&
        !this.comma &&
        top.objects.length === 0)
    ) {
      this.push("complement", chunk);
    } else this.push("adverbial", chunk);
    this.i += 1;
    this.settle();
    if (isVerbless(this.chunks[this.i])) this.reduce();
  }

  private fronted(): boolean {
    return this.pendingBare() !== null;
  }

  /** "while visiting Lima", "if signed": the marked clause has no subject of its own. */
  private reduce(): void {
    const draft = this.top;
    const verb = this.chunks[this.i]!.verb!;
    draft.verb = verb.form === "participle" ? { ...verb, passive: true } : verb;
    draft.ownSubject = false;
    draft.inherits = draft.parent;
    this.i += 1;
  }

  private onRelative(chunk: Chunk, prep: Chunk | null): void {
    const from = this.adjacent ?? this.top.subject;
    const at = prep ? this.i + 1 : this.i;
    const verbNext = this.nextIsVerb(at + 1);
    const antecedent = from ? antecedentOf(this.source, from, chunk.word, verbNext) : null;
    const draft = this.push("relative", chunk);
    this.i = at + 1;
    if (chunk.word === "whose") {
      const owned = this.chunks[this.i]?.phrase;
      if (owned && antecedent && owned.possessor === null) owned.possessor = antecedent;
    } else if (prep) {
      if (antecedent) draft.obliques.push({ prep: prep.word, at: prep.first, phrase: antecedent });
    } else if (chunk.word === "where" || chunk.word === "when") {
      if (antecedent) draft.obliques.push({ prep: chunk.word, at: chunk.first, phrase: antecedent });
    } else if (verbNext) {
      draft.subject = antecedent;
      draft.ownSubject = false;
    } else draft.gap = antecedent;
    this.settle();
    if (draft.subject === null && isVerbless(this.chunks[this.i])) draft.subject = antecedent;
  }

  private nextIsVerb(at: number): Verb | null {
    let j = at;
    while (this.chunks[j]?.kind === "adv" || isTime(this.chunks[j])) j += 1;
    if (this.chunks[j]?.kind === "comma") {
      // "who, on Monday, met"
      const close = this.chunks.slice(j + 1, j + 8).findIndex(({ kind }) => kind === "comma");
      if (close >= 0 && isFinite(this.chunks[j + close + 2])) return this.chunks[j + close + 2]!.verb;
    }
    return this.chunks[j]?.verb ?? null;
  }
}

const isVerbless = (chunk: Chunk | undefined): boolean =>
  chunk?.verb !== null &&
  chunk?.verb !== undefined &&
  (chunk.verb.form === "gerund" || chunk.verb.form === "participle");

const isFiniteClause = ({ verb }: Draft): boolean => verb?.form === "finite";

function takesBare(verb: Verb): boolean {
  return (
    verb.form === "infinitive" ||
    verb.modal !== null ||
    (verb.tense === "future" && !verb.passive) ||
    verb.tag === "VB"
  );
}

const agree = (a: Verb, b: Verb): boolean =>
  a.tense === b.tense || (a.tense !== "future" && b.tense !== "future" && a.perfect === b.perfect);

const reducible = (verb: Verb | null): boolean =>
  verb !== null &&
  verb.form === "finite" &&
  verb.first === verb.head &&
  (verb.tag === "VBD" || verb.tag === "VBN");

function countFinite(chunks: readonly Chunk[], from: number): number {
  let count = 0;
  for (let i = from; i < Math.min(chunks.length, from + 40); i += 1) {
    if (isFinite(chunks[i])) count += 1;
    if (isEnd(chunks[i])) break;
  }
  return count;
}

function hasCommaBetween(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (chunks[i]!.kind === "comma") return true;
  return false;
}

/** After the verb of speech at `i`: past adverbs, dates and its addressee. */
function skipVerbTail(chunks: readonly Chunk[], i: number): number {
  let j = i + 1;
  while (chunks[j]?.kind === "adv" || isTime(chunks[j])) j += 1;
  if (chunks[j]?.kind === "prep" && isPhrase(chunks[j + 1])) j = skipUnit(chunks, j + 1);
  else if (isPhrase(chunks[j])) j = skipUnit(chunks, j);
  return j;
}

const isCloser = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === "comma" || chunk?.kind === "quote" || isEnd(chunk);

/** Whom a gerund after a noun describes: the head of the phrase. */
const rightEdgeAgent = (phrase: Phrase): Phrase => phrase;

/** What a participle after a noun describes: the nearest common noun at the right edge. */
function nearestNoun(phrase: Phrase): Phrase {
  const edge = rightEdge(phrase).reverse();
  return (
    edge.find(
      ({ nounClass, conjuncts }) => nounClass !== "name" && nounClass !== "time" && conjuncts.length === 0,
    ) ?? phrase
  );
}
