import Link from "next/link";

import { useText } from "../text/server.ts";

/** Forward through a list, and back to its beginning. */
export function Pager({ first, next }: { first: Step | null; next: Step | null }) {
  const { lists: words } = useText();
  if (!first && !next) return null;
  return (
    <nav className="no-print flex gap-6 py-4" aria-label={words.pages}>
      {first && (
        <Link href={first.href} prefetch={false}>
          {first.label}
        </Link>
      )}
      {next && (
        <Link href={next.href} prefetch={false} rel="next">
          {next.label}
        </Link>
      )}
    </nav>
  );
}

interface Step {
  readonly href: string;
  readonly label: string;
}
