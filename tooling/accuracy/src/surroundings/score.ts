import { type ArticleRecord, type EventFact, extract } from "@chancery/core";
import { EVENT_PATTERNS } from "@chancery/core/training";

import { Tallies } from "../tally.ts";
import { SURROUNDINGS, type Telling } from "./surroundings.ts";

/** One of every so many patterns; all of them are some forty thousand extractions. */
const EVERY = 10;

/**
 * Sets the example of one pattern in `every` into each surrounding that fits, and asks whether the event is still told: of its type, by
 * and of the same parties, with the same status. Says nothing of words that no pattern has; a surrounding is right where nothing is lost.
 */
export function scoreSurroundings(every = EVERY): Tallies {
  const tallies = new Tallies();
  const asked = EVENT_PATTERNS.filter((_, i) => i % every === 0);
  for (const { id, type, example } of asked) {
    const record = read(example);
    const told = eventsOf(record).find((event) => event.type === type);
    // Two sentences, a quotation or a headline have surroundings of their own.
    if (told === undefined || !example.endsWith(".") || /[“"?]|\. /.test(example)) continue;
    const telling = tellingOf(record, example);
    for (const [name, surround] of Object.entries(SURROUNDINGS)) {
      const text = surround(telling);
      if (text !== null)
        tallies.of(name).add(tells(read(text), told, record), `[${id}] ${text.replaceAll("\n", " / ")}`);
    }
  }
  return tallies;
}

/** Kept of all asked, by surrounding, the worst first, and of all together. */
export function surroundingsTable({ byName }: Tallies): string {
  const rows = [...byName].toSorted(([, a], [, b]) => (a.recall ?? 1) - (b.recall ?? 1));
  const sum = (of: "right" | "all"): number => rows.reduce((total, [, tally]) => total + tally[of], 0);
  return [
    ...rows.map(([name, { right, all }]) => line(name, right, all)),
    line("all", sum("right"), sum("all")),
  ].join("\n");
}

const line = (name: string, right: number, all: number): string =>
  `${name.padEnd(48)}${`${right}/${all}`.padStart(12)}${((100 * right) / all).toFixed(1).padStart(8)}`;

const read = (text: string): ArticleRecord =>
  extract({ bytes: new TextEncoder().encode(text), uri: "example.txt", mediaType: "text/plain" });

const eventsOf = ({ facts }: ArticleRecord): readonly EventFact[] =>
  facts.flatMap((fact) => (fact.kind === "event" ? [fact] : []));

function tells(record: ArticleRecord, told: EventFact, of: ArticleRecord): boolean {
  const parties = partiesOf(of, told);
  return eventsOf(record).some(
    (event) =>
      event.type === told.type &&
      event.status === told.status &&
      event.negated === told.negated &&
      parties.every((party) => partiesOf(record, event).includes(party)),
  );
}

/** Those who take part, by identifier, or by name where nobody knows them: such identifiers differ from text to text. */
const partiesOf = ({ entities }: ArticleRecord, { participants }: EventFact): readonly string[] =>
  participants.map(({ entity }) =>
    entity.startsWith("local:") ? (entities.find(({ id }) => id === entity)?.name ?? entity) : entity,
  );

/** Words that go on with a name: "Peru and", "the president of". */
const GOES_ON =
  /^ (?:and|or|of|in|on|at|for|to|with|from|who|which|has|have|had|is|was|were|will|would|must|could|may)\b/;

/** The subject is the name that only its title stands before, where a word that is no part of it follows. */
function tellingOf({ entities }: ArticleRecord, text: string): Telling {
  const [subject] = entities
    .flatMap(({ kind, mentions }) =>
      // "Kenyan police": whose they are is no subject.
      mentions.flatMap(({ span, form }) => (form === "name" ? [{ kind, ...span }] : [])),
    )
    .filter(
      ({ start, end }) =>
        /^(?:\p{Lu}\p{L}* )*$/u.test(text.slice(0, start)) && /^ [a-z]/.test(text.slice(end)),
    )
    .toSorted((a, b) => b.end - a.end);
  return subject === undefined || GOES_ON.test(text.slice(subject.end))
    ? { text, subjectEnd: null, person: false }
    : { text, subjectEnd: subject.end, person: subject.kind === "person" };
}
