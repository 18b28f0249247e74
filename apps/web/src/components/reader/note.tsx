import type { RelationFact } from "@chancery/core";

import { letterOf } from "../../lib/fact-type.ts";
import type { FactLook, ReaderModel } from "../../lib/reader/model.ts";
import { membersOf, type Note } from "../../lib/reader/notes.ts";
import { factWords, timeOf } from "../../lib/words/fact.ts";
import { entity, listed, text as words, type Part } from "../../lib/words/parts.ts";
import { text } from "../../text/index.ts";
import { EventDate } from "../record/date.tsx";
import { Letter } from "../record/letter.tsx";
import { Standings, standingsOf } from "../record/status.tsx";
import { nameIn, Words } from "../record/words.tsx";
import { NoteBody } from "./note-body.tsx";

/** A margin note: one line that opens to the fields of its fact and the words that state each. */
export function FactNote({ note, model, open }: { note: Note; model: ReaderModel; open: string | null }) {
  const [first, ...others] = note.facts;
  const look = model.looks.get(first.id);
  if (!look) return null;
  const isOpen = note.facts.some(({ id }) => id === open);
  return (
    <details
      className="note"
      name="fact"
      id={`n-${first.id}`}
      data-note={note.facts.map(({ id }) => id).join(" ")}
      data-letter={look.letter}
      open={isOpen}
    >
      <summary id={`s-${first.id}`}>
        <Letter letter={letterOf(first)} />
        <span>
          <span className="note-words">
            <Words parts={lineOf(note)} names={model.names} plain />
          </span>
          <Meta look={look} model={model} />
        </span>
      </summary>
      <NoteBody fact={first} model={model} />
      {others.map((fact) => (
        <div key={fact.id} id={`n-${fact.id}`}>
          <NoteBody fact={fact} model={model} />
        </div>
      ))}
    </details>
  );
}

/** What a note says: its fact, or all members of its list at once. */
export function lineOf(note: Note): Part[] {
  const members = membersOf(note);
  const [first] = members ?? [];
  if (!members || !first) return factWords(note.facts[0]);
  return [
    ...listed(members.map(({ subject }) => subject)),
    words(` ${bond(first)} `),
    entity(first.object ?? ""),
  ];
}

const bond = ({ type, negated }: RelationFact): string =>
  (negated ? text.fact.notMembers : text.fact.members)[type] ?? type;

function Meta({ look: { fact, basis }, model }: { look: FactLook; model: ReaderModel }) {
  const time = timeOf(fact);
  const place = fact.kind === "event" ? fact.place : null;
  const standings = [...standingsOf(fact), ...(basis === "inferred" ? (["inferred"] as const) : [])];
  const said = fact.kind === "statement" ? saidIn(fact.content, model.record.source.text) : null;
  if (!time && place === null && standings.length === 0 && said === null && fact.source === null) return null;
  return (
    <>
      {said !== null && <span className="note-words-printed">{said}</span>}
      <span className="note-meta">
        {place !== null && <bdi>{nameIn(model.names, place)}</bdi>}
        {place !== null && time && ", "}
        {time && <EventDate edtf={time.edtf} />} <Standings of={standings} />
        {fact.source !== null && ` ${text.fact.according(nameIn(model.names, fact.source))}`}
      </span>
    </>
  );
}

/** How much of what was said a closed note shows. */
const SAID = 90;

function saidIn(content: readonly { start: number; end: number }[], source: string): string {
  const said = content.map(({ start, end }) => source.slice(start, end)).join(" … ");
  if (said.length <= SAID) return said;
  return `${said.slice(0, said.lastIndexOf(" ", SAID) + 1 || SAID).trimEnd()} …`;
}
