import { describe, expect, test } from "vitest";

import { eventsOf, readText } from "../../shared/reading.ts";

/**
 * One case a line: status, type, sentence. "none": no event of that type at all. "not" before a status: it is said not to be so. Names stand for
 * statesmen by their titles: Q is President Ana Quispe of Peru, B Foreign Minister Karl Brandt of Norway.
 */
const CASES: Readonly<Record<string, string>> = {
  "what happened": `
actual | meeting | Q met B in Oslo on Monday.
actual | meeting | Q has met B in Oslo.
actual | meeting | Q had met B in Oslo before the vote.
actual | meeting | Q held talks with B in Oslo.
actual | meeting | Q was received by B in Oslo.
actual | meeting | Talks between Q and B took place in Oslo.
actual | meeting | After talks with B, Q flew home.
actual | meeting | Q, who met B in Oslo, praised Norway.
actual | meeting | Q did meet B in Oslo.
actual | meeting | Not only did Q meet B, she signed a treaty.
actual | meeting | Q finally managed to meet B in Oslo.
actual | meeting | Q wrapped up two days of talks with B in Oslo.
actual | visit | Q paid an official visit to Norway in May.
actual | visit | Q arrived in Oslo on Monday.
actual | visit | Q returned from her visit to Norway on Monday.
actual | visit | Q's trip last month to Norway cost a million.
actual | signing | Q and B signed a treaty in Oslo.
actual | signing | A treaty was signed in Oslo by Q and B.
actual | signing | The signing of the treaty by Q took place in Oslo.
actual | signing | Having signed the treaty, Q flew home.
actual | signing | Q and B met in Oslo to sign a treaty, and they signed the treaty on Monday.
actual | indictment | The International Criminal Court's decision to indict Q angered Peru.
actual | attack | Iraq invaded Kuwait in August 1990.
actual | withdrawal | Vietnam began to withdraw its troops from Cambodia.
actual | ratification | Peru has ratified the treaty.
actual | praise | Q praised Norway for its role.
actual | sanction | Canada has imposed sanctions on Chad.
actual | meeting | Q said she had met B in Oslo.
actual | meeting | According to the ministry, Q met B in Oslo.
actual | meeting | Although Q met B, she left Oslo without a deal.
actual | release | Iran released the American hostages in January 1981.
actual | expulsion | Norway expelled five Soviet diplomats in 1984.`,
  "what is going on": `
ongoing | visit | Q is on a state visit to Norway.
ongoing | visit | Q is visiting Norway.
ongoing | visit | Q is paying a visit to Norway.
ongoing | meeting | Q is holding talks with B in Oslo.
ongoing | meeting | Q is meeting B in Oslo.
ongoing | withdrawal | Vietnam is withdrawing its troops from Cambodia.`,
  "what is to come": `
planned | meeting | Q will meet B in Oslo on Tuesday.
planned | recognition | Peru will recall its envoy when Norway recognises Kosovo.
planned | recognition | Peru expected the recall of its envoy when Norway recognises Kosovo.
planned | meeting | Q is to meet B in Oslo on Tuesday.
planned | meeting | Q is due to meet B in Oslo on Tuesday.
planned | meeting | Q is scheduled to meet B in Oslo.
planned | meeting | Q is expected to meet B in Oslo.
planned | meeting | Q plans to meet B in Oslo.
planned | meeting | Q intends to meet B in Oslo.
planned | meeting | Q agreed to meet B in Oslo.
planned | meeting | Q hoped to meet B in Oslo.
planned | meeting | Q wants to meet B in Oslo.
planned | meeting | Q is going to meet B in Oslo.
planned | meeting | Q promised to meet B in Oslo.
planned | meeting | Q said she would meet B in Oslo.
planned | meeting | Q will hold talks with B in Oslo.
planned | meeting | Talks between Q and B will be held in Oslo.
planned | meeting | Q flew to Oslo to meet B.
planned | meeting | Q is ready to meet B in Oslo.
planned | meeting | Talks between Q and B are scheduled for May.
planned | visit | Q will visit Norway in May.
planned | visit | Q plans a visit to Norway in May.
planned | visit | Q is due in Oslo on Monday.
planned | visit | Q is expected in Oslo on Monday.
planned | visit | Q will pay a visit to Norway.
planned | visit | Q is to arrive in Oslo on Monday.
planned | visit | Q's visit to Norway is planned for the end of the month.
planned | visit | Q announced that she would visit Norway.
planned | signing | Peru and Norway will sign a treaty in Oslo.
planned | signing | Peru and Norway agreed to sign a treaty.
planned | signing | Peru and Norway are due to sign a treaty on Friday.
planned | signing | The treaty will be signed by Q in May.
planned | signing | The treaty is to be signed by Q in Oslo.
planned | signing | Q flew to Oslo to sign the treaty.
planned | signing | Q's plan to sign the treaty angered Chad.
planned | ratification | Peru must ratify the treaty by June.
planned | ratification | Peru pledged to ratify the treaty.
not actual | ratification | Peru has yet to ratify the treaty.
planned | withdrawal | Vietnam will withdraw its troops from Cambodia.
planned | withdrawal | Vietnam announced plans to withdraw its troops from Cambodia.
planned | withdrawal | Vietnam decided to withdraw its troops from Cambodia.
planned | accession | Chad will join the United Nations in May.
planned | accession | Chad wants to join the United Nations.
planned | establishing-relations | Norway and Chad agreed to establish diplomatic relations.
planned | summit | The African Union will hold a summit in Accra.
planned | proposal | Russia will propose a ban at the session.
planned | sanction | Canada is preparing to impose sanctions on Chad.`,
  "what somebody proposes": `
proposed | meeting | Q proposed to meet B in Oslo.
proposed | meeting | Q suggested holding talks with B in Oslo.
proposed | meeting | Q offered to meet B.
proposed | meeting | Norway urged Q to meet B.
proposed | meeting | Norway called on Q to meet B.
proposed | meeting | Norway asked Q to meet B.
proposed | meeting | Q called for talks with B.
proposed | meeting | Q proposed talks with B.
proposed | visit | Q invited B to visit Peru.
proposed | visit | B was invited to visit Peru.
proposed | signing | Norway urged Peru to sign the treaty.
proposed | signing | Norway demanded that Peru sign the treaty.
proposed | withdrawal | Thailand called on Vietnam to withdraw its troops from Cambodia.
proposed | withdrawal | Thailand demanded that Vietnam withdraw its troops from Cambodia.
proposed | release | Norway appealed to Iran to release the hostages.
proposed | ratification | The United Nations urged Peru to ratify the treaty.
proposed | ratification | Q asked Congress to ratify the treaty.
proposed | summit | Chad proposed a summit of the African Union in Accra.
proposed | recognition | Chad asked Norway to recognise Namibia.`,
  "what may be": `
hypothetical | meeting | Q may meet B in Oslo.
hypothetical | meeting | Q might meet B in Oslo.
hypothetical | meeting | Q could meet B in Oslo.
hypothetical | meeting | If Q meets B, the talks will resume.
hypothetical | meeting | Unless Q meets B, the war will go on.
hypothetical | signing | Peru would sign the treaty if Chad did.
hypothetical | signing | Peru may sign the treaty in May.
hypothetical | signing | It is unclear whether Peru will sign the treaty.
hypothetical | visit | Q could visit Norway in May.
hypothetical | visit | Q may pay a visit to Norway.
hypothetical | attack | Iraq threatened to attack Kuwait.
hypothetical | sanction | Canada threatened to impose sanctions on Chad.
hypothetical | withdrawal | Vietnam might withdraw its troops from Cambodia.
hypothetical | breaking-relations | Iran could break off relations with Morocco.
hypothetical | detention | Any state would be obliged to arrest Q.`,
  "what did not happen": `
not actual | meeting | Q did not meet B in Oslo.
not actual | meeting | Q has not met B.
not actual | meeting | Q never met B.
not actual | meeting | Q refused to meet B.
not actual | meeting | Q declined to meet B.
not actual | meeting | Q failed to meet B.
not actual | meeting | Q left Oslo without meeting B.
not actual | meeting | Q cancelled talks with B.
not actual | meeting | Q called off talks with B.
not actual | meeting | Talks between Q and B were cancelled.
not actual | meeting | Q rejected talks with B.
not actual | visit | Q did not visit Norway.
not actual | visit | Q cancelled her visit to Norway.
not actual | visit | Q postponed a trip to Norway.
not actual | visit | Q's visit to Norway was cancelled.
not ongoing | visit | Q is not visiting Norway.
not actual | signing | Peru did not sign the treaty.
not actual | signing | Peru refused to sign the treaty.
not actual | signing | Peru has refused to sign the treaty.
not actual | signing | The treaty was not signed by Q.
not actual | signing | Q left without signing the treaty.
not actual | signing | Instead of signing the treaty, Q flew home.
not actual | ratification | Brazil has not yet ratified the treaty.
not actual | ratification | Brazil never ratified the treaty.
not actual | recognition | Norway does not recognise Abkhazia.
not actual | recognition | Norway refused to recognise Abkhazia.
not actual | recognition | Norway's refusal to recognise Abkhazia angered Russia.
not actual | criticism | Chad did not condemn the raid.
not actual | apology | Japan did not apologise to Korea.
not planned | meeting | Q will not meet B in Oslo.
not planned | meeting | Q does not plan to meet B.
not planned | visit | Q will not visit Norway.
not planned | signing | Peru will not sign the treaty.
not planned | accession | Chad will not join the United Nations.
not planned | sanction | Canada will not impose sanctions on Chad.`,
  "two in one sentence": `
actual | visit | Q flew to Oslo but did not meet B.
not actual | meeting | Q flew to Oslo but did not meet B.
not actual | criticism | Chad did not condemn the raid, but expelled five Libyan diplomats.
actual | expulsion | Chad did not condemn the raid, but expelled five Libyan diplomats.
actual | meeting | Q met B on Monday and will visit Chad on Friday.
planned | visit | Q met B on Monday and will visit Chad on Friday.
actual | meeting | Q met B in Oslo and invited him to visit Peru.
proposed | visit | Q met B in Oslo and invited him to visit Peru.`,
  "no such event": `
none | meeting | Peru has met the conditions of the fund.
none | meeting | Peru met its obligations.
none | meeting | Brazil met Argentina in the World Cup final.
none | meeting | There was talk of rain in Oslo.
none | meeting | Q met a deadline in May.
none | meeting | The press conference of Q lasted an hour.
none | visit | Thousands of tourists visit Norway every year.
none | visit | The prize went to Norway.
none | visit | The aid arrived in Sudan on Sunday.
none | visit | The debate returned to Norway.
none | signing | Q signed autographs in Oslo.
none | signing | There is no sign of a treaty.
none | conclusion | The ship reached the port of Lima.
none | accession | B joined the talks in Oslo.
none | founding | Rescuers found the boat off Norway.
none | founding | Q formed an opinion.
none | attack | Workers began a strike in Lima.
none | attack | Kenya's striker attacked Uganda's goal.
none | indictment | The hotel charged Q twice.
none | demand | Q ordered coffee in Oslo.
none | threat | Floods threaten Norway.
none | termination | B left the hall.
none | appointment | The street was named after Q.
none | promise | The two ministers agreed.
none | praise | Critics praised the film.
none | recognition | Few people would recognise B.
none | sanction | The court sanctioned the sale.
none | release | The ministry released a report.
none | withdrawal | The bank withdrew the offer.
none | death | The wind died in the evening.
none | dissolution | The bridge collapsed in 1991.
none | election | The patient elected to wait.
none | call | Q called the treaty a disgrace.
none | summit | Q climbed to the summit of Kilimanjaro.`,
};

const written = (line: string): string =>
  line
    .replace(/\bQ\b/g, (match, at: number, all: string) =>
      all.indexOf(match) === at ? "Peruvian President Ana Quispe" : "Quispe",
    )
    .replace(/\bB\b/g, "Norwegian Foreign Minister Karl Brandt");

for (const [name, lines] of Object.entries(CASES)) {
  const cases = lines
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((part) => part.trim()))
    .map(([status = "", type = "", sentence = ""]): [string, string, string] => [sentence, type, status]);
  describe(name, () => {
    test.each(cases)("%s (%s: %s)", (sentence, type, status) => {
      const found = eventsOf(readText(written(sentence)))
        .filter((event) => event.type === type)
        .map((event) => `${event.negated ? "not " : ""}${event.status}`);
      expect(found).toEqual(status === "none" ? [] : [status]);
    });
  });
}
