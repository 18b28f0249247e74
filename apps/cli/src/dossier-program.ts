import { userInfo } from "node:os";

import type { DecisionAct, QuestionKind } from "@chancery/core";
import { Argument, InvalidArgumentError, Option, type Command } from "commander";

import type { Around } from "./commands/dossier.ts";
import { EXIT_HELP } from "./exit-codes.ts";
import {
  BACKUP_HELP,
  CITE_HELP,
  DECIDE_HELP,
  HISTORY_HELP,
  LIST_HELP,
  MERGE_HELP,
  REVIEW_HELP,
  SHOW_HELP,
  TIMELINE_HELP,
  UNDO_HELP,
  VERIFY_HELP,
} from "./dossier-help.ts";
import { knowledgeOption } from "./knowledge-program.ts";

interface Flags {
  readonly db?: string;
  readonly knowledge?: string[];
  readonly json: boolean;
}

/** The commands on what the articles of a store say together; the code of each is loaded when it is called. */
export function addDossier(
  chancery: Command,
  database: () => Option,
  around: Around,
  answer: (code: number) => void,
): void {
  const stored = (command: Command, help: string): Command =>
    command
      .option("--json", "JSON instead of a report", false)
      .addOption(database())
      .addOption(knowledgeOption())
      .addHelpText("after", `\n${help}\n\n${EXIT_HELP}`);

  stored(
    chancery
      .command("merge")
      .description(
        "Joins what articles tell of one event, where that waits to be done; --rebuild does all of it anew.",
      )
      .option("--rebuild", "throw the joined record away and make it anew of sources and decisions", false),
    MERGE_HELP,
  ).action(async (flags: Flags & { rebuild: boolean }) => {
    const { merge } = await import("./commands/merge.ts");
    answer(await merge({ ...flags, ...(await storeIn(flags)) }, around));
  });

  stored(
    chancery
      .command("timeline")
      .description("Lists events in the order of their days; of several, those in which all take part.")
      .argument("[who...]", "people, states, bodies: names under any spelling, or ids")
      .option("--about <what>", "an agreement, a topic, an office")
      .option("--place <place>", "a place, or a country for all that took place there")
      .option("--type <type...>", "types of events: meeting, visit, signing ...")
      .option("--status <status...>", "how events stand: actual, planned, unconfirmed ...")
      .option("--from <day>", "from this day on", day)
      .option("--to <day>", "up to this day", day)
      .option("--query <words>", "words that its sources print")
      .option("--disputed", "only those whose sources contradict each other")
      .option("--limit <n>", "how many at most", limit, 50)
      .option("--after <cursor>", "go on after the end of an earlier list"),
    TIMELINE_HELP,
  ).action(async (who: string[], flags: Flags & TimelineFlags) => {
    const { timeline } = await import("./commands/timeline.ts");
    const { type, status, after, ...rest } = flags;
    const wanted = { ...rest, who, types: type, statuses: status, cursor: after };
    answer(await timeline({ ...wanted, ...(await storeIn(flags)) }, around));
  });

  stored(
    chancery
      .command("show")
      .description("Shows an event, an agreement, a person, a state, a body or an article by id or name.")
      .argument("<id>", "an id of any kind, or a name")
      .option("--on <day>", "of an organisation: its members on that day", day)
      .option("--limit <n>", "events of a person, a state or a body at most", limit, 20),
    SHOW_HELP,
  ).action(async (id: string, flags: Flags & { on?: string; limit: number }) => {
    const { show } = await import("./commands/show.ts");
    answer(await show(id, { ...flags, ...(await storeIn(flags)) }, around));
  });

  stored(
    chancery
      .command("cite")
      .description(
        "Writes how a fact, an event, an article, an agreement, a person, a state or a body is cited.",
      )
      .argument("<id>", "an id of any kind, or a name")
      .addOption(
        new Option("--format <format>", "plain text, or what programs that keep references take in")
          .choices(["text", "bibtex", "ris", "csl"])
          .default("text"),
      )
      .option("--site <url>", "the site whose addresses are cited; without one the ids are"),
    CITE_HELP,
  ).action(
    async (id: string, flags: Flags & { format: "text" | "bibtex" | "ris" | "csl"; site?: string }) => {
      const { citeWhat } = await import("./commands/cite.ts");
      const format = flags.json ? "json" : flags.format;
      answer(await citeWhat(id, { ...flags, format, ...(await storeIn(flags)) }, around));
    },
  );

  stored(
    chancery
      .command("verify")
      .description(
        "Reads a store against itself: bytes, quoted words, every index. Exit 1 where something is wrong.",
      )
      .option("--rebuild", "make the joined record anew beside, and compare", false)
      .option("--extract", "extract every source again, and compare", false),
    VERIFY_HELP,
  ).action(async (flags: Flags & { rebuild: boolean; extract: boolean }) => {
    const { verify } = await import("./commands/verify.ts");
    answer(await verify({ ...flags, ...(await storeIn(flags)) }, around));
  });

  for (const [verb, description] of [
    [
      "backup",
      "Writes the store, as it is at this moment, to a file that must not exist; others go on working.",
    ],
    ["restore", "Puts what backup wrote into a store that is empty, of SQLite or PostgreSQL."],
  ] as const) {
    stored(
      chancery.command(verb).description(description).argument("<file>", "the backup, NAME.jsonl.gz"),
      BACKUP_HELP,
    ).action(async (file: string, flags: Flags) => {
      const { backup } = await import("./commands/backup.ts");
      const { store } = await storeIn(flags, { made: verb === "restore" });
      answer(await backup(verb, { store, file, json: flags.json }, around));
    });
  }

  addReview(chancery, stored, around, answer);
}

function addReview(
  chancery: Command,
  stored: (command: Command, help: string) => Command,
  around: Around,
  answer: (code: number) => void,
): void {
  const review = chancery
    .command("review")
    .description(
      "Answers what the program will not decide alone; joins, parts, corrects; undoes; tells the history.",
    )
    .addHelpText("after", `\n${REVIEW_HELP}\n\n${EXIT_HELP}`);

  stored(
    review
      .command("list")
      .description("Lists open questions, those for which most speaks first.")
      .option("--answered", "those that were answered, the newest first", false)
      .addOption(new Option("--kind <kind>", "of one kind").choices(QUESTIONS))
      .option("--entry <id>", "about an event")
      .option("--entity <name>", "about a person, a body, an agreement")
      .option("--limit <n>", "how many at most", limit, 20)
      .option("--after <cursor>", "go on after the end of an earlier list"),
    LIST_HELP,
  ).action(async (flags: Flags & { answered: boolean; limit: number }) => {
    const { list } = await import("./commands/review.ts");
    answer(await list({ ...flags, ...(await storeIn(flags)) }, around));
  });

  stored(
    reviewer(
      review
        .command("decide")
        .description("Takes a decision. Nothing that is read in later undoes it.")
        .addArgument(new Argument("<act>", "what is decided").choices(ACTS))
        .argument("<subject...>", "facts or events, entities, a question")
        .option("--field <field>", "of correct: type, status, negated, when, place, participants, about")
        .option("--value <value>", "of correct: what the field is")
        .option("--text <text>", "of note: what is noted")
        .option("--question <id>", "the question that this answers"),
    ),
    DECIDE_HELP,
  ).action(async (act: string, subjects: string[], flags: Flags & { by: string; why: string }) => {
    const { decide } = await import("./commands/review.ts");
    answer(await decide({ ...flags, act, subjects, ...(await storeIn(flags)) }, around));
  });

  stored(
    reviewer(
      review
        .command("undo")
        .description("Takes a decision back; that can be undone in turn.")
        .argument("<decision>", "its id, as review history lists it"),
    ),
    UNDO_HELP,
  ).action(async (decision: string, flags: Flags & { by: string; why: string }) => {
    const { undo } = await import("./commands/review.ts");
    answer(await undo(decision, { ...flags, ...(await storeIn(flags)) }, around));
  });

  stored(
    review
      .command("history")
      .description("Lists the log of decisions, the newest first, those that were taken back included.")
      .option("--about <id>", "an event, a fact, an entity, a question, a decision")
      .option("--by <name>", "whose")
      .addOption(new Option("--kind <act>", "of one kind").choices([...ACTS, "carry", "undo"]))
      .option("--limit <n>", "how many at most", limit, 20)
      .option("--after <cursor>", "go on after the end of an earlier list"),
    HISTORY_HELP,
  ).action(async (flags: Flags & { limit: number }) => {
    const { history } = await import("./commands/review.ts");
    answer(await history({ ...flags, ...(await storeIn(flags)) }, around));
  });
}

interface TimelineFlags {
  readonly about?: string;
  readonly place?: string;
  readonly type?: string[];
  readonly status?: string[];
  readonly from?: string;
  readonly to?: string;
  readonly query?: string;
  readonly disputed?: true;
  readonly limit: number;
  readonly after?: string;
}

// Written out, since loading the model to name a flag's values would slow the start of every command; the types hold them whole.

/** What a person may decide; `carry` is the program's own, `undo` a command of its own. */
const ACTS = Object.keys({
  "same-event": true,
  "other-event": true,
  "same-entity": true,
  "other-entity": true,
  accept: true,
  reject: true,
  correct: true,
  note: true,
  dismiss: true,
} satisfies Record<Exclude<DecisionAct["act"], "carry" | "undo">, true>);

const QUESTIONS = Object.keys({
  "same-event": true,
  "same-entity": true,
  "same-agreement": true,
  lineage: true,
  conflict: true,
  contradiction: true,
  "carried-decision": true,
} satisfies Record<QuestionKind, true>);

const reviewer = (command: Command): Command =>
  command
    .requiredOption("--why <reason>", "the reason, kept in the log")
    .option("--by <name>", "who decides (default: CHANCERY_REVIEWER, or the user of this machine)", whoami());

function whoami(): string {
  const named = process.env["CHANCERY_REVIEWER"];
  if (named !== undefined && named !== "") return named;
  try {
    return userInfo().username;
  } catch {
    return "unknown";
  }
}

async function storeIn(
  { db, knowledge }: Flags,
  { made = false } = {},
): Promise<{ store: string; knowledge: readonly string[] }> {
  const [{ storeAt, storeOf }, { overlaysOf }] = await Promise.all([
    import("./env.ts"),
    import("./knowledge-paths.ts"),
  ]);
  return { store: (made ? storeOf : storeAt)(db), knowledge: overlaysOf(knowledge) };
}

function limit(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > 200)
    throw new InvalidArgumentError("It is from 1 to 200.");
  return number;
}

function day(text: string): string {
  const date = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : new Date(Number.NaN);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text)
    throw new InvalidArgumentError("It is a day such as 2015-12-21.");
  return text;
}
