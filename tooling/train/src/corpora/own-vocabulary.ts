/** Fillers for the project's own training sentences. Persons are invented: given names and surnames are drawn apart. */
const list = (text: string): string[] => text.trim().split(/\s*[,\n]\s*/);

/** Given names and surnames by culture, so that a drawn name is a plausible one. */
export const PERSONS: readonly { given: string[]; family: string[]; familyFirst?: boolean }[] = [
  {
    given: list(
      "María, José, Ana, Luis, Carlos, Rosa, Jorge, Lucía, Ramón, Elena, Juan Manuel, Luis Alberto",
    ),
    family: list(
      "Quispe, Hernández, Vargas, Salazar, Ortega, Fuentes, Rojas, Cordero, de la Torre, Mendoza, Arriaga, Paz Zamora, Castillo, Ibáñez",
    ),
  },
  {
    given: list("João, Paulo, Marta, Rui, Beatriz, Sérgio, Celso, Inês"),
    family: list("Carvalho, Nogueira, dos Santos, Tavares, Pinto, da Silva, Figueiredo, Moreira"),
  },
  {
    given: list(
      "Kofi, Ama, Kwame, Chinedu, Ngozi, Amina, Oumar, Fatou, Thabo, Nomsa, Joseph, Grace, Daniel, Wanjiku, Jakaya, Tendai",
    ),
    family: list(
      "Addo, Mensah, Okafor, Adeyemi, Diallo, Traoré, Ndiaye, Keita, Mokoena, Dlamini, Kamau, Odhiambo, Mwangi, Banda, Chirwa, Museveta, Nkosi, Sankoh",
    ),
  },
  {
    given: list(
      "Ahmed, Mohammed, Fatima, Hassan, Layla, Omar, Youssef, Khalid, Samira, Abdullah, Abdel Fattah, Mustafa",
    ),
    family: list(
      "al-Masri, al-Hashimi, bin Saeed, Haddad, el-Tayeb, Mansour, al-Thawadi, Benali, Khoury, Abu Zayd, Rahman, Sabbagh, al-Sharif, Boukhari",
    ),
  },
  {
    given: list("Ivan, Sergei, Natalia, Viktor, Oleksandr, Yulia, Andrei, Olga, Mikhail, Petro, Dmytro"),
    family: list(
      "Kovalenko, Petrov, Sokolova, Morozov, Bondarenko, Lebedev, Marchuk, Volkov, Shevchuk, Gusev, Orlov",
    ),
  },
  {
    given: list("Nurlan, Aigul, Bakyt, Erlan, Rustam, Gulnara, Azamat, Shavkat, Dilnoza, Kairat, Kassym"),
    family: list(
      "Abdrakhmanov, Sarsenbaev, Karimova, Tashiev, Rahimov, Bekov, Jumabayev, Akhmetov, Mirzaev, Omarov, Atambekov",
    ),
  },
  {
    given: list("Wei, Jing, Guoqiang, Xiulan, Zhiming, Meiling"),
    family: list("Zhang, Chen, Zhao, Huang, Zhou, Xu, Qian, Lin"),
    familyFirst: true,
  },
  {
    given: list("Min-jun, Seo-yeon, Ji-hoon, Young-sam, Kyung-wha, Tae-yul"),
    family: list("Park, Choi, Jung, Kang, Yoon, Han"),
    familyFirst: true,
  },
  {
    given: list("Hiroshi, Keiko, Taro, Yoko, Shinji, Akira, Fumiko"),
    family: list("Tanaka, Yamamoto, Watanabe, Kobayashi, Sato, Ishii, Okada"),
  },
  {
    given: list("Nguyen Van, Tran Thi, Pham Minh, Le Hoai, Bui Thanh"),
    family: list("Hung, Lan, Duc, Trung, Son, Phuong"),
  },
  {
    given: list(
      "Văn Hùng, Thị Kim Liên, Minh Đức, Quốc Bảo, Thị Phương Mai, Hữu Nghĩa, Thanh Tùng, Thị Ngọc Ánh, Xuân Trường, Thi Bich Ngoc, Duc Manh",
    ),
    family: list("Nguyễn, Trần, Phạm, Bùi, Đỗ, Hoàng, Phan, Võ, Dương, Huỳnh, Tran, Nguyen"),
    familyFirst: true,
  },
  {
    given: list("Arjun, Priya, Rajesh, Sunita, Anil, Meera, Sanjay, Nirmala, Shahid, Ayesha, Imran"),
    family: list(
      "Sharma, Patel, Nair, Menon, Banerjee, Iyer, Qureshi, Chaudhry, Perera, Jayasuriya, Thapa, Hossain",
    ),
  },
  {
    given: list(
      "James, Margaret, Peter, Susan, William, Helen, George W., John F., Robert, Anne, Philip, Julie",
    ),
    family: list(
      "Whitfield, Marsh, O'Connor, Sinclair, Thornton, Baker, McAllister, Hughes, Cartwright, Ford, Bishop, Brown, Rice, Case",
    ),
  },
  {
    given: list("François, Claire, Jean-Marc, Hélène, Laurent, Sylvie, Jean-Yves"),
    family: list("Lefèvre, Moreau, Dubois, de Villiers, Garnier, Rousseau, Le Goff"),
  },
  {
    given: list("Lena, Jürgen, Hans-Dietrich, Katrin, Wolfgang, Ursula, Frank-Walter"),
    family: list("Brandt, Schäfer, von Reden, Vogel, Krüger, Hofmann, Lindner"),
  },
  {
    given: list("Lars, Ingrid, Mette, Søren, Tuula, Pekka, Margot, Jens"),
    family: list("Lindqvist, Halvorsen, Nygaard, Virtanen, Sørensen, Ekström, Bildt"),
  },
  {
    given: list("Andrzej, Marek, Zuzana, Péter, Ion, Dragan, Milica, Radosław, Ilir"),
    family: list("Kowalski, Novák, Szabó, Popescu, Jovanović, Petrović, Wiśniewski, Hoxha, Ionescu"),
  },
  {
    given: list("Giorgos, Eleni, Mehmet, Ayşe, Ali, Reza, Javad, Hossein, Davit, Tamar, Armen, Ilham"),
    family: list(
      "Papadakis, Yılmaz, Demir, Mousavi, Tabrizi, Beridze, Gelashvili, Sargsyan, Mammadov, Karimi",
    ),
  },
  {
    given: list("Sitiveni, Josefa, Litia, Manasseh, Tuilaepa, Feleti, Henry, James"),
    family: list("Vunipola, Ratu, Tuimaleali, Waqa, Sope, Kalsakau, Marape, Talagi, Kaltak"),
  },
  {
    given: list("Budi, Sri, Agus, Retno, Siti, Nurul, Datuk Anwar, Corazon, Benigno"),
    family: list("Santoso, Wijaya, Hidayat, Lestari, Abdullah, Ismail, Reyes, Bautista, Macaraig"),
  },
];

/** Country, capital, demonym. */
export const COUNTRIES: readonly [country: string, capital: string, demonym: string][] = list(`
  Peru Lima Peruvian, Chile Santiago Chilean, Bolivia La_Paz Bolivian, Brazil Brasilia Brazilian, Mexico Mexico_City Mexican, Colombia Bogotá Colombian, Honduras Tegucigalpa Honduran
  Argentina Buenos_Aires Argentine, Costa_Rica San_José Costa_Rican, Cuba Havana Cuban, Haiti Port-au-Prince Haitian, Venezuela Caracas Venezuelan, Ghana Accra Ghanaian, Nigeria Abuja Nigerian
  Kenya Nairobi Kenyan, Ethiopia Addis_Ababa Ethiopian, Chad N'Djamena Chadian, Senegal Dakar Senegalese, Mali Bamako Malian, South_Africa Pretoria South_African, Zambia Lusaka Zambian, Angola Luanda Angolan
  Ivory_Coast Abidjan Ivorian, Rwanda Kigali Rwandan, Sierra_Leone Freetown Sierra_Leonean, Sudan Khartoum Sudanese, Egypt Cairo Egyptian, Morocco Rabat Moroccan, Algeria Algiers Algerian, Tunisia Tunis Tunisian
  Jordan Amman Jordanian, Iraq Baghdad Iraqi, Saudi_Arabia Riyadh Saudi, Qatar Doha Qatari, Oman Muscat Omani, Yemen Sanaa Yemeni, Iran Tehran Iranian, Turkey Ankara Turkish, Israel Jerusalem Israeli
  Armenia Yerevan Armenian, Georgia Tbilisi Georgian, Azerbaijan Baku Azerbaijani, Uzbekistan Tashkent Uzbek, Kyrgyzstan Bishkek Kyrgyz, Tajikistan Dushanbe Tajik, Kazakhstan Astana Kazakh, Turkmenistan Ashgabat Turkmen
  Mongolia Ulaanbaatar Mongolian, China Beijing Chinese, Japan Tokyo Japanese, South_Korea Seoul South_Korean, North_Korea Pyongyang North_Korean, Vietnam Hanoi Vietnamese, Laos Vientiane Lao, Cambodia Phnom_Penh Cambodian
  Thailand Bangkok Thai, Indonesia Jakarta Indonesian, Malaysia Kuala_Lumpur Malaysian, Philippines Manila Philippine, India New_Delhi Indian, Pakistan Islamabad Pakistani, Bangladesh Dhaka Bangladeshi, Nepal Kathmandu Nepali
  Sri_Lanka Colombo Sri_Lankan, Fiji Suva Fijian, Solomon_Islands Honiara Solomon_Islander, Cook_Islands Avarua Cook_Islander, Marshall_Islands Majuro Marshallese, Tonga Nuku'alofa Tongan, Samoa Apia Samoan, Vanuatu Port_Vila Vanuatuan, Australia Canberra Australian, Papua_New_Guinea Port_Moresby Papua_New_Guinean, Kiribati Tarawa Kiribati
  Norway Oslo Norwegian, Sweden Stockholm Swedish, Finland Helsinki Finnish, Poland Warsaw Polish, Hungary Budapest Hungarian, Serbia Belgrade Serbian, Ukraine Kyiv Ukrainian, Belarus Minsk Belarusian, Russia Moscow Russian
  Germany Berlin German, France Paris French, Spain Madrid Spanish, Italy Rome Italian, Greece Athens Greek, Portugal Lisbon Portuguese, Austria Vienna Austrian, Switzerland Bern Swiss, Canada Ottawa Canadian, Denmark Copenhagen Danish
  United_States Washington American, United_Kingdom London British, Soviet_Union Moscow Soviet, Yugoslavia Belgrade Yugoslav, East_Germany East_Berlin East_German, Zaire Kinshasa Zairian, Czechoslovakia Prague Czechoslovak`).map(
  (row) => {
    const [country = "", capital = "", demonym = ""] = row
      .split(" ")
      .map((part) => part.replaceAll("_", " "));
    return [country, capital, demonym];
  },
);

export const PLACES =
  list(`Geneva, Vienna, Brussels, New York, The Hague, Camp David, Dayton, Oslo, Tashkent, Sochi, Bandung, Helsinki, Reykjavik, Davos, Samarkand, Mombasa, Arusha, Cartagena, Punta del Este, Nadi,
  Central Asia, Latin America, West Africa, the Horn of Africa, the South Caucasus, the Middle East, Southeast Asia, the Gulf, the Balkans, the Persian Gulf, the South China Sea, Western Sahara, Nagorno-Karabakh, Kashmir, the Golan Heights, Crimea`);

/** Long name and acronym. */
export const BODIES: readonly [name: string, acronym: string][] = list(`
  United Nations=UN, European Union=EU, African Union=AU, Organization of American States=OAS, Association of Southeast Asian Nations=ASEAN, Shanghai Cooperation Organization=SCO, North Atlantic Treaty Organization=NATO
  Commonwealth of Independent States=CIS, Gulf Cooperation Council=GCC, Arab League=AL, Economic Community of West African States=ECOWAS, Southern African Development Community=SADC, Pacific Islands Forum=PIF, Caribbean Community=CARICOM
  International Monetary Fund=IMF, World Bank=WB, World Trade Organization=WTO, World Health Organization=WHO, International Atomic Energy Agency=IAEA, International Criminal Court=ICC, Organization for Security and Cooperation in Europe=OSCE
  Non-Aligned Movement=NAM, Organization of Islamic Cooperation=OIC, Council of Europe=CoE, Andean Community=CAN, Common Market of the South=MERCOSUR, Intergovernmental Authority on Development=IGAD, Organization of African Unity=OAU
  Joint River Commission=JRC, Council of Foreign Ministers=CFM, Eurasian Development Bank=EDB, Central American Integration System=SICA, East African Community=EAC, Melanesian Spearhead Group=MSG, Union of South American Nations=UNASUR`).map(
  (row) => {
    const [name = "", acronym = ""] = row.split("=");
    return [name, acronym];
  },
);

export const AGENCIES = list(
  `Reuters, Agence France-Presse, AFP, the Associated Press, AP, Xinhua, TASS, Interfax, Anadolu, Kyodo, Yonhap, Prensa Latina, IRNA, DPA, the Daily Nation, El Comercio, The Times, the Fiji Sun, the State Department, the Foreign Office, the Pentagon, the White House, the Kremlin, Human Rights Watch, Amnesty International, Gazprom, Huawei, Petrobras, the Red Cross, the Senate, Hezbollah, Hamas, the Taliban, the Security Council, the General Assembly`,
);

export const OFFICES = list(
  `President, Prime Minister, Foreign Minister, Deputy Prime Minister, Vice President, Chancellor, Secretary of State, Foreign Secretary, Defence Minister, Interior Minister, Trade Minister, Finance Minister, Premier, Emir, King, Sultan, Crown Prince, Speaker, General, Acting President, Vice Foreign Minister, Home Secretary, Culture Minister, Energy Minister, Special Representative, First Deputy Foreign Minister, State Councilor, Ambassador`,
);
