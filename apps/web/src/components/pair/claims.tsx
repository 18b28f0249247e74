import type { FactView, PairView } from "@chancery/services";

import { articlePath } from "../../lib/paths.ts";
import { figureWords } from "../../lib/words/figures.ts";
import { capital } from "../../lib/words/parts.ts";
import { useText } from "../../text/server.ts";
import { Part } from "../part.tsx";
import { EventDate } from "../record/date.tsx";
import { FactLine } from "../record/fact-line.tsx";
import { SourceName } from "../record/source-name.tsx";
import { nameIn, namesOf, Words, type Names } from "../record/words.tsx";

/** Figures about both as a table of claims: who says it, for which time, where it is printed. */
export function Figures({ figures }: { figures: readonly FactView[] }) {
  const text = useText();
  const { pair: words } = text;
  if (figures.length === 0) return null;
  return (
    <Part title={words.figures} note={words.figuresNote}>
      <div className="wide-region" role="region" aria-label={words.figures} tabIndex={0}>
        <table className="members">
          <thead>
            <tr>
              <th scope="col">{words.figure}</th>
              <th scope="col">{words.measure}</th>
              <th scope="col">{words.period}</th>
              <th scope="col">{words.claimedBy}</th>
              <th scope="col">{words.source}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map(({ fact, article, entities }) => {
              if (fact.kind !== "figure") return null;
              const names = namesOf(entities);
              return (
                <tr key={`${article.id}/${fact.id}`}>
                  <th scope="row">
                    <a href={articlePath(article.id, fact.id)}>
                      {fact.negated ? `${text.fact.status.negated}: ` : ""}
                      {figureWords(fact, text)}
                    </a>
                  </th>
                  <td>
                    {capital(fact.measure)}
                    {fact.qualifiers.length > 0 && ` (${fact.qualifiers.join(", ")})`}
                  </td>
                  <td>
                    {fact.period === null ? (
                      <span className="text-ink3">{text.dossier.entry.notStated}</span>
                    ) : (
                      <EventDate edtf={fact.period.edtf} />
                    )}
                  </td>
                  <td>
                    {fact.source === null ? (
                      <span className="text-ink3">{words.unnamed}</span>
                    ) : (
                      <Words parts={[{ entity: fact.source }]} names={names} />
                    )}
                  </td>
                  <td>
                    <SourceName article={article} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Part>
  );
}

/** What each side says of the other, beside each other. */
export function Said({ view: { a, b, said }, names }: { view: PairView; names: Names }) {
  const text = useText();
  const { pair: words } = text;
  const [one, other] = [nameIn(names, a), nameIn(names, b)];
  return (
    <Part title={words.saidTitle} note={words.saidNote}>
      <div className="grid gap-x-12 md:grid-cols-2">
        <Side title={words.said(one, other)} views={said.a} />
        <Side title={words.said(other, one)} views={said.b} />
      </div>
    </Part>
  );
}

function Side({ title, views }: { title: string; views: readonly FactView[] }) {
  const text = useText();
  const { pair: words } = text;
  return (
    <section className="min-w-0 pt-3">
      <h3>{title}</h3>
      {views.length === 0 && <p className="py-2 text-ink3">{words.noSaid}</p>}
      <ul className="lines">
        {views.map((view) => (
          <FactLine key={view.fact.id + view.article.id} views={[view]} />
        ))}
      </ul>
    </section>
  );
}
