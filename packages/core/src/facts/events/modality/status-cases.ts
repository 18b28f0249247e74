/**
 * Whether it happened: one case a line, `status | type | sentence`, read as of Friday 6 March 2020. "not" before a status: it is said not to be so;
 * "old": history that the article recalls; "none": no event of that type; "/" parts readings that are as good as each other; "?" marks what the
 * rules still pass over. A sentence after "TITLE" is a headline above a paragraph that tells nothing.
 * Each half was run once before any rule was written for it: 63.0 % right of the first (the rules of 25 November 2026), 86.5 % of the second
 * (the rules as the first half had mended them). Ten expectations were then corrected where a second look found them wrong or too narrow.
 */
export const FIRST_HALF: Readonly<Record<string, string>> = {
  "future of every kind": `
planned | visit | Brazilian Foreign Minister Rui Tavares will travel to Luanda next week.
planned | meeting | Polish President Ewa Lis and Hungarian Prime Minister Bela Nagy will be meeting in Krakow on Monday.
planned | meeting | The foreign ministers of Egypt, Sudan and Ethiopia are due to meet in Khartoum on Sunday.
planned | visit | Kenyan President Amos Kibet is due in Rome on Tuesday.
planned | visit | The presidents of Chad and Niger are also due in Bamako.
planned | signing | Oman and India are about to sign a defence agreement.
planned | visit | Cuban President Raul Prieto is to pay a state visit to Vietnam in May.
planned | meeting | Danish Prime Minister Lone Holm is set to meet Greenland's leader in Nuuk.
planned | ratification | The Senate of Chile is scheduled to ratify the treaty in April.
planned | withdrawal | Ethiopia will have withdrawn its troops from Somalia by June.
planned | deployment | Canada is going to send 200 soldiers to Latvia.
planned | signing | An accord on fisheries between Fiji and Tonga is to be signed on 12 March.
planned | meeting | Serbian President Milan Jovic flies to Paris on Monday, where he will meet French President Emmanuel Macron.
planned | summit | The next summit of the African Union will take place in Kigali.
planned | visit | A visit by Japanese Prime Minister Shinzo Abe to Tehran is being planned.`,
  "plans, agreements, promises": `
planned | visit | Mongolian President Bold Ganbat plans to visit Seoul in autumn.
planned | ceasefire | Armenia and Azerbaijan agreed to observe a ceasefire from midnight.
planned | release | Iran promised to release the two French prisoners.
planned | sanction | The European Union intends to impose sanctions on Belarus.
ongoing | accession | Bolivia is in the process of joining Mercosur.
planned | accession | Montenegro hopes to join the European Union by 2025.
planned | withdrawal | Turkey has agreed to withdraw its troops from northern Iraq.
planned | meeting | The two prime ministers arranged to meet again in Riga in September.
planned | establishing-relations | Israel and Oman have agreed to establish diplomatic relations.
planned | recognition | Ireland is preparing to recognise Palestine.
planned | deployment | Rwanda pledged to send 1,000 troops to Mozambique.
planned | visit | Pope Francis has accepted an invitation to visit Iraq.
hypothetical | signing | Chad urged Peru to free them with a view to signing the treaty.`,
  "what the past had in view": `
hypothetical | meeting | Iranian President Reza Karimi was to have met Afghan President Omar Rahimi in Kabul on Thursday.
hypothetical | visit | French Foreign Minister Paul Meunier had been expected to visit Algiers this week.
hypothetical | signing | Guyana and Suriname had been due to sign the agreement on Wednesday.
hypothetical | meeting | The two leaders had planned to meet in Vilnius, but the airport was closed.
hypothetical/old hypothetical | visit | Mr. Tavares, the Brazilian foreign minister, would have visited Lima in May had the strike not grounded all flights.
planned | visit | Brazilian Foreign Minister Rui Tavares said he would visit Luanda in April.
planned | signing | Norwegian Foreign Minister Karl Brandt told reporters that Norway would sign the treaty on Monday.
planned | meeting | The ministry announced that Polish President Ewa Lis would meet Hungarian Prime Minister Bela Nagy in Krakow.
planned | sanction | Washington warned that it was going to impose sanctions on Mali.`,
  "called off, put off": `
not actual | visit | Kenyan President Amos Kibet called off a visit to Uganda.
not actual | visit | Kenyan President Amos Kibet has put off his visit to Uganda.
not actual | summit | The summit of the Arab League in Algiers has been postponed.
not actual | meeting | A meeting between Polish President Ewa Lis and Hungarian Prime Minister Bela Nagy was called off.
not actual | visit | The German chancellor's trip to Warsaw was cancelled because of fog.
not actual | negotiation/meeting | India cancelled talks with Pakistan in New York.
not actual | exercise | South Korea and the United States suspended a joint military exercise.
not actual | visit | Cuban President Raul Prieto scrapped a trip to Mexico.`,
  "what talks turn on": `
hypothetical | conclusion | Kenya and Uganda stressed the need for the early conclusion of a border treaty.
hypothetical | conclusion | Chad and Mali stressed the speedy conclusion of the accord.
hypothetical | conclusion | Kenya's foreign minister and Peru's discussed the early finalisation of the accord.
planned | conclusion | The visit of President Kofi Addo is expected to widen trade with the conclusion of a treaty.
actual | conclusion | The visit of President Kofi Addo widened trade with the conclusion of a treaty.
actual | ratification | Finland thanked Iceland for its speedy ratification of the Rome Statute.
actual | meeting | Ivan Rybkin flew to Minsk on Thursday for talks with Alyaksandr Lukashenka. Few details have emerged from the talks between Rybkin and Lukashenka.
not actual | summit | There has not been a summit of Chad and Mali since 2016.
hypothetical | accession | The accession of Cyprus to the European Union could lead to a rift.
actual | accession | The accession of Cyprus to the European Union led to a rift.
hypothetical | visit | Peru underlined the importance of a visit by Brazilian Foreign Minister Rui Tavares to Lima.
actual | visit | Peru underlined the importance of the visit of Brazilian Foreign Minister Rui Tavares to Lima.
hypothetical | conclusion | Kenya's Foreign Minister Amos Kibet laid emphasis on finalizing the memorandum with Uganda.
hypothetical | founding | Discussions between Kenya and Uganda were centred around the establishment of a Joint Border Committee.
actual | founding | Kenya and Uganda celebrated the establishment of a Joint Border Committee.`,
  "felt about what is done": `
actual | visit | Danish Prime Minister Lone Holm was honoured to visit Lisbon.
actual | visit | It was an honour for Danish Prime Minister Lone Holm to make her first visit to Lisbon.
actual | appointment | Ambassador Rui Tavares of Brazil said that he was pleased to be appointed as ambassador to Uganda.
planned | visit | Danish Prime Minister Lone Holm will be delighted to visit Lisbon.
hypothetical | visit | Danish Prime Minister Lone Holm would be pleased to visit Lisbon.
planned | visit | Danish Prime Minister Lone Holm is ready to visit Lisbon.`,
  "years of": `
old actual | meeting | Kenya praised the papers of the previous meetings of the foreign ministers of Kenya and Uganda.
old actual | establishing-relations | Kenya and Uganda celebrated 50 years of the establishment of diplomatic relations between Kenya and Uganda.
actual | negotiation | The treaty followed three years of talks between Kenya and Uganda.`,
  "done beside another act": `
actual | accusation | Kenya refused to sign the treaty, accusing Uganda of bad faith.
actual | invitation | Kenya announced plans for a summit, inviting Uganda to Nairobi.
actual | expulsion | Kenya announced sanctions against Uganda, expelling its ambassador.
actual | criticism | Kenya did not attend the summit, criticising Uganda.
actual | accusation | Kenya vowed to close its border, accusing Uganda of bad faith.
hypothetical | expulsion | Kenya urged Uganda to free them, threatening to expel its ambassador.
planned | meeting | Kenyan President Amos Kibet will visit Lisbon, meeting Danish Prime Minister Lone Holm.
planned | meeting | Kenyan President Amos Kibet plans to visit Lisbon, meeting Danish Prime Minister Lone Holm.
hypothetical | expulsion | Kenya may recall its envoy, expelling the ambassador of Uganda.`,
  "occasions taken and let go": `
actual | praise | Kenyan President Amos Kibet took the occasion to thank Uganda for its help.
actual | praise | Kenyan President Amos Kibet took advantage of the meeting to thank Uganda.
actual | invitation | Brazilian Foreign Minister Rui Tavares took this opportunity to invite Danish Prime Minister Lone Holm to Brasilia.
actual | criticism | Serbian President Milan Jovic used the summit to criticise Kosovo.
planned | criticism | Serbian President Milan Jovic will use the summit to criticise Kosovo.
not actual | criticism | Serbian President Milan Jovic did not use the summit to criticise Kosovo.
hypothetical | invitation | Brazilian Foreign Minister Rui Tavares had an opportunity to invite Danish Prime Minister Lone Holm to Brasilia.
planned | signing | Kenya took steps to sign the treaty.`,
  "failing, refusing, denying": `
not actual | signing | Sudan failed to sign the agreement.
not actual | meeting | Danish Prime Minister Lone Holm was denied permission to meet Serbian President Milan Jovic.
hypothetical | meeting | Danish Prime Minister Lone Holm asked for permission to meet Serbian President Milan Jovic.
not actual | meeting | Serbian President Milan Jovic refused to meet Kosovo's president in Brussels.
not actual | recognition | Greece has refused to recognise Kosovo.
not actual | meeting | Iranian President Reza Karimi denied having met Israeli Prime Minister Benjamin Netanyahu.
not actual | attack | Uganda denied that it had attacked Rwanda.
not actual | ratification | The parliament of Iran declined to ratify the convention.
not actual | signing | Eritrea's refusal to sign the treaty disappointed Ethiopia.
not actual/none | visit | The minister avoided visiting Taiwan.
not actual | criticism | Hungary refrained from criticising Russia.
not actual | withdrawal | Israel's failure to withdraw its troops from Lebanon drew protests.
not actual | apology | Turkey has ruled out apologising to Syria.`,
  "without, instead of, neither": `
not actual | meeting | Brazilian Foreign Minister Rui Tavares left Lima without meeting Peruvian President Ana Quispe.
actual | visit | Russian Foreign Minister Sergei Lavrov visited Athens without signing the accord.
not actual | signing | Russian Foreign Minister Sergei Lavrov visited Athens without signing the accord.
not actual | signing | Instead of signing the treaty, Sudan recalled its ambassador.
not actual | sanction | Rather than impose sanctions on Burma, Japan sent an envoy.
not actual | signing | Neither India nor Pakistan signed the treaty.
not actual | criticism | Neither Hungary nor Slovakia condemned Russia.
not actual | recognition | Spain recognises neither Kosovo nor Abkhazia.
not actual/none | meeting | Nobody met Serbian President Milan Jovic in Brussels.
not actual | ratification | No state has ratified the convention.`,
  "no longer, never, yet": `
not actual | recognition | Nauru no longer recognises Taiwan.
not actual | ratification | The United States never ratified the covenant.
not actual | ratification | Somalia has yet to ratify the convention.
not actual | signing | Peru has not so far signed the treaty.
not actual | visit | No American president has ever visited Bhutan.
not actual | meeting | The two ministers, Rui Tavares of Brazil and Luis Pardo of Chile, have still not met.
not actual | signing | Chad and Libya nearly signed a peace agreement in Tripoli.
not actual | signing | The treaty has not been signed by Angola.
not actual | visit | Chilean President Luis Pardo hardly ever visits Bolivia.`,
  "if, unless, would, may": `
hypothetical | withdrawal | If France withdraws its troops from Mali, Niger will follow.
hypothetical | sanction | Unless Belarus frees the prisoners, the European Union will impose sanctions on it.
hypothetical | meeting | Chilean President Luis Pardo may meet Bolivian President Juan Mamani in La Paz.
hypothetical | recognition | Ireland might recognise Palestine.
hypothetical | signing | Japan would sign the treaty only if China did.
hypothetical | visit | Kenyan President Amos Kibet would visit Mogadishu if his safety were assured.
hypothetical | attack | Should Iran attack Israel, the United States would respond.
hypothetical | accession | Serbia could join the European Union in 2025.
hypothetical | signing | Had Sudan signed the treaty, the dam would have been filled by now.
hypothetical | expulsion | Sweden was considering whether to expel three Russian diplomats.
hypothetical | meeting | It was not known whether Chilean President Luis Pardo had met Bolivian President Juan Mamani.
hypothetical | breaking-relations | Ecuador could still break off relations with Mexico.`,
  "urged, asked, offered, threatened": `
proposed | withdrawal | Kenya urged Eritrea to withdraw its troops from Tigray.
proposed | ratification | The UN called on Somalia to ratify the convention.
?proposed | release | France has asked Iran to release the two teachers.
proposed | mediation | Qatar offered to mediate between Chad and Sudan.
proposed | meeting | Chilean President Luis Pardo offered to meet Bolivian President Juan Mamani in La Paz.
hypothetical | expulsion | Niger threatened to expel the French ambassador.
proposed | summit | Turkey proposed a summit with Russia and Iran in Ankara.
?proposed | ceasefire | The United Nations called for a ceasefire in Yemen.
proposed | recognition | Palestine asked Norway to recognise it.
proposed | signing | Norwegian Foreign Minister Karl Brandt suggested that Chad and Libya sign a truce.
proposed | ratification | Peru should ratify the treaty, Norwegian Foreign Minister Karl Brandt said.
proposed | ratification | The treaty should be ratified by Peru.
planned | meeting | Peru's President Ana Quispe should meet Kofi Addo on 21 March 2020.
proposed | ratification | Peru should ratify the treaty by 21 May 2020.
hypothetical | deployment | Peru opposed sending troops to Haiti.
proposed | deployment | Peru supported sending troops to Haiti.
not actual | signing | Peru resisted signing the treaty.
actual | rejection | Cyprus would not hear of a confederation.
actual | rejection | Cyprus will not countenance a partition.
hypothetical | rejection | If Chad attacked, Cyprus would not hear of a confederation.
not proposed | meeting | Peru should not meet with Chadian leaders.
hypothetical | accession | Canada is one of the strongest supporters of Turkey's bid to join the European Union.
actual | accession | Estonia was the only state to join the European Union that day.
?proposed | release | Chad demanded the release of its soldiers by Libya.`,
  "on the eve of, ahead of, pending": `
planned | visit | Iran freed two sailors on the eve of a visit by Japanese Prime Minister Shinzo Abe to Tehran.
?planned | summit | Ahead of the summit in Ankara, Iran criticised Turkey.
planned | summit | India and China exchanged notes ahead of a summit of the two countries in Goa.
?planned | signing | The two sides initialled the text pending its signing by the presidents in Maputo.
actual | signing | Fiji and Tonga signed the treaty, which is subject to ratification.
?planned | visit | Security was tightened in Hanoi before a visit by Cuban President Raul Prieto.`,
  "history recalled": `
old actual | annexation | Iraq annexed Kuwait in 1990.
old actual | breaking-relations | Colombia, which had broken off relations with Venezuela in 2019, reopened the border.
old actual | signing | Egypt and Israel, which signed a peace treaty in 1979, exchanged ambassadors.
old actual | attack | Thirty years after Iraq invaded Kuwait, the two countries opened a border post.
old actual | meeting | It was in Geneva in 1985 that Ronald Reagan first met Mikhail Gorbachev.
old actual | recognition | Senegal, which formerly recognised Taiwan, sent a delegation to Beijing.
old actual | establishing-relations | Wreaths were laid to mark the 60th anniversary of the establishment of diplomatic relations between Cuba and China.
old actual | visit | He recalled that Nixon had visited Peking in 1972.
old actual | founding | Sixty years ago Senegal became independent.`,
  "said to be, asked about, headlines": `
actual | attack | Ethiopian forces reportedly attacked Eritrea on Tuesday.
actual | meeting | Libyan Prime Minister Salem Haddad is said to have met Israeli Foreign Minister Eli Barak in Rome.
actual | expulsion | Latvia is reported to have expelled a Russian diplomat.
hypothetical/none | signing | Will Peru sign the treaty?
hypothetical/none | meeting | Did Chilean President Luis Pardo meet Bolivian President Juan Mamani in Lima?
planned | visit | TITLE Vladimir Putin to visit Delhi in December
planned | visit | TITLE Vladimir Putin heading to Delhi for talks
actual | visit | TITLE Vladimir Putin flies to Delhi
planned | signing | TITLE India, France to sign nuclear accord
planned | sanction | TITLE EU to impose sanctions on Belarus
actual | meeting | TITLE Emmanuel Macron meets Angela Merkel in Berlin
not actual | ratification | TITLE Somalia yet to ratify convention
hypothetical | visit | TITLE Kim Jong Un may visit Moscow
planned | visit | Norwegian Foreign Minister Karl Brandt did not say when he would visit Chad.
hypothetical/none | meeting | Brandt, the Norwegian foreign minister, did not say whether he had met Haddad, the Libyan prime minister.
not planned | signing | Norway does not expect to sign the treaty.
not planned | signing | Norwegian Foreign Minister Karl Brandt does not believe that Chad will sign the treaty.`,
};

/** Written after the rules had been mended by the first half, and run blind in its turn. */
export const SECOND_HALF: Readonly<Record<string, string>> = {
  "future of every kind": `
planned | visit | Ghana's president, Efua Mensah, leaves for Berlin on Tuesday.
planned | meeting | Portuguese Prime Minister Ines Rocha is scheduled to hold talks with Angolan President Joao Neto in Luanda.
?planned | accession | Bhutan is to become a member of the World Trade Organization in July.
planned | visit | The ministry said Swedish Prime Minister Nils Ek would be travelling to Kyiv.
planned | deployment | Bangladesh will be sending 300 police officers to Haiti.
planned | signing | A protocol on customs will be signed by Kenya and Uganda on Friday.
planned | summit | Leaders of the Pacific Islands Forum will gather for a summit in Suva in August.
planned | vote | The Security Council is expected to vote on the resolution on Monday.
planned | visit | Indonesian Foreign Minister Sari Utomo is expected in Canberra next month.
planned | withdrawal | British troops are due to leave Germany by 2027.
planned | meeting | Next week in Vienna, Austrian Chancellor Otto Huber meets Slovak Prime Minister Jan Kral.
ongoing | meeting | Austrian Chancellor Otto Huber is meeting Slovak Prime Minister Jan Kral in Vienna.
ongoing | negotiation/meeting | Japan and Mongolia are holding talks in Ulaanbaatar.
ongoing | exercise | India and Nepal are conducting a joint military exercise near Pokhara.`,
  "plans, agreements, promises": `
planned | visit | Angolan President Joao Neto has promised to visit Lisbon.
planned | signing | Japan and Mongolia have decided to sign a free trade agreement.
planned | sanction | New Zealand announced that it would impose sanctions on Belarus.
planned | summit | Kazakhstan agreed to host a summit of the Organization of Turkic States in Astana.
planned | release | Mali vowed to release the Ivorian soldiers.
planned | establishing-relations | Fiji and Kuwait intend to establish diplomatic relations.
planned | ratification | Denmark undertook to ratify the convention before the end of the year.
planned | visit | Swedish Prime Minister Nils Ek announced plans to visit Tirana.
planned | meeting | Angolan President Joao Neto is willing to meet Congolese President Felix Mbala.
planned | breaking-relations | Honduras decided to break off diplomatic relations with Taiwan.
planned | expulsion | Bulgaria is preparing to expel two Russian diplomats.`,
  "what the past had in view": `
hypothetical | visit | Swedish Prime Minister Nils Ek was to have visited Cairo on Tuesday, but fell ill.
hypothetical | signing | Laos and Cambodia had been scheduled to sign the treaty in Pakse.
hypothetical | meeting | Austrian Chancellor Otto Huber had hoped to meet Chinese President Xi Jinping in Beijing.
hypothetical | visit | Angolan President Joao Neto had intended to visit Havana last week.
hypothetical/old hypothetical | accession | Norway could have joined the European Union in 1994.
planned | withdrawal | France said that it would withdraw its troops from Chad.
planned | summit | The chairman said that a summit of the Arab League would be held in Tunis.
planned | mediation | Oman said it would mediate between Iran and Yemen.
planned | visit | It was announced in Prague that Czech President Jiri Malek would visit Tbilisi.`,
  "called off, put off": `
not actual | visit | A visit to Manila by Indonesian Foreign Minister Sari Utomo has been called off.
not actual | summit | Egypt postponed the summit of the Arab League.
not actual | meeting | Austrian Chancellor Otto Huber cancelled a meeting with Slovak Prime Minister Jan Kral.
not actual | visit | Swedish Prime Minister Nils Ek abandoned plans to visit Moscow.
not actual | signing | The signing of the treaty by Laos and Cambodia has been postponed.
not actual | visit | Angolan President Joao Neto has shelved a trip to Brasilia.
not actual | visit | Czech President Jiri Malek turned down an invitation to visit Minsk.
not actual | exercise | South Korea cancelled a joint exercise with the United States.
not actual | recognition | Australia dropped plans to recognise Western Sahara.`,
  "failing, refusing, denying": `
not actual | meeting | Indian Prime Minister Arun Mehta declined to meet Pakistani Foreign Minister Bilal Khan.
not actual | signing | Ethiopia has so far refused to sign the Nile agreement.
not actual | attack | Rwanda denied attacking Congo.
not actual | expulsion | Hungary stopped short of expelling the Ukrainian ambassador.
not actual | breaking-relations | Hungary came close to breaking off relations with Serbia.
hypothetical | signing | Hungary sought to persuade Serbia to sign the treaty.
actual | signing | Hungary persuaded Serbia to sign the treaty.
planned | resignation | The resignation of Hungarian Prime Minister Imre Nagy takes effect on the naming of a successor.
actual | resignation | The resignation of Hungarian Prime Minister Imre Nagy took effect on Monday.
not actual | sanction | Serbia has refrained from imposing sanctions on Russia.
not actual | apology | Japan failed to apologise to Korea.
not actual | criticism | South Africa avoided condemning Russia.
not actual | deployment | Germany ruled out sending troops to Mali.
not planned | recognition | Ukraine will never recognise the independence of Kosovo.
actual | visit | Angolan President Joao Neto admitted having visited Geneva in February.
actual | visit | Indonesian Foreign Minister Sari Utomo confirmed that she had visited Taipei.
not actual | withdrawal | Turkey has resisted calls to withdraw its troops from Cyprus.
not actual | visit | Bad weather prevented Swedish Prime Minister Nils Ek from visiting Nuuk.`,
  "without, instead of, neither": `
not actual | signing | The talks in Doha ended without Chad signing the accord.
actual and not actual | visit | Instead of visiting Caracas, Czech President Jiri Malek went to Bogota.
actual | visit | Instead of signing the accord in Doha, Chadian President Idriss Moussa flew to Paris.
not actual | recognition | Neither Chile nor Peru recognises Abkhazia.
not actual | apology | Neither Rwanda nor Uganda apologised to Congo.
not actual | ratification | None of the five Nordic states has ratified the treaty.
?not actual | criticism | No Arab state condemned the raid on Libya.
not actual | signing | Chad left the conference without having signed the accord.`,
  "no longer, never, yet": `
not actual | recognition | Honduras no longer recognises Taiwan.
not actual | ratification | Angola has not yet ratified the protocol.
not actual | visit | Chadian President Idriss Moussa has never visited Washington.
?not actual | meeting | Never before had Indian Prime Minister Arun Mehta met Pakistani Prime Minister Omar Shah.
?not actual | signing | At no time did Laos sign the treaty.
not actual | establishing-relations | Bhutan has yet to establish diplomatic relations with China.
old not actual | attack | Iran almost attacked Israel in April.
not ongoing/not actual | visit | Indonesian Foreign Minister Sari Utomo isn't visiting Tokyo.
not planned | visit | Indonesian Foreign Minister Sari Utomo won't visit Tokyo.
not planned | meeting | Austrian Chancellor Otto Huber is not expected to meet Slovak Prime Minister Jan Kral.`,
  "if, unless, would, may": `
hypothetical | accession | If Sweden joins NATO, Russia will respond.
hypothetical | withdrawal | Ethiopia would withdraw its troops from Somalia if Kenya did the same.
hypothetical | expulsion | Unless Poland apologises, Belarus will expel the Polish ambassador.
hypothetical | visit | Czech President Jiri Malek might travel to Hanoi in autumn.
hypothetical | signing | Laos will sign the treaty only if Cambodia does.
hypothetical | breaking-relations | Were Honduras to break off relations with Taiwan, China would build a dam.
hypothetical | deployment | France could send soldiers to Romania.
hypothetical | meeting | The aide did not rule out that Austrian Chancellor Otto Huber would meet Slovak Prime Minister Jan Kral.
hypothetical | recognition | Portugal is considering recognising Palestine.
hypothetical | sanction | The European Union is debating whether to impose sanctions on Georgia.
hypothetical | ratification | Nobody knows if Laos has ratified the treaty.
hypothetical | attack | The general warned that Iran might attack Bahrain.`,
  "urged, asked, offered, threatened": `
proposed | withdrawal | The European Union called on Russia to withdraw its troops from Georgia.
proposed | meeting | Oman proposed that Iranian President Reza Karimi meet American President Joe Biden in Muscat.
proposed | ratification | Norwegian Foreign Minister Karl Brandt urged Angola to ratify the protocol.
proposed | sanction | Ukraine appealed to Japan to impose sanctions on Russia.
proposed | visit | Chadian President Idriss Moussa invited Czech President Jiri Malek to visit N'Djamena.
proposed | recognition | Kosovo's prime minister asked Spain to recognise Kosovo.
hypothetical | breaking-relations | Bolivia threatened to break off relations with Chile.
not proposed | signing | Russia urged Moldova not to sign the agreement.
proposed | negotiation/meeting | Pope Francis called for talks between Chad and Libya.
proposed | mediation | Kenya has offered to mediate between Ethiopia and Egypt.
proposed | signing | Laos ought to sign the treaty, Chinese Foreign Minister Li Wen said.
actual | resignation | Protests forced Armenian President Ara Petrosyan to resign.
actual | signing | France persuaded Laos to sign the treaty.`,
  "on the eve of, ahead of, pending": `
planned | meeting | Oil fell ahead of a meeting between Saudi Crown Prince Mohammed bin Salman and Russian President Vladimir Putin in Riyadh.
planned | visit | Police closed the bridge on the eve of Czech President Jiri Malek's visit to Tbilisi.
?planned | ratification | The accord will enter into force subject to its ratification by Laos.
actual | meeting | After a meeting with Slovak Prime Minister Jan Kral, Austrian Chancellor Otto Huber flew to Rome.`,
  "history recalled": `
old actual | attack | Japan attacked Pearl Harbor in December 1941.
old actual | signing | Israel and Jordan, which signed a peace treaty in 1994, exchanged maps.
old actual | annexation | Ten years after Russia annexed Crimea, the bridge was repainted.
old actual | recognition | Panama, which previously recognised Taiwan, opened an embassy in Beijing.
old actual | meeting | It was in 1945 that Churchill, Roosevelt and Stalin met in Yalta.
old actual | founding | A stamp marks the 50th anniversary of the founding of ASEAN by Thailand and Indonesia.
old actual | breaking-relations | Cuba and Israel broke off diplomatic relations in 1973.
old actual | visit | Queen Elizabeth II had paid a state visit to Ghana in 1961.`,
  "said to be, asked about, headlines": `
actual | visit | Chadian President Idriss Moussa reportedly visited Tel Aviv on Tuesday.
actual | signing | Laos and Cambodia are believed to have signed a secret treaty.
actual | attack | Eritrea is alleged to have attacked Tigray.
ongoing | visit | North Korean leader Kim Jong Un is said to be visiting Vladivostok.
hypothetical/none | recognition | Should Norway recognise Palestine?
hypothetical/none | ratification | Has Laos ratified the treaty?
planned | visit | TITLE Angela Merkel to travel to Ankara
?planned | meeting | TITLE Putin, Xi Jinping to meet in Samarkand
actual | signing | TITLE Russia and Kazakhstan sign border treaty
actual | meeting | TITLE Vladimir Putin holds talks with Xi Jinping
not planned/not actual | signing | TITLE Laos refuses to sign treaty
hypothetical | sanction | TITLE EU could impose sanctions on Georgia
not planned | withdrawal | France does not think that Chad will withdraw its troops from Sudan.
hypothetical/none | visit | The palace did not confirm that Chadian President Idriss Moussa had visited Tel Aviv.
hypothetical | signing | Cambodian Prime Minister Sok Chan doubts that Laos will sign the treaty.
planned | dissolution | Chad indicated that it was not about to leave the pact until the African Union was dissolved.
actual | dissolution | Chad did not leave the pact until the African Union was dissolved.
planned | summit | The dispute could end by next year's summit of the African Union in Lima.
planned | visit | Ghanaian President Kofi Addo is expected to speak in Quito before flying to Lima.
actual | visit | Ghanaian President Kofi Addo managed to speak in Quito before flying to Lima on Monday.
actual | sanction | The African Union took similar action to suspend Chad.
not actual | withdrawal | Chad has not sent notice of leaving the African Union.
planned | withdrawal | Chad gave notice of leaving the African Union.
hypothetical | withdrawal | Karl Brandt did not rule out Chad's possible withdrawal from the African Union.
actual | withdrawal | Karl Brandt did not criticise Chad's withdrawal from the African Union.
proposed | adoption | The African Union implored Chad to expedite the adoption of the declaration.`,
};
