import { useText } from "../../text/server.ts";
import { NameCompletion } from "../search/name-completion.tsx";

/** Asks for two states by name or code; leads to their page. */
export function PairForm({ a, b }: { a?: string | undefined; b?: string | undefined }) {
  const text = useText();
  const { pair: words } = text;
  return (
    <form action="/r" className="timeline-form no-print">
      <label>
        <span className="caps">{words.one}</span>
        <input
          id="pair-a"
          name="a"
          className="field"
          defaultValue={a}
          placeholder={words.hint}
          maxLength={120}
          required
        />
      </label>
      <label>
        <span className="caps">{words.other}</span>
        <input
          id="pair-b"
          name="b"
          className="field"
          defaultValue={b}
          placeholder={words.hint}
          maxLength={120}
          required
        />
      </label>
      <button className="button">{words.show}</button>
      <NameCompletion input="pair-a" />
      <NameCompletion input="pair-b" />
    </form>
  );
}
