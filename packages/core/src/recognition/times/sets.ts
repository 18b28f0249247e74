import { numeralAt } from "@chancery/language";

import { measure, set, vague } from "./build.ts";
import { after, before, type Place, type TimeRule } from "./rule.ts";

/** "the past five sessions" begins a count, it does not stand alone. */
const counts = ({ tokens, last }: Place): boolean =>
  tokens[last - 1]?.norm === "past" && tokens[last]?.kind !== "sign" && numeralAt(tokens, last) !== null;

/** What comes back ("every Tuesday") and what names no day ("recently"). */
export const SET_RULES: readonly TimeRule[] = [
  {
    id: "time.set.every",
    type: "set",
    patterns: [
      "every|each other|second? <unit>",
      "every|each <weekday>",
      "every other|second <weekday>",
      "every <n> <units>",
      "every|each <month>",
    ],
    value: (captures, { tokens, first }) => {
      const day = captures.num("weekday");
      if (day !== null)
        return set("week", /^(other|second)$/.test(tokens[first + 1]?.norm ?? "") ? 2 : 1, day);
      const month = captures.num("month");
      if (month !== null) return { ...set("year"), month };
      const read = measure(captures, captures.has("n") ? captures.num("n") : 1);
      const other = /^(other|second)$/.test(tokens[first + 1]?.norm ?? "");
      // "every few days": how many is not said.
      return read && set(read.unit, other ? 2 : read.amount);
    },
  },
  {
    id: "time.set.weekdays",
    type: "set",
    patterns: ["on [ <weekdays> ]"],
    value: (captures) => set("week", 1, captures.num("weekdays")),
  },
  { id: "time.set.weekly", type: "set", patterns: ["weekly"], value: () => set("week") },
  { id: "time.set.annual", type: "set", patterns: ["annually|yearly"], value: () => set("year") },
  {
    id: "time.set.a-year",
    type: "set",
    patterns: ["a|per <unit>"],
    value: (captures, { tokens, first }) => {
      const left = tokens[first - 1];
      const per = tokens[first]?.norm === "per";
      const rate =
        left?.kind === "number" ||
        /^(times|once|twice|%|percent|million|billion|barrels|tons|tonnes|people|dollars|euros)$/.test(
          left?.norm ?? "",
        );
      const read = rate || per ? measure(captures, 1) : null;
      return read && set(read.unit);
    },
  },
  {
    id: "time.vague.present",
    type: "date",
    patterns: ["now|currently|nowadays", "right now", "at present", "the time being", "these days"],
    // "the now-cancelled deal" only qualifies.
    value: (_captures, place) => (after(place) === "-" ? null : vague("present")),
  },
  {
    id: "time.vague.current",
    type: "date",
    patterns: ["current"],
    value: (_captures, place) =>
      /^(?:the|its|their|his|her|our|under|given)$/.test(before(place)) ? vague("present") : null,
  },
  {
    id: "time.vague.past",
    type: "date",
    patterns: ["more|most? recently", "recent", "the recent? past"],
    // "the most recent round" ranks, it does not date.
    value: (_captures, place) => (before(place) === "most" || counts(place) ? null : vague("past")),
  },
  {
    id: "time.vague.later",
    type: "date",
    patterns: ["a later date|time|stage|point"],
    value: () => vague("future"),
  },
  {
    id: "time.vague.one-day",
    type: "date",
    // "will one day rule", no "one day of talks"
    patterns: ["will|would|could|may|might [ one day ]"],
    value: () => vague("future"),
  },
  {
    id: "time.vague.soon",
    type: "date",
    patterns: ["very? soon"],
    // "as soon as", "soon after the vote": relative to something else.
    value: (_captures, place) =>
      before(place) === "as" ||
      before(place) === "too" ||
      /^(?:after|as|before|afterwards?|-)$/.test(after(place))
        ? null
        : vague("future"),
  },
  {
    id: "time.vague.future",
    type: "date",
    patterns: ["the near|foreseeable|immediate? future", "the near|short|medium|long term"],
    value: () => vague("future"),
  },
];
