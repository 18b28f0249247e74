import type { Counted, FacetChoice, FacetList } from "@chancery/services";
import Link from "next/link";

import type { Dictionary } from "../../text/index.ts";
import { useText } from "../../text/server.ts";
import { searchPath } from "./links.ts";

/** Ways to narrow the search, each with how many answers it leaves; every choice and its exclusion are links. */
export function Facets({ counted: { facets }, order }: { counted: Counted; order: string | undefined }) {
  const text = useText();
  const { finding: words } = text;
  return (
    <nav className="facets no-print" aria-label={words.narrow}>
      {facets.map((list) => (
        <Facet key={list.facet} list={list} order={order} />
      ))}
    </nav>
  );
}

function Facet({ list: { facet, choices, further }, order }: { list: FacetList; order: string | undefined }) {
  const text = useText();
  const { finding: words } = text;
  const most = Math.max(1, ...choices.map(({ count }) => count));
  return (
    <section className="mb-6">
      <h2 className="caps section-title">{words.facet[facet]}</h2>
      <ul>
        {choices.map((choice) => (
          <Choice
            key={choice.value}
            choice={choice}
            name={nameOf(facet, choice, text)}
            share={choice.count / most}
            order={order}
          />
        ))}
      </ul>
      {further > 0 && <p className="text-meta text-ink3">{words.further(further)}</p>}
    </section>
  );
}

function Choice({
  choice: { count, chosen, toggled, excluded },
  name,
  share,
  order,
}: {
  choice: FacetChoice;
  name: string;
  share: number;
  order: string | undefined;
}) {
  const text = useText();
  const { finding: words } = text;
  return (
    <li className="facet" data-chosen={chosen ?? undefined}>
      <Link
        href={searchPath(toggled, order)}
        prefetch={false}
        className="facet-name"
        {...(chosen === null ? {} : { "aria-current": "true" as const })}
        title={chosen === null ? words.choose(name, count) : words.unchoose(name)}
      >
        <bdi>{name}</bdi>
        {chosen === "not" && <span className="status"> {words.excluded}</span>}
      </Link>
      <span className="facet-count">{count}</span>
      {chosen === "not" ? (
        <span />
      ) : (
        <Link
          href={searchPath(excluded, order)}
          prefetch={false}
          className="facet-not"
          title={words.excludes(name)}
        >
          {words.exclude}
          <span className="sr-only"> {name}</span>
        </Link>
      )}
      {/* A drawing, not a style: the policy of the page allows none in attributes. */}
      <svg className="facet-bar" viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true">
        <rect width={Math.max(1, Math.round(share * 100))} height="2" />
      </svg>
    </li>
  );
}

function nameOf(facet: FacetList["facet"], { value, name }: FacetChoice, text: Dictionary): string {
  const { finding: words } = text;
  if (name !== null) return name;
  if (facet === "status") return words.status[value] ?? value;
  if (facet === "outlet") return words.noOutlet;
  const types: Readonly<Record<string, string>> = { ...text.words.relations, ...text.words.events };
  // A relation ends in a colon where its words do not decline.
  return facet === "type" ? (types[value]?.replace(/:$/, "") ?? value.replaceAll("-", " ")) : value;
}
