import { exportPath, type ExportFilter, type ExportFormat } from "../lib/exports.ts";
import { useText } from "../text/server.ts";

/** A list as files: the same rows, by the same filters. Only what happens on days is a calendar. */
export function Exports({
  list,
  filter = {},
  calendar = false,
}: {
  list: "search" | "events" | "facts" | "sources" | "entities";
  filter?: ExportFilter;
  calendar?: boolean;
}) {
  const { finding: words } = useText();
  const formats: readonly ExportFormat[] = calendar ? ["csv", "json", "ics"] : ["csv", "json"];
  return (
    <p className="no-print py-2 text-meta text-ink3">
      {words.exports}{" "}
      {formats.map((format, index) => (
        <span key={format}>
          {index > 0 && " · "}
          <a href={exportPath(list, format, filter)}>{words.formats[format]}</a>
        </span>
      ))}
    </p>
  );
}
