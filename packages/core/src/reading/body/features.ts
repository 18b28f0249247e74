import { topicShare, type Evidence } from "../classify/evidence.ts";
import { namedPoints } from "../classify/named-rows.ts";
import type { Root } from "../classify/root.ts";
import type { SharedByAll } from "../classify/shared-by-all.ts";
import type { State } from "../classify/states.ts";
import { AROUND, HOLDERS, KIND_RANK, STATE_RANK, TAGS } from "./feature-codes.ts";
import {
  containerOf,
  distanceToRoot,
  distances,
  groupsOf,
  makeOf,
  siblingsOf,
  type Group,
} from "./neighbours.ts";
import { shareOf } from "./stated.ts";

/** What is known of a page when its lines are looked at one by one. */
export interface Page {
  readonly evidence: readonly Evidence[];
  /** What each line was taken for at first sight. */
  readonly states: readonly State[];
  readonly told: ReadonlySet<string>;
  readonly titles: readonly string[];
  readonly root: Root | null;
  readonly shared: SharedByAll;
  readonly parents: ReadonlyMap<number, number>;
  readonly stated: ReadonlySet<string> | null;
}

const FAR = 60;

const percent = (part: number, whole: number): number => (whole > 0 ? Math.round((part * 100) / whole) : 0);

const most = (value: number, limit: number): number => (value > limit ? limit : Math.round(value));

/** Figures, and commas and semicolons, in a text. */
function marksOf(text: string): { readonly figures: number; readonly commas: number } {
  let [figures, commas] = [0, 0];
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= 0x30 && code <= 0x39) figures += 1;
    else if (code === 0x2c || code === 0x3b) commas += 1;
  }
  return { figures, commas };
}

/** Features of a line of flattened text; those of a page's line go on with what its elements tell. */
export const TEXT_FEATURES = 60;

export const PAGE_FEATURES = 107;

/**
 * Every line's features, one row after another. All are whole numbers, so that every machine gives the same answer.
 * Time: linear in the lines.
 */
export function featuresOf(page: Page): Int16Array {
  const { evidence, states, told, titles, root, shared, parents, stated } = page;
  const count = evidence.length;
  const elements = evidence.some(({ line }) => line.element !== null);
  const width = elements ? PAGE_FEATURES : TEXT_FEATURES;
  const out = new Int16Array(count * width);
  const title = states.findIndex(({ zone }) => zone === "title");
  const isBody = (i: number): boolean => states[i]?.kind === "paragraph";
  const first = states.findIndex((_, i) => isBody(i));
  const last = states.findLastIndex((_, i) => isBody(i));
  const prose = distances(count, (i) => evidence[i]?.prose === true, FAR);
  const marks = distances(count, (i) => (evidence[i]?.verdicts.ends ?? 0) >= 25, FAR);
  const links = distances(count, (i) => (evidence[i]?.line.element?.linkDensity ?? 0) > 60, FAR);
  const wordsBefore = new Int32Array(count + 1);
  const proseBefore = new Int32Array(count + 1);
  const furnitureBefore = new Int32Array(count + 1);
  evidence.forEach(({ line, prose: told, verdicts }, i) => {
    wordsBefore[i + 1] = (wordsBefore[i] as number) + line.words.length;
    proseBefore[i + 1] = (proseBefore[i] as number) + (told ? line.words.length : 0);
    furnitureBefore[i + 1] =
      (furnitureBefore[i] as number) +
      (verdicts.strongest.boilerplate > 0 || verdicts.strongest.byline > 30 ? 1 : 0);
  });
  const within = (sums: Int32Array, from: number, to: number): number =>
    (sums[Math.min(count, Math.max(0, to))] as number) - (sums[Math.min(count, Math.max(0, from))] as number);
  const wholeProse = proseBefore[count] as number;
  const repeats = new Map<string, number>();
  for (const { line } of evidence) repeats.set(line.norm, (repeats.get(line.norm) ?? 0) + 1);
  const allTitles = titles.join(" ");

  const containers = elements ? groupsOf(evidence, containerOf) : [];
  const siblings = elements ? groupsOf(evidence, siblingsOf) : [];
  const makes = elements ? groupsOf(evidence, makeOf) : [];
  const place = distanceToRoot(root?.best ?? null, parents, 9);

  let at = 0;
  const put = (value: number): void => {
    out[at] = value;
    at += 1;
  };
  const putGroup = ({ lines, words, prose: told, linked }: Group): void => {
    put(most(lines, 200));
    put(most(words, 3000));
    put(percent(told, words));
    put(percent(linked, words));
    put(most((words * 10) / lines, 1000));
  };

  evidence.forEach((one, i) => {
    const { line, verdicts } = one;
    const { strongest } = verdicts;
    const [before, after] = [evidence[i - 1], evidence[i + 1]];
    const words = line.words.length;
    at = i * width;
    put(most(words, 120));
    put(most(line.text.length, 800));
    put(line.terminal ? 1 : 0);
    put(percent(line.functions, words));
    put(percent(line.capitals, line.lettered));
    put(line.opened ? 1 : 0);
    put(line.bullet ? 1 : 0);
    put(line.foreign);
    const { figures, commas } = marksOf(line.text);
    put(percent(figures, line.text.length));
    put(most(commas, 10));
    put(line.text.endsWith(":") ? 2 : /\?["'”’)]*$/.test(line.text) ? 1 : 0);
    put(/^["“«‘„]/.test(line.text) ? 1 : 0);
    put(one.prose ? 1 : 0);
    put(strongest.boilerplate);
    put(verdicts.second);
    put(verdicts.ends);
    put(strongest.caption);
    put(strongest.byline);
    put(strongest.credit);
    put(strongest.timestamp);
    put(strongest.paragraph);
    put(most(repeats.get(line.norm) ?? 1, 6));
    put(one.twin ? 1 : 0);
    put(one.selfNamed ? 1 : 0);
    put(line.joined ? 1 : 0);
    put(most(i, 1000));
    put(percent(i, count));
    put(Math.max(-FAR, most(i - title, 300)));
    put(STATE_RANK.get(states[i] as State) ?? 0);
    put(KIND_RANK.get(states[i] as State) ?? 0);
    put(first < 0 ? -FAR : Math.max(-FAR, most(i - first, 300)));
    put(last < 0 ? FAR : Math.max(-300, most(i - last, FAR)));
    put(most(before?.line.words.length ?? 0, 120));
    put(most(after?.line.words.length ?? 0, 120));
    put(before?.verdicts.strongest.boilerplate ?? -1);
    put(after?.verdicts.strongest.boilerplate ?? -1);
    put(STATE_RANK.get(states[i - 1] as State) ?? -1);
    put(STATE_RANK.get(states[i + 1] as State) ?? -1);
    put(STATE_RANK.get(states[i - 2] as State) ?? -1);
    put(STATE_RANK.get(states[i + 2] as State) ?? -1);
    put(before?.line.terminal === true ? 1 : 0);
    put(after?.line.terminal === true ? 1 : 0);
    put(prose.back[i] as number);
    put(prose.ahead[i] as number);
    put(marks.back[i] as number);
    put(marks.ahead[i] as number);
    put(most(within(proseBefore, i - 3, i), 300));
    put(most(within(proseBefore, i + 1, i + 4), 300));
    put(most(within(proseBefore, i - 10, i), 800));
    put(most(within(proseBefore, i + 1, i + 11), 800));
    put(percent(within(proseBefore, i - 5, i + 6), within(wordsBefore, i - 5, i + 6)));
    put(percent(within(proseBefore, i - 20, i + 21), within(wordsBefore, i - 20, i + 21)));
    put(most(within(furnitureBefore, i - 4, i), 4));
    put(most(within(furnitureBefore, i + 1, i + 5), 4));
    put(percent(proseBefore[i] as number, wholeProse));
    const share = topicShare(one, told);
    put(most(share, 9));
    put(percent(share, one.stems.size));
    put(titles.includes(line.norm) ? 2 : line.norm.length >= 12 && allTitles.includes(line.norm) ? 1 : 0);
    put(most(wholeProse, 5000));
    put(percent(wholeProse, wordsBefore[count] as number));
    const { element } = line;
    if (!elements || !element) return;
    const { linkDensity, inside, names, container } = element;
    put(TAGS.get(element.tag) ?? 0);
    put(linkDensity);
    put(before?.line.element?.linkDensity ?? 0);
    put(after?.line.element?.linkDensity ?? 0);
    for (const one of AROUND) put(inside.has(one) && !shared.inside.has(one) ? 1 : 0);
    const named = namedPoints(names, shared.rows);
    put(named.boilerplate);
    put(named.caption + named.credit);
    put(named.byline + named.timestamp);
    put(named.subtitle);
    let holder = 0;
    for (const name of names) if (HOLDERS.has(name)) holder += 1;
    put(most(holder, 8));
    put(root === null ? 0 : container === root.best ? 2 : root.within.has(container) ? 1 : 0);
    const { up, down } = place(container);
    put(up);
    put(down);
    putGroup(containers[i] as Group);
    putGroup(siblings[i] as Group);
    putGroup(makes[i] as Group);
    put(before?.line.element?.container === container ? 1 : 0);
    put(after?.line.element?.container === container ? 1 : 0);
    put(links.back[i] as number);
    put(links.ahead[i] as number);
    put(stated === null ? -2 : shareOf(line.words, stated));
    put(percent((containers[i] as Group).prose, wholeProse));
  });
  return out;
}
