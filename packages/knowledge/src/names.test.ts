import { describe, expect, it } from "vitest";

import { loadKnowledge } from "./index.ts";

const knowledge = loadKnowledge();

/** Token texts as a tokenizer gives them: possessives and sentence marks cut off, hyphenated words whole. */
const tokensOf = (text: string): string[] =>
  text
    .replace(/('s)\b/g, " $1")
    .replace(/([,;:!?])/g, " $1")
    .split(/\s+/);

/** "words=entity" of every name met from left to right; the best hit first, metonyms left out. */
function namesIn(text: string): string[] {
  const tokens = tokensOf(text);
  const found: string[] = [];
  for (let i = 0; i < tokens.length;) {
    const match = knowledge.match(tokens, i);
    const hit = match?.hits.find(({ form }) => form !== "metonym");
    if (match && hit) found.push(`${tokens.slice(i, i + match.length).join(" ")}=${hit.entity}`);
    i += match?.length ?? 1;
  }
  return found;
}

const READ: readonly (readonly [string, readonly string[]])[] = [
  // written as an acronym amid plain words, and the island
  ["the leaders of GUAM met", ["GUAM=org.guam"]],
  ["the governor of Guam left", ["Guam=GU"]],
  // the former Soviet Union
  ["Uzbek and Tajik officials", ["Uzbek=UZ", "Tajik=TJ"]],
  ["Kazakstan and Kirghizia, as they were spelled", ["Kazakstan=KZ", "Kirghizia=KG"]],
  ["talks in Nur-Sultan", ["Nur-Sultan=plc.astana"]],
  ["talks in Nursultan", ["Nursultan=plc.astana"]],
  ["talks in Alma-Ata", ["Alma-Ata=plc.almaty"]],
  ["the Soviet Union and the Soviets", ["Soviet Union=SUHH", "Soviets=SUHH"]],
  ["Byelorussian and Belarusian", ["Byelorussian=BY", "Belarusian=BY"]],
  ["Leningrad", ["Leningrad=plc.saint-petersburg"]],
  [
    "St. Petersburg and St Petersburg",
    ["St. Petersburg=plc.saint-petersburg", "St Petersburg=plc.saint-petersburg"],
  ],
  ["Kiev and Kyiv", ["Kiev=plc.kyiv", "Kyiv=plc.kyiv"]],
  ["Москва и Казахстан", ["Москва=plc.moscow", "Казахстан=KZ"]],
  ["Nagorny Karabakh", ["Nagorny Karabakh=x.nagorno-karabakh"]],
  ["Abkhaz leaders in Sukhumi", ["Abkhaz=x.abkhazia", "Sukhumi=plc.sukhumi"]],
  ["Central Asian leaders", ["Central Asian=plc.central-asia"]],
  ["at the Akorda", ["Akorda=plc.akorda"]],
  ["the Kremlin's aide", ["Kremlin=plc.kremlin"]],
  // Europe
  ["Britain, the U.K. and the UK", ["Britain=GB", "U.K.=GB", "UK=GB"]],
  ["Britons and Scots", ["Britons=GB", "Scots=plc.scotland"]],
  ["Holland and the Dutch", ["Holland=NL", "Dutch=NL"]],
  ["in The Hague", ["The Hague=plc.the-hague"]],
  ["West German and East German envoys", ["West German=DE", "East German=DDDE"]],
  ["the GDR", ["GDR=DDDE"]],
  ["Czechoslovak leaders in Prague", ["Czechoslovak=CSHH", "Prague=plc.prague"]],
  ["Poles, Serbs and Croats", ["Poles=PL", "Serbs=RS", "Croats=HR"]],
  ["Bosnian Serbs at Pale", ["Bosnian Serbs=plc.republika-srpska", "Pale=plc.pale-ba"]],
  ["Kosovo and Kosovar", ["Kosovo=XK", "Kosovar=XK"]],
  ["the Former Yugoslav Republic of Macedonia", ["Former Yugoslav Republic of Macedonia=MK"]],
  ["the Élysée Palace", ["Élysée Palace=plc.elysee"]],
  ["the Quai d'Orsay", ["Quai d'Orsay=plc.quai-dorsay"]],
  ["Türkiye, Turkey and Turkiye", ["Türkiye=TR", "Turkey=TR", "Turkiye=TR"]],
  ["TURKEY AND GREECE AGREE", ["TURKEY=TR", "GREECE=GR"]],
  ["Northern Ireland", ["Northern Ireland=plc.northern-ireland"]],
  ["the Palais des Nations in Geneva", ["Palais des Nations=plc.palais-des-nations", "Geneva=plc.geneva"]],
  // the Americas
  ["the U.S. and the United States", ["U.S.=US", "United States=US"]],
  ["US, USA and America", ["US=US", "USA=US", "America=US"]],
  [
    "Latin American and South American states",
    ["Latin American=plc.latin-america", "South American=plc.south-america"],
  ],
  ["New Mexico and the Gulf of Mexico", ["New Mexico=plc.new-mexico", "Gulf of Mexico=plc.gulf-of-mexico"]],
  ["Argentine and Argentinian", ["Argentine=AR", "Argentinian=AR"]],
  ["the Casa Rosada in Buenos Aires", ["Casa Rosada=plc.casa-rosada", "Buenos Aires=plc.buenos-aires"]],
  ["Brasília and Brasilia", ["Brasília=plc.brasilia", "Brasilia=plc.brasilia"]],
  ["in Washington, D.C. on Monday", ["Washington , D.C.=plc.washington"]],
  [
    "in Washington, Moscow and Nova Scotia",
    ["Washington=plc.washington", "Moscow=plc.moscow", "Nova Scotia=plc.nova-scotia"],
  ],
  ["Salvadorean rebels", ["Salvadorean=SV"]],
  ["Camp David", ["Camp David=plc.camp-david"]],
  ["the Falklands, or Malvinas", ["Falklands=FK", "Malvinas=FK"]],
  ["St. Kitts and Nevis", ["St. Kitts and Nevis=KN"]],
  // Africa
  ["Zaire and Upper Volta", ["Zaire=CD", "Upper Volta=BF"]],
  ["Rhodesia and Southern Rhodesia", ["Rhodesia=ZW", "Southern Rhodesia=ZW"]],
  ["the Democratic Republic of the Congo", ["Democratic Republic of the Congo=CD"]],
  ["Congo-Brazzaville", ["Congo-Brazzaville=CG"]],
  [
    "Côte d'Ivoire, Cote d'Ivoire and the Ivory Coast",
    ["Côte d'Ivoire=CI", "Cote d'Ivoire=CI", "Ivory Coast=CI"],
  ],
  ["Guinea-Bissau, Equatorial Guinea and Guinea", ["Guinea-Bissau=GW", "Equatorial Guinea=GQ", "Guinea=GN"]],
  ["Swaziland, now Eswatini", ["Swaziland=SZ", "Eswatini=SZ"]],
  ["South Sudanese and Sudanese", ["South Sudanese=SS", "Sudanese=SD"]],
  ["in N'Djamena and Ndjamena", ["N'Djamena=plc.ndjamena", "Ndjamena=plc.ndjamena"]],
  ["Tigray and Tigrayan", ["Tigray=plc.tigray", "Tigrayan=plc.tigray"]],
  ["Nigerien and Nigerian", ["Nigerien=NE", "Nigerian=NG"]],
  // Asia and the Pacific
  ["Burma, now Myanmar", ["Burma=MM", "Myanmar=MM"]],
  ["Rangoon and Naypyidaw", ["Rangoon=plc.yangon", "Naypyidaw=plc.naypyidaw"]],
  ["South Vietnam and North Vietnamese", ["South Vietnam=x.south-vietnam", "North Vietnamese=VDVN"]],
  ["Peking and Beijing", ["Peking=plc.beijing", "Beijing=plc.beijing"]],
  ["the People's Republic of China", ["People 's Republic of China=CN"]],
  ["Taiwanese in Taipei", ["Taiwanese=TW", "Taipei=plc.taipei"]],
  ["Ceylon and Sri Lankan", ["Ceylon=LK", "Sri Lankan=LK"]],
  ["South Korean and North Korean", ["South Korean=KR", "North Korean=KP"]],
  ["DPRK and ROK", ["DPRK=KP", "ROK=KR"]],
  ["Bombay and Mumbai", ["Bombay=plc.mumbai", "Mumbai=plc.mumbai"]],
  ["Jammu and Kashmir", ["Jammu and Kashmir=plc.kashmir"]],
  ["the South China Sea", ["South China Sea=plc.south-china-sea"]],
  ["Filipinos in Malacañang", ["Filipinos=PH", "Malacañang=plc.malacanang"]],
  ["East Timor and Timor-Leste", ["East Timor=TL", "Timor-Leste=TL"]],
  ["Papua New Guinean", ["Papua New Guinean=PG"]],
  ["the Solomons and Vanuatu", ["Solomons=SB", "Vanuatu=VU"]],
  // the Middle East
  ["Saudis, Emiratis and Qataris", ["Saudis=SA", "Emiratis=AE", "Qataris=QA"]],
  ["Persian and Iranian", ["Persian=IR", "Iranian=IR"]],
  [
    "in Sharm el-Sheikh and Sharm al-Sheikh",
    ["Sharm el-Sheikh=plc.sharm-el-sheikh", "Sharm al-Sheikh=plc.sharm-el-sheikh"],
  ],
  ["the West Bank and the Gaza Strip", ["West Bank=plc.west-bank", "Gaza Strip=plc.gaza"]],
  ["the United Arab Republic", ["United Arab Republic=x.uar"]],
  ["Arab states", ["Arab states=plc.arab-world"]],
  ["South Yemen", ["South Yemen=YDYE"]],
  // bodies and outlets
  ["NATO and Nato", ["NATO=org.nato", "Nato=org.nato"]],
  ["the U.N. and the UN", ["U.N.=org.un", "UN=org.un"]],
  ["told Reuters", ["Reuters=org.reuters"]],
  ["The New York Times", ["The New York Times=org.nyt"]],
];

const SILENT: readonly string[] = [
  "the turkey was served on fine china",
  "they may march in may",
  "reading is nice and mobile",
  "help us and let us go",
  "polish the table",
  "TALKS BRING US CLOSER TO PEACE",
  "WHO KNOWS WHAT THEY WANT",
  "in no way is it so",
  "a guinea fowl in a jersey",
  "start the swift salt trade",
  "Pace and Start and Care are words",
];

describe("names in running text", () => {
  it.each(READ)("%s", (text, expected) => expect(namesIn(text)).toEqual(expected));
  it.each(SILENT)("none in: %s", (text) => expect(namesIn(text)).toEqual([]));
});

describe("look-up of a whole name", () => {
  it.each([
    ["the Kremlin", "plc.kremlin"],
    ["cote d’ivoire", "CI"],
    ["Sino", "CN"],
    ["Franco", "FR"],
    ["nur sultan", "plc.astana"],
    ["U.S.", "US"],
  ])("%s is %s", (text, id) => expect(knowledge.lookup(text).map(({ entity }) => entity)).toContain(id));

  it("gives the dates of a former name", () => {
    const hit = knowledge.lookup("Nur-Sultan").find(({ entity }) => entity === "plc.astana");
    expect(hit).toMatchObject({ from: "2019-03-23", to: "2022-09-17", row: "names:plc.astana:Nur-Sultan" });
  });

  it("knows a capital as its government only while it was one", () => {
    const hit = knowledge.lookup("Almaty").find(({ form }) => form === "metonym");
    expect(hit).toMatchObject({ entity: "KZ", to: "1997-12" });
  });
});

describe("look-up by spelling", () => {
  it.each([
    ["Nazarbajew", "per.nazarbayev-nursultan"],
    ["Nursultan Nazarbaev", "per.nazarbayev-nursultan"],
    ["Назарбаев", "per.nazarbayev-nursultan"],
    ["Тоқаев", "per.tokayev-kassym-jomart"],
    ["Tokaev", "per.tokayev-kassym-jomart"],
    ["Zelenskyy", "per.zelensky-volodymyr"],
    ["Зеленський", "per.zelensky-volodymyr"],
    ["Rakhmon", "per.rahmon-emomali"],
  ])("%s is %s", (text, id) =>
    expect(knowledge.lookupSpelling(text).map(({ entity }) => entity)).toContain(id),
  );

  it.each(["Xi", "Li", "", "-", "Kazakhstan"])("%j is nobody", (text) =>
    expect(knowledge.lookupSpelling(text)).toEqual([]),
  );
});
