import { Argument, InvalidArgumentError, Option, type Command } from "commander";

import { EXIT_HELP } from "../exit-codes.ts";
import type { Answer, Around } from "../surroundings.ts";
import { knowledgeOption } from "./options.ts";

const all = (): Option => new Option("--all", "list everything, not the first of it").default(false);
const json = (): Option => new Option("--json", "one JSON object").default(false);

interface Common {
  readonly knowledge?: string[];
  readonly json: boolean;
  readonly all: boolean;
}

/** `chancery knowledge ...`; the code of each is loaded when it is called. */
export function addKnowledge(chancery: Command, around: Around, answer: Answer): void {
  const { out } = around;
  const load = async () => {
    const [commands, { overlaysOf }] = await Promise.all([
      import("../commands/knowledge.ts"),
      import("../knowledge-paths.ts"),
    ]);
    return { commands, overlaysOf };
  };
  const knowledge = chancery
    .command("knowledge")
    .description("Checks your own knowledge of the world, explains what is known, imports lists.")
    .addHelpText("after", `\n${KNOWLEDGE_HELP}\n\n${EXIT_HELP}`);

  knowledge
    .command("check")
    .description(
      "Says all that is wrong with overlays: file, line, remedy. Exit 1 where one would not be used.",
    )
    .argument("[path...]", "folders or files, laid on one another in this order; none: CHANCERY_KNOWLEDGE")
    .addOption(json())
    .addHelpText("after", `\n${CHECK_HELP}\n\n${EXIT_HELP}`)
    .action(async (paths: string[], options: Common) => {
      const { commands, overlaysOf } = await load();
      answer(await commands.check(overlaysOf(paths), options, around));
    });

  knowledge
    .command("explain")
    .description(
      "Tells who or what a phrase can mean on a day: every candidate, its rows, why the others fall.",
    )
    .argument("<phrase...>", "a name, or a role: the Kazakh president")
    .addOption(new Option("--on <date>", "2014-12-23, 2014-12, 2014 or 2014..2016; none: everybody is kept"))
    .addOption(knowledgeOption())
    .addOption(all())
    .addOption(json())
    .addHelpText("after", `\n${EXPLAIN_HELP}\n\n${EXIT_HELP}`)
    .action(async (words: string[], options: Common & { on?: string }, command: Command) => {
      const { commands, overlaysOf } = await load();
      const { daysOf } = await import("@chancery/services/knowledge");
      const on = options.on === undefined ? undefined : daysOf(options.on);
      if (on === null)
        command.error(
          `error: option '--on <date>' argument '${options.on}' is invalid. Write 2014-12-23, 2014-12, 2014 or 2014..2016.`,
        );
      const paths = overlaysOf(options.knowledge);
      answer(
        await commands.explain(words.join(" "), { ...options, on: on ?? undefined, knowledge: paths }, out),
      );
    });

  knowledge
    .command("import")
    .description("Makes a layer out of a list from elsewhere, and reports what is new, equal and different.")
    .addArgument(
      new Argument("<format>", "what the file is").choices(["wikidata", "reign", "jrc", "geonames"]),
    )
    .argument("<file>", "the list, unpacked")
    .option("--out <path>", "write the layer: a folder of CSV tables, or a file that ends in .json")
    .option("--min-population <n>", "geonames: smallest city that is taken", population)
    .addOption(knowledgeOption())
    .addOption(all())
    .addOption(json())
    .addHelpText("after", `\n${IMPORT_HELP}\n\n${EXIT_HELP}`)
    .action(
      async (
        format: "wikidata" | "reign" | "jrc" | "geonames",
        file: string,
        options: Common & { out?: string; minPopulation?: number },
      ) => {
        const { commands, overlaysOf } = await load();
        const { out: path, minPopulation } = options;
        const wanted = { ...options, out: path, minPopulation, knowledge: overlaysOf(options.knowledge) };
        answer(await commands.importFile(format, file, wanted, around));
      },
    );

  knowledge
    .command("stats")
    .description("Counts the rows of each table, by layer.")
    .addOption(knowledgeOption())
    .addOption(json())
    .addHelpText("after", `\n${STATS_HELP}\n\n${EXIT_HELP}`)
    .action(async (options: Common) => {
      const { commands, overlaysOf } = await load();
      answer(await commands.stats(overlaysOf(options.knowledge), options, out));
    });

  knowledge
    .command("diff")
    .description("Lists the cells in which two layers disagree.")
    .argument("<a>", 'a folder or file, or "base" for what ships')
    .argument("<b>", "another")
    .addOption(all())
    .addOption(json())
    .addHelpText("after", `\n${DIFF_HELP}\n\n${EXIT_HELP}`)
    .action(async (a: string, b: string, options: Common) => {
      const { commands } = await load();
      answer(await commands.diff(a, b, options, around));
    });
}

function population(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0) throw new InvalidArgumentError("It is a number of people.");
  return number;
}

const KNOWLEDGE_HELP = `An overlay adds, corrects or removes rows: a folder of CSV tables (people.csv, terms.csv, ...), or one YAML or
JSON file. It is used whole or not at all. Layers lie on one another: base, gazetteers, imports, your own;
the last one wins. packages/knowledge/README.md tells the tables, their columns and ids.

  people: [{id: per.ushakov-yury, name: Yury Ushakov, gender: m, aliases: [Yuri Ushakov]}]
  terms:  [{person: per.ushakov-yury, office: RU/presidential-aide, from: 2012-05}]
  remove: ["names:per.x:Old Spelling"]

Environment:
  CHANCERY_KNOWLEDGE  overlays for every command and for the service, parted by ":" as in PATH (";" on
                      Windows); relative paths are below the repository. --knowledge takes their place`;

const CHECK_HELP = `Examples:
  chancery knowledge check mine.yaml
  chancery knowledge check wikidata/ mine/          as they would be used together

A finding is a line "file:line: message. remedy [rule]". Notes do no harm; a fault keeps the whole overlay out.`;

const EXPLAIN_HELP = `Examples:
  chancery knowledge explain "the Kazakh president" --on 2014-12-23
  chancery knowledge explain Brussels
  chancery knowledge explain President Tokaev --on 2020 --knowledge mine.yaml

A candidate is "certain" where it holds on every day that the date can mean, "possible" where on some, "out"
where on none. Past the day for which the rows speak, what is open-ended is possible, never certain.`;

const IMPORT_HELP = `Formats:
  wikidata   SPARQL results (JSON or CSV) or entities (JSON); the README has the queries
  reign      REIGN's leader list (CSV)
  jrc        the entities file of JRC-Names
  geonames   cities500.txt and its like

Examples:
  chancery knowledge import wikidata results.json                    the report alone
  chancery knowledge import wikidata results.json --out wikidata/    and the layer
  chancery knowledge import geonames cities500.txt --min-population 50000 --out gazetteer/
  chancery extract --knowledge wikidata/ --knowledge mine.yaml article.txt

What is equal is counted, what differs is listed and left to you: ours stays until a row of yours overrules it.`;

const STATS_HELP = `Examples:
  chancery knowledge stats
  chancery knowledge stats --knowledge mine.yaml --json`;

const DIFF_HELP = `Examples:
  chancery knowledge diff base mine.yaml
  chancery knowledge diff wikidata-2025/ wikidata-2026/ --all`;
