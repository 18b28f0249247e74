/** Elements whose text is no markup, and whether references to characters are resolved in it. */
export const RAW: ReadonlyMap<string, boolean> = new Map([
  ["script", false],
  ["style", false],
  ["iframe", false],
  ["noembed", false],
  ["noframes", false],
  ["xmp", false],
  ["title", true],
  ["textarea", true],
]);

const ends = new Map<string, RegExp>(
  [...RAW.keys()].map((tag) => [tag, new RegExp(`</${tag}[\\t\\n\\f\\r />]`, "gi")]),
);
const DRAWING = /<\/?svg[\t\n\f\r />]/gi;
const SCRIPT_MARKS = /<!--|-->|<\/?script[\t\n\f\r />]/gi;

/** Where the end tag of an element of raw text stands, at the page's end where there is none. */
export function endOfRaw(html: string, tag: string, from: number): number {
  const end = ends.get(tag);
  if (!end) return from;
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}

/** The same of a script that is read: within "<!-- <script> </script> -->" an end tag ends nothing (HTML 13.2.5.26). */
export function endOfJson(html: string, from: number): number {
  let [escaped, doubled] = [false, false];
  SCRIPT_MARKS.lastIndex = from;
  for (let mark = SCRIPT_MARKS.exec(html); mark; mark = SCRIPT_MARKS.exec(html)) {
    const [found] = mark;
    if (found === "<!--") {
      if (escaped) continue;
      escaped = true;
      SCRIPT_MARKS.lastIndex -= 2; // "<!-->" is open and shut
    } else if (found === "-->") [escaped, doubled] = [false, false];
    else if (!found.startsWith("</")) doubled ||= escaped;
    else if (doubled) doubled = false;
    else return mark.index;
  }
  return html.length;
}

/** Where a drawing ends that has no other inside it; undefined of one that has. */
export function endOfDrawing(html: string, from: number): number | undefined {
  DRAWING.lastIndex = from;
  const found = DRAWING.exec(html);
  return found === null ? html.length : found[0].startsWith("</") ? found.index : undefined;
}
