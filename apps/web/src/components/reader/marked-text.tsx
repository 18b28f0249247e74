import type { Span } from "@chancery/core";
import type { ReactNode } from "react";

import { laneOfNotes, piecesOf, type MarkedPiece } from "../../lib/reader/marks.ts";
import type { View } from "./view.ts";

/** A block's text with the words of facts marked; joined, its pieces are the text, unchanged. */
export function MarkedText({ index, span, view }: { index: number; span: Span; view: View }) {
  const pieces = piecesOf(span, view.model.marks.get(index) ?? []);
  const lanes = laneOfNotes(pieces);
  return pieces.map((piece) => <TextPiece key={piece.start} piece={piece} view={view} lanes={lanes} />);
}

interface PieceProps {
  readonly piece: MarkedPiece;
  readonly view: View;
  readonly lanes: ReadonlyMap<string, number>;
}

function TextPiece({ piece: { start, end, notes, sentences }, view, lanes }: PieceProps) {
  const { model, open } = view;
  const words = model.record.source.text.slice(start, end);
  if (notes.length === 0 && sentences.length === 0) return words;
  const lit = { "data-letter": open === null ? undefined : model.looks.get(open)?.letter };
  const sentence = {
    ...(sentences.length > 0 ? { "data-e": sentences.join(" ") } : {}),
    ...(open !== null && sentences.includes(open) ? { "data-on-sentence": "", ...lit } : {}),
  };
  if (notes.length === 0) return <span {...sentence}>{words}</span>;
  const on = open !== null && notes.includes(open);
  // The narrowest fact on these words is the one that a click means; a second click goes on to the next.
  const meant = on ? open : (notes.at(-1) ?? "");
  const inner = underlined(words, notes, { view, lanes });
  return (
    <mark
      {...sentence}
      data-f={notes.join(" ")}
      {...(on ? { "data-on": "", ...lit } : {})}
      aria-describedby={notes.map((id) => `s-${id}`).join(" ")}
    >
      {words.trim() === "" ? (
        inner
      ) : (
        <a href={view.hrefOf(meant)} tabIndex={-1}>
          {inner}
        </a>
      )}
    </mark>
  );
}

/** The words within one element a note, since an element has one underline and those of its parents. */
function underlined(
  words: ReactNode,
  notes: readonly string[],
  { view: { model, open }, lanes }: Omit<PieceProps, "piece">,
): ReactNode {
  return notes.reduce<ReactNode>((inner, id) => {
    const [look, lane] = [model.looks.get(id), lanes.get(id)];
    if (!look || lane === undefined) return inner;
    return (
      <span
        className="u"
        data-u={id}
        data-letter={look.letter}
        data-lane={lane}
        data-style={look.underline}
        {...(id === open ? { "data-on": "" } : {})}
      >
        {inner}
      </span>
    );
  }, words);
}
