import { stage } from "../../document/index.ts";
import { dateArticle } from "./dating.ts";

export { datelineDate } from "./clues/dateline.ts";

/** When the article was published: stated, or inferred from what it says and what is known, or an honest stretch. */
export const datingStage = stage({
  name: "resolution/dating",
  requires: ["blocks", "head", "analysis", "grammar", "timexes", "names", "quotes"],
  assigns: ["published", "diagnostics"],
  run: (doc) => dateArticle(doc),
});
