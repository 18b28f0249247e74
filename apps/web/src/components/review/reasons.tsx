import type { Question } from "@chancery/core";

import { sided } from "../../lib/review/reasons.ts";
import { reasonWords } from "../../lib/words/review.ts";
import { useText } from "../../text/server.ts";

/** What speaks for an answer and what against it; of questions that have no two sides, why they are asked. */
export function Reasons({ question }: { question: Question }) {
  const text = useText();
  const { case: words } = text.review;
  const { review } = text.dossier;
  const sides = sided(question);
  if (sides === null) return <List title={review.because} reasons={question.reasons} />;
  return (
    <div className="reasons">
      <List title={words.for} reasons={sides.speakFor} note={review.strength(question.strength)} />
      <List title={words.against} reasons={sides.speakAgainst} />
    </div>
  );
}

function List({ title, reasons, note }: { title: string; reasons: readonly string[]; note?: string }) {
  const text = useText();
  return (
    <div>
      <h2 className="caps">{title}</h2>
      <ul>
        {reasons.length === 0 && <li className="text-ink3">{text.review.case.neither}</li>}
        {reasons.map((reason) => (
          <li key={reason}>{reasonWords(reason, text)}</li>
        ))}
      </ul>
      {note !== undefined && <p className="text-meta text-ink3">{note}</p>}
    </div>
  );
}
