"use client";

import Link, { useLinkStatus } from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

export interface SectionLink {
  readonly href: string;
  readonly name: string;
}

/** The sections as words, the one that the page belongs to marked. */
export function SectionLinks({ links, label }: { links: readonly SectionLink[]; label: string }) {
  const path = usePathname();
  return (
    <nav className="sections" aria-label={label}>
      {links.map(({ href, name }) => {
        const here = href === "/" ? path === "/" : path === href || path.startsWith(`${href}/`);
        return (
          <Link key={href} href={href} prefetch={false} {...(here ? { "aria-current": "page" } : {})}>
            <Pending>{name}</Pending>
          </Link>
        );
      })}
    </nav>
  );
}

/**
 * The link that was followed fades until its page is there. Pages are sent whole: with nothing in them that a script
 * would have to fill in, they can be read without scripts.
 */
function Pending({ children }: { children: ReactNode }) {
  const { pending } = useLinkStatus();
  return <span className={pending ? "pending" : undefined}>{children}</span>;
}
