import type { NounPhrase } from "@chancery/language";

import type { TimeMention } from "../../../record/index.ts";
import type { EventTimes } from "../../shared/event-times.ts";
import type { Passage, View } from "../../shared/view.ts";
import type { Filling } from "../arguments/filling.ts";
import type { Read } from "../candidate.ts";
import type { NounPattern } from "../patterns/index.ts";
import type { Setting } from "./noun-setting.ts";

/** A noun phrase read by one pattern: what it stands in, before any argument is filled. */
export interface NounReading {
  readonly view: View;
  readonly passage: Passage;
  readonly phrase: NounPhrase;
  readonly pattern: NounPattern;
  readonly times: EventTimes;
  /** The clause around it and what that makes of it; null in a line without a verb. */
  readonly setting: Setting | null;
  /** It heads a line without a verb, which says that it took place. */
  readonly leads: boolean;
}

/** What the phrase and the words around it name. */
export interface NounArguments {
  readonly filling: Filling;
  /** Prepositions whose phrases said something that the pattern asks for. */
  readonly filled: ReadonlySet<string>;
  /** The first noun of "his trip to Kenya and a visit to Chad". */
  readonly sibling: NounPhrase | null;
  /** Its only parties are those who attend: it may be one told before. */
  readonly attending: boolean;
  /** "The talks took place in Oslo": a definite noun without arguments points back at what was told before. */
  readonly pointer: boolean;
}

/** Where and when it is, as far as the text says. */
export interface NounScene {
  /** The time of the phrase or of the clause that carries it. */
  readonly time: TimeMention | null;
  /** That time, or else the one since when it goes on. */
  readonly beginning: TimeMention | null;
  readonly place: Read<string> | null;
  /** Arguments name a place of its own. */
  readonly placed: boolean;
  /** The setting alone makes it known. */
  readonly set: boolean;
  /** "was due in Lima, but put off his visit": the one told of before. */
  readonly off: boolean;
}
