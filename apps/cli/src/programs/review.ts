import { userInfo } from "node:os";

import type { DecisionAct, QuestionKind } from "@chancery/core";
import { Argument, Option, type Command } from "commander";

import { EXIT_HELP } from "../exit-codes.ts";
import type { Answer, Around } from "../surroundings.ts";
import { limit, stored, storeIn, type StoreFlags } from "./options.ts";

/** `chancery review ...`: what people decide. */
export function addReview(chancery: Command, around: Around, answer: Answer): void {
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
  ).action(async (flags: StoreFlags & { answered: boolean; limit: number }) => {
    const { list } = await import("../commands/review.ts");
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
  ).action(async (act: string, subjects: string[], flags: StoreFlags & { by: string; why: string }) => {
    const { decide } = await import("../commands/review.ts");
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
  ).action(async (decision: string, flags: StoreFlags & { by: string; why: string }) => {
    const { undo } = await import("../commands/review.ts");
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
  ).action(async (flags: StoreFlags & { limit: number }) => {
    const { history } = await import("../commands/review.ts");
    answer(await history({ ...flags, ...(await storeIn(flags)) }, around));
  });
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

const REVIEW_HELP = `Decisions are lines of a log that only grows: who, when, why, what stood before and after. They name
facts, not events, so they hold when articles are read again or the record is made anew. Undoing one adds
a line; nothing is ever removed.`;

const LIST_HELP = `Examples:
  chancery review list
  chancery review list --kind same-event --limit 5
  chancery review list --answered --json`;

const DECIDE_HELP = `Acts and their subjects:
  same-event, other-event FACT FACT...    these tell of one event; of different ones
  same-entity, other-entity NAME NAME...  these are one person, body, agreement; different ones
  accept, reject FACT                     it is stated so; the words do not say that
  correct FACT --field F --value V        the words say something else
  note SUBJECT --text TEXT                anything, on a fact, an event or an entity
  dismiss QUESTION                        looked at, and left as it is

A FACT is "source/fact" or a fact's id as show prints it; an event's id stands for its first fact.
Values of --value: a type or status; true or false; a day, month, year or two of them with a slash; a
place; "role:who, role:who"; names with commas between; "none" for no time, no place, nothing.

Examples:
  chancery review decide same-event evt-1d0 evt-7x2 --why "one evening, told twice"
  chancery review decide correct 0k3v9 --field when --value 2015-12-21 --why "the Monday before"
  chancery review decide reject 0k3v9 --why "a headline of another article"
  chancery review decide dismiss ask-19c --why "cannot be told" --by "M. Ivanova"`;

const UNDO_HELP = `Examples:
  chancery review history --about evt-1d0
  chancery review undo dec-022jn --why "two evenings after all"`;

const HISTORY_HELP = `Examples:
  chancery review history
  chancery review history --about evt-1d0 --json
  chancery review history --by "M. Ivanova" --kind reject`;
