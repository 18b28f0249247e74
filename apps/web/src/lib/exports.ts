/** Ends of the names of files. */
export type ExportFormat = "csv" | "json" | "ics" | "bib" | "ris" | "csl.json";

/** The filters of a list as its file takes them; what is several is given several times, what is undefined not at all. */
export type ExportFilter = Readonly<
  Record<string, string | number | boolean | readonly string[] | undefined>
>;

/** The address of a list as a file: the same rows, by the same filters. */
export function exportPath(list: string, format: ExportFormat, filter: ExportFilter = {}): string {
  const given = Object.entries(filter).flatMap(([name, value]) => {
    if (value === undefined) return [];
    const values = typeof value === "object" ? value : [value];
    return values.map((one): [string, string] => [name, String(one)]);
  });
  const query = new URLSearchParams(given).toString();
  return `/export/${list}.${format}${query === "" ? "" : `?${query}`}`;
}
