import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";

import { PageHead } from "../../components/page-head.tsx";
import { PairForm } from "../../components/pair/form.tsx";
import { Part } from "../../components/part.tsx";
import { pairPath } from "../../lib/pair/address.ts";
import { one } from "../../lib/query.ts";
import { api } from "../../server/api.ts";
import { guarded } from "../../server/guarded.tsx";
import { whoIs } from "../../server/who-is.ts";
import { texts } from "../../text/server.ts";

export async function generateMetadata(): Promise<Metadata> {
  const text = await texts();
  const { pair: words } = text;
  return { title: words.section };
}

const SHOWN = 90;

/** Pairs of states: the way to any, and those with most between them. */
export default guarded(async ({ searchParams }: PageProps<"/r">) => {
  const text = await texts();
  const { pair: words } = text;
  const call = await api();
  const parameters = await searchParams;
  const written = [parameters["a"], parameters["b"]].map((value) => one(value)?.trim().slice(0, 120) ?? "");
  const asked = written.every((name) => name !== "");
  const meant = asked ? await Promise.all(written.map((name) => whoIs(call, name, ["country"]))) : [];
  const [a, b] = meant.map(({ entity }) => entity?.id);
  if (a !== undefined && b !== undefined && a !== b) redirect(pairPath(a, b));
  const remarks = [
    ...meant.flatMap((one) => (one.entity === null ? [words.notState(one.written)] : [])),
    ...(a !== undefined && a === b ? [words.same] : []),
  ];
  const { pairs, names } = await call.pairs.list({ limit: SHOWN });
  const nameOf = (id: string): string => names[id]?.name ?? id;
  return (
    <div className="page">
      <PageHead title={words.section}>{words.lead}</PageHead>
      {remarks.map((remark) => (
        <p key={remark} role="status" className="mb-2 text-ink2">
          <bdi>{remark}</bdi>
        </p>
      ))}
      <PairForm a={written[0]} b={written[1]} />
      <Part title={words.frequent} note={words.frequentNote}>
        {pairs.length === 0 && <p className="py-2">{words.empty}</p>}
        <ul className="columns-1 gap-x-12 sm:columns-2 lg:columns-3">
          {pairs.map(({ a: first, b: second, entries }) => (
            <li
              key={`${first}-${second}`}
              className="flex break-inside-avoid items-baseline gap-3 border-b border-rule py-1.5"
              data-row
            >
              <span className="names min-w-0 grow">
                <Link href={pairPath(first, second)} prefetch={false}>
                  {words.title(nameOf(first), nameOf(second))}
                </Link>
              </span>
              <span className="text-meta text-ink3 tabular-nums">{words.events(entries)}</span>
            </li>
          ))}
        </ul>
      </Part>
    </div>
  );
});
