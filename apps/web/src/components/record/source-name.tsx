import type { ArticleSummary } from "@chancery/services";

import { addressName } from "../../lib/paths.ts";
import { text } from "../../text/index.ts";
import { EventDate } from "./date.tsx";

/** Outlet and day of an article; what is not stated is said not to be. */
export function SourceName({ article }: { article: ArticleSummary }) {
  const { outlet, published, publishedMethod, uri } = article;
  return (
    <>
      <span title={uri}>
        <bdi>{outlet ?? addressName(uri)}</bdi>
        {outlet === null && ` (${text.article.noOutlet})`}
      </span>
      {", "}
      {published === null ? (
        text.article.notDated
      ) : (
        <>
          <EventDate edtf={published} />
          {publishedMethod === "inferred" && (
            <span className="status" data-status="inferred">
              {" "}
              {text.article.inferred}
            </span>
          )}
        </>
      )}
    </>
  );
}
