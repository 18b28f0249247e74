import { compared, type Told } from "../../lib/review/compare.ts";
import { valueWords } from "../../lib/words/entry.ts";
import { useText } from "../../text/server.ts";
import { Words, type Names } from "../record/words.tsx";

/** Fields of the facts of a question beside each other, and whether they agree: the words of it stand above. */
export function ComparedTable({ sides, names }: { sides: readonly Told[]; names: Names }) {
  const text = useText();
  const { case: words } = text.review;
  const { entry } = text.dossier;
  return (
    <div className="collation-region" role="region" aria-label={words.compared} tabIndex={0}>
      <table className="compared">
        <caption className="sr-only">{words.compared}</caption>
        <thead>
          <tr>
            <th scope="col">{words.field}</th>
            {sides.map((_, index) => (
              <th key={index} scope="col">
                {words.side(index + 1)}
              </th>
            ))}
            <th scope="col">{words.compared}</th>
          </tr>
        </thead>
        <tbody>
          {compared(sides).map(({ field, values, is }) => (
            <tr key={field} data-is={is}>
              <th scope="row">{entry.fields[field]}</th>
              {values.map((own, side) => (
                <td key={side}>
                  {own.length === 0 && <span className="text-ink3">{words.nothing}</span>}
                  {own.map((value) => (
                    <p key={value}>
                      <Words parts={valueWords(field, value, text)} names={names} />
                    </p>
                  ))}
                </td>
              ))}
              <td className="compared-is">{words[is]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
