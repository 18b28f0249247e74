import { wordSet, type NounPhrase } from "@chancery/language";

import type { Party } from "../../shared/party.ts";
import type { View } from "../../shared/view.ts";
import { ownersOf } from "./owners.ts";

/** Deeds of which "of" leads to those to whom they are done. "The attack of", "the support of" are whose they are. */
const DONE_TO = wordSet(`
  invasion occupation annexation seizure capture conquest liberation partition dismemberment encirclement isolation destabilisation destabilization
  subjugation oppression repression persecution harassment colonisation colonization exploitation bombing bombardment shelling storming sinking
  downing shooting blockade siege boycott destruction killing murder assassination execution slaying slaughter lynching poisoning beating torture
  rape abduction kidnapping hijacking arrest detention imprisonment jailing incarceration internment sentencing conviction trial prosecution
  indictment deportation expulsion banishment release freeing pardon overthrow ouster ousting toppling removal dismissal sacking arming funding
  financing violation breach abuse mistreatment ill-treatment maltreatment treatment handling recognition condemnation denunciation criticism
  rejection desecration hounding silencing intimidation
`);

/**
 * Who did what a judged thing tells: whose it is, but none to whom it was done. "Russia's invasion of Ukraine" is Russia's deed, "the killing of the
 * minister" nobody's that is named, "the policy of Peru" Peru's.
 */
export function doersOf(view: View, phrase: NounPhrase): readonly Party[] {
  if (!DONE_TO.has(view.lemma(phrase.head))) return ownersOf(view, phrase);
  return ownersOf(view, { ...phrase, modifiers: phrase.modifiers.filter(({ prep }) => prep !== "of") });
}
