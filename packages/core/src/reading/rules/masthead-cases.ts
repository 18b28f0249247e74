/** Lines that each rule of mastheads takes, and lines that it leaves; read by rules.test.ts. */
export const MASTHEAD_CASES: Readonly<
  Record<string, { readonly yes: readonly string[]; readonly no: readonly string[] }>
> = {
  "boilerplate.bar": {
    yes: [
      "Baltic Wire | Subscribe | Log in",
      "HNS - Wire - For subscribers only",
      "NEWSROOM | BUSINESS | TRAVEL | RACING",
      "CABLE ANDINO // ENGLISH SERVICE // FOR CLIENTS ONLY",
    ],
    no: [
      "Iran | Iraq border talks open",
      "Reagan - Gorbachev - a summit of second thoughts",
      "Togo | Benin | Ghana",
    ],
  },
  "boilerplate.section-run": {
    yes: [
      "Home Frontpage Back Page Sport Archive",
      "News Politics Economy Video",
      "Events Structure Videos and Photos Documents Contacts Search",
    ],
    no: ["World Economy Talks Open in Davos", "Home rule for the islands", "Documents and photos of talks"],
  },
  "boilerplate.home-run": {
    yes: ["Home Commercial Services Locations Industries Pricing Case Studies About Us"],
    no: ["Home Rule Party Wins the Islands Vote", "Home ministers of nine states meet in Delhi"],
  },
  "boilerplate.slash-path": {
    yes: ["Sprout Blog / Topics / Social Media"],
    no: ["Israel/Palestine: talks open", "Talks / day two"],
  },
  "boilerplate.bracket-bar": {
    yes: ["[Home] [Bolivia] [Chile] [Peru]", "[ Front page ] [ Business ] [ Sport ]", "<Back> <Next>"],
    no: ["[This text is a translation of the joint statement]", "(left) and (right)"],
  },
  "boilerplate.decorated": {
    yes: [":: ALA-TOO PRESS :: english wire ::", "*** SPECIAL OFFER ***"],
    no: ["Talks :: day two", "*The text of the treaty was not published."],
  },
  "boilerplate.greeting": {
    yes: ["Good morning. Here is what we are reading this week.", "Dear readers,"],
    no: ["Good morning Vietnam veterans meet in Hanoi", "Welcome rain for the Sahel"],
  },
  "boilerplate.copyright-name": {
    yes: [
      "Copyright (c) Mekong Standard",
      "(c) Ala-Too Press 2001. Quote with hyperlink.",
      "Radio Horizon © 2020, Inc.",
    ],
    no: ["Copyright law was the last chapter of the pact.", "(c) the two sides shall meet each year"],
  },
  "boilerplate.masthead": {
    yes: [
      "EL ISTMO — English digest of the Central American press",
      "Ratak Journal - Independent since 1970",
      "BGA - Bulgarian Gazette Agency - News in English",
    ],
    no: [
      "Togo – the weekly market of the border",
      "Lesotho: a kingdom votes",
      "Putin - Xi meets press agency heads in Beijing",
    ],
  },
  "boilerplate.slogan": {
    yes: [
      "Africa's evening paper",
      "a blog about frontiers and the people who draw them",
      "News for the islands",
      "Breaking news, every day since 1903",
      "Est. 1988",
      "The paper that says it first",
    ],
    no: [
      "News of the treaty reached Suva at dawn.",
      "Editor of the weekly freed after talks",
      "Paper on fisheries tabled in Apia",
    ],
  },
  "boilerplate.issue-line": {
    yes: [
      "Vol. 12 No. 211",
      "Issue 34",
      "50 cents",
      "Price 50 milliemes",
      "No. 41/99",
      "Tides: High 4.12 a.m.",
    ],
    no: ["Issue of the islands divides the two", "50 delegates arrive", "No. 10 denies the report"],
  },
  "boilerplate.place-weather": {
    yes: ["Astana +21", "Kathmandu 11°C | Pokhara 14°C", "Sat 14 Mar 2026 / 33°C Muscat"],
    no: ["G7 +1", "Vote in Lomé: 21 for, 4 against", "Asean + 3"],
  },
  "boilerplate.wire-slug": {
    yes: ["RTR05 POL-G15-COMMUNIQUE 05-13 0512", "AP-ALP--SUMMIT--3RD LD", "PRIORITY 2 -- POL-ECUADOR"],
    no: ["BOSNIA PEACE AGREEMENT SIGNED IN PARIS", "G15 SUMMIT OPENS", "1987-12-08 20:15 GMT"],
  },
  "boilerplate.spaced-letters": {
    yes: ["I L L Y R I A   O N L I N E"],
    no: ["U S A to talk", "A B C of the treaty"],
  },
  "boilerplate.letterhead": {
    yes: [
      "For immediate release",
      "MINISTRY OF FOREIGN AFFAIRS",
      "Office of the Spokesman",
      "U.S. Department of State",
      "Ministry of Foreign Affairs and Trade of the Republic of Namora",
    ],
    no: [
      "Service in English",
      "Ministry of Foreign Affairs summons the envoy of Chad",
      "Republic of words",
      "UNION OF EGYPT AND SYRIA PROCLAIMED",
      "The ministry of a quiet man opens",
    ],
  },
  "boilerplate.language-version": {
    yes: ["Service in English", "English version", "Polska wersja"],
    no: ["English versions of the treaty differ", "The Arabic version prevails"],
  },
  "boilerplate.site-portion": {
    yes: ["Golden Horn Agency website contains only a portion of the news stories offered to subscribers."],
    no: [
      "The ministry's website contains a statement on the talks.",
      "The site of the talks shows a part of the old town",
    ],
  },
  "boilerplate.posted-by": {
    yes: ["Posted by admin in News"],
    no: ["Posted by Ana Ruiz", "Published by the two ministries, the text has nine articles."],
  },
  "boilerplate.about-page": {
    yes: [
      "This live blog is closed.",
      "We are closing this live page. Thank you for following along.",
      "Was this forwarded to you? Sign up here.",
      "For information media. Not an official record.",
      "Enjoying this essay? Subscribe for $29 a year.",
      "Printed at the state printing works.",
      "The Review is published every Friday by Ratak Publications.",
    ],
    no: [
      "We are closing this chapter of an old quarrel, he said.",
      "This page of history is turned, he said.",
      "The treaty is published in both languages.",
    ],
  },
  "boilerplate.correction-note": {
    yes: ["Correction: an earlier version of this article said that the talks had lasted eight days."],
    no: ["Correction of the border took nine years.", "The earlier version of the treaty had nine articles."],
  },
  "boilerplate.archive-note": {
    yes: [
      "From our archive",
      "This article first appeared in our print edition.",
      "Browse the archive",
      "This article contains searchable text which was automatically generated and may contain errors.",
    ],
    no: [
      "This article contains an error.",
      "From our archive: Sadat and Begin sign accords",
      "The archive of the ministry burned down.",
    ],
  },
};
