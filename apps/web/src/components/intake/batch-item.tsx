import type { RouterOutputs } from "@chancery/api/router";
import Link from "next/link";

import { addressName, articlePath } from "../../lib/paths.ts";
import { useText } from "../../text/server.ts";

type Item = RouterOutputs["batches"]["get"]["items"][number];

/** What became of an article: how far it is and how long that took; where it stands now, or why it stands nowhere. */
export function BatchItem({ item }: { item: Item }) {
  const text = useText();
  const { batches: words } = text;
  const { state, outcome, trouble, title, sourceId, facts, version, uri } = item;
  const stands = state === "done" && sourceId !== null;
  return (
    <li className="flex flex-wrap items-baseline gap-x-3 py-1.5">
      <span className="w-36 shrink-0 text-meta text-ink2">
        {state === "done" ? (words.outcomes[outcome ?? ""] ?? outcome) : words.states[state]}
      </span>
      <span className="min-w-0 grow">
        {stands ? (
          <Link href={articlePath(sourceId)} prefetch={false} className="font-serif">
            <bdi>{title ?? text.article.untitled}</bdi>
          </Link>
        ) : (
          <bdi>{title ?? addressName(uri)}</bdi>
        )}{" "}
        {stands && (
          <span className="text-meta text-ink3">
            {text.article.facts(facts ?? 0)}
            {(version ?? 1) > 1 && ` · ${text.article.versionName(version ?? 1)}`}
          </span>
        )}
        {trouble !== null && (state === "refused" || state === "parked") && (
          <>
            {trouble.message}. <span className="text-ink2">{trouble.remedy}</span>{" "}
            <code className="text-ink3">{trouble.code}</code>
          </>
        )}
      </span>
      <Strip item={item} />
    </li>
  );
}

/** taken in · read, 41 ms · joined: what is not reached yet is dimmed. */
function Strip({ item: { state, readAt, readMs, joinedAt } }: { item: Item }) {
  const { batches: words } = useText();
  if (state !== "waiting" && state !== "done") return null;
  const read = readMs === null ? words.steps.read : `${words.steps.read} ${words.ms(readMs)}`;
  const steps = [
    [words.steps.taken, true],
    [read, readAt !== null],
    [words.steps.joined, joinedAt !== null],
  ] as const;
  return (
    <span className="text-meta tabular-nums">
      {steps.map(([name, reached], i) => (
        <span key={name} className={reached ? "text-ink2" : "text-ink3 opacity-60"}>
          {i > 0 && " · "}
          {name}
        </span>
      ))}
    </span>
  );
}
