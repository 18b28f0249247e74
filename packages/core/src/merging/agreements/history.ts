import type { Knowledge } from "@chancery/knowledge";

import type { AgreementHistory, EntityGroup, Entry, Question } from "../../record/index.ts";
import type { EventLine, RelationLine } from "../lines/lines.ts";
import { edgesOf, isAgreement } from "./edges.ts";
import { partiesOf } from "./parties.ts";
import { byId, lineageQuestion, namesakeQuestions } from "./doubts.ts";
import { stepsOf } from "./steps.ts";

/** What a history is made of: everything that the record has on one agreement. */
export interface AgreementParts {
  /** The agreement's group; `id` is what entries name under `about`. */
  readonly group: Pick<EntityGroup, "id" | "members"> & Partial<Pick<EntityGroup, "name" | "names">>;
  /** Entries about it. */
  readonly entries: readonly Entry[];
  /** Relations that name it on either side, ids canonical. */
  readonly relations: readonly RelationLine[];
  readonly knowledge: Knowledge;
  /** Entries about other agreements that the same sources tell. */
  readonly beside?: readonly Entry[];
  /** Event lines of the entries' members: their words may tell another step. */
  readonly events?: readonly EventLine[];
  /** Groups of local agreements that entries are about, by id; known ones are found in the tables. */
  readonly titles?: ReadonlyMap<string, string>;
  /** Number of the report that a source is a copy of; without it each source is its own. */
  readonly reportOf?: (source: string) => string;
}

/**
 * Steps, parties and lineage of an agreement, from entries, from what articles say and from the tables. An edge that one report alone tells
 * is uncertain until the tables or a second report agree; steps stand in the order of their days.
 * With it what is asked about it: uncertain steps and edges, days that the tables exclude.
 */
export function historyOf(parts: AgreementParts): {
  readonly history: AgreementHistory;
  readonly questions: readonly Question[];
} {
  const { id } = parts.group;
  const edges = edgesOf(parts);
  const { steps, questions } = stepsOf(parts);
  const doubtful = edges
    .filter(({ certain, rel }) => !certain && rel !== "mentioned-with")
    .map(({ rel, from, to, witnesses }) => lineageQuestion([from, to], witnesses, [rel, "one-report"]));
  const namesakes = namesakeQuestions(id, parts.entries, (other) => isAgreement(other, parts));
  return {
    history: { id, parties: partiesOf(parts), steps: [...steps], edges: [...edges] },
    questions: [...questions, ...doubtful, ...namesakes].sort(byId),
  };
}
