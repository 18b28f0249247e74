import { THEMES, type Theme } from "../../lib/theme.ts";
import { useText } from "../../text/server.ts";

/** Three buttons of a form: the choice is kept in a cookie, so that the server sends the page in its theme. */
export function ThemeForm({ theme }: { theme: Theme }) {
  const text = useText();
  return (
    <form action="/theme" method="post" className="no-print flex items-center gap-1">
      <fieldset className="flex gap-1">
        <legend className="sr-only">{text.theme.label}</legend>
        {THEMES.map((name) => (
          <button
            key={name}
            name="theme"
            value={name}
            className="button-quiet text-meta"
            aria-pressed={name === theme}
          >
            {text.theme[name]}
          </button>
        ))}
      </fieldset>
    </form>
  );
}
