import type { SourceLines } from "./lines.ts";
import type { SourceSketch } from "../stages/stages.ts";

/** What copies of one report are told by. */
export const sketchLine = ({ source, outlet, agencies, published, sketch }: SourceLines): SourceSketch => ({
  source,
  outlet,
  agencies,
  published: published?.earliest ?? null,
  sketch,
});
