import type { ArticleRecord } from "@chancery/core";

import { dateWords } from "../../lib/dates.ts";
import { useText } from "../../text/server.ts";
import { EventDate } from "../record/date.tsx";

type Dating = NonNullable<ArticleRecord["article"]["published"]>;

/** The day of publication. Where no line states it, a flag says so and opens the clues that lead to it. */
export function Published({ published, text: source }: { published: Dating | null; text: string }) {
  const text = useText();
  const { article: words } = text;
  if (published === null) return <span className="text-ink3">{words.notDated}</span>;
  const { when, method, clues } = published;
  const date = <EventDate edtf={when.edtf} />;
  if (clues.length === 0) {
    return (
      <>
        {date} <span className="text-ink3">{words[method]}</span>
      </>
    );
  }
  return (
    <details className="clues">
      <summary title={words.clues}>
        {date}{" "}
        <span className={method === "inferred" ? "status" : "text-ink3"} data-status={method}>
          {words[method]}
        </span>
      </summary>
      <div className="overflow-x-auto">
        <table className="my-2">
          <caption className="pb-1 text-left text-ink3">{words.cluesCaption}</caption>
          <thead>
            <tr className="text-ink3">
              {Object.entries(words.clue).map(([key, name]) => (
                <th key={key} scope="col" className="py-1 pr-4 font-normal">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {clues.map((clue, index) => (
              <tr key={index} className={clue.rejected ? "text-ink3" : undefined}>
                <td className="py-1 pr-4">
                  <code>{clue.rule}</code>
                  {clue.rejected && ` ${words.rejected}`}
                </td>
                <td className="py-1 pr-4 font-serif">
                  {clue.span && <bdi>“{source.slice(clue.span.start, clue.span.end)}”</bdi>}
                </td>
                <td className="py-1 pr-4 whitespace-nowrap">
                  {clue.earliest && dateWords(clue.earliest, text)}
                </td>
                <td className="py-1 pr-4 whitespace-nowrap">{clue.latest && dateWords(clue.latest, text)}</td>
                <td className="py-1">{clue.note}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
