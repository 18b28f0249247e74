import { oneLine, type Citation, type CitedKind } from "./citation.ts";
import { citedDate } from "./cited-date.ts";
import { noteLines } from "./note.ts";

/** Types of the format that programs take in: it has none for treaties, and a statute is what they come in as. */
const TYPES: Readonly<Record<CitedKind, string>> = {
  fact: "NEWS",
  article: "NEWS",
  agreement: "STAT",
  event: "ELEC",
  entity: "ELEC",
};

/** A citation in the format of Research Information Systems: two letters, two spaces, a hyphen, a space, one line a value. */
export function risEntry(citation: Citation): string {
  const { of, id, title, authors, container, url, issued, language, accessed } = citation;
  // A day that is a stretch is given by its first: the format knows one.
  const [first] = citedDate(issued)?.points ?? [];
  const fields: (readonly [tag: string, value: string])[] = [
    ["TY", TYPES[of]],
    ["ID", `${of}-${id}`],
    ["TI", title],
    ...authors.map((author) => ["AU", author] as const),
    ...(container === null ? [] : [["T2", container] as const]),
    ...(first === undefined
      ? []
      : ([["PY", year(first)] as const, ["DA", slashed(first)] as const] as const)),
    ...(url === null ? [] : [["UR", url] as const]),
    ["Y2", slashed(accessed.split("-").map(Number))],
    ...(language === null ? [] : [["LA", language] as const]),
    ...noteLines(citation).map((line) => ["N1", line] as const),
  ];
  const lines = fields.map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`);
  return `${lines.join("")}ER  - \r\n\r\n`;
}

const year = ([first = 0]: readonly number[]): string => String(first).padStart(4, "0");

/** YYYY/MM/DD, what is not known left empty. */
const slashed = ([y = 0, month, day]: readonly number[]): string =>
  [year([y]), ...[month, day].map((part) => (part === undefined ? "" : String(part).padStart(2, "0")))].join(
    "/",
  );
