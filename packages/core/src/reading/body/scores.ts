import { featuresOf, PAGE_FEATURES, TEXT_FEATURES, type Page } from "./features.ts";
import { scoreOf, unpackForest, type Forest } from "./forest.ts";
import { PAGE_TREES } from "./generated/page-trees.ts";
import { TEXT_TREES } from "./generated/text-trees.ts";

/**
 * Texts of fewer lines than BARE are hardly more than their article, as dispatches are: the rules know better there than trees
 * that learnt from whole pages. From WHOLE on the trees are heard in full.
 */
const BARE = 30;
const WHOLE = 75;
/**
 * Few pages that they learnt from have more lines: of longer ones (minutes, chronologies) they would take the end for something else,
 * as it lies further from the headline than any text that they know. At twice as many they are silent.
 */
const LONG = 400;
/** From this weight on a rule for a byline, a stamp or a credit is not argued with: the trees' teachers set none of these apart. */
const ROLE = 40;

const known: { page?: Forest; text?: Forest } = {};

/**
 * What the learned trees say of each line: positive for the article's text, negative for anything else, in thousandths of the
 * logarithm of the odds. MODEL.md says what they learnt from.
 */
export function bodyScores(page: Page): Int32Array {
  const elements = page.evidence.some(({ line }) => line.element !== null);
  const count = page.evidence.length;
  const heard =
    Math.min(WHOLE - BARE, Math.max(0, count - BARE)) * Math.min(LONG, Math.max(0, 2 * LONG - count));
  if (heard === 0) return new Int32Array(count);
  const forest = elements
    ? (known.page ??= unpackForest(PAGE_TREES))
    : (known.text ??= unpackForest(TEXT_TREES));
  const width = elements ? PAGE_FEATURES : TEXT_FEATURES;
  const rows = featuresOf(page);
  return Int32Array.from(page.evidence, ({ verdicts: { strongest } }, i) => {
    // Of a headline the trees know nothing: it was taken for the text or left out, as their teachers pleased.
    if (page.states[i]?.zone === "title") return 0;
    const score = Math.trunc((scoreOf(forest, rows, i * width) * heard) / ((WHOLE - BARE) * LONG));
    const role = Math.max(strongest.byline, strongest.timestamp, strongest.credit) >= ROLE;
    return role ? Math.min(0, score) : score;
  });
}
