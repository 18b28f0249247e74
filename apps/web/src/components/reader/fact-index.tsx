import { LETTERS, letterOf } from "../../lib/fact-type.ts";
import { listWords } from "../../lib/words/list.ts";
import { useText } from "../../text/server.ts";
import { Letter } from "../record/letter.tsx";
import { Words } from "../record/words.tsx";
import { Said } from "./note.tsx";
import type { View } from "./view.ts";

/** The facts of the article by family, as far as its text is shown (`until` that block); each line leads to its words. */
export function FactIndex({ view: { model, hrefOf }, until }: { view: View; until: number }) {
  const text = useText();
  const groups = LETTERS.map((letter) => ({
    letter,
    notes: model.notes.filter(({ block, facts }) => block < until && letterOf(facts[0]) === letter),
  })).filter(({ notes }) => notes.length > 0);
  return (
    <nav className="reader-index" aria-labelledby="facts">
      <h2 id="facts" className="caps section-title">
        {text.article.index}
      </h2>
      {groups.length === 0 && <p className="py-2 text-ink3">{text.article.noFacts}</p>}
      {groups.map(({ letter, notes }) => (
        <section key={letter} className="mt-3">
          <h3 className="flex items-center gap-2 font-sans text-table font-semibold">
            <Letter letter={letter} /> <span aria-hidden="true">{text.letters[letter]}</span>
          </h3>
          <ul className="mt-1">
            {notes.map(({ id, facts }) => (
              <li key={id} className="border-b border-rule pl-6.5">
                <a className="index-line" href={hrefOf(id)} data-to={id}>
                  <Words parts={listWords(facts, text)} names={model.names} plain />
                  <Said fact={facts[0]} source={model.record.source.text} most={60} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
