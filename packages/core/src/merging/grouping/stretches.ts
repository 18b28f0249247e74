import type { EntityLine } from "../lines/lines.ts";
import { KEY_BOUND, type Narrowing } from "./narrowed.ts";
import type { SourceSketch, Stages } from "../stages/stages.ts";

/** Entities of one name are narrowed by the year and month in which they are first told of. */
export const entitiesBy = ({ bound = KEY_BOUND }: Pick<Stages, "bound">): Narrowing<EntityLine> => ({
  bound,
  stretches: ({ years: [from, to] }) => {
    const day = from ?? to ?? "";
    return [day.slice(0, 4) || "-", day.slice(5, 7) || "-"];
  },
});

/** Copies of one text are narrowed by the month and day on which they came out. */
export const sketchesBy = ({ bound = KEY_BOUND }: Pick<Stages, "bound">): Narrowing<SourceSketch> => ({
  bound,
  stretches: ({ published }) => [published?.slice(0, 7) ?? "-", published?.slice(8) ?? "-"],
});
