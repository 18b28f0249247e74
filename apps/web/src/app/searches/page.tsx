import type { Metadata } from "next";

import { Notice } from "../../components/notice.tsx";
import { PageHead } from "../../components/page-head.tsx";
import { SavedItem } from "../../components/search/saved-item.tsx";
import { one } from "../../lib/query.ts";
import { api } from "../../server/api.ts";
import { guarded } from "../../server/guarded.tsx";
import { texts } from "../../text/server.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts()).finding.saved.title };
}

/** Searches that are kept, with what is new in them. */
export default guarded(async ({ searchParams }: PageProps<"/searches">) => {
  const { saved: words } = (await texts()).finding;
  const notice = one((await searchParams)["notice"]);
  const searches = await (await api()).searches.list();
  return (
    <div className="page">
      <PageHead title={words.title}>{words.lead}</PageHead>
      <Notice
        became={notice}
        refusals={{ "searches.query": words.refused, "searches.unknown": words.gone }}
      />
      {searches.length === 0 && <p>{words.none}</p>}
      <ul className="lines max-w-5xl border-t border-ink">
        {searches.map((search) => (
          <SavedItem key={search.id} search={search} />
        ))}
      </ul>
    </div>
  );
});
