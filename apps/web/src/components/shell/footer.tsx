import Link from "next/link";

import type { Theme } from "../../lib/theme.ts";
import { asksForToken } from "../../server/caller.ts";
import { useText } from "../../text/server.ts";
import { Keys } from "./keys.tsx";
import { LanguageForm } from "./language-form.tsx";
import { ThemeForm } from "./theme-form.tsx";
import { Versions } from "./versions.tsx";

/** Where to go on from any page, and how it is used. */
export function Footer({ theme }: { theme: Theme }) {
  const text = useText();
  return (
    <div className="page no-print mt-16">
      <footer className="footer flex flex-wrap items-center gap-x-6 gap-y-1 py-4">
        <p>{text.footer.offline}</p>
        <Versions />
        <nav className="flex flex-wrap gap-x-4" aria-label={text.footer.about}>
          <Link href="/legend" prefetch={false}>
            {text.footer.legend}
          </Link>
          <a href="/export/facts.csv">{text.footer.facts} CSV</a>
          <a href="/export/facts.jsonl">JSON Lines</a>
          {asksForToken() && (
            <Link href="/login" prefetch={false}>
              {text.login.title}
            </Link>
          )}
        </nav>
        <Keys />
        {/* On a narrow window they stand here instead of in the bar. */}
        <div className="choices footer-choices">
          <LanguageForm language={text.language} />
          <ThemeForm theme={theme} />
        </div>
      </footer>
    </div>
  );
}
