import { wordSet } from "@chancery/language";

import type { Passage, View } from "../../shared/view.ts";
import { LACKING, MERITS } from "../modality/modality-words.ts";
import type { Setting } from "./noun-setting.ts";

/** "the 60th anniversary of the establishment of relations", "50 years of the establishment of relations": the token of the anniversary. */
export function anniversaryBefore(view: View, { sentence }: Passage, head: number): number | null {
  for (let i = head - 1; i >= sentence.first && i > head - 8; i -= 1) {
    if (
      view.norm(i + 1) === "of" &&
      (JUBILEES.has(view.lemma(i).toLowerCase()) || isCountOfYears(view, i, head))
    )
      return i;
    if (view.token(i)?.upos === "VERB" || /^[,;:]$/.test(view.norm(i))) return null;
  }
  return null;
}

/** "the statements adopted in the previous meetings of the ministers": the token that sets it before what is told. */
export function previousBefore(view: View, { sentence }: Passage, head: number): number | null {
  for (let i = head - 1; i >= Math.max(sentence.first, head - 6); i -= 1) {
    if (/^(?:previous|preceding)$/.test(view.norm(i))) return i;
    if (!/^(?:ADJ|NOUN|PROPN|NUM)$/.test(view.token(i)?.upos ?? "")) return null;
  }
  return null;
}

const JUBILEES: ReadonlySet<string> = wordSet(
  "anniversary jubilee centenary bicentenary centennial bicentennial",
);
/** Of what lasts ("three years of talks") the years are its length. */
const isCountOfYears = (view: View, at: number, head: number): boolean =>
  view.norm(at) === "years" && view.token(at - 1)?.upos === "NUM" && DATED.has(view.lemma(head));
const DATED: ReadonlySet<string> = wordSet(
  "establishment founding foundation signing independence restoration resumption normalisation normalization",
);

/** "after the cancellation on Monday of a meeting between": the noun by which it did not take place. */
export function cancelledBefore(view: View, { sentence }: Passage, head: number): number | null {
  for (let i = head - 1; i > Math.max(sentence.first, head - 6); i -= 1) {
    if (view.norm(i) === "of") {
      let at = i - 1;
      while (at > sentence.first && (view.timesAt(at).length > 0 || view.norm(at) === "on")) at -= 1;
      return CANCELLATIONS.test(view.norm(at)) ? at : null;
    }
    if (!/^(?:ADJ|NOUN|PROPN|NUM|DET|PRON)$/.test(view.token(i)?.upos ?? "")) return null;
  }
  return null;
}
const CANCELLATIONS = /^(?:cancell?ation|cancell?ing|scrapping)$/;

/** "a time frame for a summit", "preparations for the meeting in London": what has still to be set has still to come. */
const SETTING_UP: ReadonlySet<string> = wordSet(
  "preparation groundwork frame framework timeframe time-frame timetable date venue agenda arrangement plan schedule prepare",
);

export function preparedFor(view: View, passage: Passage, { clause }: Setting, head: number): number | null {
  // "made preparations in May for the talks that ended in June": what is told as done has its own words.
  if (clause.verb.perfect && clause.verb.tense === "past") return null;
  for (let i = head - 1; i > Math.max(passage.sentence.first, head - 9); i -= 1) {
    // "the Leaders' Consultation"
    if (/^['\u2019]$/.test(view.norm(i))) continue;
    // "a "time frame" for"
    const before = view.token(i - 1)?.upos === "PUNCT" ? i - 2 : i - 1;
    if (view.norm(i) === "for") return SETTING_UP.has(view.lemma(before)) ? before : null;
    if (!/^(?:ADJ|NOUN|PROPN|NUM|DET|PRON|PART)$/.test(view.token(i)?.upos ?? "")) return null;
  }
  return null;
}

/** "an application for his arrest", "calls for the withdrawal of the troops": no more than asked for. */
const ASKED: ReadonlySet<string> = wordSet(
  "application request call demand appeal bid motion petition campaign plea proposal warrant order",
);

export function askedFor(view: View, passage: Passage, head: number): number | null {
  for (let i = head - 1; i > Math.max(passage.sentence.first, head - 9); i -= 1) {
    // "its call for the resumption of talks"
    if (view.norm(i) === "of" && BEGINNINGS.has(view.lemma(i - 1))) {
      i -= 1;
      continue;
    }
    if (view.norm(i) === "for") return ASKED.has(view.lemma(i - 1)) ? i - 1 : null;
    // "the Anglo-Irish talks"
    if (view.norm(i) === "-") continue;
    if (!/^(?:ADJ|NOUN|PROPN|NUM|DET|PRON|PART)$/.test(view.token(i)?.upos ?? "")) return null;
  }
  return null;
}

/** "hopes of a truce", "the danger of an attack", "talk of a summit": of one that is known, "hopes of the truce", they say something else. */
const HOPED: ReadonlySet<string> = wordSet(
  "hope fear expectation danger risk threat chance dream spectre specter",
);

/** "the need for the resumption of talks", "the importance of an early signing": the token of what says that it is still wanted; null for none. */
export function wantedBefore(view: View, { sentence }: Passage, head: number): number | null {
  let known = false;
  for (let i = head - 1; i > Math.max(sentence.first, head - 9); i -= 1) {
    if (/^(?:the|this|that|these|those|his|her|its|their|'s)$/.test(view.norm(i))) known = true;
    if (view.norm(i) === "of" && BEGINNINGS.has(view.lemma(i - 1))) {
      known = false;
      i -= 1;
      continue;
    }
    if (/^(?:for|of|about)$/.test(view.norm(i))) {
      const noun = view.lemma(i - 1).toLowerCase();
      const open = MERITS.has(noun) || HOPED.has(noun) || view.norm(i - 1) === "talk";
      return LACKING.has(noun) || (open && !known) ? i - 1 : null;
    }
    if (!/^(?:ADJ|NOUN|PROPN|NUM|DET|PRON|PART)$/.test(view.token(i)?.upos ?? "")) return null;
  }
  return null;
}

/**
 * "progress towards a truce", "paved the way for the signing", "gave the go-ahead for talks": the token of what says that it is only drawn near or made
 * room for, and whether somebody let it go ahead; null for none.
 */
export function nearedBefore(
  view: View,
  { sentence }: Passage,
  head: number,
): { readonly at: number; readonly says: "planned" | "hypothetical" } | null {
  let known = false;
  for (let i = head - 1; i > Math.max(sentence.first, head - 9); i -= 1) {
    const word = view.norm(i);
    if (/^(?:the|this|that|these|those|his|her|its|their|'s)$/.test(word)) known = true;
    if (word === "toward" || word === "towards")
      return known &&
        (!TOPICS.has(view.lemma(head)) || ATTITUDES.has(view.lemma(nounBefore(view, sentence.first, i))))
        ? null
        : { at: i, says: "hypothetical" };
    if (word === "for" || word === "to") {
      const before = view.norm(i - 1);
      if (LETTING.has(before)) return { at: i - 1, says: "planned" };
      const opened = word === "to" ? before === "door" : WAYS.has(before) || RIPE.has(before);
      return opened && !/^(?:on|in|under)$/.test(view.norm(i - 3))
        ? { at: i - 1, says: "hypothetical" }
        : null;
    }
    if (!/^(?:ADJ|NOUN|PROPN|NUM|DET|PRON|PART)$/.test(view.token(i)?.upos ?? "")) return null;
  }
  return null;
}
/** How one is disposed to what others do: "its attitude towards the talks". */
const ATTITUDES: ReadonlySet<string> = wordSet(
  "attitude policy stance approach position posture hostility sympathy feeling contribution scepticism skepticism",
);
const WAYS: ReadonlySet<string> = wordSet("way path road door doors stage conditions climate");
const RIPE: ReadonlySet<string> = wordSet("clear cleared open opened ripe ready");
const LETTING: ReadonlySet<string> = wordSet("light go-ahead ahead nod");

/** The last noun before the token, within reach: "attitude of Chad towards". */
function nounBefore(view: View, first: number, at: number): number {
  for (let i = at - 1; i >= Math.max(first, at - 4); i -= 1) if (view.token(i)?.upos === "NOUN") return i;
  return at - 1;
}

/** "stressed the early conclusion of the treaty": soon, so that it is not there yet. */
const SOON: ReadonlySet<string> = wordSet("early speedy prompt swift expeditious soonest quick timely rapid");
/** What comes about once, and is talked of before it does. */
export const TOPICS: ReadonlySet<string> = wordSet(
  "establishment creation founding formation signing conclusion finalisation finalization opening ratification accession admission deployment resumption restoration release extradition lifting removal easing exchange",
);

export const soonBefore = (view: View, passage: Passage, head: number): number | null =>
  TOPICS.has(view.lemma(head)) && !isThankedFor(view, passage, head)
    ? describedBy(SOON, view, passage, head)
    : null;

/** "thanked Iceland for its speedy ratification of the treaty": nobody is thanked for what he has not done. */
const isThankedFor = (view: View, { clauses }: Passage, head: number): boolean =>
  clauses.some(
    ({ verb, obliques, objects }) =>
      THANKING.has(verb.lemma) &&
      [...obliques, ...objects.flatMap(({ modifiers }) => modifiers)].some(
        ({ prep, phrase }) => prep === "for" && phrase.head === head && view.norm(phrase.first) !== "the",
      ),
  );
const THANKING: ReadonlySet<string> = wordSet("thank congratulate praise commend applaud laud");

/** What is asked for where talks are. */
const BEGINNINGS: ReadonlySet<string> = wordSet(
  "resumption restart reopening start opening holding convening return continuation launch relaunch revival",
);

/** "as part of the first session of the two cabinets", "within the framework of the summit": what one thing is a part of is held with it. */
export function isWhole(view: View, { sentence }: Passage, head: number): boolean {
  for (let i = head - 1; i > Math.max(sentence.first + 1, head - 8); i -= 1) {
    if (view.norm(i) === "of") return PART.test(`${view.norm(i - 2)} ${view.norm(i - 1)}`);
    if (!/^(?:ADJ|ADV|NOUN|PROPN|NUM|DET|PRON)$/.test(view.token(i)?.upos ?? "")) return false;
  }
  return false;
}
const PART = /^(?:as part|the framework|the context)$/;

/** "the forthcoming session of the council": it is still to come. */
const COMING: ReadonlySet<string> = wordSet(
  "forthcoming upcoming impending planned proposed scheduled envisaged mooted eventual prospective",
);

export const comingBefore = (view: View, passage: Passage, head: number): number | null =>
  describedBy(COMING, view, passage, head);

export const nextBefore = (view: View, passage: Passage, head: number): number | null =>
  describedBy(NEXT, view, passage, head);
const NEXT: ReadonlySet<string> = new Set(["next"]);

/** "discussed possible talks with Chad": nobody has said that there will be any. */
const MOOT: ReadonlySet<string> = new Set([
  "possible",
  "potential",
  "hypothetical",
  "would-be",
  "threatened",
]);

export const mootBefore = (view: View, passage: Passage, head: number): number | null =>
  describedBy(MOOT, view, passage, head);

/** The token of one of the words that describe the noun; null for none. */
function describedBy(words: ReadonlySet<string>, view: View, passage: Passage, head: number): number | null {
  for (let i = head - 1; i >= Math.max(passage.sentence.first, head - 8); i -= 1) {
    if (words.has(view.norm(i))) return i;
    // "the forthcoming African Union (AU) summit"
    if (view.norm(i) === ")" && view.norm(i - 2) === "(") {
      i -= 2;
      continue;
    }
    // "next year's summit of the union"
    if (
      /^['’]s$/.test(view.norm(i)) &&
      /^(?:year|month|week|spring|autumn|summer|winter)$/.test(view.norm(i - 1))
    )
      continue;
    if (!/^(?:ADJ|NOUN|PROPN|NUM)$/.test(view.token(i)?.upos ?? "")) return null;
  }
  return null;
}

/** "There was no trial of the minister", "the absence of talks", "without a trial of the minister": the token that says that there is none. */
export function noneBefore(view: View, { sentence }: Passage, head: number): number | null {
  for (let i = head - 1; i >= Math.max(sentence.first, head - 5); i -= 1) {
    const word = view.norm(i);
    if (word === "no" || word === "without") return i;
    // "the absence of talks"
    if (word === "of") return /^(?:absence|lack|dearth)$/.test(view.lemma(i - 1)) ? i - 1 : null;
    if (!/^(?:ADJ|NOUN)$/.test(view.token(i)?.upos ?? "") && !/^(?:an?|any)$/.test(word)) return null;
  }
  return null;
}
