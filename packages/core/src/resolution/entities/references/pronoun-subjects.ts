// The subjects around a pronoun: of the clauses over it, of its own, and the one that follows the words which open the sentence.

import { wordSet, type Clause, type NounPhrase } from "@chancery/language";

import type { ResolvedMention } from "../../../document/index.ts";
import type { Discourse } from "../discourse.ts";
import { clauseAt, type Scene } from "../scene.ts";
import { mentionOf } from "./phrase-mention.ts";

export interface GoverningSubject {
  readonly mention: ResolvedMention;
  /** Of the pronoun's own clause. */
  readonly own: boolean;
  /** "Okello, who was a judge at the time of his death": of his own clause, by its relative pronoun. */
  readonly relative: boolean;
}

/** Subjects of the clauses over the pronoun, from the innermost out; its own clause's only for a possessive. */
export function governingSubjects(
  discourse: Discourse,
  at: number,
  possessive: boolean,
): readonly GoverningSubject[] {
  const { scene } = discourse;
  const token = scene.token(at);
  const clauses = scene.grammar[token?.sentence ?? -1]?.clauses ?? [];
  const reflexive = token?.norm.endsWith("self") === true;
  const out: GoverningSubject[] = [];
  let clause: Clause | null | undefined = clauseAt(scene, at);
  for (let steps = 0; steps < 8 && clause; steps += 1) {
    const { subject, parent }: Clause = clause;
    const own = steps === 0;
    const itself = subject !== null && subject.first <= at && at < subject.last;
    if (subject !== null && !itself && (!own || possessive || reflexive)) {
      const mention = (own ? null : principalOf(discourse, subject)) ?? mentionOf(discourse, subject);
      // "Speaking after he met them, Addo said": whoever speaks is named only behind.
      const ahead = !own && isOpeningGerund(scene, clause);
      if (mention !== undefined && (mention.last <= at || ahead))
        out.push({ mention, own, relative: own && clause.kind === "relative" });
    }
    clause = parent === null ? null : clauses[parent];
  }
  return out;
}

/** "Speaking to the press, ...": a clause that opens its sentence and has its subject from the next. */
const isOpeningGerund = (scene: Scene, { kind, verb }: Clause): boolean =>
  kind === "participial" &&
  verb.form === "gerund" &&
  /^(?:speak|talk|comment)$/.test(verb.lemma) &&
  // Behind nothing or the dash of a dateline.
  (scene.sentenceOf(verb.first)?.first === verb.first ||
    /^[-–—]+$/.test(scene.token(verb.first - 1)?.text ?? ""));

const VOICES = wordSet("spokesman spokeswoman spokesperson aide lawyer secretary");

/** "His spokesman said that he would come": the one for whom a spokesman speaks. */
function principalOf(discourse: Discourse, { head, possessor }: NounPhrase): ResolvedMention | null {
  if (possessor === null || !VOICES.has(discourse.scene.token(head)?.lemma.toLowerCase() ?? "")) return null;
  const owner =
    discourse.startingAt(possessor.head).find(({ form }) => form === "pronoun") ??
    discourse.covering(possessor.head);
  return owner?.kind === "person" && owner.group === undefined ? owner : null;
}

const NOBODY: ReadonlySet<string> = new Set();

/** Who the subject of the pronoun's own clause is, where the pronoun is not part of it. */
export function ownSubject(discourse: Discourse, at: number): string | null {
  const subject = clauseAt(discourse.scene, at)?.subject ?? null;
  if (subject === null || (subject.first <= at && at < subject.last)) return null;
  return mentionOf(discourse, subject)?.entity ?? null;
}

/** "Addo, the premier, and other officials received him": none of those whom the subject lists. */
export function listedSubjects(discourse: Discourse, at: number): ReadonlySet<string> {
  const subject = clauseAt(discourse.scene, at)?.subject ?? null;
  if (subject === null || subject.last > at) return NOBODY;
  const parts = [
    ...subject.conjuncts,
    ...subject.appositions,
    ...subject.conjuncts.flatMap(({ appositions }) => appositions),
  ];
  return parts.length === 0
    ? NOBODY
    : new Set(parts.flatMap((part) => mentionOf(discourse, part)?.entity ?? []));
}

/** What is only ever told of whoever the sentence goes on about: "Upon his arrival, Addo said". */
const OWN_MOVES: ReadonlySet<string> = new Set(["arrival", "return", "departure"]);

/** "Following his appointment, Kofi Addo flew to Lima": words that open a sentence before its subject, who is named in full. */
export function subjectAhead(discourse: Discourse, at: number): ResolvedMention | undefined {
  const { scene } = discourse;
  const start = scene.sentenceOf(at)?.first;
  const subject = scene.grammar[scene.token(at)?.sentence ?? -1]?.clauses.find(
    ({ kind }) => kind === "main",
  )?.subject;
  if (start === undefined || subject == null || at !== start + 1 || subject.first <= at + 1) return undefined;
  if (
    !/^(?:following|after|before|during|upon|on|since|despite|for|in)$/.test(scene.token(start)?.norm ?? "")
  )
    return undefined;
  if (scene.token(subject.first - 1)?.text !== ",") return undefined;
  const mention = mentionOf(discourse, subject);
  return mention?.kind === "person" &&
    mention.form === "name" &&
    mention.group === undefined &&
    (mention.last - mention.first > 1 || OWN_MOVES.has(scene.token(at + 1)?.norm ?? ""))
    ? mention
    : undefined;
}
