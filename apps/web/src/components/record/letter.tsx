import { useText } from "../../text/server.ts";
import type { Letter as FactLetter } from "../../lib/fact-type.ts";

/** The letter of a fact's family, in its colour. */
export function Letter({ letter }: { letter: FactLetter }) {
  const text = useText();
  return (
    <span className="letter" data-letter={letter} title={text.letters[letter]}>
      <span aria-hidden="true">{letter}</span>
      <span className="sr-only">{text.letters[letter]}: </span>
    </span>
  );
}
