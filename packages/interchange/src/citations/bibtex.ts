import { oneLine, type Citation } from "./citation.ts";
import { citedDate } from "./cited-date.ts";
import { noteLines } from "./note.ts";

/**
 * What TeX takes for a command, as text. Braces become commands too: BibTeX counts them whether a backslash stands before
 * them or not, and one too many swallows the entries that follow.
 */
const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
};

const escapedTex = (text: string): string =>
  oneLine(text).replaceAll(/[\\{}~^&%$#_]/g, (mark) => ESCAPES[mark] ?? mark);

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * A citation as an entry for BibTeX and biblatex, in UTF-8. An article of a named outlet is an @article, a treaty @misc, the
 * rest @online. Titles and names stand in a second pair of braces: their capitals are theirs, and nobody's name is taken apart.
 */
export function bibtexEntry(citation: Citation): string {
  const { of, id, title, authors, container, url, language, accessed } = citation;
  const isArticle = of === "fact" || of === "article";
  const type = of === "agreement" ? "misc" : isArticle && container !== null ? "article" : "online";
  const fields: (readonly [name: string, value: string])[] = [
    ["title", `{{${escapedTex(title)}}}`],
    ...(authors.length === 0
      ? []
      : [["author", `{${authors.map((name) => `{${escapedTex(name)}}`).join(" and ")}}`] as const]),
    ...(container === null
      ? []
      : [[type === "article" ? "journal" : "organization", `{{${escapedTex(container)}}}`] as const]),
    ...dateFields(citation),
    ...(url === null ? [] : [["url", `{${verbatim(url)}}`] as const]),
    ["urldate", `{${accessed}}`],
    ...(language === null ? [] : [["language", `{${escapedTex(language)}}`] as const]),
    ["note", `{${noteLines(citation).map(escapedTex).join(" ")}}`],
  ];
  return `@${type}{${keyOf(of, id)},\n${fields.map(([name, value]) => `  ${name} = ${value},\n`).join("")}}\n\n`;
}

/** A key has letters, digits, hyphens and colons; ids of entities that articles print have others. */
const keyOf = (of: string, id: string): string =>
  `${of}-${[...id].map((sign) => (/[\w:.-]/.test(sign) ? sign : `+${sign.codePointAt(0)?.toString(16)}`)).join("")}`;

/** An address is read as it stands: only what would end or open a group is written by its number. */
const verbatim = (url: string): string =>
  url.replaceAll(
    /[{}\\ \u0080-\uffff]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );

/** Year, month and day of the first point: BibTeX's own fields, which biblatex reads as well. */
function dateFields({ issued }: Citation): (readonly [string, string])[] {
  const [[year, month, day] = []] = citedDate(issued)?.points ?? [];
  return [
    ...(year === undefined ? [] : [["year", `{${String(year).padStart(4, "0")}}`] as const]),
    ...(month === undefined ? [] : [["month", MONTHS[month - 1] ?? ""] as const]),
    ...(day === undefined ? [] : [["day", `{${day}}`] as const]),
  ];
}
