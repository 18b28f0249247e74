import { LANGUAGES, type Language } from "../../text/languages.ts";
import { useText } from "../../text/server.ts";

/** A button a language, each named in itself: the choice is kept in a cookie, so that the server sends the page in it. */
export function LanguageForm({ language }: { language: Language }) {
  const text = useText();
  return (
    <form action="/language" method="post" className="no-print flex items-center gap-1">
      <fieldset className="flex gap-1">
        <legend className="sr-only">{text.languages.label}</legend>
        {Object.entries(LANGUAGES).map(([tag, name]) => (
          <button
            key={tag}
            name="language"
            value={tag}
            lang={tag}
            title={name}
            className="button-quiet text-meta"
            aria-pressed={tag === language}
          >
            {tag}
            <span className="sr-only"> {name}</span>
          </button>
        ))}
      </fieldset>
    </form>
  );
}
