import { TokenizerMode, type Tokenizer } from "parse5";

/** Elements of raw text whose content is of no use here, and where they end. */
const RAW_ENDS: Readonly<Record<string, RegExp>> = Object.fromEntries(
  ["script", "style", "iframe", "noembed", "noframes"].map((tag) => [
    tag,
    new RegExp(`</${tag}[\\s/>]`, "gi"),
  ]),
);
const DRAWING = /<\/?svg[\s/>]/gi;

/** What a start tag means to the tokenizer, which must be told; a parser tells it while it builds its tree. */
export const MODES: Readonly<Record<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
};

/** Goes on before the next match of a pattern, at the end where there is none, or stays where the match is not the one. */
function passTo({ preprocessor }: Tokenizer, pattern: RegExp, isEnd: (found: string) => boolean): void {
  pattern.lastIndex = preprocessor.pos + 1;
  const found = pattern.exec(preprocessor.html);
  if (found && !isEnd(found[0])) return;
  preprocessor.pos = (found?.index ?? preprocessor.html.length) - 1;
}

/** Half of a page is scripts and styles: to their end tags at once, not character by character. */
export function passRaw(tokenizer: Tokenizer, tag: string): void {
  const end = RAW_ENDS[tag];
  if (end) passTo(tokenizer, end, () => true);
}

/** A drawing without another inside it, in the same way. */
export function passDrawing(tokenizer: Tokenizer): void {
  passTo(tokenizer, DRAWING, (found) => found.startsWith("</"));
}
