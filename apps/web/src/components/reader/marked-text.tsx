import type { Span } from "@chancery/core";
import type { ReactNode } from "react";

import { laneOfFacts, piecesOf, type MarkedPiece } from "../../lib/reader/marks.ts";
import type { ReaderModel } from "../../lib/reader/model.ts";

/** A stretch of the text with the words of facts marked; joined, its pieces are the text, unchanged. */
export function MarkedText({ span, model, open }: { span: Span; model: ReaderModel; open: string | null }) {
  const pieces = piecesOf(span, model.marks);
  const lanes = laneOfFacts(pieces);
  return pieces.map((piece) => (
    <TextPiece key={piece.start} piece={piece} model={model} lanes={lanes} open={open} />
  ));
}

interface PieceProps {
  readonly piece: MarkedPiece;
  readonly model: ReaderModel;
  readonly lanes: ReadonlyMap<string, number>;
  readonly open: string | null;
}

function TextPiece({ piece, model, lanes, open }: PieceProps) {
  const { start, end, facts, sentences } = piece;
  const words = model.record.source.text.slice(start, end);
  if (facts.length === 0 && sentences.length === 0) return words;
  const inSentence = open !== null && sentences.includes(open);
  const sentence = {
    ...(sentences.length > 0 ? { "data-e": sentences.join(" ") } : {}),
    ...(inSentence ? { "data-on-sentence": "", "data-letter": model.looks.get(open)?.letter } : {}),
  };
  if (facts.length === 0) return <span {...sentence}>{words}</span>;
  const on = open !== null && facts.includes(open);
  // The narrowest fact on these words is the one that a click means; a second click goes on to the next.
  const first = on ? open : (facts.at(-1) ?? "");
  const inner = underlined(words, facts, { model, lanes, open });
  return (
    <mark
      {...sentence}
      data-f={facts.join(" ")}
      {...(on ? { "data-on": "", "data-letter": model.looks.get(open)?.letter } : {})}
      aria-describedby={[...new Set(facts.map((id) => `s-${model.looks.get(id)?.note ?? id}`))].join(" ")}
    >
      {words.trim() === "" ? (
        inner
      ) : (
        <a href={`?f=${encodeURIComponent(first)}#n-${encodeURIComponent(first)}`} tabIndex={-1}>
          {inner}
        </a>
      )}
    </mark>
  );
}

/** The words within one element a fact, since an element has one underline and those of its parents. */
function underlined(
  words: ReactNode,
  facts: readonly string[],
  { model, lanes, open }: Omit<PieceProps, "piece">,
): ReactNode {
  return facts.reduce<ReactNode>((inner, id) => {
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
