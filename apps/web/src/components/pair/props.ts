import type { PairView } from "@chancery/services";

import { withQuery } from "../../lib/paths.ts";
import type { Names } from "../record/words.tsx";

export interface PairProps {
  readonly view: PairView;
  readonly names: Names;
}

/** The address of the timeline of both, with more conditions. */
export const timelineOf = (
  { a, b }: PairView,
  more: Readonly<Record<string, string | undefined>> = {},
): string => withQuery("/timeline", { ...more, who: a, with: b });
