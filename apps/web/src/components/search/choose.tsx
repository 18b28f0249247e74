import { useText } from "../../text/server.ts";

/** The form that the boxes of the rows belong to. */
export const CHOSEN = "chosen";

/** Marks a row, to be taken away with others that are marked. */
export function Choose({ fact, name }: { fact: string; name: string }) {
  const { finding: words } = useText();
  return (
    <input
      type="checkbox"
      form={CHOSEN}
      name="ids"
      value={fact}
      className="choose no-print"
      aria-label={words.choosing.row(name)}
      aria-keyshortcuts="x"
    />
  );
}
