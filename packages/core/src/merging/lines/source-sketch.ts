import type { SourceLines } from "./lines.ts";
import { publishedWithin, ROUGH_DAYS } from "./publication.ts";
import type { SourceSketch } from "../stages/stages.ts";

const isRough = (published: SourceLines["published"]): boolean =>
  publishedWithin([published?.earliest ?? null, published?.latest ?? null], ROUGH_DAYS) !== null;

/** What copies of one report are told by. */
export const sketchLine = ({ source, outlet, agencies, published, sketch }: SourceLines): SourceSketch => ({
  source,
  outlet,
  agencies,
  // Bounded on one side only it would keep copies apart by years.
  published: isRough(published) ? (published?.earliest ?? null) : null,
  sketch,
});
