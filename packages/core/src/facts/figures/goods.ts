import type { Span } from "../../record/index.ts";
import type { Passage, View } from "../shared/view.ts";

/** Measures that are told of all trade and of one kind of goods alike. */
const TRADED = /^(?:export|import)s?$/;
const WORDS = /^(?:NN|NNS|JJ|HYPH|VBN)$/;
/** Words before "exports" that tell no goods: "record exports", "first-quarter exports". */
const NO_GOODS =
  /^(?:total|overall|annual|yearly|monthly|quarterly|quarter|half|first|second|third|fourth|record|its|new|net|high|higher|strong|weak|foreign|external|global|bilateral|mutual|direct|average|main|major|recent|combined|global|world|merchandise|rising|falling|growing|export|import)$/;
const REACH = 5;

/**
 * Of which goods, whence and whither: "imports" -> "imports of petroleum", "oil exports", "exports to Chad". A part of a state's trade is not told as all of
 * it. `span`: the words that name the measure.
 */
export function withGoods(view: View, { sentence }: Passage, { start }: Span, measure: string): string {
  const at = view.tokenAt(start);
  if (!TRADED.test(view.norm(at)) || view.token(at + 1)?.xpos.startsWith("NN") === true) return measure;
  const [change = "", thing = measure] = /^((?:growth|fall|change) of )?(.+)$/.exec(measure)?.slice(1) ?? [];
  return (
    change + [...goodsBefore(view, sentence.first, at), thing, ...behind(view, sentence.last, at)].join(" ")
  );
}

function goodsBefore(view: View, first: number, at: number): string[] {
  let from = at;
  for (let i = at - 1; i >= Math.max(first, at - REACH); i -= 1) {
    const joins = view.norm(i) === "and" && from < at;
    if (view.mentionsAt(i).length > 0 || !(joins || WORDS.test(view.token(i)?.xpos ?? ""))) break;
    if (NO_GOODS.test(view.norm(i))) break;
    if (!joins && view.norm(i) !== "-") from = i;
  }
  return from < at ? [view.text.slice(view.token(from)?.start, view.token(at - 1)?.end).toLowerCase()] : [];
}

/** "of wheat and barley", "to Chad", "of wheat to Chad". */
function behind(view: View, last: number, at: number): string[] {
  let end = at + 1;
  if (view.norm(end) === "of") {
    const from = end + 1;
    let i = from;
    while (i < Math.min(last, from + REACH) && isWord(view, i)) i += 1;
    if (i > from) end = i;
  }
  const goods =
    end > at + 1 ? [view.text.slice(view.token(at + 1)?.start, view.token(end - 1)?.end).toLowerCase()] : [];
  const place = /^(?:to|from)$/.test(view.norm(end)) ? view.mentionAt(end + 1) : undefined;
  return place?.kind === "country" && place.form === "name"
    ? [...goods, view.norm(end), view.text.slice(place.span.start, place.span.end)]
    : goods;
}

const isWord = (view: View, i: number): boolean =>
  view.mentionsAt(i).length === 0 &&
  (WORDS.test(view.token(i)?.xpos ?? "") ||
    (view.norm(i) === "and" &&
      WORDS.test(view.token(i + 1)?.xpos ?? "") &&
      view.mentionsAt(i + 1).length === 0));
