import type { Metadata } from "next";
import Link from "next/link";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";

import { CiteLine } from "../../../components/cite/cite-line.tsx";
import { AgreementParts } from "../../../components/dossier/agreement-parts.tsx";
import { EntryPage } from "../../../components/dossier/entry-page.tsx";
import { MembersOn } from "../../../components/dossier/members-on.tsx";
import { Appearances } from "../../../components/entity/appearances.tsx";
import { Background } from "../../../components/entity/background.tsx";
import { EntityFacts } from "../../../components/entity/entity-facts.tsx";
import { SameAs } from "../../../components/entity/same-as.tsx";
import { Notice } from "../../../components/review/notice.tsx";
import { PrintedNames } from "../../../components/entity/printed-names.tsx";
import { Matrix } from "../../../components/organisation/matrix.tsx";
import { Pager } from "../../../components/pager.tsx";
import { StatePairs } from "../../../components/pair/state-pairs.tsx";
import { PeopleMet } from "../../../components/person/people-met.tsx";
import { RoleBars } from "../../../components/person/role-bars.tsx";
import { Travels } from "../../../components/person/travels.tsx";
import { Variants } from "../../../components/person/variants.tsx";
import {
  entityPath,
  entryPath,
  isEntryId,
  isSection,
  sectionOf,
  unescapePart,
  withQuery,
} from "../../../lib/paths.ts";
import { one } from "../../../lib/query.ts";
import { entryWords } from "../../../lib/words/entry.ts";
import { plain } from "../../../lib/words/parts.ts";
import { api, orNotFound } from "../../../server/api.ts";
import { guarded } from "../../../server/guarded.tsx";
import { texts } from "../../../text/server.ts";

type Props = PageProps<"/[section]/[id]">;

/** Once a request: the head and the page ask for the same. */
const entityOf = cache(async (id: string) => orNotFound((await api()).entities.get({ id })));

const entryOf = cache(async (id: string) => orNotFound((await api()).events.get({ id })));

const FACTS = 60;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const text = await texts();
  const { section, id } = await params;
  if (!isSection(section)) return { title: text.missing.title };
  try {
    if (section === "e" && isEntryId(id)) {
      const { entry, fields, names } = await entryOf(id);
      return { title: plain(entryWords(entry, text, fields), (other) => names[other]?.name ?? other) };
    }
    return { title: (await entityOf(unescapePart(id))).entity.name };
  } catch {
    return { title: text.missing.title };
  }
}

/** What the record has of a person, a state, a body, an agreement. */
export default guarded(async ({ params, searchParams }: Props) => {
  const text = await texts();
  const { section, id } = await params;
  if (!isSection(section)) notFound();
  const query = await searchParams;
  if (section === "e" && isEntryId(id)) {
    const view = await entryOf(id);
    if (view.redirectedFrom !== null) permanentRedirect(entryPath(view.entry.id));
    return <EntryPage view={view} notice={one(query["notice"])} />;
  }
  const page = await entityOf(unescapePart(id));
  const { entity, background, printed, articles, appearances } = page;
  const path = entityPath(entity);
  if (section !== sectionOf(entity.kind)) permanentRedirect(path);
  const cursor = one(query["after"]);
  // On which day its members are asked for, and by what they are laid out.
  const kept = { on: one(query["on"]), by: one(query["by"]) };
  const facts = await (await api()).facts.list({ entities: [entity.id], limit: FACTS, cursor });
  return (
    <div className="page">
      <header className="pt-6 pb-5">
        <p className="crumbs">
          <Link href={`/${section}`} prefetch={false}>
            {text.sectionOf[section]}
          </Link>{" "}
          / {text.kinds[entity.kind]}
        </p>
        <h1 className="mt-1">
          <bdi>{entity.name}</bdi>
        </h1>
        <p className="mt-2 flex flex-wrap gap-x-4 text-meta text-ink3">
          <span>{entity.known ? text.entity.known : text.entity.local}</span>
          <code>{entity.id}</code>
          {entity.wikidata && <code>Wikidata {entity.wikidata}</code>}
          <span className="no-print">
            {text.article.take} <a href={`${path}.json`}>JSON</a> <a href={`${path}.csv`}>CSV</a>
          </span>
          <CiteLine of={entity.kind === "agreement" ? "agreement" : "entity"} id={entity.id} />
        </p>
      </header>
      <Notice code={one(query["notice"])} back={path} />
      <div className="grid gap-x-12 md:grid-cols-[minmax(0,7fr)_minmax(0,3fr)]">
        <div className="min-w-0">
          {entity.kind === "agreement" && <AgreementParts id={entity.id} />}
          {entity.kind === "organization" && <MembersOn body={entity.id} path={path} on={kept.on} />}
          {entity.kind === "organization" && <Matrix body={entity.id} path={path} asked={kept.by} />}
          {entity.kind === "person" && <RoleBars person={entity.id} />}
          {facts.items.length === 0 && (
            <p className="mb-8">{appearances.length === 0 ? text.entity.unnamed : text.entity.noFacts}</p>
          )}
          <EntityFacts id={entity.id} facts={facts.items} />
          <Pager
            first={cursor === undefined ? null : { href: withQuery(path, kept), label: text.entity.first }}
            next={
              facts.cursor === null
                ? null
                : { href: withQuery(path, { ...kept, after: facts.cursor }), label: text.entity.more }
            }
          />
        </div>
        <div className="min-w-0 md:row-span-2">
          {entity.kind === "country" && <StatePairs state={entity.id} />}
          {entity.kind === "person" && <PeopleMet person={entity.id} />}
          {entity.kind === "person" && <Travels who={entity.id} />}
          {printed.length > 0 && (
            <PrintedNames printed={printed} articles={articles} appearances={appearances} />
          )}
          {entity.kind === "person" && <Variants appearances={appearances} />}
          {background && <Background of={background} />}
          {appearances.length > 0 && <Appearances of={page} />}
          <SameAs entity={entity} path={path} />
        </div>
      </div>
    </div>
  );
});
