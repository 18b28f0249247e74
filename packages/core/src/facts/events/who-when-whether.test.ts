import { describe, expect, test } from "vitest";

import { eventsTold } from "../shared/reading.ts";

/** sentence, what it must tell, what it must not */
type Case = readonly [string, readonly string[], readonly RegExp[]];

const WHO: readonly Case[] = [
  // Where somebody stays on, what he is expected to do and what he is to lead are no visits.
  ["Kenyan Foreign Minister Rosa Mendes is still in Oslo.", [], [/visit/]],
  ["In Oslo Kenyan Foreign Minister Rosa Mendes is expected to open the talks on Monday.", [], [/visit/]],
  ["Chad appointed Rosa Mendes of Kenya to head a monitoring mission to Oslo.", [], [/visit/]],
  // Doors are closed off, a question left open, notice given.
  ["Turkey closed off the Dutch embassy in Ankara on Monday.", [], [/breaking/]],
  ["Whether Kenya would honour the accords was left open by Rosa Mendes on Monday.", [], [/termination/]],
  ["President Kofi Addo of Ghana gave three months' warning.", [], [/threat/]],
  // At home nobody is on a visit: whom he meets there is.
  [
    "President Ana Quispe of Peru had a meeting with President Kofi Addo of Ghana on a working visit to Lima.",
    ["meeting: Kofi Addo/participant, Ana Quispe/participant"],
    [/visit: Ana/],
  ],
  // A state may hold an office in a body.
  [
    "The ASEAN chair, Malaysia, urged Thailand to withdraw.",
    ["request: Malaysia/actor, Thailand/recipient"],
    [/chair/],
  ],
  // Whoever leaves for his own capital goes home.
  ["John Kerry, the US Secretary of State, left Lima for Washington on Monday.", [], [/visit.*Washington/]],
  // What a stand is on is not whom one asks for it.
  ["President Ana Quispe of Peru asked for a firm stand on Chad on Monday.", [], [/Chad.recipient/]],
  // Those who explain their votes meet nobody.
  ["Speaking in explanation of vote were representatives of Peru, Chile and Ghana.", [], [/meeting/]],
  // What is held in turn is handed on, and nobody is extradited.
  [
    "Ghana handed over the rotating chair of ECOWAS to Chad on Monday.",
    ["appointment: Ghana/actor, Chad/recipient, 2020-03-02"],
    [/release/],
  ],
  // What nobody signed cannot be left.
  ["Ghana said on Monday that Chad had left the talks of its own accord.", [], [/termination/]],
  // Whom a relative clause tells to be bidden is to do it.
  [
    "General Luis Sato, whom Chad called on to resign, left on Monday.",
    ["resignation: Luis Sato/actor proposed"],
    [/resignation: Chad/],
  ],
  ["General Luis Sato, whom Chad urged to resign, left on Monday.", [], [/resignation: Chad/]],
  ["General Luis Sato, whom Chad wants to expel, left on Monday.", [], [/expulsion: Luis/]],
  // Whoever discusses it in talks that a participle dates has held them.
  [
    "President Kofi Addo of Ghana and President Ana Quispe of Peru discussed trade during a telephone call held on Monday.",
    ["call: Kofi Addo/participant, Ana Quispe/participant, 2020-03-02"],
    [/^meeting/],
  ],
  [
    "President Kofi Addo of Ghana and President Ana Quispe of Peru agreed on a truce during talks held in Lima on Monday.",
    ["meeting: Kofi Addo/participant, Ana Quispe/participant @ Lima, 2020-03-02"],
    [],
  ],
  [
    "President Kofi Addo of Ghana and President Ana Quispe of Peru criticised the talks held in Lima on Monday.",
    [],
    [/(?:meeting|negotiation): [^@]*(?:Addo|Quispe)/],
  ],
  // Bodies that are to join one round of talks join one.
  [
    "Chad called upon the African Union, the European Union and Mali to join the peace talks.",
    ["meeting: African Union/participant, European Union/participant, Mali/participant proposed"],
    [/meeting: African Union\/participant, Mali/],
  ],
  // An article begins anew: whose the first is need not own the second.
  [
    "Chad's accession to the African Union and the Peruvian proposal to lift the duties were welcomed.",
    ["proposal: Peru/actor"],
    [/proposal: [^:]*Chad/],
  ],
  // Whoever asks others to talks with a third need not sit there.
  [
    "Chad invited President Kofi Addo of Ghana for talks in Lima with President Ana Quispe of Peru.",
    ["meeting: Ana Quispe/participant, Kofi Addo/participant @ Lima planned"],
    [/meeting: [^@]*Chad/],
  ],
  // A decision is of the state that an adjective names, not of whoever speaks of it.
  [
    "The Chadian president complained about a Peruvian decision to expel two envoys.",
    [],
    [/expulsion: Chad|expulsion: [^P]/],
  ],
  // "what it called an embargo" is all that "what" opens.
  [
    'President Kofi Addo of Ghana imposed what Peru called a "trade embargo" before cutting ties with Chad.',
    ["breaking-relations: Kofi Addo/actor, Chad/recipient"],
    [/breaking-relations: Peru/],
  ],
  [
    "President Kofi Addo of Ghana said that his priority was to rebuild relations with Ecuador and Chile.",
    [],
    [/establishing-relations: Ecuador/],
  ],
  [
    "President Kofi Addo of Ghana met with newly sworn-in Peruvian President Ana Quispe in Lima on Monday.",
    ["meeting: Kofi Addo/participant, Ana Quispe/participant @ Lima, 2020-03-02"],
    [],
  ],
  // Those whom a nameless delegation meets have not met each other.
  [
    "The delegation met with President Kofi Addo of Ghana as well as members of the Peruvian Supreme Court.",
    [],
    [/meeting: Kofi/],
  ],
  [
    "President Ana Quispe met with President Kofi Addo of Ghana as well as members of the Malian parliament.",
    ["meeting: Ana Quispe/participant, Kofi Addo/participant, Mali/participant"],
    [],
  ],
  // Nobody demands of himself.
  [
    "Chad rejected the proposals and demanded that it repeal the treaty with Mali.",
    [],
    [/termination: Chad/],
  ],
  // Between commas who comes along.
  [
    "President Kofi Addo of Ghana, with Foreign Minister Rosa Mendes, will arrive in Lima on Friday.",
    ["visit: Kofi Addo/visitor, Rosa Mendes/visitor @ Lima, 2020-03-06 planned"],
    [],
  ],
  // Some states of a body are not the body.
  [
    "Chad said that certain African Union member countries were providing Mali with arms.",
    [],
    [/aid: African Union/],
  ],
];

const WHEN_AND_WHERE: readonly Case[] = [
  [
    "The ministers of Ghana and Peru met in the Peruvian capital Lima on Monday.",
    ["meeting: Ghana/participant, Peru/participant @ Lima, 2020-03-02"],
    [],
  ],
  [
    "The leaders of Ghana and Peru will meet on Haiti in Lima on Friday.",
    ["meeting: Ghana/participant, Peru/participant @ Lima, 2020-03-06 planned"],
    [/@ Haiti/],
  ],
  // When somebody died where they met is not when they met.
  [
    "The leaders of Ghana and Peru met at the residence where Simon Bolivar, the hero of both, died Dec 17, 1830.",
    ["meeting: Ghana/participant, Peru/participant"],
    [/meeting: .*1830/],
  ],
  ["Peru severed ties with Ghana in May in a dispute over support of rebels in Ecuador.", [], [/@ Ecuador/]],
  // How long it is to hold is not when it was done.
  [
    "The United Nations Security Council adopted a resolution extending the mandate through May.",
    ["adoption: United Nations Security Council/actor"],
    [/2020-05/],
  ],
];

const WHETHER: readonly Case[] = [
  [
    "The ministers of Ghana and Peru had the opportunity to discuss the pact in Lima on Monday.",
    ["meeting: Ghana/participant, Peru/participant @ Lima, 2020-03-02"],
    [/hypothetical/],
  ],
  [
    "The ministers of Ghana and Peru will have the opportunity to discuss the pact in Lima on Friday.",
    [],
    [/2020-03-06$/],
  ],
  [
    "Chad insisted that Mali must withdraw its troops from Togo.",
    ["withdrawal: Mali/actor, Togo/recipient @ Togo proposed"],
    [/planned/],
  ],
  // What has its day is planned, however it will be held.
  [
    "Chad called for calm so that the 28 March elections in Mali can be held.",
    ["election:  @ Mali, 2020-03-28 planned"],
    [/hypothetical/],
  ],
  [
    "The dispute will wait until the next African Union summit.",
    ["summit: African Union/participant planned"],
    [],
  ],
  ["They settled the dispute at the next African Union summit.", [], [/planned/]],
  ["Chad's accession to the African Union is not on the agenda.", [], [/accession: [^:]*not$/]],
  [
    "Peru and Ghana sign ten treaties\n\nThe governments of Peru and Ghana will sign ten treaties today in Lima.",
    ["signing: Peru/signatory, Ghana/signatory @ Lima, 2020-03-06 planned"],
    [/signing: [^:]*Ghana\/signatory$/],
  ],
  [
    "Peru and Ghana sign ten treaties\n\nThe governments of Peru and Ghana signed ten treaties on Monday in Lima.",
    ["signing: Peru/signatory, Ghana/signatory @ Lima, 2020-03-02"],
    [/planned/],
  ],
  [
    "Envoys of Peru and Ghana prepare to convene in Quito, with Lima insisting that the duties must go.",
    ["demand: Peru/actor"],
    [/demand: [^:]*planned/],
  ],
  [
    "Far from agreeing to meet President Kofi Addo of Ghana, President Ana Quispe of Peru left.",
    [],
    [/meeting: [^n]*planned$/],
  ],
  ["Updated: 29 November 1999 Press Statements\n\nPeru left the pact.", [], [/amendment/]],
  [
    "The ministers of Ghana and Peru discussed trade and the tightening of sanctions against Mali.",
    ["meeting: Ghana/participant, Peru/participant"],
    [/^sanction: [^:]*(?:recipient|actor)$/],
  ],
  [
    "The World Trade Organization accepted Peru's bid to join the body.",
    ["accession: Peru/actor planned"],
    [/^promise/],
  ],
  // A headline of what has been done stays so, whatever else is planned.
  [
    "African Union admits Peru\n\nThe African Union admitted Peru on Monday. It will admit Chad next year.",
    [],
    [/accession: [^:]*Peru[^:]*planned/],
  ],
  [
    "The refusal comes after the cancelling on Monday of a meeting between President Kofi Addo of Ghana and President Ana Quispe of Peru.",
    ["meeting: Kofi Addo/participant, Ana Quispe/participant not"],
    [],
  ],
  [
    "The refusal comes after the holding on Monday of a meeting between President Kofi Addo of Ghana and President Ana Quispe of Peru.",
    [],
    [/ not$/],
  ],
  // What has ended, who only brings somebody, whoever gives no word.
  ["Protesters stopped rallying in Lima after the tax was withdrawn.", [], [/protest/]],
  ["The Peruvian Air Force landed in Havana with the president.", [], [/deployment/]],
  ["Peruvian marines landed in Havana with tanks.", ["deployment: Peru/actor @ Havana"], []],
  ["President Ana Quispe said that she could not promise to come to Accra.", [], [/promise/]],
];

const check = (text: string, told: readonly string[], untold: readonly RegExp[]): void => {
  const events = eventsTold(text);
  for (const event of told) expect(events).toContain(event);
  for (const event of untold) expect(events.filter((line) => event.test(line))).toEqual([]);
};

describe("who did it", () => {
  test.each(WHO)("%s", check);
});

describe("when and where", () => {
  test.each(WHEN_AND_WHERE)("%s", check);
});

describe("whether it was done", () => {
  test.each(WHETHER)("%s", check);
});
