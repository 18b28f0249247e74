/** Lines that each rule of bylines takes, and lines that it leaves; read by rules.test.ts. */
export const BYLINE_CASES: Readonly<
  Record<string, { readonly yes: readonly string[]; readonly no: readonly string[] }>
> = {
  "byline.by-name": {
    yes: [
      "By Liza Santos-Reyes",
      "By JOHN K. AMOAH and Ana Ruiz",
      "By María de la Cruz in Quito",
      "by Jean van der Berg, Diplomatic Editor",
      "Editado por Ana Ruiz Mora",
    ],
    no: ["By force of arms", "By Monday the talks had failed.", "By 2020 trade will double"],
  },
  "byline.by-desk": {
    yes: ["By our correspondent in London", "By Web Desk", "By Staff Writer"],
    no: ["By the time the staff left, talks were over"],
  },
  "byline.desk": {
    yes: ["Our Correspondent", "Diplomatic Correspondent", "News Desk"],
    no: ["Staff at the embassy were flown home"],
  },
  "byline.outlet-report": {
    yes: ["Star Digital Report", "Padma Tribune Web Desk", "Monitoring Desk"],
    no: [
      "Ministers read the news report",
      "Digital desk opened in Riga",
      "The Online Team of the Ministry of Trade",
    ],
  },
  "byline.wire-and-town": {
    yes: ["QNA/Doha", "INA – SOURCES", "MAP - Rabat", "Bernama/Kuala Lumpur"],
    no: ["NATO - Russia", "EU/Turkey deal holds", "AP - the talks failed", "INA"],
  },
  "byline.wire-and-names": {
    yes: ["WAM/Hazem Hussein/Amjad Saleh", "BNA/Noora Al-Khalifa"],
    no: ["WAM/Abu", "EU/Prime Minister Lars Berg", "WAM/the talks in Doha"],
  },
  "byline.by-glued": {
    yes: ["byAna Ruiz", "byJean van der Berg"],
    no: ["byLine", "bygone days", "byAna Ruiz met the envoys in Lima"],
  },
  "byline.name-and-handle": {
    yes: [
      "Ana Ruiz (@anaruiz) 4 minutes ago Thu 11th June 2020 | 01:50 AM",
      "Jean van der Berg @jvdberg",
      "Halima Oumarou (@oumarou_h)",
    ],
    no: [
      "Ana Ruiz (@anaruiz) said that the talks would go on.",
      "Ministers (@ministry) Meet",
      "Talks in Lima (@summit) end without a treaty",
    ],
  },
  "byline.credit-work": {
    yes: [
      "Transcribed by Ana Ruiz, Senior Reporter",
      "Reporting by Renat Tashkinbayev, writing by Dinara Urazova",
      "(Edited by Ruth Janssens)",
      "Additional reporting by Ana Ruiz",
      "Interview: Ana Ruiz",
    ],
    no: [
      "Reporting on the talks is banned.",
      "Writing by hand",
      "Interview: Peru is ready to sign the pact on fish: ambassador",
    ],
  },
  "byline.with-reporting": {
    yes: [
      "With reporting by dpa, TASS, and Interfax",
      "With files from Reuters",
      "Additional reporting by AFP",
    ],
    no: ["With support from Oslo, talks resumed."],
  },
  "byline.contributed": {
    yes: ["Associated Press writer Ellen Marsh in Doha contributed to this report."],
    no: ["Norway contributed to the fund."],
  },
  "byline.reported-from": {
    yes: [
      "Kato reported from Lima. Brandt reported from Port Namora.",
      "Ana Ruiz and Jo Berg contributed from Quito.",
    ],
    no: [
      "Kato reported from the front that the bridge had fallen.",
      "Envoys reported progress from Lima.",
      "The envoy reported from Lima, and the ministry took note of it.",
    ],
  },
  "byline.source-line": {
    yes: ["Source: Al Sharq and news agencies", "Sources: AFP, Reuters"],
    no: ["Source: the minister's own notes", "Sources in the agency were silent"],
  },
  "byline.wire": { yes: ["Reuters", "AFP/Xinhua", "(AP)"], no: ["Reuters reported the arrest"] },
  "byline.titled-name": {
    yes: ["Ana Ruiz, Diplomatic Editor", "Rezaul Hasan | Staff Correspondent"],
    no: ["Ana Ruiz, foreign minister"],
  },
  "byline.outlet-reporter": {
    yes: ["AsiaToday reporter Lee Wook-jae", "Gulf Courier staff writer Ana Ruiz"],
    no: ["The reporter Ana Ruiz", "Iran frees reporter Ana Ruiz after talks", "Reporter Ana Ruiz freed"],
  },
  "byline.name-in-place": {
    yes: ["Luke Harding in Moscow", "Ana Ruiz and Bo Lund in New York"],
    no: [
      "Protests in Moscow",
      "AU Members Condemn Coup Surge in Africa",
      "Eurasian Economic Union Treaty Signed in Astana",
      "Das Wichtigste in Kürze",
    ],
  },
  "byline.name-reports": {
    yes: ["Ana Ruiz reports from Quito", "Ana Ruiz and Luis Paz reporting from La Paz"],
    no: ["Ana Ruiz reports on the talks", "Peru reports from Lima that talks failed"],
  },
  "byline.by-our": {
    yes: ["By our special correspondent Halima Oumarou", "By Our Business Reporter, Ana Ruiz"],
    no: ["By our count the talks lasted a year", "By the editor"],
  },
  "byline.of-staff": {
    yes: ["of the Herald's foreign staff", "for the Courier Quito bureau"],
    no: ["of the chief of staff", "of the Herald"],
  },
  "byline.sign-off": {
    yes: ["Ana Ruiz, Andes Radio, Quito.", "Luis Paz, BBC, La Paz."],
    no: ["Ana Ruiz, Peru, Chile.", "Ana Ruiz, Andes Radio, Quito", "Lima, Andes Radio, Quito."],
  },
  "byline.names-and-place": {
    yes: ["Aino Lehto and Jens Ravn, Brussels", "Ana Ruiz and Luis Paz Soto, La Paz"],
    no: ["Trade Talks and Border Treaty, Brussels", "Ana Ruiz and friends, Brussels", "Ana Ruiz, Quito"],
  },
  "byline.name-and-outlet": {
    yes: ["Dian Permata (The Jakarta Gazette)", "Lê Minh (theo VNS, Kyodo)"],
    no: ["Vladimir Putin (right)", "KASAI TODAY (English)"],
  },
  "byline.initials": { yes: ["(END) JSR/RMV", "MNA/IRN", "ab/cd (AFP, Reuters)"], no: ["EU and US", "NATO"] },
  "byline.from-name": {
    yes: ["From Ingrid Solberg in Washington", "From CHANDA MWILA"],
    no: ["From war to peace", "From Cold War foes to partners in a treaty, two states look back"],
  },
  "byline.role": { yes: ["Editor: Liis Rebane"], no: ["Editor: the text is a fake"] },
  "byline.name-role": { yes: ["Ingrid Aune, text"], no: ["Ingrid Aune, minister"] },
  "byline.outlet-desk": {
    yes: ["Dispatch Staff Writer", "Gazette Diplomatic Correspondent", "Alpine Press Writer"],
    no: ["The Gulf Reporter", "Writer jailed in Minsk"],
  },
  "byline.agencies": {
    yes: ["Agencies contributed", "News agencies contributed to this report."],
    no: [
      "Aid agencies contributed tents and water to the camps, where thousands of people were waiting for word.",
    ],
  },
  "byline.short-role": { yes: ["Ed. D. Osmonov"], no: ["Ed. note: the text is a draft"] },
  "byline.with-wire": {
    yes: ["with PNA", "With AFP and TASS"],
    no: ["With NATO the talks failed", "With Moscow"],
  },
  "byline.name-and-place": {
    yes: ["Shamim Reza, New Delhi"],
    no: ["Peace Talks, Day Two", "Angola, Cuba, South Africa Ink Accord", "Dhaka, Delhi sign treaty"],
  },
  "byline.bare-name": {
    yes: ["Kwame Boateng-Asare", "Ana Ruiz, Tom Weir, Jens Ravn"],
    no: [
      "Talks stall",
      "envoy Kwame Boateng",
      "In Summary",
      "Mr. Nemo Tiko",
      "Peace and Security",
      "FISHING RIGHTS IN THE STRAIT",
    ],
  },
};
