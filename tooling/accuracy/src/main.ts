// Extracts the articles of a set and prints how much of each part is right. Started by run.mjs.
import { resolve } from "node:path";
import { parseArgs } from "node:util";

import { type ArticleRecord, extract, stagesOf } from "@chancery/core";
import { loadKnowledge } from "@chancery/knowledge";

import { loadClusters } from "./cluster-texts.ts";
import { clusterTable, scoreClusters } from "./clusters.ts";
import { areas, loadArea, scorePassages } from "./constructions/score.ts";
import { score } from "./score.ts";
import { type Case, FOR_REPORTING, loadFolder, loadSet, SETS, type SetName } from "./sets.ts";
import { scoreSurroundings, surroundingsTable } from "./surroundings/score.ts";
import { misses, table } from "./table.ts";

/** What is asked for in vain is told in a line, not by a trace. */
function orTell<T>(ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)} (--help says what there is)`);
    process.exit(2);
  }
}

const { values, positionals } = orTell(() =>
  parseArgs({
    options: {
      set: { type: "string", default: "open" },
      misses: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      gold: { type: "string" },
      texts: { type: "string" },
      clusters: { type: "boolean", default: false },
      constructions: { type: "boolean", default: false },
      surroundings: { type: "boolean", default: false },
    },
    allowPositionals: true,
  }),
);

async function cases(): Promise<[string, Case[]][]> {
  if (values.gold !== undefined)
    return [[values.gold, await loadFolder(resolve(values.gold), resolve(values.texts ?? "."))]];
  const names = orTell(() => {
    const asked: readonly string[] = values.set === "all" ? SETS : [values.set];
    if (asked.every((name): name is SetName => (SETS as readonly string[]).includes(name))) return asked;
    throw new RangeError(`no set is called ${values.set}; there are: ${SETS.join(", ")}, all`);
  });
  return Promise.all(names.map(async (name): Promise<[string, Case[]]> => [name, await loadSet(name)]));
}

if (values.clusters) {
  const knowledge = loadKnowledge();
  const { wrong, ...figures } = scoreClusters(loadClusters(), stagesOf(knowledge), knowledge);
  console.log(clusterTable(figures));
  if (values.misses) console.log(wrong.join("\n"));
}

if (values.constructions) {
  const knowledge = loadKnowledge();
  const asked = positionals.length > 0 ? positionals : areas();
  const passages = asked.flatMap((area) => orTell(() => loadArea(area)));
  const tallies = scorePassages(passages, knowledge);
  console.log(`${asked.join(", ")}: ${passages.length} passages`);
  console.log(table(tallies));
  if (values.misses) console.log(misses(tallies).join("\n"));
}

if (values.surroundings) {
  const every = Number(positionals[0] ?? 10);
  const tallies = scoreSurroundings(Number.isInteger(every) && every > 0 ? every : 10);
  console.log(surroundingsTable(tallies));
  if (values.misses) console.log(misses(tallies).join("\n"));
}

const articles = !values.clusters && !values.constructions && !values.surroundings;
for (const [name, set] of articles ? await cases() : []) {
  const records = new Map<string, ArticleRecord>();
  for (const { answers, bytes, mediaType } of set)
    records.set(answers.file, extract({ bytes, uri: answers.file, mediaType }));
  if (values.json) {
    for (const record of records.values()) console.log(JSON.stringify(record));
    continue;
  }
  const tallies = score(
    set.map((c) => c.answers),
    records,
  );
  console.log(`${name}: ${set.length} articles`);
  console.log(table(tallies));
  if (values.misses && !FOR_REPORTING.has(name)) console.log(misses(tallies).join("\n"));
}
