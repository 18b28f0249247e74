import { useText } from "../../text/server.ts";

/** A list as files: the same rows, by the same filters. */
export function Exports({
  of,
}: {
  of: readonly { readonly format: "csv" | "json" | "ics"; readonly href: string }[];
}) {
  const text = useText();
  const { finding: words } = text;
  return (
    <p className="no-print text-meta text-ink3">
      {words.exports}{" "}
      {of.map(({ format, href }, index) => (
        <span key={format}>
          {index > 0 && " · "}
          <a href={href}>{words.formats[format]}</a>
        </span>
      ))}
    </p>
  );
}
