import type { TimelineQuery } from "../../lib/timeline/query.ts";
import type { Meant } from "../../server/who-is.ts";
import { useText } from "../../text/server.ts";

/** What of the address was not taken as it was written. */
export function Remarks({
  query: { wrong, turned },
  meant,
}: {
  query: TimelineQuery;
  meant: readonly (Meant | null)[];
}) {
  const text = useText();
  const { timeline: words } = text;
  const remarks = [
    ...wrong.map(words.notDay),
    ...(turned ? [words.turned] : []),
    ...meant.flatMap((one) => {
      if (one === null) return [];
      if (one.entity === null) return [words.nobody(one.written)];
      return one.entity.name === one.written ? [] : [words.readAs(one.written, one.entity.name)];
    }),
  ];
  return remarks.length === 0 ? null : (
    <ul className="mb-4 text-ink2" role="status">
      {remarks.map((remark) => (
        <li key={remark}>
          <bdi>{remark}</bdi>
        </li>
      ))}
    </ul>
  );
}
