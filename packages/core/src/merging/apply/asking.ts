import type { Question } from "../../record/index.ts";
import type { Session } from "../incremental/session.ts";

/** Takes back all questions that hang on these entries, entities or sources. */
export async function takeBack(session: Session, hooks: Iterable<string>): Promise<void> {
  const keys = [...new Set(hooks)].map((hook) => `asked|${hook}`);
  const ids = new Set([...(await session.members(keys)).values()].flat());
  const rows = await session.getAll("asked", ids);
  for (const id of ids) {
    for (const hook of rows.get(id) ?? []) session.unfile(`asked|${hook}`, id);
    session.put("asked", id, null);
    session.put("question", id, null);
  }
}

/** Asks a question that hangs on these: it is taken back when any of them changes. */
export function ask(session: Session, question: Question, hooks: readonly string[]): void {
  session.put("question", question.id, question);
  session.put("asked", question.id, hooks);
  for (const hook of hooks) session.file(`asked|${hook}`, question.id);
}
