import { Option, type Command } from "commander";

import type { Answer, Around } from "../surroundings.ts";
import { day, limit, stored, storeIn, type StoreFlags } from "./options.ts";

/** `chancery timeline`, `show`, `cite`: what the articles of a store say together. */
export function addRecord(chancery: Command, around: Around, answer: Answer): void {
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
  ).action(async (who: string[], flags: StoreFlags & TimelineFlags) => {
    const { timeline } = await import("../commands/timeline.ts");
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
  ).action(async (id: string, flags: StoreFlags & { on?: string; limit: number }) => {
    const { show } = await import("../commands/show.ts");
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
    async (id: string, flags: StoreFlags & { format: "text" | "bibtex" | "ris" | "csl"; site?: string }) => {
      const { citeWhat } = await import("../commands/cite.ts");
      const format = flags.json ? "json" : flags.format;
      answer(await citeWhat(id, { ...flags, format, ...(await storeIn(flags)) }, around));
    },
  );
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

const TIMELINE_HELP = `An event stands once, however many articles tell of it; one whose day is not certain is listed where it
can be at the earliest. Who serves a state takes part for it: "timeline Russia Kazakhstan" finds the
meetings of their presidents. Without --limit 50 are listed; the last line says how to go on.

Examples:
  chancery timeline tokaev putin
  chancery timeline Russia Kazakhstan --type signing ratification --from 1991-12-01
  chancery timeline --place KZ --from 2015-01-01 --to 2015-12-31
  chancery timeline Angola --status planned unconfirmed --json`;

const SHOW_HELP = `An event is shown field by field: what each source says, in its words, and by which rule one value is
shown first. Every id that an event was ever given leads to it. An agreement is shown with its parties,
steps and ties to others; a person with offices; an organisation with its members on a day.

Examples:
  chancery show evt-0r4xfbb0k58m6l
  chancery show agr.minsk-2015
  chancery show org.eaeu --on 2015-01-02
  chancery show tokaev --json`;

const CITE_HELP = `A fact is cited as the article that states it, with its words, the sha-256 of what was read, and its place in
the record. Of an event the page comes first, then each fact that tells of it. What is not known is left out.

Examples:
  chancery cite evt-0r4xfbb0k58m6l
  chancery cite agr.minsk-2015 --format bibtex > minsk.bib
  chancery cite tokaev --format csl --site https://record.example`;
