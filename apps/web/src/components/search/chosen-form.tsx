import { CITE_FORMS } from "../../lib/cite/paths.ts";
import { useText } from "../../text/server.ts";
import { CHOSEN } from "./choose.tsx";

/** The rows that are marked, as a file: a form, so that it works without scripts. */
export function ChosenForm() {
  const { finding: words, cite } = useText();
  const forms = [
    ["csv", words.formats.csv],
    ["json", words.formats.json],
    ...CITE_FORMS.map((form) => [form, cite.forms[form]] as const),
  ] as const;
  return (
    <form id={CHOSEN} action="/export/facts.csv" className="chosen no-print">
      <span>{words.choosing.take}</span>
      {forms.map(([end, name]) => (
        <button key={end} formAction={`/export/facts.${end}`} className="button-quiet">
          {name}
        </button>
      ))}
    </form>
  );
}
