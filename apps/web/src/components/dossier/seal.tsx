import { entryPath } from "../../lib/paths.ts";
import { useText } from "../../text/server.ts";

/** What the stamp is made of. */
interface Sealed {
  readonly id: string;
  readonly independent: number;
  readonly sources: number;
}

/** The stamp of an event: sources, then independent reports; it leads to what all of them say. */
export function EntrySeal({ entry: { id, independent, sources } }: { entry: Sealed }) {
  const text = useText();
  const words = text.dossier.entry.sealed(independent, sources);
  return (
    <a className="seal" href={entryPath(id)} title={words}>
      <span aria-hidden="true">{sources === 1 ? "1" : `${sources}·${independent}`}</span>
      <span className="sr-only">{words}</span>
    </a>
  );
}
