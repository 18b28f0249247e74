/** Abbreviations that keep their full stop. Lower case, without it. */

import { wordSet } from "../word-set.ts";

/** Stand before a name: a sentence never ends with one. */
export const TITLE_ABBREVIATIONS = wordSet(`
  mr mrs ms mme mlle messrs dr prof st sr jr gen lt col sgt capt cpt maj cmdr cdr adm brig gov sen rep hon rev fr
  pres amb sec supt insp ing eng sra srta vice-adm lt-gen maj-gen br pvt cpl rt smt shri`);

/** Stand before a day or a year, or end a date. */
export const MONTH_ABBREVIATIONS = wordSet("jan feb mar apr jun jul aug sep sept oct nov dec");

/** Others that are no word of their own. */
export const PLAIN_ABBREVIATIONS = wordSet(`
  incl excl inc ltd corp bros llc etc vs viz cf al approx dept govt assn univ intl natl mt ft ave blvd rd mon tue tues wed thu thur
  thurs fri eds vol vols pp ca ala ariz ark calif colo conn del fla ill kan ky md mich minn miss mont neb nev okla ore
  penn pa tenn tex va vt wash wis wyo ont que`);

/** Words too: abbreviations only before a number ("No. 1", "Art. 5", "Sat. 21", "p. 7"). */
export const NUMBER_ABBREVIATIONS = wordSet(
  "no nos c art arts sat sun fig figs ch p par para res ed est max min sect vol cl rs re",
);

/** After a lower-case letter they are words ("he is in pa."); these count only when capitalized. */
export const CAPITAL_ABBREVIATIONS = wordSet(`
  mar sec ill miss wash mon wed fri sat sun ala ark del conn col gen rep gov rev hon pres ing eng br fr mt rd que ont va vt pa
  md ky colo min max est res`);
