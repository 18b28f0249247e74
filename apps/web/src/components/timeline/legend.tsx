import type { Dictionary } from "../../text/index.ts";
import { useText } from "../../text/server.ts";

/** Each mark of the timeline beside what it says. */
export function MarksLegend() {
  const text = useText();
  const { timeline: words } = text;
  return (
    <details className="mt-4">
      <summary className="caps">{words.marks}</summary>
      <dl className="marks-legend" data-letter="E">
        {words.legend.map(([mark, meaning]) => (
          <div key={mark}>
            <dt>
              <Sample mark={mark} />
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function Sample({ mark }: { mark: Dictionary["timeline"]["legend"][number][0] }) {
  const shape = { className: "mark-shape" };
  return (
    <svg width="48" height="16" aria-hidden="true" className="mark" data-look={mark}>
      {mark === "day" && <circle {...shape} data-look="stated" cx="24" cy="8" r="4" />}
      {mark === "planned" && <circle {...shape} data-look="planned" cx="24" cy="8" r="4" />}
      {mark === "inferred" && <circle {...shape} data-look="inferred" cx="24" cy="8" r="4" />}
      {mark === "denied" && (
        <>
          <circle {...shape} data-look="denied" cx="24" cy="8" r="4" />
          <path className="mark-cross" d="M20 4L28 12M20 12L28 4" />
        </>
      )}
      {mark === "month" && <rect {...shape} data-look="stated" x="16" y="5" width="16" height="6" />}
      {mark === "year" && <rect {...shape} data-look="stated" x="2" y="7" width="44" height="2" />}
      {mark === "open" && (
        <>
          <linearGradient id="fade-sample">
            <stop className="mark-stop" offset="0" stopOpacity="1" />
            <stop className="mark-stop" offset="1" stopOpacity="0" />
          </linearGradient>
          <rect className="mark-shape" fill="url(#fade-sample)" x="8" y="5" width="36" height="6" />
        </>
      )}
      {mark === "disputed" && (
        <>
          <line className="mark-tie" x1="12" x2="36" y1="8" y2="8" />
          <circle {...shape} data-look="disputed" cx="12" cy="8" r="4" />
          <circle {...shape} data-look="disputed" cx="36" cy="8" r="4" />
        </>
      )}
      {mark === "cluster" && (
        <text x="24" y="12" textAnchor="middle">
          +4
        </text>
      )}
    </svg>
  );
}
