/** Views told by an adjective or a participle, not by a verb of saying: "Chad is confident that the talks will succeed". */
import { wordSet, type Clause } from "@chancery/language";

import type { QuotedSpan } from "../../document/index.ts";
import type { Passage, View } from "../shared/view.ts";
import type { Attribution } from "./attribution.ts";
import { formOf } from "./content/quoted.ts";
import { reportedBy } from "./content/reported-clauses.ts";
import type { Cue } from "./cues.ts";
import { speakerOf } from "./speakers/speaker-of.ts";
import { unnamedVoice } from "./speakers/unnamed-voice.ts";

/** What one holds to be so, or how one takes it that it is so. */
const HELD: ReadonlySet<string> =
  wordSet(`afraid adamant angry apprehensive aware certain clear concerned confident conscious convinced disappointed emphatic explicit fearful frustrated glad grateful
  hopeful insistent mindful optimistic persuaded pessimistic pleased proud sceptical skeptical sure unconvinced upset worried satisfied alarmed encouraged delighted
  relieved`);
const BEING = /^(?:be|remain|feel|become|grow)$/;

/** Held by whoever the subject is: as what somebody believes. */
const CUE: Cue = { lemma: "believe", force: "think", bare: false, judges: false, tells: false };

/** Every view that the passage tells so; what is denied, asked or only possible is none. */
export function heldViews(view: View, passage: Passage, quotes: readonly QuotedSpan[]): Attribution[] {
  return passage.clauses.flatMap((clause): Attribution[] => {
    const { verb } = clause;
    const that = heldAt(view, clause);
    if (that === null || verb.negation !== null || verb.modal !== null || verb.form !== "finite") return [];
    // "was convinced": who holds it is the subject of the passive.
    const holding: Clause = { ...clause, verb: { ...verb, passive: false } };
    const speaker = speakerOf(view, passage, holding);
    const unnamed = speaker === null ? unnamedVoice(view, passage, holding, CUE) : null;
    if (speaker === null && unnamed === null) return [];
    const opening = view.token(that)?.start ?? 0;
    const content = reportedBy(view, passage, clause, true, quotes).filter(({ start }) => start > opening);
    if (content.length === 0) return [];
    return [
      {
        rule: "statement.think.held",
        passage,
        form: formOf(content, quotes),
        speaker,
        unnamed,
        addressee: null,
        content,
        cue: view.spanOf({ first: verb.first, last: that }),
        clause,
        evidence: [passage.span],
      },
    ];
  });
}

/** Token of the "that" behind such a word; null where there is none. */
function heldAt(view: View, { verb }: Clause): number | null {
  if (verb.passive && HELD.has(view.norm(verb.last - 1)))
    return view.norm(verb.last) === "that" ? verb.last : null;
  if (!BEING.test(verb.lemma)) return null;
  let at = verb.last;
  // "so sure that they left": what came of it.
  while (view.token(at)?.upos === "ADV" && !/^(?:so|too|as)$/.test(view.norm(at)) && at < verb.last + 3)
    at += 1;
  return HELD.has(view.norm(at)) && view.norm(at + 1) === "that" ? at + 1 : null;
}
