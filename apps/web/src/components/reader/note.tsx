import type { Fact } from "@chancery/core";

import type { Basis } from "../../lib/reader/basis.ts";
import type { ReaderModel } from "../../lib/reader/model.ts";
import type { Note } from "../../lib/reader/notes.ts";
import { timeOf } from "../../lib/words/fact.ts";
import { listWords } from "../../lib/words/list.ts";
import { isNamed, type Part } from "../../lib/words/parts.ts";
import { useText } from "../../text/server.ts";
import { EventDate } from "../record/date.tsx";
import { Letter } from "../record/letter.tsx";
import { Standings, standingsOf } from "../record/status.tsx";
import { nameIn, Words } from "../record/words.tsx";
import { NoteBody } from "./note-body.tsx";
import type { View } from "./view.ts";

/** A margin note: one line that opens to the fields of its fact and the words that state each. */
export function FactNote({ note, view: { model, open } }: { note: Note; view: View }) {
  const text = useText();
  const { id, facts } = note;
  const look = model.looks.get(id);
  if (!look) return null;
  const [first, ...others] = facts;
  const words = listWords(facts, text);
  return (
    <details
      className="note"
      name="fact"
      id={`n-${id}`}
      data-note={id}
      data-letter={look.letter}
      open={id === open}
    >
      <summary id={`s-${id}`}>
        <Letter letter={look.letter} />
        <span>
          <span className="note-words">
            <Words parts={words} names={model.names} plain />
          </span>
          <Meta fact={first} basis={look.basis} words={words} model={model} />
        </span>
      </summary>
      <NoteBody fact={first} basis={look.basis} model={model} />
      {others.map((fact) => (
        <div key={fact.id} id={`n-${fact.id}`}>
          <NoteBody fact={fact} basis={look.basis} model={model} />
        </div>
      ))}
    </details>
  );
}

/** What the line leaves out: place, day, standing and who says so. */
function Meta({
  fact,
  basis,
  words,
  model,
}: {
  fact: Fact;
  basis: Basis | null;
  words: readonly Part[];
  model: ReaderModel;
}) {
  const text = useText();
  const time = timeOf(fact);
  const place = fact.kind === "event" && !isNamed(words, fact.place) ? fact.place : null;
  const standings = [...standingsOf(fact), ...(basis === "inferred" ? (["inferred"] as const) : [])];
  const bare = !time && place === null && standings.length === 0 && fact.source === null;
  return (
    <>
      <Said fact={fact} source={model.record.source.text} />
      {!bare && (
        <span className="note-meta">
          {place !== null && <bdi>{nameIn(model.names, place)}</bdi>}
          {place !== null && time && ", "}
          {time && <EventDate edtf={time.edtf} />} <Standings of={standings} />
          {fact.source !== null && ` ${text.fact.according(nameIn(model.names, fact.source))}`}
        </span>
      )}
    </>
  );
}

/** The beginning of what was said: `most` characters of it, in whole words. */
export function Said({ fact, source, most = 90 }: { fact: Fact; source: string; most?: number }) {
  if (fact.kind !== "statement") return null;
  const said = fact.content.map(({ start, end }) => source.slice(start, end)).join(" … ");
  const short =
    said.length <= most ? said : `${said.slice(0, said.lastIndexOf(" ", most) + 1 || most).trimEnd()} …`;
  return <bdi className="note-words-printed">{fact.form === "direct" ? `“${short}”` : short}</bdi>;
}
