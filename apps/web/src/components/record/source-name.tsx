import type { ArticleSummary } from "@chancery/services";

import { useText } from "../../text/server.ts";
import { EventDate } from "./date.tsx";

/** Outlet and day of an article; what is not stated is said not to be. */
export function SourceName({ article }: { article: ArticleSummary }) {
  const text = useText();
  const { outlet, published, publishedMethod, uri } = article;
  return (
    <span title={uri}>
      {outlet === null ? text.article.noOutlet : <bdi>{outlet}</bdi>}
      {", "}
      {published === null ? text.article.notDated : <EventDate edtf={published} />}
      {published !== null && publishedMethod === "inferred" && (
        <span className="status" data-status="inferred">
          {" "}
          {text.article.inferred}
        </span>
      )}
    </span>
  );
}
