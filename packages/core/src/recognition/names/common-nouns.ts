import { wordSet } from "@chancery/language";

import type { Context } from "./context.ts";
import { NO_BODY } from "./words.ts";

/** Nouns that documents and officials' prose write with a capital, and that name nobody. */
const COMMON = new Set(
  (
    "government governments session sessions kingdom state states republic party parties side sides delegation delegations minister ministers " +
    "report reports head heads member members leader leaders people peoples nation nations country countries region regions meeting meetings round article articles chapter " +
    "annex section paragraph communiqué communique declaration majesty excellency excellencies highness sovereign chairman chair participants signatories " +
    "contracting council's embassy mission secretariat constitution opposition co-rapporteurs rapporteurs co-chairs co-chairmanship co-chairmen " +
    "ambassadors presidents premiers spokesperson extraordinary plenipotentiary plenipotentiaries counterpart counterparts interlocutors memorandum memoranda memorandums mous moas visit consultation consultations statement statements capital mou understanding understandings " +
    // What opens a report of force, and looks like a name for its ending.
    "gunmen militiamen commandos airmen clansmen tribesmen firemen policemen servicemen fishermen infantrymen assailants mutineers hijackers kidnappers"
  ).split(" "),
);

const ORDINALS = wordSet(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth next last high contracting both two",
);

/** "Governments", "the Third Session": common nouns in their Sunday best. */
export const isCommonNoun = (inside: Context["analysis"]["tokens"]): boolean =>
  inside.every(({ norm }, i) => COMMON.has(norm) || (i < inside.length - 1 && ORDINALS.has(norm)));

/** "PM", "DPM/FM": letters for an office, or for two that one person has. */
export const isOffice = (norm: string): boolean => norm.split("/").every((letters) => NO_BODY.has(letters));
