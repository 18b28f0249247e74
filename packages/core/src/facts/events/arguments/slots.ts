import type { Oblique } from "@chancery/language";

import type { EventRole } from "../../../record/index.ts";
import type { Slot } from "../patterns/index.ts";

/** Obliques of a clause or modifiers of a noun, those inside its own modifiers left out. */
export const bySlot = (obliques: readonly Oblique[], slots: Readonly<Record<string, Slot>>) =>
  obliques.flatMap((oblique) => {
    const slot = slots[oblique.prep];
    return slot === undefined ? [] : [{ slot, oblique }];
  });

/** Whether what fills the slot takes part. */
export const isRole = (slot: Slot | undefined): slot is EventRole =>
  slot !== undefined && slot !== "place" && slot !== "destination" && slot !== "about" && slot !== "target";
