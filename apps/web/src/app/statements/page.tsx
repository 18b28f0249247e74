import type { Metadata } from "next";

import { Exports } from "../../components/exports.tsx";
import { PageHead } from "../../components/page-head.tsx";
import { Pager } from "../../components/pager.tsx";
import { FactLine } from "../../components/record/fact-line.tsx";
import { withQuery } from "../../lib/paths.ts";
import { one } from "../../lib/query.ts";
import { api } from "../../server/api.ts";
import { guarded } from "../../server/guarded.tsx";
import { texts } from "../../text/server.ts";

const PATH = "/statements";

export async function generateMetadata(): Promise<Metadata> {
  const text = await texts();
  return { title: text.sections.statements };
}

/** Who said what to whom. */
export default guarded(async ({ searchParams }: PageProps<"/statements">) => {
  const text = await texts();
  const cursor = one((await searchParams)["after"]);
  const page = await (await api()).facts.list({ kind: "statement", limit: 50, cursor });
  return (
    <div className="page">
      <PageHead title={text.sections.statements}>{text.lists.statementsLead}</PageHead>
      {page.items.length === 0 && <p>{text.lists.empty}</p>}
      <ul className="lines max-w-5xl border-t border-ink">
        {page.items.map((view) => (
          <FactLine key={view.fact.id + view.article.id} views={[view]} />
        ))}
      </ul>
      <Pager
        first={cursor === undefined ? null : { href: PATH, label: text.lists.first }}
        next={
          page.cursor === null
            ? null
            : { href: withQuery(PATH, { after: page.cursor }), label: text.lists.next }
        }
      />
      <Exports list="facts" filter={{ kind: "statement" }} />
    </div>
  );
});
