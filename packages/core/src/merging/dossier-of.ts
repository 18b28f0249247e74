import { factKey, type Decision, type Dossier, type EntityGroup, type Question } from "../record/index.ts";
import { doubtsOf, openDoubts } from "./agreements/doubts.ts";
import { asOf } from "./collation/entry.ts";
import { componentsOf } from "./grouping/components.ts";
import { carriedQuestions } from "./decisions/carried-questions.ts";
import { effective } from "./decisions/effective.ts";
import { isDismissed, rulingsOf, type Rulings } from "./decisions/rulings.ts";
import { mergeEvents } from "./events/merge-events.ts";
import { ruledLinks } from "./entities/entity-links.ts";
import { knownGroups, type Joined } from "./entities/known-group.ts";
import type { EntityLine, SourceLines } from "./lines/lines.ts";
import { linkEntries } from "./links/link-entries.ts";
import { linksOf, meetingsOf } from "./grouping/narrowed.ts";
import { copyLinks } from "./sources/copies.ts";
import { newsDay } from "./lines/publication.ts";
import { compareText, sorted } from "./order.ts";
import { contradictionQuestions } from "./relations/contradictions.ts";
import { sketchLine } from "./lines/source-sketch.ts";
import type { Stages } from "./stages/stages.ts";
import { entitiesBy, sketchesBy } from "./grouping/stretches.ts";
import { tellingsOf } from "./events/tellings-of.ts";

/**
 * The dossier of a set of sources and a log of decisions, from nothing. A function of the two sets: neither the order of
 * the sources nor that of the log's lines matters. `applyChange` keeps the same up to date source by source.
 */
export function dossierOf(given: readonly SourceLines[], log: readonly Decision[], stages: Stages): Dossier {
  const sources = [...new Map(given.map((lines) => [lines.source, lines])).values()].sort((a, b) =>
    compareText(a.source, b.source),
  );
  const rulings = rulingsOf(effective(log));
  const { groups, questions: ofEntities } = identities(sources, rulings, stages);
  const canonical = new Map(groups.flatMap(({ id, members }) => members.map(({ entity }) => [entity, id])));
  const reports = reportsOf(sources, stages);
  const tellings = sources.flatMap((lines) =>
    tellingsOf(lines, rulings, {
      canonical: (id) => canonical.get(id) ?? id,
      report: reports.get(lines.source) ?? lines.source,
      knowledge: stages.knowledge,
    }),
  );
  const { events, questions: ofEvents } = mergeEvents(tellings, rulings);
  const byFact = new Map(tellings.map((telling) => [telling.key, telling]));
  const doubts = events.flatMap(({ entry }) => {
    const own = entry.members.flatMap((member) => byFact.get(factKey(member)) ?? []);
    return openDoubts(doubtsOf(entry, own, stages.knowledge), rulings);
  });
  const newest = sorted(sources.flatMap(({ published }) => newsDay(published) ?? [])).at(-1) ?? null;
  const byId = <T extends { id: string }>(items: readonly T[]): T[] =>
    items.toSorted((a, b) => compareText(a.id, b.id));
  return {
    entries: byId(linkEntries(events).map((entry) => asOf(entry, newest))),
    entities: byId([
      ...groups.filter(({ id }) => id.startsWith("local:")),
      ...knownGroups(sources, joinedIn(groups), stages),
    ]),
    questions: byId(
      distinctById([
        ...ofEntities,
        ...ofEvents,
        ...doubts,
        ...sources.flatMap((lines) => [
          ...carriedQuestions(lines, rulings),
          ...contradictionQuestions(lines, rulings, stages.knowledge),
        ]),
      ]),
    ),
  };
}

const distinctById = (questions: readonly Question[]): Question[] => [
  ...new Map(questions.map((question) => [question.id, question])).values(),
];

function identities(
  sources: readonly SourceLines[],
  { entities: rulings, dismissed }: Rulings,
  stages: Stages,
) {
  const lines = new Map<string, EntityLine>();
  for (const { entities } of sources) {
    for (const line of entities) if (!line.known) lines.set(line.entity, line);
  }
  const links = linksOf(lines, (line) => stages.entities.keysOf(line), entitiesBy(stages));
  const groups: EntityGroup[] = [];
  const questions: Question[] = [];
  for (const component of componentsOf(lines.keys(), [...links, ...ruledLinks(rulings, lines)])) {
    const own = component.flatMap((id) => lines.get(id) ?? []);
    const found = stages.entities.identify(own, rulings, stages.knowledge);
    groups.push(...found.groups);
    questions.push(...found.questions.filter(({ id, subjects }) => !isDismissed(dismissed, id, subjects)));
  }
  return { groups, questions };
}

function reportsOf(sources: readonly SourceLines[], stages: Stages): Map<string, string> {
  const sketches = new Map(sources.map((lines) => [lines.source, sketchLine(lines)]));
  const { reports } = stages;
  const meeting = meetingsOf(sketches, (sketch) => reports.keysOf(sketch), sketchesBy(stages));
  const links = copyLinks(sketches, meeting, reports);
  const found = new Map<string, string>();
  for (const component of componentsOf(sketches.keys(), links)) {
    const group = reports.group(component.flatMap((source) => sketches.get(source) ?? []));
    for (const [source, report] of group) found.set(source, report);
  }
  return found;
}

/** Entities that the tables lack and that were found to be one that they have, each with why. */
const joinedIn = (groups: readonly EntityGroup[]): Map<string, Joined> =>
  new Map(
    groups
      .filter(({ id }) => !id.startsWith("local:"))
      .flatMap(({ id, reasons, members }) => members.map(({ entity }) => [entity, { id, reasons }])),
  );
