import { stage } from "../../document/index.ts";
import { View } from "../shared/view.ts";
import { figureDrafts } from "./draft.ts";
import { toFacts } from "./fact.ts";

/** Numbers that a reader would keep, with what they measure, of whom, and when. */
export const figuresStage = stage({
  name: "facts/figures",
  requires: [
    "blocks",
    "analysis",
    "grammar",
    "quantities",
    "published",
    "times",
    "entities",
    "mentions",
    "offices",
    "facts",
  ],
  assigns: ["facts"],
  run: (doc) => {
    const view = new View(doc);
    const drafts = figureDrafts(view, doc.quantities, doc.offices);
    return { facts: toFacts(doc.source.id, doc.facts, drafts, doc.published) };
  },
});
