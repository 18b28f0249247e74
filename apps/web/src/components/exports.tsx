import { CITE_FORMS } from "../lib/cite/paths.ts";
import { exportPath, type ExportFilter, type ExportFormat } from "../lib/exports.ts";
import { useText } from "../text/server.ts";

const TABLES = ["csv", "json"] as const;

/** A list as files: the same rows, by the same filters. Only what happens on days is a calendar. Citations are of each row. */
export function Exports({
  list,
  filter = {},
  calendar = false,
}: {
  list: "search" | "events" | "facts" | "sources" | "entities";
  filter?: ExportFilter;
  calendar?: boolean;
}) {
  const { finding: words, cite } = useText();
  const formats: readonly ExportFormat[] = [
    ...TABLES,
    ...(calendar ? (["ics"] as const) : []),
    ...CITE_FORMS,
  ];
  const names: Readonly<Record<ExportFormat, string>> = { ...words.formats, ...cite.forms };
  return (
    <p className="no-print py-2 text-meta text-ink3">
      {words.exports}{" "}
      {formats.map((format, index) => (
        <span key={format}>
          {index > 0 && " · "}
          <a href={exportPath(list, format, filter)} {...(index === 0 ? { "data-exports": "" } : {})}>
            {names[format]}
          </a>
        </span>
      ))}
    </p>
  );
}
