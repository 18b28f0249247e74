import { describe, expect, test } from "vitest";

import { lineOf } from "../lines/line.ts";
import { LINE_RULES, matchRules } from "./rules.ts";
import { BYLINE_CASES } from "./byline-cases.ts";
import { MASTHEAD_CASES } from "./masthead-cases.ts";
import { PAGE_HEAD_CASES } from "./page-head-cases.ts";
import { REUSE_CASES } from "./reuse-cases.ts";

const ids = (text: string): string[] =>
  matchRules(lineOf(text, { start: 0, end: text.length })).map(({ id }) => id);

/** Rule, lines that it takes, lines that it must leave alone. */
const TABLE: Readonly<Record<string, { readonly yes: readonly string[]; readonly no: readonly string[] }>> = {
  "paragraph.entry": {
    yes: [
      "1992 - Guatemala recognises Belize as a sovereign state",
      "1948 January: Burma becomes an independent republic",
      "1961-91: Rebels wage a war of independence",
    ],
    no: ["1992 delegates came to Belize for the talks", "1992 - the year of the treaty", "2014 - Chad"],
  },
  "paragraph.entry-of-month": {
    yes: [
      "June 1974 - The president visits Lima.",
      "December 11-16, 1991 -- The president visits Lima.",
      "2 to 5 March 1993: The president visits Lima.",
    ],
    no: [
      "June 1974 - Voice of the Coast",
      "In June 1974 - a Monday - the president visited Lima.",
      "June 1974 was a month of talks.",
    ],
  },
  "paragraph.entry-of-day": {
    yes: [
      "June 5: The president visits Lima and Quito.",
      "9 July - The two leaders sign a joint declaration.",
      "Late July - The president visits Lima and Quito.",
    ],
    no: [
      "July: the president visits Lima and Quito.",
      "May - The president who came to stay.",
      "June 5: The president visits Lima",
      "June 5: President in Lima.",
      "The June 5 talks: what they mean for us.",
    ],
  },
  "heading.year": { yes: ["1948", "2018:"], no: ["1305", "19482", "1948 1949", "In 1948"] },
  "caption.picture-of": {
    yes: [
      "The premier receives the queen at the airport in May 1961. (LD Archive)",
      "Envoys of both states leave the hall after the talks (Lagoon Times Photo)",
    ],
    no: [
      "The premier received the queen at the airport in May 1961. (LDA)",
      "The premier received the queen at the airport (an archive shows how)",
    ],
  },
  "boilerplate.navigation": {
    yes: ["Skip to content", "» Home", "Breaking News"],
    no: ["Home affairs ministers met in Riga.", "World leaders condemn coup"],
  },
  "boilerplate.share": {
    yes: ["Share on Facebook", "Print this page", "Tweet", "1.2k shares"],
    no: ["Share of trade with China rose", "Print editors were arrested"],
  },
  "boilerplate.advertisement": {
    yes: [
      "Advertisement",
      "- Реклама -",
      "ADVERTISEMENT - CONTINUE READING BELOW",
      "Article continues after ad",
    ],
    no: ["Advertisement spending in Ghana rose by a tenth"],
  },
  "boilerplate.subscribe": {
    yes: ["Subscribe now", "Already a subscriber?"],
    no: ["Subscribers to the treaty now number 40"],
  },
  "boilerplate.comments": {
    yes: ["Leave a Reply", "Comments (12)", "No comments yet"],
    no: ["Comments by the envoy drew protests in Jakarta"],
  },
  "boilerplate.related": {
    yes: ["Related Stories", "Most Popular:", "You may also like"],
    no: ["Related talks were held in Doha"],
  },
  "boilerplate.read-on": {
    yes: ["Keep reading", "READ MORE", "Related"],
    no: ["Read more slowly, the envoy asked"],
  },
  "boilerplate.audio": {
    yes: ["Listen to this article", "Your browser does not support the audio element."],
    no: ["Listen, the minister told the envoys."],
  },
  "paragraph.office-line": {
    yes: [
      "• Mr. Ali Okello - Ambassador of the Republic of Peru in Lima",
      "Ambassador of Peru – Dr. Ali Okello",
      "2. Rosa Mendes – High Commissioner",
    ],
    no: [
      "Ambassador of Peru - what he said",
      "Minister leaves - Lima waits",
      "Office of the President - Home",
    ],
  },
  "timestamp.town-and-day": {
    yes: ["Lima, Peru, Sept. 4", "Port Vila, Vanuatu, 5 May, 2019"],
    no: ["Lima, Peru, sign pact Sept. 4", "Envoys in Lima, Peru, meet on May 5"],
  },
  "boilerplate.text-size": { yes: ["XS", "A+ A-", "Text size"], no: ["A large majority"] },
  "boilerplate.notice": {
    yes: ["Found a bug?", "Privacy Policy", "16x9 Image", "To find out more: click here".slice(18)],
    no: ["Privacy fears hold up the pact"],
  },
  "boilerplate.share-bar": {
    yes: ["Facebook Twitter WhatsApp Email"],
    no: ["Twitter was blocked in Turkey"],
  },
  "boilerplate.follow": {
    yes: [
      "Follow us on Twitter",
      "Join our WhatsApp channel for news",
      "For all latest news, follow The Padma Star's Google News channel.",
    ],
    no: [
      "Follow-up talks on Cyprus are due in May",
      "For the latest news from the front, ministers relied on the radio.",
    ],
  },
  "boilerplate.age-of-story": {
    yes: ["8 hours ago", "3d ago", "1w ago", "an hour ago"],
    no: ["Two days ago the envoys met.", "A year ago today", "Ten years ago"],
  },
  "boilerplate.tag-mark": {
    yes: ["Tags", "Related topic:", "Filed under"],
    no: ["Tags on the goods were false", "Topics of the talks"],
  },
  "boilerplate.breadcrumb": {
    yes: ["Home > News > Politics", "News » World » Africa"],
    no: ["Home: the refugees who went back to Jaffna."],
  },
  "boilerplate.numbered-menu": {
    yes: ["1. Main", "3. Politics"],
    no: ["1. The parties shall respect each other's borders and waters."],
  },
  "boilerplate.reading-time": {
    yes: ["3 min read", "Reading time: 2 minutes", "5-minute read"],
    no: ["The two ministers spoke for 5 minutes"],
  },
  "boilerplate.counter": {
    yes: ["1 of 5", "12,345 views", "Views: 1204", "Page 2"],
    no: ["1 of 5 envoys stayed away", "Page 2 of the treaty was missing", "40 votes in favour"],
  },
  "boilerplate.player": {
    yes: ["0:00 / 3:45", "Listen 2:34", "270p | 360p"],
    no: ["Talks began at 10:30 in Geneva"],
  },
  "boilerplate.media-lead": {
    yes: ["WATCH: Leaders arrive at the summit", "Video: How the bridge was built"],
    no: ["Watch your words, Beijing tells envoy"],
  },
  "boilerplate.read-also": {
    yes: [
      "Also Read: Beijing protests survey ship",
      "READ MORE: Who is the new envoy?",
      "Related | Border closed",
    ],
    no: ["Read the treaty before you sign it, he said.", "More than 20 states signed"],
  },
  "boilerplate.more-from": {
    yes: ["More from World", "Back to home page"],
    no: ["More from the north than the south came to vote in the referendum that day"],
  },
  "boilerplate.newsletter": {
    yes: [
      "To read the rest of this story, log in or subscribe.",
      "Sign up for our daily newsletter",
      "Become a member of our community",
      "Get the latest news delivered to your inbox",
      "Stay informed. Subscribe today",
    ],
    no: [
      "Chad applied to become a member of the African Union in May.",
      "Chad ceased to be a member of the council.",
      "Get the hostages home, families tell the cabinet.",
      "The two sides signed up to a ceasefire.",
    ],
  },
  "boilerplate.comments-on": {
    yes: ["59 Comments on “The talks in Oslo”", "One thought on “Talks”", "3 responses to Talks open"],
    no: ["12 comments drew the envoy's anger", "Three replies were sent to the ministry"],
  },
  "boilerplate.forum": {
    yes: ["Discuss this article in our forum (2)", "You must be logged in to post a message.", "Forum (12)"],
    no: [
      "The ministers discuss this article of the treaty in May.",
      "A forum of donors met in Lima on Monday.",
      "You must be tired.",
    ],
  },
  "boilerplate.live-host": {
    yes: [
      "Good morning and welcome to our live coverage of the summit.",
      "That ends our coverage for today. Thank you for joining us.",
      "We are closing this live blog now.",
    ],
    no: [
      "Good morning, said the envoy, and sat down.",
      "That ends a feud of ten years over the port.",
      "We are closing the embassy, the minister said.",
    ],
  },
  "boilerplate.comment-form": {
    yes: [
      "Your email address will not be published. Required fields are marked *",
      "3 thoughts on “Envoy recalled”",
      "There are no comments yet. Be the first to comment now!",
    ],
    no: ["The comments are seen as a thaw.", "There are no comments from Lima on the pact."],
  },
  "boilerplate.cookie-table": {
    yes: [
      "This cookie is set by the consent plugin to remember the choice of the user.",
      "Funktionale Cookies helfen dabei, bestimmte Funktionen der Webseite auszuführen.",
      "Nous utilisons des cookies pour améliorer votre navigation.",
    ],
    no: [
      "Girl Scouts sold cookies outside the embassy.",
      "The cookiecutter treaty was signed on the website.",
    ],
  },
  "boilerplate.cookies": {
    yes: ["This website uses cookies to improve your experience.", "We use cookies."],
    no: ["Girl Scouts sold cookies outside the embassy."],
  },
  "boilerplate.neighbours": {
    yes: ["« The envoy's hat | Main | A lost seal »", "← Older posts | Newer posts →"],
    no: ["« Un accord », says the minister of the text", "Treaty signed | The Ledger"],
  },
  "boilerplate.copyright": {
    yes: [
      "© 2011 The Ledger",
      "Copyright 2021 The Associated Press. All rights reserved.",
      "All rights reserved",
    ],
    no: ["Copyright law was the last chapter of the trade pact that the ministers closed."],
  },
  "boilerplate.legal": {
    yes: ["The views expressed in this article are the author's own.", "Tel: +7 700 388 81 09"],
    no: ["The views of the two capitals differ on the dam."],
  },
  "boilerplate.second-person": {
    yes: [
      "To find out more, click here.",
      "If you have a tip, please contact us.",
      "Do you have a story?",
      "For further information please contact the Press Attache, Tel. 212 555 0123.",
      "For media enquiries please call the press office.",
      "To unsubscribe send a blank message to the list.",
      "Have your say: should Malta drill?",
      "We've detected that you are using an ad blocker.",
    ],
    no: [
      "“If you want peace, please come to Addis,” he told them.",
      "To read the treaty as a threat is wrong, she said.",
      "If you believe the envoys, a deal is near.",
      "We have noticed that the envoys left, he said.",
      "For further information on the wreck they sent divers.",
      "For media owners the law is a blow.",
    ],
  },
  "boilerplate.self-portrait": {
    yes: [
      "RFE/RL journalists report the news in 27 languages in 23 countries.",
      "The Courier is an independent newspaper published in Malta.",
      "We provide news that others do not.",
    ],
    no: [
      "Kenya is an independent state and will decide alone, Ruto said.",
      "We are ready for talks, the minister said.",
    ],
  },
  "boilerplate.biography": {
    yes: [
      "Jane Doe is a senior reporter covering Africa for the Courier.",
      "About the author",
      "Follow him on Twitter",
    ],
    no: ["Sergey Lavrov is the foreign minister of Russia.", "The author of the plan was Kofi Annan."],
  },
  "boilerplate.tags": {
    yes: ["Tags: Vietnam, coast guard", "#Kenya #Tanzania"],
    no: ["Topics of the talks included trade.", "Section 5 of the treaty covers water."],
  },
  "boilerplate.weather": { yes: ["-4.4 C", "31°C Manila", "Partly cloudy"], no: ["Article 4 C"] },
  "boilerplate.rates": {
    yes: ["USD 89.12 EUR 97.40"],
    no: ["EUR 200 million was pledged to the fund by the donors."],
  },
  "boilerplate.address": {
    yes: ["https://example.org/a", "desk@example.org", "@mfa_kenya"],
    no: ["The embassy at 12 High Street was closed"],
  },
  "boilerplate.embed": {
    yes: ["View this post on Instagram", "— MFA Kenya (@mfa_kenya) May 4, 2018"],
    no: ["— Ban Ki-moon, UN chief"],
  },
  "boilerplate.ticker": {
    yes: ["12:45 Envoy arrives in Cairo"],
    no: ["12:45 was the hour at which the ceasefire began, the mission said."],
  },
  "boilerplate.found-bug": {
    yes: ["Found a mistake? Select it and press Ctrl+Enter", "• Found a bug?"],
    no: ["Inspectors found a problem at the site"],
  },
  "boilerplate.language-menu": {
    yes: ["Қазақша Русский English", "Français | Deutsch"],
    no: ["English and French are its languages."],
  },
  "boilerplate.foreign-script": {
    yes: ["Последние новости дня"],
    no: ["The paper Правда said the envoys had left the capital."],
  },
  "boilerplate.site-credit": {
    yes: ["Powered by WordPress"],
    no: ["Powered by gas from Algeria, the plant opened in 2004."],
  },
  "boilerplate.menu-row": { yes: ["News | Sport | Weather | Travel"], no: ["Talks on trade | Day two"] },
  "boilerplate.no-words": { yes: ["***", "×"], no: ["No deal"] },
  ...MASTHEAD_CASES,
  ...PAGE_HEAD_CASES,
  ...REUSE_CASES,
  ...BYLINE_CASES,
  "credit.photo-credit": {
    yes: ["Photo courtesy of akorda.kz", "Photo: AP", "Image source, Reuters", "Picture: RENEE CHAND"],
    no: [
      "Photo opportunities were few at the summit",
      "Courtesy calls took up the morning",
      "Video of the Week",
    ],
  },
  "credit.name-photo": { yes: ["Per Holm, photo", "Per Holm (photos)"], no: ["Per Holm, foreign minister"] },
  "credit.agency-slash-name": {
    yes: ["AP/Pavel Bednyakov", "REUTERS/Thomas Mukoya", "Ana Ruiz / AFP"],
    no: ["EU/Moldova talks open"],
  },
  "credit.copyright-agency": { yes: ["© AFP", "© 2015 AP/Ana Ruiz"], no: ["© 2015 The Courier"] },
  "credit.in-brackets": {
    yes: ["(AP Photo)", "[Photo/Agencies]", "(Photo by Ana Ruiz/Getty Images)"],
    no: ["(This story was first printed in May.)"],
  },
  "credit.image-agency": { yes: ["Getty Images", "EPA-EFE"], no: ["Getty Images sued the museum"] },
  "credit.square-brackets": {
    yes: ["[PCS, Standard]"],
    no: ["[he added]", "[This text is a translation of the joint statement by the two ministers]"],
  },
  "caption.sides": {
    yes: [
      "Vladimir Putin (right) meets Nursultan Nazarbaev",
      "Ruto, second left, and Suluhu",
      "Ana Mora (front far right) urged peace",
    ],
    no: ["The Collective Security Treaty Organization (CSTO) met.", "He left, right after the vote."],
  },
  "caption.file-photo": {
    yes: [
      "FILE - The minister in 2014",
      "File photo: troops at the border",
      "In this photo released by Xinhua, Xi waves",
    ],
    no: ["Files on the deal were leaked", "This is a photo finish, he said"],
  },
  "caption.file-mark": {
    yes: ["The two presidents met in Lusaka (file photo)"],
    no: ["The dispute over the file dragged on."],
  },
  "caption.scene-dated": {
    yes: ["Jaime del Valle and Dante Caputo sign the treaty at the Vatican, Nov. 29, 1984."],
    no: [
      "Jaime del Valle and Dante Caputo signed the treaty at the Vatican, Nov. 29, 1984.",
      "Chile and Argentina sign the treaty at the Vatican.",
    ],
  },
  "caption.kicker": {
    yes: ["UNITED: Mr Bush and Mr Blair at the Foreign Office yesterday"],
    no: [
      "LONDON: Mr Bush and Mr Blair met at the Foreign Office yesterday",
      "BUSH AND BLAIR: WE WILL NOT BE BEATEN AT HOME",
    ],
  },
  "caption.counter": {
    yes: [
      "[Image 1 of 4] Fireworks over Dili at midnight",
      "Photo 3/9: The envoys leave the hall in Pretoria",
    ],
    no: ["[Image 4 of 9]", "Image of the envoy burned in the square"],
  },
  "caption.archive-picture": {
    yes: ["Archive picture: Gerald Ford signs the Final Act in Finlandia Hall"],
    no: ["Archive of pictures opened to the public"],
  },
  "caption.scene": {
    yes: ["Xi Jinping shakes hands with William Ruto in Beijing on Sept. 5, 2024."],
    no: ["Xi Jinping shook hands with William Ruto and signed three accords."],
  },
  "caption.scene-plain": {
    yes: ["The envoy speaks to the press in Luxembourg."],
    no: ["The envoy has spoken of a thaw."],
  },
  "caption.verbless": {
    yes: ["President Ruto with his Tanzanian counterpart at State House on October 10, 2022."],
    no: ["President Ruto met his Tanzanian counterpart at State House."],
  },
  "timestamp.date-line": {
    yes: [
      "23 декабря 2014, 20:33",
      "Published: 12:03 BST, 4 May 1998",
      "2 hours ago",
      "Updated 4:15 PM EST, November 12, 2021",
      "Jun 01, 2023 11:38 PM IST",
    ],
    no: ["On 4 May 1998 the envoys met", "1998", "May talks"],
  },
  "timestamp.dateline": {
    yes: ["PORT OF SPAIN, June 20 (Reuter):", "GENEVA, Nov. 19 --", "LIMA, Peru, 4 May (Andina)"],
    no: ["TALKS END, May 4 looms as deadline", "APOLLO 11", "GROUP OF 20", "Geneva, Nov. 19"],
  },
  "timestamp.published-in": {
    yes: ["Published in Dawn, March 12th, 2014", "First published in The Harbour Times on 12 March 2014."],
    no: ["Published in Lima, the treaty of March 12, 2014 has nine articles.", "Published in both languages"],
  },
  "timestamp.issue-week": {
    yes: [
      "Blantyre, 17 - 23 August 2009   K100",
      "June 13 thru June 19, 2000 - Vol. X, Issue 24",
      "Week ending 7 March 1998",
    ],
    no: ["17 - 23 envoys", "The talks of 17 - 23 August 2009", "August 19, 2009"],
  },
  "paragraph.preamble": {
    yes: [
      "“Recalling its resolution 8901 (2004) and all its subsequent resolutions on the Strait of Corva,",
      "Deeply concerned at the fate of those who were driven from the two valleys,",
      "Also taking note of the report of the Secretary-General,",
      "Having considered the letters of both governments, and",
    ],
    no: [
      "Recalling the war, the minister wept.",
      "Acting president meets envoys of nine states",
      "“The Council,",
      "Taking tea with the envoys of the nine states,",
    ],
  },
  "paragraph.operative": {
    yes: [
      "3. Calls upon all states of the region to open their ports to relief ships;",
      "“12. Also requests the Secretary-General to report by the end of May,",
    ],
    no: [
      "Calls for peace grow in the region;",
      "3. Lake Corva; the talks on its water and its fish;",
      "2. Notes",
    ],
  },
  "paragraph.outlet-opening": {
    yes: [
      "(NileWorld)-The ministers of both states have agreed to meet every spring and to open the bridge at Rosso.",
      "(Quito Radio) – Ecuador and Peru will send envoys to the border this week, the ministry said.",
    ],
    no: ["(Left) The president greets the envoy", "(Photo: Quito Radio)", "(see page 4) – The bridge"],
  },
  "paragraph.introduces": {
    yes: [
      "Following the discussion, Ms. Kenton, Deputy Director of the Fund, made the following statement:",
      "After the talks Foreign Minister Karl Brandt of Norway said on Monday:",
    ],
    no: ["Related stories of the week:", "What the minister said:", "He said: “We are ready.”"],
  },
  "paragraph.quotes-on": {
    yes: [
      "“We understand what our neighbours hope for,” he said, and added:",
      '"The line will open in the spring of next year," Foreign Minister Karl Brandt went on to say, adding in Oslo:',
    ],
    no: ["“Borderlands”, a film said to be good:", "“We are ready,” he said.", "He said, and added:"],
  },
  "paragraph.figured-opening": {
    yes: ["Brussels 24.03.2022 Today the council was joined by the president and by nine ministers"],
    no: [
      "Brussels 24.03.2022 Ministers hold talks",
      "The talks of 24.03.2022 Today the council was joined by the president of the union",
      "Brussels 24.03.2022 and 25.03.2022 were the days on which the council met",
    ],
  },
  "paragraph.dated-opening": {
    yes: [
      "Seoul, Aug 23: The two presidents met at noon and spoke for an hour about the talks.",
      "Port Vila, 4 May 1998 (AFP) - The two ministers met at noon and spoke for an hour.",
    ],
    no: [
      "The two presidents met in Seoul, Aug 23: they spoke for an hour about the talks, he said.",
      "Seoul, Aug 23: Two presidents",
      "Lima, Quito and Bogota: The three ministers met at noon and spoke for an hour.",
    ],
  },
  "paragraph.salutation": {
    yes: [
      "Your Excellency, Hon. Ministers and distinguished friends,",
      "Ladies and Gentlemen,",
      "Excellencies Ambassadors, Chargés d’Affaires and Chief Representatives to Namora,",
      "Mr. President, distinguished delegates:",
      "Members of the media,",
    ],
    no: [
      "Mr. President was in Lima on Monday.",
      "Distinguished guests arrive in Quito",
      "Excellent talks, says the minister.",
      "Ladies and Gentlemen",
    ],
  },
  "paragraph.telegram-part": {
    yes: [
      "3. WE BELIEVE THAT A NOTE BY THE CORPS COULD BE OF USE IN THE PRESENT STATE OF THINGS. VANCE",
      "1. (C) THE MINISTER TOLD THE AMBASSADOR THAT HE WILL NOT COME TO THE TALKS.",
    ],
    no: [
      "2. SUMMARY AND COMMENT",
      "1. LIMA, PERU: FIRST ROUND, GROUP B, STADIUM ONE, GATES NINE TO TWELVE",
      "3. The minister told the ambassador that he will not come to the talks.",
    ],
  },
  "paragraph.dateline": {
    yes: [
      "MANILA, Philippines – The two states signed an accord on Tuesday, officials said.",
      "NAIROBI (Reuters) - Kenya will send envoys to Juba, its foreign minister said on Monday.",
    ],
    no: ["Trade – the old quarrel – was left for another day, the ministers said."],
  },
};

describe.each(LINE_RULES.map(({ id }) => id))("%s", (id) => {
  const { yes = [], no = [] } = TABLE[id] ?? {};
  test("has lines that it takes and lines that it leaves", () => {
    expect(yes.length).toBeGreaterThan(0);
    expect(no.length).toBeGreaterThan(0);
  });
  test.each(yes)("takes: %s", (line) => expect(ids(line)).toContain(id));
  test.each(no)("leaves: %s", (line) => expect(ids(line)).not.toContain(id));
});
