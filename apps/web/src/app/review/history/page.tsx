import { DecisionAct } from "@chancery/core";
import type { Metadata } from "next";
import Link from "next/link";

import { DecisionItem, namesIn } from "../../../components/dossier/decision-item.tsx";
import { UndoForm } from "../../../components/dossier/forms.tsx";
import { PageHead } from "../../../components/page-head.tsx";
import { Pager } from "../../../components/pager.tsx";
import { Notice } from "../../../components/review/notice.tsx";
import { ReviewKeys } from "../../../components/review/review-keys.tsx";
import { isEntryId, withQuery } from "../../../lib/paths.ts";
import { one } from "../../../lib/query.ts";
import { api, type Api } from "../../../server/api.ts";
import { guarded } from "../../../server/guarded.tsx";
import { whoIs } from "../../../server/who-is.ts";
import { texts } from "../../../text/server.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts()).review.history.title };
}

const PATH = "/review/history";
const LINES = 40;
const KINDS = DecisionAct.options.map((option) => option.shape.act.value);

/** The log of decisions: who, what, when, why, before and after, and the way back from each. */
export default guarded(async ({ searchParams }: PageProps<"/review/history">) => {
  const text = await texts();
  const { history: words } = text.review;
  const { review } = text.dossier;
  const query = await searchParams;
  const [cursor, by, together] = [one(query["before"]), one(query["by"]), one(query["together"])];
  const kind = KINDS.find((known) => known === one(query["kind"]));
  const about = one(query["about"])?.trim() || undefined;
  const call = await api();
  const log = await call.review.decisions({
    limit: LINES,
    cursor,
    kind,
    by: by?.trim().slice(0, 200) || undefined,
    together: together?.slice(0, 100) || undefined,
    about: about === undefined ? undefined : await subjectOf(call, about),
  });
  const names = await namesIn(log.items);
  const filters = { by, kind, about, together };
  const here = withQuery(PATH, filters);
  const inForce = log.items.some(({ undoneBy }) => undoneBy === null);
  return (
    <div className="page">
      <ReviewKeys />
      <p className="crumbs pt-6">
        <Link href="/review" prefetch={false}>
          {text.review.case.crumb}
        </Link>
      </p>
      <PageHead title={words.title}>{words.lead}</PageHead>
      <Notice code={one(query["notice"])} back={here} />
      <form action={PATH} className="history-filters no-print" role="search" aria-label={words.title}>
        <label>
          <span className="caps">{words.about}</span>
          <input name="about" className="field" defaultValue={about} maxLength={300} autoComplete="off" />
        </label>
        <label>
          <span className="caps">{words.by}</span>
          <input name="by" className="field" defaultValue={by} maxLength={200} autoComplete="off" />
        </label>
        <label>
          <span className="caps">{words.kind}</span>
          <select name="kind" className="field" defaultValue={kind ?? ""}>
            <option value="">{words.any}</option>
            {KINDS.map((known) => (
              <option key={known} value={known}>
                {review.acts[known]}
              </option>
            ))}
          </select>
        </label>
        <button className="button-quiet">{words.show}</button>
      </form>
      {together !== undefined && log.items.length > 0 && (
        <div className="notice">
          <p>{words.together(log.items.length)}</p>
          {inForce && <UndoForm together={together} back={here} />}
        </div>
      )}
      {log.items.length === 0 && <p className="py-2">{here === PATH ? review.logEmpty : words.none}</p>}
      <ul className="lines">
        {log.items.map((logged) => (
          <DecisionItem key={logged.decision.id} logged={logged} back={here} names={names} />
        ))}
      </ul>
      <Pager
        first={here === PATH && cursor === undefined ? null : { href: PATH, label: words.whole }}
        next={
          log.cursor === null
            ? null
            : { href: withQuery(PATH, { ...filters, before: log.cursor }), label: words.older }
        }
      />
    </div>
  );
});

/** What a reader names, as the log keeps it: an address of ours by its id, a name by whom it means, anything else as it is. */
async function subjectOf(call: Api, written: string): Promise<string> {
  const id = /\/(?:e|p|s|o|g|review)\/([^/?#]+)/.exec(written)?.[1] ?? written;
  const told = id.slice(0, 300);
  if (isEntryId(told) || /^(?:dec|ask)-/.test(told) || told.includes("/")) return told;
  return (await whoIs(call, told)).entity?.id ?? told;
}
