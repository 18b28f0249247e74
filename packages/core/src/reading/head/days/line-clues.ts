import { archiveTrail } from "../../stamps/archive-trail.ts";
import { stampDay } from "../../stamps/fields.ts";
import { issueWeek, issueYear } from "../../stamps/issue-week.ts";
import { stampOf, stampsOf } from "../../stamps/stamp.ts";
import { notAfter } from "./clue.ts";
import type { Found } from "./found.ts";
import { labelAbove } from "./labels.ts";
import { markedDay } from "./marked-day.ts";
import { copyrightDay, copyrightYear, slugDay } from "./printed-days.ts";
import type { DaySetting } from "./setting.ts";
import { addStamp } from "./stamp-clue.ts";

/** A stamp above the headline stands within so many lines of it. */
const NEAR_HEADLINE = 8;
/** A line of furniture that holds stamps and nothing else is no longer. */
const LONGEST_STAMPS = 80;

/** What one line of the page says of the day of publication. */
export function lineClues(setting: DaySetting, i: number, found: Found): void {
  if (labelledLine(setting, i, found) || markedLine(setting, i, found)) return;
  const { text, blocks, states } = setting.input;
  const block = blocks[i];
  if (!block) return;
  const { kind, span } = block;
  const zone = states[i]?.zone;
  const raw = text.slice(span.start, span.end);
  const atHead = kind !== "paragraph" && zone === "pre";
  const week = atHead ? issueWeek(raw) : null;
  if (week) found.add({ rule: "date.issue-week", span, ...week, note: "the week of the issue" });
  const year = atHead && !week ? issueYear(raw) : null;
  if (year) found.add({ rule: "date.issue-year", span, ...year, note: "the year of the issue" });
  if (kind === "timestamp" || (kind === "boilerplate" && span.end - span.start <= LONGEST_STAMPS))
    for (const stamp of stampsOf(text, span.start, span.end)) addStamp(stamp, { kind, zone }, setting, found);
  if (kind === "timestamp") return;
  const trail = atHead && !found.stamped ? archiveTrail(raw) : null;
  if (trail) found.takeDay(trail.day, "the issue in the archive's path to the page", span);
  if (kind === "boilerplate") printedLine(setting, i, found);
}

/** A day that the page's markup names. At the headline it is the article's; elsewhere another story's. Gives whether it settles the line. */
function markedLine(
  { input, headline, tellsPublished, monthFirst }: DaySetting,
  i: number,
  found: Found,
): boolean {
  const { text, blocks, states, elements } = input;
  const [block, element] = [blocks[i], elements[i]];
  const marked = block && element ? markedDay(text, block.span, element, monthFirst) : null;
  if (!block || !element || marked === null) return false;
  const zone = states[i]?.zone;
  const atHeadline = zone === "post" || (zone === "pre" && headline - i <= NEAR_HEADLINE);
  if (element.dated === "modified" && tellsPublished) {
    if (atHeadline) found.add(notAfter("date.stamp-updated", marked.day, "marked as a change", block.span));
    return true;
  }
  if (found.stamped || !atHeadline || marked.label === "updated") return false;
  found.takeDay(marked.day, "the time element at the headline", block.span);
  return true;
}

/** A day whose label stands on the line above. Gives whether that settles the line. */
function labelledLine({ input }: DaySetting, i: number, found: Found): boolean {
  const { text, blocks, states } = input;
  const span = blocks[i]?.span;
  const stamp = span === undefined ? null : stampOf(text, span.start, span.end);
  const label = stamp === null ? null : labelAbove(text, blocks[i - 1]?.span);
  if (span === undefined || stamp === null || label === null) return false;
  if (label === "other") {
    found.others.add(span.start);
    return true;
  }
  const day = stamp.ambiguous ? null : stampDay(stamp);
  if (label === "change") {
    if (day !== null && stamp.label === null && states[i]?.zone === "post")
      found.add(
        notAfter("date.stamp-updated", day, "the day that the page labels as that of a change", span),
      );
    if (stamp.label !== null) return false;
    found.others.add(span.start);
    return true;
  }
  if (day === null || found.stamped) return false;
  found.takeDay(day, "the day that the page labels as that of publication", span);
  return true;
}

/** Furniture that has a day in a form of its own. */
function printedLine({ input: { text, blocks } }: DaySetting, i: number, found: Found): void {
  const { span, reasons } = blocks[i] ?? {};
  if (span === undefined) return;
  const raw = text.slice(span.start, span.end);
  const slug = found.stamped ? null : slugDay(raw);
  if (slug !== null) found.takeDay(slug, "the slug of a wire: month, day, year", span);
  const credited = found.stamped ? null : copyrightDay(raw);
  if (credited !== null) found.takeDay(credited, "the day beside the outlet in its copyright line", span);
  const year = /^copyright(?:-name)?$/.test(reasons?.[0] ?? "") ? copyrightYear(raw) : null;
  if (year !== null)
    found.add(notAfter("date.copyright-year", `${year}-12-31`, "the year of the copyright line", span));
}
