/** Lines that each rule of page heads takes, and lines that it leaves. */
export const PAGE_HEAD_CASES: Readonly<
  Record<string, { readonly yes: readonly string[]; readonly no: readonly string[] }>
> = {
  "boilerplate.document-symbol": {
    yes: ["S/2013/447", "A/RES/71/1", "SG/SM/20187", "A/HRC/50/L.12/Rev.1"],
    no: ["EU/NATO", "UN and AU/EU talks of 2013", "N/A"],
  },
  "title.paper-of-state": {
    yes: [
      "173. Memorandum of Conversation1",
      "45. Telegram From the Embassy in Peru to the Department of State",
      "Minutes of a Meeting of the Council of Ministers",
      "Letter From President Halloran to Prime Minister Ribeiro",
    ],
    no: [
      "Memorandum of understanding signed in Lima",
      "Report by Ana Ruiz",
      "Telegram users in Peru told to leave the channel",
      "Letter from the envoy was read out at the meeting.",
    ],
  },
  "subtitle.period-covered": {
    yes: [
      "Covering the period 3 May to 9 July 1974",
      "Period covered: January-March 1962",
      "(For the period 1 October to 31 December 1988)",
    ],
    no: [
      "Covering the war in Peru",
      "For peace in 1961",
      "The period was quiet",
      "For the period he had no news of his son, who was lost in the war and came home in 1961",
    ],
  },
  "boilerplate.archive-page": {
    yes: [
      "The Derwent Examiner from Hobart, Tasmania, Australia · Page 9",
      "The Derwent Examiner from Hobart on November 27, 1987 · Page A4",
    ],
    no: ["Talks turn a new page", "Treaty leaves out page 9", "The pact – page by page"],
  },
  "boilerplate.archive-list": {
    yes: [
      "Posts Tagged ‘Fishing rights’",
      "Tag Archives: Summit of Lima",
      "Articles tagged with peace talks",
    ],
    no: ["Daily archives of the ministry opened", "News tagged the envoy a spy", "Posts in Lima fall vacant"],
  },
  "boilerplate.glued-way": {
    yes: ["HomeArchiveNine states agree to share the river", "HomeNewsWorld"],
    no: ["Home affairs ministers meet", "HomePod sales fall", "Homeland security chief resigns"],
  },
  "boilerplate.pictograms": {
    yes: ["views icon comments icon", "whatsapp button telegram button copyLink button", "print icon"],
    no: ["Fashion icon dies in Lima", "Ministers press the panic button", "The nuclear button"],
  },
  "boilerplate.paper-section": {
    yes: ["The Courier Swimming", "The Herald Music"],
    no: ["The Herald Closes", "The Namoran Swimming", "The Courier of Lima", "The Times Printed"],
  },
  "boilerplate.aged-headline": {
    yes: ["1h ago Ministers meet in Lima", "12 hours ago Nine states agree"],
    no: ["12 hours ago", "Two days ago Lima was calm.", "3 days ago Thu 11th June 2020"],
  },
  "boilerplate.record-id": {
    yes: ["News ID: 4319", "Story code 12/2014", "ID: 2201774", "Document No. 118"],
    no: ["News from Lima", "Article 5 of the treaty", "Number 10 denies talks", "Page 2"],
  },
  "boilerplate.record-chair": {
    yes: [
      "President: Mr. Halloran (Namora)",
      "President: Mr. Rui RIBEIRO (Namora).",
      "Members: Namora Mr. Ribeiro-Santos",
      "Acting President: Ms. Ikonen",
    ],
    no: [
      "President: talks will go on",
      "Chairman Mr. Halloran opens the meeting",
      "Members: nine states of the union",
      "President: Mr. Halloran must go before the talks with the nine states of the union begin in Lima",
    ],
  },
  "boilerplate.delivery-note": {
    yes: ["Check against delivery!", "[As delivered]", "As prepared for delivery"],
    no: ["As delivered by the envoy, the note is short", "Check the delivery of grain", "Delivery as agreed"],
  },
  "boilerplate.subject-label": {
    yes: ["SUBJECT:", "SUBJ:", "Title:", "- Headline:"],
    no: ["Subject: South Sudan joins", "SUBJECT", "SUBJECTS:", "Title: South Sudan joins", "Titles:"],
  },
  "boilerplate.release-mark": {
    yes: [
      "Declassified/Released US Department of State EO Systematic Review 20 Mar 2014",
      "Approved for Release 2009/03/12",
    ],
    no: [
      "Papers declassified in Lima show a secret pact",
      "The minister approved the release of nine sailors",
    ],
  },
  "boilerplate.slug": {
    yes: ["GULF-COUNCIL 2ND LEAD", "SUMMIT-TALKS WRITETHRU", "CANAL TREATY 3RD LEAD"],
    no: ["BRITAIN TAKES THE LEAD", "LEAD MINE REOPENS", "Summit second lead"],
  },
  "boilerplate.place-line": {
    yes: [
      "Salalah, Sultanate of Oman",
      "Kanton Clervaux – Canton de Clervaux",
      "Suva, Republic of Fiji",
      "Hobart, Tasmania, Australia",
    ],
    no: [
      "Amir, Sultan of Oman meet",
      "Geneva, city of talks",
      "Ana Ruiz, Tom Weir, Jens Ravn",
      "Oman, Kingdom of Jordan sign pact",
    ],
  },
  "boilerplate.name-bar": {
    yes: ["Dnieper Weekly | Gomel, Byelorussia", "Zambezi Tribune | | Tete |"],
    no: ["Post office | strike ends", "Ministers meet | Lusaka Tribune"],
  },
  "boilerplate.wire-field": {
    yes: [
      "slug: chad-libya   priority: urgent",
      "Subject: Chad joins the bank",
      "ID: NPX-12",
      "DATELINE: QUITO",
    ],
    no: ["Priority for the talks is water", "Subject to approval, the treaty enters into force."],
  },
  "boilerplate.scan-note": {
    yes: ["[Article digitised by volunteers — 91% of words verified]", "(Scanned from microfilm)"],
    no: ["[The minister left.]", "The treaty was scanned by officials."],
  },
  "boilerplate.letter-size": {
    yes: ["+ ↺ − 16 px", "A- A+ 18px"],
    no: ["Ministers meet 16 partners", "- 16 pupils left"],
  },
  "boilerplate.you-are-at": {
    yes: ["You're reading:", "You are at : Home > World News", "You are here: News » Africa"],
    no: ["You are at war, he told them", "You are here to talk, said the envoy."],
  },
  "boilerplate.motto": {
    yes: ["Your Town. Your News.", "One People. One Voice."],
    no: ["The treaty is signed. Our war is over.", "Lima. Quito.", "Peace."],
  },
  "boilerplate.rate-bar": {
    yes: ["VN-INDEX 966.29 ▲ | USD/VND 23,170", "OMXS30 1,868.11 −1.2%"],
    no: ["G20 SUMMIT 2016", "ASEAN 10", "UN Resolution 242"],
  },
  "boilerplate.page-pointer": {
    yes: ["See editorial, page 4. Today's tea prices, page 12.", "Hog market, page 9. Deaths, page 14."],
    no: ["The treaty, page 9 of which is secret, was signed.", "He tore out page 6."],
  },
  "boilerplate.imprint": {
    yes: ["Subscription index 50011. Printed in 9,200 copies.", "Circulation: 12 000"],
    no: ["The pact was printed in 9,200 copies, said the minister.", "The circulation of rumours went on."],
  },
  "boilerplate.paper-name": {
    yes: [
      "Lake Kivu Tribune Online Edition",
      "The Steppe Observer",
      "The Baltic Morning Post",
      "Courrier de la Presse",
    ],
    no: ["Minister Meets the Press", "Envoys Talk to the Tribune", "Border Treaty Signed", "The press"],
  },
  "boilerplate.capital-name": {
    yes: ["BLACK RIVER ECONOMIC TIMES", "THE NIGER WEEKLY", "EASTERN MERCURY"],
    no: ["MINISTERS MEET THE PRESS IN", "BACK TO THE TIMES", "Eastern Mercury", "LENIN PEACE ACCORD"],
  },
};
