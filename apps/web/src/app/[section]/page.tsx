import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { EntityItem } from "../../components/entity/entity-item.tsx";
import { Exports } from "../../components/exports.tsx";
import { PageHead } from "../../components/page-head.tsx";
import { Pager } from "../../components/pager.tsx";
import { isSection, SECTIONS, withQuery } from "../../lib/paths.ts";
import { one } from "../../lib/query.ts";
import { api } from "../../server/api.ts";
import { guarded } from "../../server/guarded.tsx";
import { texts } from "../../text/server.ts";

type Props = PageProps<"/[section]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const text = await texts();
  const { section } = await params;
  return { title: isSection(section) ? text.sectionOf[section] : text.missing.title };
}

/** The entities of a section, those in most articles first. */
export default guarded(async ({ params, searchParams }: Props) => {
  const text = await texts();
  const { section } = await params;
  if (!isSection(section)) notFound();
  const cursor = one((await searchParams)["after"]);
  const call = await api();
  const pages = await Promise.all(
    SECTIONS[section].map((kind) => call.entities.list({ kind, limit: 100, cursor })),
  );
  const items = pages.flatMap((page) => page.items).sort((a, b) => b.articles - a.articles);
  const next = pages.find((page) => page.cursor !== null)?.cursor ?? null;
  return (
    <div className="page">
      <PageHead title={text.sectionOf[section]}>{text.sectionLead[section]}</PageHead>
      {items.length === 0 && <p>{text.lists.empty}</p>}
      <ul className="columns-1 gap-x-12 sm:columns-2 lg:columns-3">
        {items.map((entity) => (
          <EntityItem key={entity.id} entity={entity} kind={SECTIONS[section].length > 1} />
        ))}
      </ul>
      <Pager
        first={cursor === undefined ? null : { href: `/${section}`, label: text.lists.first }}
        next={
          next === null ? null : { href: withQuery(`/${section}`, { after: next }), label: text.lists.next }
        }
      />
      <Exports list="entities" filter={{ kinds: SECTIONS[section] }} />
    </div>
  );
});
