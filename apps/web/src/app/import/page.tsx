import type { Metadata } from "next";
import Link from "next/link";

import { BatchLine } from "../../components/intake/batch-line.tsx";
import { Troubles } from "../../components/intake/troubles.tsx";
import { ImportForm } from "../../components/intake/import-form.tsx";
import { PageHead } from "../../components/page-head.tsx";
import { Pager } from "../../components/pager.tsx";
import { Part } from "../../components/part.tsx";
import { withQuery } from "../../lib/paths.ts";
import { one } from "../../lib/query.ts";
import { api } from "../../server/api.ts";
import { guarded } from "../../server/guarded.tsx";
import { texts } from "../../text/server.ts";
import { importArticles } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts()).sections.import };
}

const PATH = "/import";
const BATCHES = 20;

/** Articles in, and what was read in lately. */
export default guarded(async ({ searchParams }: PageProps<"/import">) => {
  const text = await texts();
  const { batches: words } = text;
  const cursor = one((await searchParams)["after"]);
  const { items, cursor: more } = await (await api()).batches.list({ limit: BATCHES, cursor });
  return (
    <div className="page">
      <PageHead title={text.sections.import}>{text.import.lead}</PageHead>
      <p className="mb-6">
        <Link href="/import/feeds" prefetch={false}>
          {words.feeds.title}
        </Link>
      </p>
      {cursor === undefined && <ImportForm action={importArticles} />}
      {cursor === undefined && <Troubles batches={items} />}
      <Part title={words.list} note={words.listNote}>
        {items.length === 0 && <p className="py-2">{words.none}</p>}
        <ul className="lines">
          {items.map((batch) => (
            <BatchLine key={batch.id} batch={batch} />
          ))}
        </ul>
        <Pager
          first={cursor === undefined ? null : { href: PATH, label: words.newest }}
          next={more === null ? null : { href: withQuery(PATH, { after: more }), label: words.older }}
        />
      </Part>
    </div>
  );
});
