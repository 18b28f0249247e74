// What a comma puts behind a phrase where offices are told: a holder, a second office, an office of two parts.

import { isEnd, isFinite, skipUnit, type ListAhead } from "../ahead.ts";
import { isRoleNoun } from "../chunks/role-nouns.ts";
import type { Chunk, Phrase } from "../model.ts";
import type { Source } from "../source.ts";
import { indefinite, isPerson } from "./likeness.ts";
import { rightEdge } from "./apposable.ts";
import type { Position } from "./position.ts";

/** "Minister of Trade Kofi Addo": a role with what it is of, and right behind it a name. */
export const bringsHolder = (chunks: readonly Chunk[], k: number, end: number): boolean =>
  chunks[k]?.phrase?.nounClass === "role" &&
  end > k + 3 &&
  chunks[end - 1]?.phrase?.nounClass === "name" &&
  chunks[end - 2]?.kind === "np";

/** Somebody whose name is given, with an office or not. */
export const isHolder = (source: Source, phrase: Phrase): boolean =>
  !phrase.plural &&
  (isPerson(source, phrase) ||
    (phrase.nounClass === "role" && phrase.appositions.some(({ nounClass }) => nounClass === "name")));

/** "Foreign Minister Ana Ruiz": a name with an office before it. */
export const isTitled = (source: Source, { nounClass, first, head, title }: Phrase): boolean =>
  nounClass === "name" &&
  (title !== undefined ||
    source.tokens
      .slice(Math.max(first, head - 6), head)
      .some((token) => isRoleNoun(token.lemma.toLowerCase())));

/** "his host": a role at the right edge that nobody has been named for. */
export const openOffice = (left: Phrase): Phrase | null =>
  rightEdge(left).find(
    ({ nounClass, plural, determined, conjuncts, appositions, last }) =>
      nounClass === "role" &&
      !plural &&
      determined &&
      conjuncts.length + appositions.length === 0 &&
      last === left.last,
  ) ?? null;

/** "Annan, the head of the body and the first one from Africa, died": no comma parts a list from its verb. */
export function isDoubleOffice(
  chunks: readonly Chunk[],
  { joined, oxford, members, end }: ListAhead,
  target: Phrase | null,
  right: Phrase,
  { beforeVerb, prep }: Position,
): boolean {
  const enclosed = chunks[end]?.kind === "comma" && isFinite(chunks[end + 1]);
  const renamed = target?.nounClass === "name" && right.nounClass !== "name" && !right.plural;
  return beforeVerb && prep === null && joined && !oxford && members === 2 && enclosed && renamed;
}

/** "met Vera, the defence minister and a former judge": what somebody is called after his office, without "the", is no other person. */
export function isSecondOffice(
  source: Source,
  chunks: readonly Chunk[],
  k: number,
  { joined, oxford, members, end }: ListAhead,
  target: Phrase | null,
): boolean {
  const right = chunks[k]!.phrase!;
  if (target === null || !isPerson(source, target) || right.nounClass !== "role" || right.plural)
    return false;
  if (!joined || oxford || members !== 2 || !(isEnd(chunks[end]) || chunks[end]?.kind === "comma"))
    return false;
  const second = chunks[skipUnit(chunks, k) + 1]?.phrase;
  return (
    second?.nounClass === "role" &&
    !second.plural &&
    second.possessor === null &&
    (!second.determined || indefinite(source, second))
  );
}
