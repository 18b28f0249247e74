import { describe, expect, test } from "vitest";

import { nameOf, readText } from "../shared/reading.ts";

/** "subject type object, value, when", "not" before it where negated; offices and ages only where the case is about them. */
const told = (text: string): readonly string[] => {
  const doc = readText(`A quiet week abroad\n\nNAIROBI, March 6, 2020 (Savanna Wire) - ${text}\n`, null);
  return doc.facts.flatMap((fact) =>
    fact.kind === "relation"
      ? [
          [
            `${fact.negated ? "not " : ""}${nameOf(doc, fact.subject)} ${fact.type} ${nameOf(doc, fact.object)}`,
            ...(fact.value === null ? [] : [String(fact.value)]),
            ...(fact.when === null ? [] : [fact.when.edtf]),
            ...(fact.status === "actual" ? [] : [fact.status]),
          ].join(", "),
        ]
      : [],
  );
};

const NATO = "North Atlantic Treaty Organization";
const ROME = "Rome Statute of the International Criminal Court";

const CASES: readonly (readonly [string, readonly string[]])[] = [
  // Who comes after whom.
  [
    "Mary Omamo took over from Monica Juma in January 2020.",
    ["Mary Omamo successor-of Monica Juma, 2020-01/.."],
  ],
  [
    "Mary Omamo will take over from Monica Juma next month.",
    ["Mary Omamo successor-of Monica Juma, planned"],
  ],
  [
    "Henry Wright was appointed to the post in 1971, succeeding Denis Moore.",
    ["Henry Wright successor-of Denis Moore, 1971/.."],
  ],
  [
    "Henry Wright was elected in October 2006 to succeed Denis Moore.",
    ["Henry Wright successor-of Denis Moore"],
  ],
  ["Jose Perez handed over power to Juan Mora in 1990.", ["Juan Mora successor-of Jose Perez, 1990/.."]],
  [
    "Juan Mora used the pen with which his predecessor, Jose Perez, had signed.",
    ["Juan Mora successor-of Jose Perez"],
  ],
  ["Pablo Ruiz met Juan Mora and his predecessor, Jose Perez.", ["Juan Mora successor-of Jose Perez"]],
  ["Juan Mora spoke of his chosen successor Jose Perez.", []],
  [
    "Juan Mora became envoy in May 2015, taking over from Jose Perez.",
    ["Juan Mora holds-office -, envoy, 2015-05/..", "Juan Mora successor-of Jose Perez, 2015-05/.."],
  ],
  ["Juan Mora spoke of reform, taking over from Jose Perez.", []],
  // Of a body that is named by a noun alone, and not of the state of the other office.
  [
    "Juan Mora, the foreign minister of Ireland and president of the Council, signed.",
    ["Juan Mora holds-office Ireland, foreign minister", "Juan Mora holds-office Council, president"],
  ],
  [
    "Foreign Secretary Juan Mora, who was appointed to succeed Jose Perez, spoke.",
    ["Juan Mora holds-office -, Foreign Secretary", "Juan Mora successor-of Jose Perez"],
  ],
  ["Juan Mora wants to succeed Jose Perez in the spring.", []],
  ["Juan Mora is expected to take over from Jose Perez.", []],
  ["Juan Mora handed a long letter to Jose Perez.", []],
  ["Togo took over from Benin as chair of the group in May.", []],
  ["Henry Wright hopes for the post, succeeding Denis Moore.", []],
  // Lists of members, their day, and what only looks like one.
  [
    "The Pacific Islands Forum has 18 members: Australia, Fiji and Tonga.",
    [
      "Australia member-of Pacific Islands Forum",
      "Fiji member-of Pacific Islands Forum",
      "Tonga member-of Pacific Islands Forum",
    ],
  ],
  ["The Pacific Islands Forum has two associate members: Tokelau and Tonga.", []],
  ["The Pacific Islands Forum has 18 members; Fiji and Tonga spoke.", []],
  [
    "The African Union was born on Friday. The three members are Kenya, Chad and Mali.",
    ["Kenya member-of African Union", "Chad member-of African Union", "Mali member-of African Union"],
  ],
  [
    "Kenya is a member of the African Union, a body of many states that was founded in 2002.",
    ["Kenya member-of African Union"],
  ],
  ["Finland joined NATO after the 2022 invasion of Ukraine.", [`Finland member-of ${NATO}`]],
  [
    "Turkey has been a member of NATO since 1952 and a candidate for membership of the European Union since 1999.",
    [`Türkiye member-of ${NATO}, 1952/..`],
  ],
  [
    "South Africa, as a member of the African Union, would have to arrest him.",
    ["South Africa member-of African Union"],
  ],
  ["South Africa joined the talks as a member of the African Union.", []],
  [
    "Peru, a founder member of the African Union and a signatory of the Rome Statute, spoke.",
    ["Peru member-of African Union", `Peru party-to ${ROME}`],
  ],
  [
    "Kenya revived the East African Community. Congo became the seventh member in July 2012.",
    ["DR Congo member-of East African Community, 2012-07/.."],
  ],
  [
    "The Five Eyes intelligence alliance has two members: Australia and Canada.",
    ["Australia member-of Five Eyes", "Canada member-of Five Eyes"],
  ],
  [
    "The Quad is young. It brings together India and Japan.",
    ["India member-of Quadrilateral Security Dialogue", "Japan member-of Quadrilateral Security Dialogue"],
  ],
  ["They met in a quad. India and Japan groups spoke.", []],
  [
    "Norway has a base in Latvia, a fellow member of NATO, but did not act.",
    [`Norway member-of ${NATO}`, `Latvia member-of ${NATO}`],
  ],
  [
    "Armenia and Russia met on Monday. The CSTO, to which both belong, was silent.",
    [
      "Armenia member-of Collective Security Treaty Organization",
      "Russia member-of Collective Security Treaty Organization",
    ],
  ],
  [
    "ASEAN admitted East Timor on Sunday. Papua New Guinea, an observer since 1976, has to wait.",
    [
      "Timor-Leste member-of Association of Southeast Asian Nations, 2020-03-01/..",
      "Papua New Guinea observer-of Association of Southeast Asian Nations, 1976/..",
    ],
  ],
  // Of which of the two bodies is not said.
  [
    "The African Union has eight members and two observers: Peru and Fiji.",
    ["Peru observer-of African Union", "Fiji observer-of African Union"],
  ],
  [
    "The African Union met in Lima. Two observer states (Peru and Fiji) also take part.",
    ["Peru observer-of African Union", "Fiji observer-of African Union"],
  ],
  [
    "The African Union invited its observers, Peru and Fiji, to Lima.",
    ["Peru observer-of African Union", "Fiji observer-of African Union"],
  ],
  ["The African Union sent observers, and Peru and Fiji did as much.", []],
  ["The African Union praised the election observers: Peru and Fiji did not.", []],
  ["The African Union will speak to ASEAN about its observers: Peru and Fiji.", []],
  ["ASEAN met the African Union. Papua New Guinea, an observer since 1976, has to wait.", []],
  [
    "The Gulf Cooperation Council is an alliance of two countries on the coast: Kuwait and Oman.",
    ["Kuwait member-of Gulf Cooperation Council", "Oman member-of Gulf Cooperation Council"],
  ],
  ["The African Union is at odds with three countries: Mali, Chad and Niger.", []],
  ["The African Union is a body of three countries: Mali and Niger spoke.", []],
  [
    "The African Union met on Friday. Morocco, which is not a member, stayed away.",
    ["not Morocco member-of African Union"],
  ],
  ["The African Union met NATO on Friday. Morocco, which is not a member, stayed away.", []],
  [
    "Togo and Gabon were admitted to the Commonwealth last year.",
    ["Togo member-of Commonwealth of Nations, 2019/..", "Gabon member-of Commonwealth of Nations, 2019/.."],
  ],
  [
    "Neither NATO nor the CSTO, to which both Armenia and Russia belong, spoke.",
    [
      "Armenia member-of Collective Security Treaty Organization",
      "Russia member-of Collective Security Treaty Organization",
    ],
  ],
  [
    "The Latin American Free Trade Association of 1960 was replaced in 1980 by the Latin American Integration Association.",
    ["Latin American Integration Association successor-of Latin American Free Trade Association, 1980/.."],
  ],
  [
    "The Unified Economic Agreement of 1981 was replaced by the Economic Agreement of 2001.",
    ["Economic Agreement of 2001 supersedes Unified Economic Agreement"],
  ],
  // The union inside a title is not the bloc that goes on to be spoken of.
  [
    "The Gulf Cooperation Council has a Monetary Union Agreement. China is the bloc's largest trading partner.",
    ["China largest-trading-partner Gulf Cooperation Council"],
  ],
  [
    "Kenya, Chad and Mali make up the Lagoon Council, which meets here.",
    ["Kenya member-of Lagoon Council", "Chad member-of Lagoon Council", "Mali member-of Lagoon Council"],
  ],
  ["Kenya, Chad and Mali made up the numbers at the Lagoon Council.", []],
  [
    "Peru is a dialogue partner of NATO and a founding member of the African Union.",
    ["Peru member-of African Union"],
  ],
  [
    "Taiwan is recognised by 13 states, among them Paraguay and Eswatini.",
    ["Paraguay recognizes Taiwan", "Eswatini recognizes Taiwan"],
  ],
  ["Taiwan was recognised by 13 states, among them Paraguay and Eswatini.", []],
  // Who is bound by what.
  [
    "Fiji and Tonga have ratified the Rome Statute, but Samoa has not ratified it.",
    [`Fiji party-to ${ROME}`, `Tonga party-to ${ROME}`, `not Samoa party-to ${ROME}`],
  ],
  ["Samoa has yet to ratify the Rome Statute.", [`not Samoa party-to ${ROME}`]],
  [
    "India and Israel never joined the Rome Statute at all.",
    [`not India party-to ${ROME}`, `not Israel party-to ${ROME}`],
  ],
  ["Samoa acceded to the Rome Statute in September 2002.", [`Samoa party-to ${ROME}, 2002-09/..`]],
  ["The Rome Statute is old. Samoa joined it in September 2002.", [`Samoa party-to ${ROME}, 2002-09/..`]],
  ["Samoa ratified the Rome Statute in September 2002.", []],
  ["Samoa wants to join the Rome Statute in September.", []],
  ["Samoa would have ratified the Rome Statute long ago.", []],
  // What is said of one of a number holds of the rest.
  [
    "Tuvalu is one of four states that recognise Taiwan; the others are Nauru and Palau.",
    ["Tuvalu recognizes Taiwan", "Nauru recognizes Taiwan", "Palau recognizes Taiwan"],
  ],
  ["Tuvalu does recognise Taiwan; the others are Nauru and Palau.", ["Tuvalu recognizes Taiwan"]],
  // Offices that are told of a pronoun or a role, with their time.
  [
    "Peter Dawson joined in 1948. He was high commissioner to Cyprus from 1969 to 1971.",
    ["Peter Dawson holds-office -, high commissioner to Cyprus, 1969/1971"],
  ],
  [
    "Saudi Crown Prince Mohammed bin Salman came. The prince has been defence minister since January 2015.",
    [
      "Mohammed bin Salman holds-office Saudi Arabia, Crown Prince",
      "Mohammed bin Salman holds-office Saudi Arabia, defence minister, 2015-01/..",
    ],
  ],
  [
    "Ali Idriss spoke. He became the president of Chad in 2005.",
    ["Ali Idriss holds-office Chad, president, 2005/.."],
  ],
  ["Juan Santos, who was born in 1951 and turned 59, spoke to the press.", ["Juan Santos age -, 59"]],
  [
    "Joan Wekesa spoke. She was ambassador to Zambia from 1975 to 1979, high commissioner in London until 1984 and envoy to Peru.",
    [
      "Joan Wekesa holds-office -, ambassador to Zambia, 1975/1979",
      "Joan Wekesa holds-office -, high commissioner in London, ../1984",
      "Joan Wekesa holds-office -, envoy to Peru",
    ],
  ],
  [
    "Joan Wekesa spoke. She was envoy to Peru and the president of Chad was her friend.",
    ["Joan Wekesa holds-office -, envoy to Peru"],
  ],
  [
    "Ali Idriss, a native of Bongor, was prime minister of Chad before the war.",
    ["Ali Idriss holds-office Chad, prime minister"],
  ],
  [
    "Ali Idriss has since September 1997 been president of Chad, a country of the Sahel.",
    ["Ali Idriss holds-office Chad, president, 1997-09/.."],
  ],
  [
    "Ali Idriss spoke. As foreign minister of Chad he chaired the committee.",
    ["Ali Idriss holds-office Chad, foreign minister"],
  ],
  ["Ali Idriss named Joan Wekesa as foreign minister of Chad.", []],
  ["Ali Idriss will be president of Chad next year.", []],
  // What somebody acts as on an occasion is not held.
  ["Ali Idriss, who had invited them, acted as mediator.", []],
  ["Ali Idriss is said to want to be president of Chad.", []],
  [
    "Ali Idriss has headed the World Bank since April 2018, the bank said.",
    ["Ali Idriss holds-office World Bank, head, 2018-04/.."],
  ],
  ["Ali Idriss has headed the World Bank twice, the bank said.", []],
  ["Ali Idriss spoke. He is not the president of Chad.", []],
  ["Ali Idriss spoke. He wants to be the president of Chad.", []],
  [
    "Mark Brown, the prime minister of the Cook Islands and chairman of the Pacific Islands Forum, spoke.",
    [
      "Mark Brown holds-office Cook Islands, prime minister",
      "Mark Brown holds-office Pacific Islands Forum, chairman",
    ],
  ],
  // A career: each office with its own years, and each posting by itself.
  [
    "Peter Dawson died. From 1949 to 1952, he was first secretary in Lima. He was ambassador to Chad in 1957-1960, envoy to Fiji (1961-64) and deputy minister since 1966.",
    [
      "Peter Dawson holds-office -, first secretary, 1949/1952",
      "Peter Dawson holds-office -, ambassador to Chad, 1957/1960",
      "Peter Dawson holds-office -, envoy to Fiji, 1961/1964",
      "Peter Dawson holds-office -, deputy minister, 1966/..",
    ],
  ],
  [
    "Peter Dawson, who served as ambassador to Chad from 1961 to 1964 and then as high commissioner to Fiji, spoke.",
    [
      "Peter Dawson holds-office -, ambassador to Chad, 1961/1964",
      "Peter Dawson holds-office -, high commissioner to Fiji",
    ],
  ],
  [
    "Peter Dawson spoke. After serving as consul in Lima, he was sent to Chad as ambassador in 1966 and was appointed envoy to Fiji in 1970.",
    [
      "Peter Dawson holds-office -, consul in Lima",
      "Peter Dawson holds-office -, ambassador, 1966/..",
      "Peter Dawson holds-office -, envoy to Fiji, 1970/..",
    ],
  ],
  [
    "Peter Dawson spoke. He held the post of foreign minister from 1970 to 1974.",
    ["Peter Dawson holds-office -, foreign minister, 1970/1974"],
  ],
  [
    "Peter Dawson spoke. It led to his appointment as Secretary-General of NATO from 1984-88. He ended up as governor of Bermuda.",
    [
      "Peter Dawson holds-office North Atlantic Treaty Organization, Secretary-General, 1984/1988",
      "Peter Dawson holds-office Bermuda, governor",
    ],
  ],
  [
    "Peter Dawson spoke. He was foreign minister of Chad from 1979 until April 1982.",
    ["Peter Dawson holds-office Chad, foreign minister, 1979/1982-04"],
  ],
  ["Peter Dawson spoke. It led to his appointment as the nation's favourite.", []],
  ["Peter Dawson spoke. He held talks with the foreign minister in 1970.", []],
  ["Peter Dawson spoke. He never served as ambassador to Chad.", []],
  // "The ambassador" and "the ambassador to Chad" are one office; two postings are two.
  [
    "Peter Dawson, the British ambassador to Chad, spoke. British Ambassador Peter Dawson left.",
    ["Peter Dawson holds-office United Kingdom, ambassador to Chad"],
  ],
  // Since when somebody works for a body, or is of it.
  [
    "Peter Dawson spoke. He joined the Foreign Service in 1951 and entered the Labour Party in 1975.",
    ["Peter Dawson works-for Foreign Service, 1951/..", "Peter Dawson member-of Labour Party, 1975/.."],
  ],
  ["Peter Dawson joined the United Nations in calling for a truce.", []],
  ["Peter Dawson did not join the Foreign Service in 1951.", []],
  // Lineage that a verb beside the signing tells.
  [
    "Peru and Chile signed the Lima Protocol, replacing the Treaty of Arica.",
    ["Lima Protocol supersedes Treaty of Arica"],
  ],
  ["Peru and Chile signed the Lima Protocol, replacing the pens.", []],
  ["The Lima Protocol extends the Treaty of Arica.", ["Lima Protocol amends Treaty of Arica"]],
  [
    "The Treaty of Arica is a non-aggression agreement between Peru and Chile.",
    ["Peru party-to Treaty of Arica", "Chile party-to Treaty of Arica"],
  ],
  // A profession is no office, and somebody at the head of nothing named holds none.
  ["The British diplomat Peter Dawson spoke.", []],
  ["Peter Dawson spoke. He was named head of the team.", []],
  [
    "Peter Dawson, who was British ambassador to Washington from 1974 to 1977 and then governor of Bermuda until 1980, spoke.",
    [
      "Peter Dawson holds-office United Kingdom, ambassador to Washington, 1974/1977",
      "Peter Dawson holds-office Bermuda, governor, ../1980",
    ],
  ],
];

describe("bonds", () => {
  test.each(CASES)("%s", (text, expected) => expect([...told(text)].sort()).toEqual([...expected].sort()));
});
