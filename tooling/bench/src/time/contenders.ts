import type { Contender } from "../scoring/contender.ts";
import { chancery, chanceryTimes } from "./chancery.ts";
import { chrono } from "./chrono.ts";
import { compromise } from "./compromise.ts";
import type { Dated, Timex } from "./measures.ts";
import { recognizers } from "./recognizers.ts";

export const TIME_CONTENDERS: Readonly<Record<string, Contender<Dated, readonly Timex[]>>> = {
  chancery: { does: "the whole record, times of it", load: chancery },
  "chancery times": {
    does: "times found and resolved; reading and tags before the clock",
    load: chanceryTimes,
  },
  "chrono-node": { does: "chrono.parse", load: chrono },
  "compromise-dates": { does: "dates() and durations()", load: compromise },
  "microsoft recognizers": { does: "recognizeDateTime, by paragraph", load: recognizers },
};
