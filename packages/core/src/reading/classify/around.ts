import { mayHead, signed } from "./points/signs.ts";
import type { Evidence } from "./evidence.ts";

/** Lines between a paper's date and the headline: the section, the number of the issue, its price. */
const MOST_BETWEEN = 4;

/**
 * Whether below the line after this one, before any prose, stands a line that may be the headline: a paper's name stands over
 * the date, the section and then the headline. `told`: what the paragraphs tell of.
 */
export const headedBelow =
  (evidence: readonly Evidence[], told: ReadonlySet<string>) =>
  (i: number): boolean => {
    for (const one of evidence.slice(i + 2, i + 2 + MOST_BETWEEN)) {
      if (one.prose) return false;
      if (mayHead(one, told)) return true;
    }
    return false;
  };

/** Headlines that a list of other stories has at most: below a text, and within it. */
const MOST_LISTED = 6;
const MOST_AMID = 3;

/** Between two stories of a list stands how old the one above is. */
const AGE = "boilerplate.age-of-story";

const DATELINE = "paragraph.dateline";

/** A mark that costs the body so much ends a text more often than it interrupts it. */
const ENDING = 40;

/** A line that breaks off: the first words of another story, or of a text that goes on elsewhere. */
const BREAKS_OFF = /(?:…|\.{3})["”’]?$/u;
/** Fewer in a row may be a text's own. */
const LEAST_TEASERS = 3;

/** The lines of a flattened text that stand in a run of broken-off ones: teasers of other stories, a line each. */
function teaserRuns(evidence: readonly Evidence[]): ReadonlySet<number> {
  const out = new Set<number>();
  let from = 0;
  evidence.forEach(({ line }, i) => {
    if (line.element === null && line.words.length >= 6 && BREAKS_OFF.test(line.text)) {
      if (i + 1 - from >= LEAST_TEASERS) for (let k = from; k <= i; k += 1) out.add(k);
    } else from = i + 1;
  });
  return out;
}

const READ_ON = "boilerplate.read-on";
/** Fewer such marks in turn may stand within a text. */
const LEAST_MARKED = 3;

/** Of a flattened text, the lines over marks in turn ("Envoy recalled", "Read more", "Port reopens", "Read more") below its own first prose, a line over each: where a paragraph stands as well, the text may lead elsewhere part by part. */
function overMarks(evidence: readonly Evidence[]): ReadonlySet<number> {
  const out = new Set<number>();
  const marks = evidence.flatMap(({ line, rules }, i) =>
    line.element === null && rules.some(({ id }) => id === READ_ON) ? [i] : [],
  );
  const first = evidence.findIndex(({ prose }) => prose);
  let run: number[] = [];
  for (const [k, mark] of marks.entries()) {
    const before = marks[k - 1];
    const goesOn = before !== undefined && mark - before === 2;
    run = goesOn ? [...run, mark] : [mark];
    if (run.length < LEAST_MARKED || first < 0) continue;
    for (let i = Math.max(first + 1, (run[0] ?? 0) - 1); i < mark; i += 1) out.add(i);
  }
  return out;
}

/** A headline is printed in so few lines. */
const MOST_PARTS = 6;
/** Fewer words are a line of their own rather than a part of the headline above. */
const LEAST_PART = 3;

/**
 * Of each line above the text, 1 where lines below it, before any prose, say parts of it once more ("Remarks of the Ambassador on
 * the Anniversary", "Remarks of the Ambassador", "on the Anniversary"), -1 where it is such a part.
 */
export function headInParts(evidence: readonly Evidence[]): Int8Array {
  const out = new Int8Array(evidence.length);
  const prose = evidence.findIndex((one) => one.prose);
  const end = prose < 0 ? evidence.length : prose;
  for (let i = 0; i < end; i += 1) {
    const { line } = evidence[i] as Evidence;
    if (line.words.length < 2 * LEAST_PART || line.terminal) continue;
    let parts = 0;
    for (let k = i + 1; k < Math.min(end, i + 1 + MOST_PARTS); k += 1) {
      const { norm, words } = (evidence[k] as Evidence).line;
      if (words.length < LEAST_PART || norm === line.norm || !` ${line.norm} `.includes(` ${norm} `))
        continue;
      out[k] = -1;
      parts += 1;
    }
    if (parts > 1) out[i] = 1;
  }
  return out;
}

/** More words are a paragraph, though they be printed twice. */
const MOST_AGAIN = 22;

export const AGAIN = 1;
export const SAID_TWICE = 2;

/**
 * AGAIN for each line that says one from above the text once more; SAID_TWICE for that one, where the text still follows: no prose but
 * what is said twice stands between the top of the page and them.
 */
export function saidAgain(evidence: readonly Evidence[]): Uint8Array {
  const out = new Uint8Array(evidence.length);
  const seen = new Map<string, number>();
  let above = true;
  for (const [i, { line, prose, repeated }] of evidence.entries()) {
    // "Envoy Meets Foreign Min." has the full stop of a sentence, and the capitals of a headline.
    const headed = !prose || line.capitals * 2 > line.lettered;
    if (repeated && headed && line.words.length >= 4 && line.words.length <= MOST_AGAIN) {
      const first = seen.get(line.norm);
      // Amid the text only the headline's words are its own once more: those of a list of contents head the parts.
      const headline = first === 0 || (first !== undefined && signed(evidence[first + 1]));
      if (first !== undefined && (above || headline)) out[i] = AGAIN;
      if (first !== undefined && above) out[first] = SAID_TWICE;
      if (first === undefined && above) seen.set(line.norm, i);
    } else if (prose) above = false;
  }
  return out;
}

/** Lines from a headline to its author and its stamp: a deck, a picture's words and its credit may stand between. */
const SIGNED_WITHIN = 6;

/** Of each line, whether an author and right below him a stamp follow it before any prose: what stands over them is the headline or near it. */
export function signedBelow(evidence: readonly Evidence[]): Uint8Array {
  const out = new Uint8Array(evidence.length);
  evidence.forEach(({ verdicts: { strongest, bareName } }, i) => {
    const stamped = (evidence[i + 1]?.verdicts.strongest.timestamp ?? 0) > 0;
    if (!stamped || (strongest.byline < 40 && !bareName)) return;
    for (let k = i - 1; k >= Math.max(0, i - SIGNED_WITHIN) && evidence[k]?.prose !== true; k -= 1)
      out[k] = 1;
  });
  return out;
}

/** Items of a list that a sentence leads to. */
const MOST_ITEMS = 40;
/** "They agreed on the following:" has at least so many words; fewer lead to a list of which a line ends as none of a menu does. */
const LEAST_LEAD = 8;
/** "They are:", "who presented their credentials were: -" */
const LEADS = /:(?:\s?[-–—])?$/u;
const GOES_ON = /;(?: and| or)?$/;
/** "1. Treaty on Fish" is a menu's line where nothing leads to it. */
const NUMBERED = "boilerplate.numbered-menu";

/** "Her Excellency Ana Ruiz", "High Commissioner of Fiji": who is listed, by how he is addressed or by his office. */
const SOMEBODY =
  /^(?:H\.\s?E\.|HE |(?:His|Her) (?:Excellency|Royal|Majesty|Holiness|Eminence)|(?:The )?(?:Rt\.? ?|Right )?Hon(?:ou?rable|\.)|(?:Mr|Mrs|Ms|Dr|Sir|Dame|Prof|Amb|Gen|Lt)\.? \p{Lu}|(?:Deputy |Vice |First |Permanent )?(?:Ambassador|High Commissioner|(?:Apostolic )?Nuncio|Minister|Prime Minister|President|Secretary|Foreign Minister|Chargé)\b)/u;

/**
 * Of each line, whether it is an item of a list that the text leads to, or the words that lead to one: "They agreed on three points:", then a bullet
 * each; "The Ministers:", then lines that end in semicolons.
 */
export function itemsOfText(evidence: readonly Evidence[]): Uint8Array {
  const out = new Uint8Array(evidence.length);
  evidence.forEach(({ line, verdicts }, i) => {
    if (!LEADS.test(line.text) || line.bullet || verdicts.strongest.boilerplate > 0) return;
    const chained = GOES_ON.test(evidence[i + 1]?.line.text ?? "");
    if (!chained && (line.words.length < LEAST_LEAD || line.functions === 0)) return;
    const plain = chained || line.english === 0 ? i : plainItemsEnd(evidence, i);
    let open = true;
    for (let k = i + 1; k < Math.min(evidence.length, i + 1 + MOST_ITEMS); k += 1) {
      const { line: item, verdicts: met, rules } = evidence[k] as Evidence;
      const goesOn = GOES_ON.test(item.text);
      const other = met.strongest.boilerplate > 0 && !rules.every(({ id }) => id === NUMBERED);
      const listed = item.bullet || k < plain || SOMEBODY.test(item.text) || (chained && (open || goesOn));
      if (!listed || other) return;
      open = goesOn;
      out[i] = 1;
      out[k] = 1;
    }
  });
  return out;
}

/** Words of an item that a flattened text gives without its bullet. */
const LEAST_PLAIN = 2;
const MOST_PLAIN = 30;
/** Fewer such lines may be a heading and what stands below it. */
const LEAST_ITEMS = 2;

/**
 * Where the lines end that stand between the words that lead to a list and the prose behind it, each without the full stop of a sentence:
 * items whose bullets a flattened text has lost. The index of the lead where there are none.
 */
function plainItemsEnd(evidence: readonly Evidence[], lead: number): number {
  let k = lead + 1;
  for (; k < Math.min(evidence.length, lead + 1 + MOST_ITEMS); k += 1) {
    const { line, prose, rules } = evidence[k] as Evidence;
    if (prose) return k - lead > LEAST_ITEMS ? k : lead;
    const words = line.words.length;
    const plain = line.element === null && rules.length === 0 && !line.terminal && line.opened;
    if (!plain || words < LEAST_PLAIN || words > MOST_PLAIN) return lead;
  }
  return lead;
}

/** What announces other stories by name; "Latest news" may as well head the page. */
const ALSO_READ = /^(?:also read|read also|see also|read more|related (?:stories|news|articles))$/;
/** Fewer headlines below one another are no list. */
const LEAST_HEADS = 3;

/** A list of other stories has no more lines. */
const MOST_IN_CONTAINER = 60;

/** Marks what stands in an element that begins with such a mark ("Most read"), and does not hold the text (`best`, which has most of the page's prose). */
function markContainers(
  evidence: readonly Evidence[],
  parents: ReadonlyMap<number, number>,
  best: number | null,
  out: Uint8Array,
): void {
  const within = (container: number, outer: number): boolean => {
    for (let at: number | undefined = container; at !== undefined && at !== 0; at = parents.get(at))
      if (at === outer) return true;
    return false;
  };
  evidence.forEach(({ line: { element }, verdicts }, i) => {
    if (!element || element.container === 0 || !verdicts.relatedMark || best === null) return;
    const { container } = element;
    const above = evidence[i - 1]?.line.element;
    if (within(best, container) || (above && within(above.container, container))) return;
    for (let k = i + 1; k < Math.min(evidence.length, i + MOST_IN_CONTAINER); k += 1) {
      const { line, prose } = evidence[k] as Evidence;
      if (!line.element || !within(line.element.container, container)) return;
      out[k] = prose ? 2 : 1;
    }
  });
}

/** How many headlines of other stories stand below the line: all up to a mark without words, all but the last up to a text. */
function headsBelow(evidence: readonly Evidence[], at: number): number {
  let count = 0;
  for (const { line, prose, verdicts } of evidence.slice(at + 1, at + 12)) {
    if (line.words.length === 0) return count;
    if (prose) return count - 1;
    if (line.words.length < 4 || line.terminal || verdicts.strongest.boilerplate > 0) return 0;
    if (verdicts.strongest.timestamp > 0) return 0;
    count += 1;
  }
  return 0;
}

/**
 * Of each line, 1 where it stands in a list that furniture announces ("Also read", "Related"): headlines of other stories, one below
 * the other. 2: the prose right below such a headline, where the furniture stands below texts rather than amid them. 3: in a run of
 * them that none of this page's own can be in.
 */
export function listedAfterMarks(
  evidence: readonly Evidence[],
  parents: ReadonlyMap<number, number> = new Map(),
  best: number | null = null,
): Uint8Array {
  const out = new Uint8Array(evidence.length);
  markContainers(evidence, parents, best, out);
  const contained = out.slice();
  for (const i of [...teaserRuns(evidence), ...overMarks(evidence)]) out[i] = 2;
  let open = 0;
  let ending = false;
  evidence.forEach(({ verdicts, prose, line, rules }, i) => {
    // "News in brief" and a dateline: a text begins, whatever is announced above it.
    if (rules.some(({ id }) => id === DATELINE)) open = 0;
    // An element that has a name tells itself what it is.
    const named = (line.element?.names.size ?? 0) > 0;
    if (!named && open > 0 && !prose) out[i] = 1;
    // Prose behind an element that lists other stories is the text's, which goes on there.
    else if (!named && prose && ending && open < MOST_LISTED && out[i - 1] === 1 && contained[i - 1] === 0)
      out[i] = 2;
    const others = verdicts.relatedMark && ALSO_READ.test(line.norm) ? headsBelow(evidence, i) : 0;
    if (others >= LEAST_HEADS) {
      out.fill(3, i + 1, i + 1 + others);
      open = 0;
    } else if (verdicts.relatedMark) {
      ending = verdicts.ends >= ENDING;
      open = ending ? MOST_LISTED : MOST_AMID;
    } else if (ending && rules.some(({ id }) => id === AGE)) open = MOST_LISTED;
    // "Envoys fly to Lima", "The envoys of Chad left for …": the next story of the list may follow.
    else if (out[i] === 2 && ending && BREAKS_OFF.test(line.text)) open = MOST_LISTED;
    else if (prose || rules.length > 0 || line.words.length < 4) open = 0;
    else open -= 1;
  });
  return out;
}
