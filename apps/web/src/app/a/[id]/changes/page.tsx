import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";

import { Part } from "../../../../components/part.tsx";
import { FactLines, TextChanges } from "../../../../components/reader/changes.tsx";
import { articlePath } from "../../../../lib/paths.ts";
import { one } from "../../../../lib/query.ts";
import { factChanges, textChanges } from "../../../../lib/reader/changes.ts";
import { api, orNotFound } from "../../../../server/api.ts";
import { guarded } from "../../../../server/guarded.tsx";
import { texts } from "../../../../text/server.ts";

type Props = PageProps<"/a/[id]/changes">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts()).changes.title };
}

/** What another version of an article says otherwise: its text, word by word, and its facts. */
export default guarded(async ({ params, searchParams }: Props) => {
  const text = await texts();
  const { changes: words, article } = text;
  const call = await api();
  const now = await orNotFound(call.articles.get({ id: (await params).id }));
  const asked = one((await searchParams)["from"]);
  const others = now.versions.filter(({ id }) => id !== now.summary.id);
  // The version before it, where none is asked for; only versions of the same address are compared.
  const from =
    asked === undefined
      ? (others.findLast(({ version }) => version < now.summary.version) ?? others[0])
      : others.find(({ id }) => id === asked);
  if (from === undefined) notFound();
  const before = await orNotFound(call.articles.get({ id: from.id }));
  const facts = factChanges(before.record, now.record, text);
  return (
    <div className="page">
      <header className="pt-6 pb-5">
        <p className="crumbs">
          <Link href={articlePath(now.summary.id)} prefetch={false}>
            <bdi>{now.summary.title ?? article.untitled}</bdi>
          </Link>
        </p>
        <h1 className="mt-1">{words.title}</h1>
        <p className="mt-2 text-ink2">
          <Link href={articlePath(before.summary.id)} prefetch={false}>
            {article.versionName(before.summary.version)}
          </Link>{" "}
          → {article.versionName(now.summary.version)}
        </p>
      </header>
      <Part title={words.facts} note={words.keptFacts(facts.kept)}>
        {facts.added.length + facts.removed.length === 0 && <p className="py-2">{words.sameFacts}</p>}
        <FactLines facts={facts.removed} article={before.summary.id} change="removed" />
        <FactLines facts={facts.added} article={now.summary.id} change="added" />
      </Part>
      <Part title={words.text} note={words.note}>
        <TextChanges
          passages={textChanges(before.record.source.text, now.record.source.text)}
          language={now.record.article.language}
        />
      </Part>
    </div>
  );
});
