import type { Dated, Timex } from "./measures.ts";

/**
 * Written for this bench: what diplomatic news asks of a finder of times, a day of publication and a sentence each.
 * Answers stand in the sentence as {TIMEX3 value|words}. Those without an answer hold numbers and words that are no time.
 */
const WRITTEN: readonly (readonly [day: string, sentence: string])[] = [
  ["2011-06-14", "The two presidents met in Bamako on {2011-06-13|Monday}."],
  ["2011-06-14", "The minister flies to Honiara on {2011-06-16|Thursday}."],
  ["2011-06-14", "Delegates are to vote on the text on {2011-06-17|Friday}."],
  ["1987-11-02", "The accord was initialled {1987-11-01|yesterday} and takes effect {1987-11-03|tomorrow}."],
  ["2004-02-26", "Voters rejected the plan in {2003-10|October}."],
  ["2004-02-26", "The summit will open in Quito in {2004-10|October}."],
  ["2018-12-28", "The envoy leaves for Bishkek on {2019-01-04|4 January}."],
  ["2019-01-03", "The ferry agreement was signed on {2018-12-29|29 December}."],
  ["2009-09-10", "The embassy has been closed since {1994|1994}."],
  ["2009-09-10", "Both sides still observe the {1973|1973} armistice line."],
  ["2009-09-10", "Talks collapsed {2006|three years ago}."],
  ["2016-08-22", "Officials from Paraguay and Bolivia spoke for {PT4H|four hours}."],
  ["2016-08-22", "The {P12Y|12-year} border row is over."],
  ["2016-08-22", "Trade doubled {2015|last year} and will double again {2017|next year}."],
  ["2016-08-22", "A draft is due {2016-09|next month}."],
  ["2016-08-22", "The commission sat {2016-W33|last week}."],
  ["1996-05-20", "The treaty of {1992-07-04|4 July 1992} was amended on {1996-05-14|Tuesday}."],
  ["2013-04-11", "Exports fell in {2012-Q3|the third quarter of 2012}."],
  ["2013-04-11", "It was the worst crisis since {199|the 1990s}."],
  ["2013-04-11", "The frontier was drawn in {18|the nineteenth century}."],
  ["2013-04-11", "Ministers meet {P1Y|every year}."],
  ["2021-01-29", "The ceasefire expires at {2021-01-31T24:00|midnight on Sunday}."],
  ["2021-01-29", "He landed in Kigali {2021-01-29TMO|this morning}."],
  ["2021-01-29", "She was received on {2021-01-28TEV|Thursday evening}."],
  ["2021-01-29", "The visit lasted {P2D|two days}."],
  [
    "1979-03-27",
    "Egypt and Israel signed the treaty {1979-03-26|Monday}, {P16M|16 months} after the first visit.",
  ],
  [
    "2002-07-15",
    "The office was created in {1999-01|January 1999} and abolished in {2001-11|November 2001}.",
  ],
  ["2002-07-15", "Envoys gather {2002-07-22|next Monday}."],
  ["2002-07-15", "Relations were restored on {2002-05-08|May 8}."],
  ["2002-07-15", "The two states broke off relations in {1984-SU|the summer of 1984}."],
  ["1962-10-29", "The blockade was lifted {1962-10-28|yesterday} after {P13D|13 days}."],
  ["1962-10-29", "A conference is planned for {1963-02|February}."],
  ["2019-12-30", "He had met his Peruvian colleague {2019-12-23|last Monday}."],
  ["2019-12-30", "The interim deal lapses at {2020-03|the end of March 2020}."],
  ["2019-12-30", "The pact ran from {1998|1998} until {2003|2003}."],
  ["2008-08-13", "Fighting stopped {P5D|five days} after the {2008-08-08|8 August} clashes."],
  ["2008-08-13", "Aid fell {P1M|a month} after the coup."],
  ["2008-08-13", "They confer {P1W|weekly} by telephone."],
  ["2008-08-13", "{P10Y|A decade} of talks has led nowhere."],
  ["2024-05-02", "Signed in Dakar on {2024-05-02|2 May 2024} by both foreign ministers."],
  ["2024-05-02", "Nairobi, {2024-04-30|April 30} - The parties traded charges."],
  ["2024-05-02", "The second round is set for {2024-05-08|8 May}."],
  ["2024-05-02", "The pact of {1960|1960} and that of {1977-12|December 1977} remain in force."],
  ["2014-09-01", "The Council adopted Resolution 1973 by ten votes."],
  ["2014-09-01", "Some 1,984 delegates attended."],
  ["2014-09-01", "The mandate may lapse, diplomats said."],
  ["2014-09-01", "Troops march along the river."],
  ["2014-09-01", "Theresa May and April Glaspie wrote the report."],
  ["2014-09-01", "Flight 2010 carried the delegation."],
  ["2014-09-01", "Haddad, 58, leads the mission."],
  ["2014-09-01", "The second secretary was expelled for spying."],
  ["2014-09-01", "Article 2001 of the code was struck out."],
  ["2014-09-01", "The frigate Quatro de Maio sailed with 1945 tonnes of rice."],
  ["2014-09-01", "The Sun and the Daily Monitor carried the letter."],
  ["2014-09-01", "The line runs 1990 kilometres to the sea."],
];

function dated([day, sentence]: readonly [string, string]): Dated {
  const gold: Timex[] = [];
  let text = "";
  let after = 0;
  for (const { 0: marked, 1: value = "", 2: words = "", index } of sentence.matchAll(
    /\{([^|}]*)\|([^}]*)\}/g,
  )) {
    text += sentence.slice(after, index);
    gold.push({ start: text.length, end: text.length + words.length, value });
    text += words;
    after = index + marked.length;
  }
  return { text: text + sentence.slice(after), day, gold };
}

export const SENTENCES: readonly Dated[] = WRITTEN.map(dated);
