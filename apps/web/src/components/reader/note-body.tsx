import type { Fact, Span } from "@chancery/core";

import { atQuotation } from "../../lib/text-fragment.ts";
import { correctPath, entryPath, factPath, linkable } from "../../lib/paths.ts";
import type { Basis } from "../../lib/reader/basis.ts";
import { fieldsOf } from "../../lib/reader/fields.ts";
import type { ReaderModel } from "../../lib/reader/model.ts";
import { CopyLink } from "../cite/copy-link.tsx";
import { useText } from "../../text/server.ts";
import { Words } from "../record/words.tsx";

/** The fields of a fact, each with the words that state it, verbatim; then its rule and where else it can be read. */
export function NoteBody({ fact, basis, model }: { fact: Fact; basis: Basis | null; model: ReaderModel }) {
  const text = useText();
  const { source } = model.record;
  const [sentence] = fact.evidence;
  const href = linkable(source.uri);
  const entry = model.entries.get(fact.id);
  return (
    <div className="note-body">
      <table className="w-full">
        <caption className="sr-only">{text.fact.words}</caption>
        <tbody>
          {fieldsOf(fact, basis, text).map(({ name, value, words, basis: rests }, index) => (
            <tr key={`${name} ${index}`}>
              <th scope="row">{text.fact.fields[name] ?? text.fact.roles[name] ?? name}</th>
              <td>
                <Words parts={value} names={model.names} />
                {rests !== null && rests !== "stated" && (
                  <span className="status" data-status={rests}>
                    {" "}
                    {text.fact.basis[rests]}
                  </span>
                )}
                <Printed words={words} source={source.text} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note-meta mt-1.5">
        <span title={text.fact.standing(fact.confidence)}>{text.fact.reported}</span> · {text.fact.rule}{" "}
        <code>{fact.rule}</code>
      </p>
      {entry !== undefined && (
        <p className="note-meta">
          <a href={entryPath(entry.id)}>{text.dossier.entry.open(entry.independent)}</a>
        </p>
      )}
      <p className="note-meta no-print">
        {model.stored && (
          <>
            <a href={factPath(fact.id)}>{text.fact.permalink}</a>
            {" · "}
            <CopyLink of="fact" id={fact.id} />
            {" · "}
            <a href={correctPath(source.id, fact.id)} data-correct>
              {text.fact.correct}
            </a>
          </>
        )}
        {href !== null && sentence && (
          <>
            {model.stored && " · "}
            <a
              href={atQuotation(href, source.text.slice(sentence.start, sentence.end))}
              rel="noreferrer nofollow"
              data-original
            >
              {text.fact.atOriginal}
            </a>
          </>
        )}
      </p>
    </div>
  );
}

/** How many wordings of a field are shown. */
const SHOWN = 5;

/** The words that state a field, each wording once: a headline and a caption often repeat them. */
function Printed({ words, source }: { words: readonly Span[]; source: string }) {
  const text = useText();
  const wordings = [...new Set(words.map(({ start, end }) => source.slice(start, end)))];
  const more = wordings.length - SHOWN;
  return (
    <span className="note-words-printed">
      {wordings.length === 0 && text.fact.notRead}
      {wordings.slice(0, SHOWN).map((wording, index) => (
        <span key={wording}>
          {index > 0 && " · "}“<bdi>{wording}</bdi>”
        </span>
      ))}
      {more > 0 && ` ${text.fact.more(more)}`}
    </span>
  );
}
