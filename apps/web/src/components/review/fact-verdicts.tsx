import type { Entry, FactRef } from "@chancery/core";
import type { ArticleSummary } from "@chancery/services";

import { splitFact } from "../../app/review/correct.ts";
import { articlePath } from "../../lib/paths.ts";
import { useText } from "../../text/server.ts";
import { Act, DecisionForm } from "../dossier/forms.tsx";

/** Accept or reject what one source says of an event, or say that it tells of another one. */
export function FactVerdicts({
  fact,
  article,
  entry,
  back,
  open = false,
}: {
  fact: FactRef;
  article: ArticleSummary;
  entry: Pick<Entry, "id" | "members"> | null;
  back: string;
  open?: boolean;
}) {
  const text = useText();
  const { review } = text.dossier;
  const { correct: words } = text.review;
  return (
    <details className="decision-of" open={open}>
      <summary>
        {words.fact}: <bdi>{article.title ?? text.article.untitled}</bdi> ·{" "}
        <code>{fact.fact.slice(0, 16)}</code>
      </summary>
      <p className="text-meta">
        <a href={articlePath(article.id, fact.fact)}>{review.inArticle}</a>
      </p>
      <DecisionForm back={back}>
        <Act act={{ act: "accept", fact }}>{review.accept}</Act>
        <Act act={{ act: "reject", fact }}>{review.reject}</Act>
        {entry !== null && entry.members.length > 1 && (
          <button
            formAction={splitFact}
            name="split"
            value={`${entry.id} ${fact.source}/${fact.fact}`}
            className="button-quiet"
          >
            {words.split}
          </button>
        )}
      </DecisionForm>
    </details>
  );
}
