import { useText } from "../text/server.ts";

/** What became of a change that a form asked for: "done", or the code of the trouble, with words of its own where there are any. */
export function Notice({
  became,
  refusals = {},
}: {
  became: string | undefined;
  refusals?: Readonly<Record<string, string>>;
}) {
  const { batches: words } = useText();
  if (became === undefined) return null;
  if (became === "done")
    return (
      <p role="status" className="notice">
        {words.done}
      </p>
    );
  // The address is anybody's to write: a code is only ever shown as one, and short.
  const said = Object.hasOwn(refusals, became) ? refusals[became] : undefined;
  return (
    <p role="alert" className="notice" data-differs="conflict">
      {said ?? words.refusal} {said === undefined && <code>{became.slice(0, 60)}</code>}
    </p>
  );
}
