import Link from "next/link";

import { useText } from "../../text/server.ts";
import { Keys } from "./keys.tsx";

/** Where to go on from any page, and how it is used. */
export function Footer() {
  const text = useText();
  return (
    <div className="page no-print mt-16">
      <footer className="footer flex flex-wrap items-center gap-x-6 gap-y-1 py-4">
        <p>{text.footer.offline}</p>
        <nav className="flex flex-wrap gap-x-4" aria-label={text.footer.about}>
          <Link href="/legend" prefetch={false}>
            {text.footer.legend}
          </Link>
          <a href="/export/facts.csv">{text.footer.facts} CSV</a>
          <a href="/export/facts.jsonl">JSON Lines</a>
        </nav>
        <Keys />
      </footer>
    </div>
  );
}
