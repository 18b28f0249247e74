import type { EventRole } from "../../../record/index.ts";
import type { Slot } from "../patterns/index.ts";

/** Whether what fills the slot takes part. */
export const isRole = (slot: Slot | undefined): slot is EventRole =>
  slot !== undefined && slot !== "place" && slot !== "destination" && slot !== "about" && slot !== "target";
