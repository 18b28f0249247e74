import type { FactView } from "@chancery/services";

import { listKey, listsOf } from "../../lib/lists.ts";
import type { Dictionary } from "../../text/index.ts";
import { useText } from "../../text/server.ts";
import { Part } from "../part.tsx";
import { FactLine } from "../record/fact-line.tsx";

interface Group {
  readonly title: string;
  readonly note?: string;
  readonly facts: readonly FactView[];
}

/** The facts of an entity by what they are to it; each stands in exactly one group. */
function groupsOf(id: string, facts: readonly FactView[], text: Dictionary): Group[] {
  const isMember = ({ fact }: FactView): boolean =>
    fact.kind === "relation" &&
    (fact.type === "member-of" || fact.type === "observer-of") &&
    fact.object === id;
  const says = ({ fact }: FactView): boolean => fact.kind === "statement" && fact.speaker === id;
  const of = (test: (view: FactView) => boolean): FactView[] => facts.filter(test);
  return [
    { title: text.entity.events, facts: of(({ fact }) => fact.kind === "event") },
    { title: text.entity.saidBy, facts: of(says) },
    { title: text.entity.saidAbout, facts: of((view) => view.fact.kind === "statement" && !says(view)) },
    { title: text.entity.membersNamed, note: text.entity.membersNote, facts: of(isMember) },
    { title: text.entity.relations, facts: of((view) => view.fact.kind === "relation" && !isMember(view)) },
    {
      title: text.entity.figures,
      note: text.entity.figuresNote,
      facts: of(({ fact }) => fact.kind === "figure"),
    },
  ].filter((group) => group.facts.length > 0);
}

/** A list is of one article. */
const keyOf = ({ fact, article }: FactView): string | null => {
  const key = listKey(fact);
  return key === null ? null : `${article.id} ${key}`;
};

export function EntityFacts({ id, facts }: { id: string; facts: readonly FactView[] }) {
  return groupsOf(id, facts, useText()).map(({ title, note, facts: members }) => (
    <Part key={title} title={title} note={note}>
      <ul className="lines">
        {listsOf(members, keyOf).map((views) => (
          <FactLine key={views[0].fact.id + views[0].article.id} views={views} self={id} />
        ))}
      </ul>
    </Part>
  ));
}
