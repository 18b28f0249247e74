import type { Evidence } from "./evidence.ts";
import type { AllPoints } from "./named-rows.ts";
import { boilerplate } from "./points/boilerplate.ts";
import { byline } from "./points/byline.ts";
import { caption } from "./points/caption.ts";
import { heading } from "./points/heading.ts";
import { paragraph } from "./points/paragraph.ts";
import type { Setting } from "./points/setting.ts";
import { other, ruled } from "./points/signs.ts";
import { subtitle, title } from "./points/title.ts";
import { STATES, type State } from "./states.ts";

function points(evidence: Evidence, setting: Setting, state: State, furniture: number): number {
  const { zone, kind } = state;
  switch (kind) {
    case "paragraph":
      return paragraph(evidence, setting) - (other(evidence, ["byline", "credit", "timestamp"]) >> 1);
    case "boilerplate":
      return (
        furniture -
        (zone === "body"
          ? evidence.verdicts.ends
          : zone === "post"
            ? 3 + Math.min(evidence.verdicts.ends >> 1, 30)
            : 0)
      );
    case "title":
      return title(evidence, setting);
    case "subtitle":
      return subtitle(evidence, setting);
    case "heading":
      return heading(evidence, setting);
    case "caption":
      return caption(evidence, setting, state) - (zone === "pre" || zone === "tail" ? 14 : 0);
    case "byline":
      return byline(evidence, setting, state);
    case "timestamp":
      return ruled(evidence, kind) - (zone === "body" ? 20 : zone === "pre" ? 14 : 0);
    case "credit":
      return ruled(evidence, kind);
  }
}

/**
 * How the trees' score is taken: the score that is worth one point, and the most points that it may give. On a page its
 * elements tell most, and the trees have seen them all; on flattened text they are one voice among the rules.
 */
const HEARD = {
  page: { each: 25, most: 120 },
  text: { each: 40, most: 90 },
} as const;

/**
 * A line's points for each of STATES. `score` is what the learned trees say for its being the article's text, `around` what its elements
 * speak for.
 */
export function emissionsOf(
  evidence: Evidence,
  setting: Setting,
  score: number,
  around: Readonly<AllPoints> | null,
): number[] {
  const furniture = boilerplate(evidence, setting); // the same in each zone
  const { each, most } = around ? HEARD.page : HEARD.text;
  const learned = Math.max(-most, Math.min(most, Math.round(score / each)));
  return STATES.map((state) => {
    const { kind } = state;
    const own = points(evidence, setting, state, furniture) + (around?.[kind] ?? 0);
    if (kind === "paragraph" || kind === "heading") return own + learned;
    return own - (learned >> 1);
  });
}
