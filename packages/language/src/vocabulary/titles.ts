import { wordSet } from "../word-set.ts";
import { ROYALS } from "./monarchs.ts";

/** Words of offices and forms of address that stand before a person's name, in lower case without a full stop. */
export const TITLE_WORDS: ReadonlySet<string> = wordSet(
  `mr mrs ms pm fm miss mme dr prof professor sir dame lord lady president presidents prime minister ministers premier premiers chancellor
  crown pope judge justice senator congressman congresswoman representative governor mayor
  ambassador ambassadors envoy envoys secretary general gen colonel col captain capt lieutenant lt major maj admiral adm sergeant
  commander brigadier marshal commodore generalissimo field father sister brother reverend rev bishop archbishop cardinal patriarch sheikh sheik ayatollah
  imam mullah chief director chairman chairwoman chairperson chair spokesman spokeswoman spokesperson deputy vice first second
  foreign defence defense interior finance trade energy culture economy home state special acting former interim then outgoing
  presidential prime-minister leader commissioner speaker attorney councillor councilor counterpart secretary-general vice-president
  vice-premier ex-president ex-premier ex-minister ex-chancellor high permanent undersecretary under-secretary assistant co-chair chargé consul`,
  ROYALS,
);

/** Of these, offices that are hardly ever part of a name: whatever stands before one in a name is no part of it either. */
export const OFFICE_WORDS: ReadonlySet<string> = wordSet(
  "president minister premier pm fm chancellor secretary secretary-general ambassador envoy senator vice-president spokesman spokeswoman",
);
