import { sparkOf } from "../../lib/home/spark.ts";
import { useText } from "../../text/server.ts";

/** Events over the years as bars of a line's height: a glance, told in words as well. */
export function Sparkline({
  months,
}: {
  months: readonly { readonly month: string; readonly entries: number }[];
}) {
  const { home: words } = useText();
  const spark = sparkOf(months);
  if (spark === null) return <span />;
  const { bars, first, last, entries } = spark;
  return (
    <svg
      className="spark"
      viewBox={`0 0 ${bars.length * 3} 16`}
      width={bars.length * 3}
      height={16}
      role="img"
      aria-label={words.spark(entries, first, last)}
    >
      {bars.map((height, index) => (
        <rect key={index} x={index * 3} y={16 - height} width={2} height={height} />
      ))}
    </svg>
  );
}
