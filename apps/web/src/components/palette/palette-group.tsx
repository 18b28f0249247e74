import Link from "next/link";
import { useId } from "react";

import type { Destination } from "../../lib/palette/items.ts";

/** One kind of destinations. `first`: the number of its first option among all. */
export function PaletteGroup({
  title,
  items,
  first,
  active,
  idOf,
  onPoint,
  onGo,
}: {
  title: string;
  items: readonly Destination[];
  first: number;
  active: number;
  idOf: (index: number) => string;
  onPoint: (index: number) => void;
  onGo: () => void;
}) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <p id={id} className="caps palette-title" role="presentation">
        {title}
      </p>
      {items.map(({ href, name, note }, offset) => {
        const index = first + offset;
        return (
          <Link
            key={href}
            id={idOf(index)}
            href={href}
            prefetch={false}
            role="option"
            aria-selected={index === active}
            tabIndex={-1}
            className="palette-option"
            onMouseMove={() => index !== active && onPoint(index)}
            onClick={(event) => !event.ctrlKey && !event.metaKey && onGo()}
          >
            <bdi>{name}</bdi>
            {note !== null && (
              <span className="palette-note">
                <bdi>{note}</bdi>
              </span>
            )}
          </Link>
        );
      })}
    </div>
  );
}
