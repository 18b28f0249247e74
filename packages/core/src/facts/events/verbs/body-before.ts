import type { Clause } from "@chancery/language";

import type { ResolvedMention } from "../../../document/index.ts";
import type { Passage, View } from "../../shared/view.ts";
import type { Filling } from "../arguments/filling.ts";

/** "The African Union met on Monday. Gabon has been suspended since 2016": by the one body of states told of before, whose member it is known to be. */
export function fillBody(view: View, passage: Passage, { verb }: Clause, filling: Filling): void {
  const members = filling.roles.filter(({ role }) => role === "recipient");
  if (members.length === 0 || filling.roles.length > members.length) return;
  const before = view.passageBefore(passage);
  const here = bodiesIn(view, passage, verb.first);
  const told = here.length > 0 || before === undefined ? here : bodiesIn(view, before, before.sentence.last);
  const [body] = told;
  if (body === undefined || told.some(({ entity }) => entity !== body.entity)) return;
  const belongs = members.every(({ entity }) =>
    view.doc.knowledge.memberships(entity).some(({ org }) => org === body.entity),
  );
  if (belongs) filling.addRole(body.entity, "actor", { spans: [body.span] });
}

const bodiesIn = (view: View, { sentence }: Passage, end: number): readonly ResolvedMention[] =>
  view
    .mentionsIn(sentence.first, end)
    .filter(
      ({ kind, entity, inner }) =>
        kind === "organization" && !inner && view.doc.knowledge.entity(entity)?.subtype === "igo",
    );
