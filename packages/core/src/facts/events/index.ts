import { stage } from "../../document/index.ts";

export const eventsStage = stage({
  name: "facts/events",
  requires: [
    "blocks",
    "head",
    "analysis",
    "grammar",
    "quotes",
    "times",
    "entities",
    "mentions",
    "offices",
    "published",
  ],
  assigns: ["facts"],
  run: () => ({ facts: [] }),
});
