import type { ResolvedMention } from "../../../document/index.ts";
import { clauseAt, type Scene } from "../scene.ts";

/** The mention heads the subject of one of its sentence's clauses. */
export const isSubject = (scene: Scene, { first, last }: ResolvedMention): boolean =>
  scene.grammar[scene.token(first)?.sentence ?? -1]?.clauses.some(
    ({ subject }) => subject !== null && first <= subject.head && subject.head < last,
  ) ?? false;

/** The pronoun is the subject of its clause, or part of it ("His visit"). */
export function opensClause(scene: Scene, at: number): boolean {
  const subject = clauseAt(scene, at)?.subject;
  return subject ? subject.first <= at && at < subject.last : true;
}
