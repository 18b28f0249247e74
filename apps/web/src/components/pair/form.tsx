import { text } from "../../text/index.ts";

const { pair: words } = text;

/** Asks for two states by name or code; leads to their page. */
export function PairForm({ a, b }: { a?: string | undefined; b?: string | undefined }) {
  return (
    <form action="/r" className="timeline-form no-print">
      <label>
        <span className="caps">{words.one}</span>
        <input
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
          name="b"
          className="field"
          defaultValue={b}
          placeholder={words.hint}
          maxLength={120}
          required
        />
      </label>
      <button className="button">{words.show}</button>
    </form>
  );
}
