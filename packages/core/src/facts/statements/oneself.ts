import { contains } from "../../record/index.ts";
import type { View } from "../shared/view.ts";
import type { Attribution } from "./attribution.ts";

const PRONOUN = /^(?:he|she)$/i;
/** Cues by which whoever spoke before goes on. */
const GOING_ON = /^(?:add|continue|go)$/;

/**
 * “Mr Addo knows it,” he added: nobody who says "he" of himself calls himself by his name. A pronoun whose person is named in what it says, or which goes on behind
 * an official without a name, is of whoever spoke before in the paragraph; of nobody known where that one is not.
 */
export function notOfOneself(view: View, attributions: readonly Attribution[]): Attribution[] {
  const out: Attribution[] = [];
  for (const attribution of attributions) {
    const { speaker, passage, clause } = attribution;
    const before = out.at(-1);
    const pronoun = speaker !== null && PRONOUN.test(view.text.slice(speaker.span.start, speaker.span.end));
    const near =
      before !== undefined && before.passage.sentence.block === passage.sentence.block ? before : null;
    const follows = near?.speaker === null && near.unnamed != null && GOING_ON.test(clause?.verb.lemma ?? "");
    if (speaker === null || !pronoun || !(follows || namesItself(view, attribution, speaker.entity))) {
      out.push(attribution);
      continue;
    }
    const other = near?.speaker ?? null;
    const own = other === null || other.entity === speaker.entity || view.kindOf(other.entity) !== "person";
    out.push({
      ...attribution,
      speaker: own || other === null ? null : { entity: other.entity, span: speaker.span },
      unnamed: own ? speaker.span : null,
    });
  }
  return out;
}

const namesItself = (view: View, { content }: Attribution, speaker: string): boolean =>
  content.some((span) =>
    view
      .mentionsIn(view.tokenAt(span.start), view.tokenAt(span.end - 1) + 1)
      .some(
        ({ entity, form, inner, span: at }) =>
          entity === speaker && form === "name" && !inner && contains(span, at),
      ),
  );
