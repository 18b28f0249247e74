import type { Dispatch } from "./dispatch.ts";

/** And more: members, captives, borders, ceasefires, recognition. */
export const THIRD_DISPATCHES: readonly Dispatch[] = [
  {
    name: "Brussels 2004, members old and new",
    published: "2004-03-30",
    text: `Seven states join NATO

Bulgaria, Estonia, Latvia, Lithuania, Romania, Slovakia and Slovenia joined NATO on Monday.

Their prime ministers handed over the instruments of accession to US Secretary of State Colin Powell in Washington.

NATO Secretary General Jaap de Hoop Scheffer hailed the enlargement as "a historic step". Russia's lower house criticised the alliance for moving closer to its borders.

Croatia hopes to join the alliance in 2006.`,
    events: [
      "accession: Bulgaria, Estonia, Latvia, Lithuania, Romania, Slovakia, Slovenia | - | 2004-03-29",
      "? criticism: (Russia, NATO, State Duma) | - | -",
      "? accession: Croatia | - | 2006 | planned",
      "? praise: Jaap de Hoop Scheffer | - | -",
      "? meeting: Colin Powell | Washington | *",
    ],
    statements: ["Jaap de Hoop Scheffer: the enlargement as"],
  },
  {
    name: "Pyongyang 2014, a release",
    published: "2014-11-09",
    text: `North Korea frees two Americans

North Korea released American prisoners Kenneth Bae and Matthew Miller on Saturday after a secret visit to Pyongyang by James Clapper, the US director of national intelligence.

"It's a wonderful day for them," US President Barack Obama said.

A State Department official said Washington had not apologized.

Obama flies to Beijing on Sunday for talks with Chinese President Xi Jinping.`,
    events: [
      "release: North Korea (Kenneth Bae, Matthew Miller, United States) | - | 2014-11-08",
      "visit: James Clapper (North Korea) | Pyongyang | *",
      "visit: Barack Obama (China, Xi Jinping) | Beijing | 2014-11-09 | planned",
      "meeting: Barack Obama, Xi Jinping | Beijing | 2014-11-09 | planned",
      "? apology: United States | - | - | not",
    ],
    statements: ["Barack Obama: It's a wonderful day", "*: Washington had not apologized"],
  },
  {
    name: "Algiers 1975, a treaty at a summit",
    published: "1975-03-08",
    text: `Iran and Iraq settle border quarrel

The Shah of Iran and Iraqi Vice-President Saddam Hussein signed an agreement in Algiers on Thursday that ends their border dispute.

Algerian President Houari Boumedienne announced the accord at the closing session of the OPEC summit. He had mediated between Iran and Iraq for two days.

Foreign Minister Abbas Khalatbari will travel to Baghdad on March 15 to work out the details.`,
    events: [
      "signing: Saddam Hussein (Iran, Iraq, Shah of Iran, Mohammad Reza Pahlavi) | Algiers | 1975-03-06",
      "? conclusion: Iran, Iraq | - | -",
      "mediation: Houari Boumedienne, Iran, Iraq | - | -",
      "visit: Abbas Khalatbari (Iraq) | Baghdad | 1975-03-15 | planned",
      "? summit: OPEC | * | *",
      "? meeting: OPEC | * | *",
      "? conclusion: Abbas Khalatbari | * | * | planned",
    ],
    statements: ["? Houari Boumedienne: the accord"],
  },
  {
    name: "Minsk 2015, a night of talks",
    published: "2015-02-12",
    text: `Ceasefire agreed after night of talks in Minsk

The leaders of Russia, Ukraine, Germany and France agreed on a ceasefire in eastern Ukraine on Thursday after 16 hours of talks in Minsk.

Russian President Vladimir Putin told reporters: "It was not the best night of my life."

Ukrainian President Petro Poroshenko said the ceasefire would begin on Sunday. German Chancellor Angela Merkel and French President Francois Hollande welcomed the deal but warned that much remained to be done.

Belarusian President Alexander Lukashenko hosted the talks at the Palace of Independence.`,
    events: [
      "ceasefire: (Russia, Ukraine, Germany, France, Vladimir Putin, Petro Poroshenko, Angela Merkel, Francois Hollande) | * | 2015-02-12",
      "praise: Angela Merkel, Francois Hollande | - | -",
      "? meeting: (Russia, Ukraine, Germany, France, Vladimir Putin, Petro Poroshenko, Angela Merkel, Francois Hollande, Alexander Lukashenko) | * | *",
    ],
    statements: [
      "Vladimir Putin: It was not the best night",
      "Petro Poroshenko: the ceasefire would begin on Sunday",
      "*: much remained to be done",
    ],
  },
  {
    name: "Honiara 2019, recognition moved",
    published: "2019-09-17",
    text: `Solomon Islands drops Taipei for Beijing

Solomon Islands severed diplomatic relations with Taiwan on Monday and recognised China.

Taiwan's foreign minister, Joseph Wu, announced that Taipei would close its embassy in Honiara. He accused China of buying influence.

"We are deeply disappointed," US Vice President Mike Pence said. He refused to meet Prime Minister Manasseh Sogavare in New York.

China's foreign ministry praised the decision.`,
    events: [
      "breaking-relations: Solomon Islands > Taiwan | - | 2019-09-16",
      "recognition: Solomon Islands > China | - | 2019-09-16",
      "breaking-relations: Taiwan | Honiara* | - | planned",
      "accusation: Joseph Wu > China | - | -",
      "meeting: Mike Pence, Manasseh Sogavare | New York* | - | not",
      "praise: (China, foreign ministry of China) | - | -",
    ],
    statements: ["Joseph Wu: Taipei would close its embassy", "Mike Pence: We are deeply disappointed"],
  },
  {
    name: "Riga 1994, a withdrawal agreed",
    published: "1994-05-01",
    text: `Yeltsin, Ulmanis sign pullout treaty

Latvian President Guntis Ulmanis and Russian President Boris Yeltsin signed a treaty in Moscow on Saturday under which Russia will withdraw its troops from Latvia by August 31.

Ulmanis arrived in Moscow on Friday on a two-day visit.

Several thousand people rallied in Riga against the treaty. Parliament must ratify it.

Sweden's Prime Minister Carl Bildt, in a telephone call to Ulmanis, congratulated him on the agreement.`,
    events: [
      "signing: Guntis Ulmanis, Boris Yeltsin | Moscow | 1994-04-30",
      "withdrawal: Russia > Latvia | Latvia | ../1994-08-31 | planned",
      "visit: Guntis Ulmanis (Russia) | Moscow | 1994-04-29",
      "protest: | Riga | *",
      "call: Carl Bildt, Guntis Ulmanis | - | -",
      "praise: Carl Bildt > Guntis Ulmanis | - | -",
      "? ratification: | - | - | planned",
    ],
    statements: [],
  },
];
