import type { LineRule } from "../rule.ts";
import { MENU_RULES } from "./menus.ts";
import { HOUSE_RULES } from "./of-the-house.ts";
import { OTHER_STORY_RULES } from "./other-stories.ts";
import { PHRASE_RULES } from "./phrases.ts";
import { TO_READER_RULES } from "./to-readers.ts";

/** Lines that are no part of an article. */
export const BOILERPLATE_RULES: readonly LineRule[] = [
  ...PHRASE_RULES,
  ...MENU_RULES,
  ...TO_READER_RULES,
  ...OTHER_STORY_RULES,
  ...HOUSE_RULES,
];
