import type { Metadata } from "next";
import Link from "next/link";
import { permanentRedirect } from "next/navigation";
import { cache } from "react";

import { PageHead } from "../../../components/page-head.tsx";
import { WatchForm } from "../../../components/pair/watch-form.tsx";
import { PairForm } from "../../../components/pair/form.tsx";
import { Figures, Said } from "../../../components/pair/claims.tsx";
import { Bodies } from "../../../components/pair/bodies.tsx";
import { Ladder } from "../../../components/pair/ladder.tsx";
import { Summary } from "../../../components/pair/summary.tsx";
import { Visits } from "../../../components/pair/visits.tsx";
import { Years } from "../../../components/pair/years.tsx";
import { EntityLink, nameIn, namesOf } from "../../../components/record/words.tsx";
import { pairAddress, pairPath } from "../../../lib/pair/address.ts";
import { one } from "../../../lib/query.ts";
import { dayAsked } from "../../../lib/day-asked.ts";
import { answerWith } from "../../../server/answer.ts";
import { api, orNull } from "../../../server/api.ts";
import { guarded } from "../../../server/guarded.tsx";
import { lastKnown } from "../../../server/last-known.ts";
import { texts, useText } from "../../../text/server.ts";

type Props = PageProps<"/r/[pair]">;

const pairOf = cache(async (a: string, b: string, on: string | undefined) =>
  orNull((await api()).pairs.view({ a, b, on })),
);

async function asked({ params, searchParams }: Props) {
  const address = pairAddress((await params).pair);
  if (address.kind === "none") return null;
  if (address.kind === "elsewhere") permanentRedirect(address.path);
  const on = dayAsked(one((await searchParams)["on"])) ?? (await lastKnown());
  return pairOf(address.a, address.b, on);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const text = await texts();
  const { pair: words } = text;
  const view = await asked(props);
  if (view === null) return { title: words.missing };
  const names = namesOf(Object.values(view.names));
  return { title: words.title(nameIn(names, view.a), nameIn(names, view.b)) };
}

/** Two states: what is between them. */
export default guarded(async (props: Props) => {
  const text = await texts();
  const { pair: words } = text;
  const view = await asked(props);
  if (view === null) {
    answerWith(404);
    return <MissingPair />;
  }
  const names = namesOf(Object.values(view.names));
  const path = pairPath(view.a, view.b);
  const [a, b] = [names.get(view.a), names.get(view.b)];
  return (
    <div className="page">
      <header className="pt-6 pb-3">
        <p className="crumbs">
          <Link href="/r" prefetch={false}>
            {words.section}
          </Link>{" "}
          / <code>{`${view.a}-${view.b}`}</code>
        </p>
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
          <h1 className="mt-1">{words.title(nameIn(names, view.a), nameIn(names, view.b))}</h1>
          <WatchForm a={view.a} b={view.b} name={words.title(nameIn(names, view.a), nameIn(names, view.b))} />
        </div>
        <p className="mt-1 flex flex-wrap gap-x-4 text-meta text-ink3">
          {a && <EntityLink entity={a} />}
          {b && <EntityLink entity={b} />}
          <span className="no-print">
            {text.article.take} <a href={`${path}.json`}>JSON</a>{" "}
            <a href={`/export/facts.csv?entities=${view.a}&entities=${view.b}`}>CSV</a>
          </span>
        </p>
      </header>
      <Summary view={view} names={names} />
      <Years view={view} names={names} />
      <div className="grid gap-x-12 md:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="min-w-0" id="agreements">
          <Ladder
            view={view}
            names={names}
            path={path}
            all={one((await props.searchParams)["agreements"]) === "all"}
          />
        </div>
        <div className="min-w-0" id="bodies">
          <Visits view={view} names={names} />
          <Bodies view={view} names={names} path={path} />
        </div>
      </div>
      <Figures figures={view.figures} />
      <Said view={view} names={names} />
    </div>
  );
});

function MissingPair() {
  const text = useText();
  const { pair: words } = text;
  return (
    <div className="page">
      <PageHead title={words.missing}>{words.missingLead}</PageHead>
      <PairForm />
    </div>
  );
}
