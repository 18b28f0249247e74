import Link from "next/link";

import { dayWords } from "../../lib/dates.ts";
import { useText } from "../../text/server.ts";
import { EventDate } from "../record/date.tsx";
import { nameIn } from "../record/words.tsx";
import { timelineOf, type PairProps } from "./props.ts";

/** What is computed of the two, as a paragraph whose every figure leads on. */
export function Summary({ view, names }: PairProps) {
  const text = useText();
  const { pair: words } = text;
  const { met, last, ladder, bodies, on } = view;
  const running = ladder.filter(({ ended }) => ended === null).length;
  return (
    <p className="max-w-[66ch] pb-6 text-lead">
      {met === 0 ? (
        words.facts.none
      ) : (
        <>
          <Link href={timelineOf(view, { type: "meeting,call,summit,negotiation" })} prefetch={false}>
            {words.facts.met(met)}
          </Link>
          {last?.when && (
            <>
              , {words.facts.last}{" "}
              <a href={`/e/${last.id}`}>
                <EventDate edtf={last.when.edtf} />
                {last.place !== null && `, ${nameIn(names, last.place)}`}
              </a>
            </>
          )}
          .
        </>
      )}{" "}
      <a href="#agreements">{words.facts.agreements(ladder.length)}</a>
      {ladder.length > 0 && `, ${words.facts.running(running)}`}.{" "}
      <a href="#bodies">{words.facts.bodies(bodies.length, dayWords(on, text))}</a>. {words.facts.open}
    </p>
  );
}
