import type { DurationValue } from "../../document/index.ts";
import { duration, vague } from "./build.ts";
import { measuresOne } from "./guards.ts";
import { after, before, type Place, type TimeRule } from "./rule.ts";

/** Things that have an age worth a time; a person's age is none. */
const AGED =
  /^(war|conflict|dispute|row|feud|ban|agreement|accord|treaty|pact|insurgency|ceasefire|truce|embargo|blockade|occupation|rule|reign|government|republic|state|union|alliance|bloc|body|organisation|organization|crisis|standoff|stalemate|impasse|deadlock|rivalry|campaign|operation|mission|case|trial|investigation|border|rebellion|uprising|regime|friendship|partnership|project|deal|tradition|law|policy|sanctions|monarchy|dynasty|quarrel|talks|process|programme|program|plan|moratorium|freeze)$/;

/** "month-long" lasts one, "three-and-a-half-year" a half more than its number. */
function whole(read: DurationValue | null, tokens: Place["tokens"], first: number, last: number) {
  const norms = tokens.slice(first, last).map(({ norm }) => norm);
  if (read === null) return null;
  if (read.amount !== null && norms.includes("half") && norms.includes("and"))
    return { ...read, amount: Math.floor(read.amount) + 0.5 };
  return read.amount === null &&
    norms.length === 3 &&
    norms[2] === "long" &&
    norms[0]?.endsWith("s") === false
    ? { ...read, amount: 1 }
    : read;
}

/** Stretches of time. */
export const DURATION_RULES: readonly TimeRule[] = [
  {
    id: "time.duration.count",
    type: "duration",
    patterns: [
      "<about>? <n> more|full|whole|consecutive|straight|long|further|trading|working|calendar? <units>",
      "<n> and a half <units>",
      "the first|latest|final <n> <plural>",
      "the <n> <plural>",
    ],
    value: (captures, place) => {
      const { tokens, first, last } = place;
      const next = after(place);
      // Ages: "58 years old", "six months of age".
      if (next === "old" || (next === "of" && after(place, 1) === "age")) return null;
      // "the third in as many months" counts by the number before.
      if (before(place) === "as") return null;
      const article = /^(?:an?|one)$/.test(tokens[last - 2]?.norm ?? "");
      // "a month-long truce": the article is the truce's.
      if (article && next === "-" && tokens[last]?.space === false) return null;
      // "a quarter" is a share, "a second" an ordinal; "not a day anybody wanted" measures nothing.
      if (article && /^(?:quarter|second)$/.test(tokens[last - 1]?.norm ?? "")) return null;
      if (last - first === 2 && tokens[first]?.norm !== "one" && article && !measuresOne(place)) return null;
      // "the 1988 second quarter": a year before a unit of one counts nothing.
      if (captures.str("units") === tokens[last - 1]?.norm && /^\d{4}$/.test(tokens[last - 2]?.norm ?? ""))
        return null;
      return duration(captures);
    },
  },
  {
    id: "time.duration.and-a-half",
    type: "duration",
    // "a decade and a half"
    patterns: ["<about>? a|an|one <unit> and a half"],
    value: (captures) => {
      const read = duration(captures);
      return read && { ...read, amount: 1.5 };
    },
  },
  {
    id: "time.duration.adjective",
    type: "duration",
    patterns: [
      "<n> ~ - <unit> - long",
      "<n> ~ - <unit>",
      "<plural> ~ - long",
      "<unit> ~ - long",
      "<n> - and - a - half - <unit>",
      "<n> - and - a - half <units>",
    ],
    value: (captures, { tokens, first, last }) =>
      tokens[last]?.norm === "-" && !tokens[last]?.space && /^olds?$/.test(tokens[last + 1]?.norm ?? "")
        ? null
        : whole(duration(captures), tokens, first, last),
  },
  {
    id: "time.duration.age",
    type: "duration",
    patterns: ["<n> ~ -? <unit> -? old"],
    value: (captures, { tokens, last }) => {
      const near = [tokens[last], tokens[last + 1], tokens[last + 2]];
      const stop = near.findIndex((token) => !token || token.kind !== "word" || token.line || token.capital);
      const thing = near.slice(0, stop < 0 ? 3 : stop).some((token) => AGED.test(token?.norm ?? ""));
      return thing ? duration(captures, "age") : null;
    },
  },
  {
    id: "time.duration.past",
    type: "duration",
    patterns: [
      "the? last|past|previous <n>? trading|working|calendar|full? <plural>",
      "the past <unit>",
      "the? last <n> <unit>",
      "the? last|past <n>? <units> or so",
    ],
    value: (captures, { tokens, last }) => {
      const read = duration(captures, "past");
      if (captures.has("n")) return read;
      if (tokens[last - 1]?.norm === "so") return read && { ...read, amount: 1 };
      return read && captures.has("unit") ? { ...read, amount: 1 } : vague("past");
    },
  },
  {
    id: "time.duration.coming",
    type: "duration",
    patterns: ["the? next|coming|following <n>? <plural>", "the? next|coming <n>? <units> or so"],
    value: (captures, { tokens, last }) => {
      const read = duration(captures, "coming");
      if (captures.has("n")) return read;
      return tokens[last - 1]?.norm === "so" && !captures.has("plural")
        ? read && { ...read, amount: 1 }
        : vague("future");
    },
  },
  {
    id: "time.duration.after-event",
    type: "duration",
    patterns: [
      "[ <about>? <n> <units> ] after|following|since",
      "[ <about>? <n> <units> ] before|prior|ahead",
    ],
    value: (captures, { tokens, last }) =>
      duration(captures, /^(after|following|since)$/.test(tokens[last]?.norm ?? "") ? "after" : "before"),
  },
  {
    id: "time.duration.anniversary",
    type: "duration",
    patterns: [
      "[ <n> <plural> ] of diplomatic|bilateral|formal|official|friendly|independent|their|its? relations|ties|independence|friendship|cooperation|partnership|membership",
    ],
    value: (captures) => duration(captures, "anniversary"),
  },
  {
    id: "time.duration.nth-anniversary",
    type: "duration",
    patterns: ["the? <ord:n> -? anniversary"],
    value: (captures) => ({
      kind: "duration",
      unit: "year",
      amount: captures.num("n"),
      relation: "anniversary",
    }),
  },
  {
    id: "time.duration.century-part",
    type: "duration",
    patterns: ["a? quarter of? a|- century", "a quarter - century", "half a|- century", "a half - century"],
    value: (_captures, { tokens, first, last }) => ({
      kind: "duration",
      unit: "year",
      amount: tokens.slice(first, last).some(({ norm }) => norm === "quarter") ? 25 : 50,
      relation: null,
    }),
  },
  {
    id: "time.duration.some-units",
    type: "duration",
    patterns: [
      "recent <plural>",
      "[ decades|centuries ] of|-|in|on|after|before",
      "[ years|months|weeks ] of",
      "for [ years|decades|months|weeks|days|centuries ]",
      "in|within just? [ years|decades|months|weeks|days|hours|minutes ]",
    ],
    value: (captures, { tokens, last }) => {
      const word = tokens[last - 1]?.norm ?? "";
      if (captures.has("plural")) return vague("past");
      const unit = word === "centuries" ? "century" : word.replace(/s$/, "");
      return { kind: "duration", unit: unit as "year", amount: null, relation: null };
    },
  },
];
