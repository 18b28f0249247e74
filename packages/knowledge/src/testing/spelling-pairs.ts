/** "a=b c=d" as pairs. */
const pairs = (mark: string, text: string): readonly (readonly [string, string])[] =>
  text.split(" ").map((pair) => {
    const [left = "", right = ""] = pair.split(mark);
    return [left, right];
  });

/** Spellings of one name that news in other years, languages and scripts has used: their keys must be equal. */
export const MEET = pairs(
  "=",
  "Nazarbayev=Nazarbaev Nazarbayev=Nazarbajew Nazarbayev=Назарбаев Tokayev=Tokaev Tokayev=Toqayev " +
    "Tokayev=Тоқаев Kassym-Jomart=Qasym-Zhomart Kassym-Jomart=Қасым-Жомарт Nursultan=Нұрсұлтан " +
    "Zelensky=Zelenskiy Zelensky=Zelenskyy Zelensky=Зеленський Zelensky=Zelenskij Idrissov=Idrisov " +
    "Yerlan=Erlan Rakhmon=Rahmon Rahmon=Рахмон Sergey=Sergei Sergei=Sergej Khrushchev=Hrushchev " +
    "Qaddafi=Kaddafi Ouattara=Uattara Yuri=Yury Yury=Юрий Andrei=Andrey Andrei=Андрей Dmitri=Dmitry " +
    "Dmitry=Дмитрий Vasily=Vasiliy Vasily=Vasilii Aleksey=Aleksei Aleksei=Алексей Alexei=Alexey " +
    "Alexei=Aleksei Alexander=Aleksander Maxim=Maksim Aliyev=Aliev Aliyev=Алиев Karimov=Каримов " +
    "Berdimuhamedov=Berdymukhamedov Niyazov=Niiazov Lukashenko=Лукашенко Bakiyev=Bakiev " +
    "Atambayev=Atambaev Akayev=Akaev Jeenbekov=Zheenbekov Jeenbekov=Жээнбеков Japarov=Zhaparov " +
    "Japarov=Жапаров Shevardnadze=Шеварднадзе Saakashvili=Саакашвили Poroshenko=Порошенко " +
    "Yanukovych=Yanukovich Yanukovych=Янукович Kuchma=Кучма Klichko=Klitchko Lavrov=Lawrow " +
    "Lavrov=Лавров Ivanov=Iwanow Ivanov=Иванов Peskov=Peskow Kozyrev=Kozyrew " +
    "Chernomyrdin=Tschernomyrdin Gromyko=Gromiko Gromyko=Громыко Molotov=Molotow Molotov=Молотов " +
    "Andropov=Andropow Brezhnev=Brejnev Brezhnev=Брежнев Chernenko=Tschernenko Ligachev=Ligatschew " +
    "Shoigu=Schoigu Shoigu=Шойгу Zhirinovsky=Jirinovski Mishustin=Mischustin Zakharova=Zaharova " +
    "Akhmetov=Ahmetov Akhmetov=Ахметов Khatami=Hatami Khamenei=Hamenei Khomeini=Homeini " +
    "Mohammad=Mohamad Mohammed=Mohamed Muhammad=Muhamad Hussein=Husein Hussain=Husain Hassan=Hasan " +
    "Abdallah=Abdalah Abdullah=Abdulah Qasim=Kasim Tariq=Tarik Farouq=Faruk Faruq=Faruk " +
    "Mahmoud=Mahmud Masoud=Masud Massoud=Masud Yousuf=Yusuf Yousef=Yusef Youssef=Yusef " +
    "Qureshi=Kureshi Ghannouchi=Gannouchi Ghannouchi=Ganuchi Bouteflika=Buteflika Boutros=Butros " +
    "Bourguiba=Burguiba Touré=Ture Touré=Toure Traoré=Traore Compaoré=Compaore Sékou=Seku " +
    "Kenyatta=Keniata Chissano=Tchissano Chissano=Tchisano Tshisekedi=Tshissekedi Tshombe=Tschombe " +
    "Mobutu=Moboutou Lumumba=Loumoumba Sassou=Sasu Nguesso=Ngueso Obasanjo=Obassanjo " +
    "Dos-Santos=Dossantos Müller=Muller Schröder=Schroder Schäuble=Schauble Kühn=Kuhn Löfven=Lofven " +
    "Şahin=Sahin Erdoğan=Erdogan Çavuşoğlu=Cavusoglu Gül=Gul Özal=Ozal İnönü=Inonu Orbán=Orban " +
    "Szijjártó=Szijjarto Göncz=Goncz Wałęsa=Walesa Kwaśniewski=Kwasniewski Mazowiecki=Mazowieckij " +
    "Kaczyński=Kaczynski Dudaev=Dudayev Maskhadov=Mashadov Basayev=Basaev Kadyrov=Kadirov " +
    "Kadyrov=Кадыров Vučić=Vucic Milošević=Milosevic Koštunica=Kostunica Tuđman=Tudman " +
    "Plenković=Plenkovic Janša=Jansa Kučan=Kucan Borissov=Borisov Fučík=Fucik Nečas=Necas " +
    "Babiš=Babis Šefčovič=Sefcovic Vīķe=Vike Kariņš=Karins Rinkēvičs=Rinkevics " +
    "Grybauskaitė=Grybauskaite Nausėda=Nauseda Băsescu=Basescu Ceaușescu=Ceausescu Maïga=Maiga " +
    "Sánchez=Sanchez García=Garcia Peña=Pena Núñez=Nunez Chávez=Chavez Pérez=Perez " +
    "Rodríguez=Rodriguez Fernández=Fernandez Piñera=Pinera Rousseff=Rouseff Rousseff=Rusef " +
    "Goulart=Gulart Nasser=Naser Moubarak=Mubarak Assad=Asad Jumblatt=Jumblat Netanyahu=Netaniahu " +
    "Bhutto=Bhuto Sukarno=Soukarno Suharto=Souharto Kwame=Kvame Zenawi=Zenavi Afwerki=Afverki " +
    "Wirajuda=Virajuda Yeltsin=Eltsin Yeltsin=Ельцин Yelena=Elena Yevgeny=Yevgeni Yevgeny=Yevgenii " +
    "Gennady=Gennadi Valery=Valeri Grigory=Grigori Arkady=Arkadi Anatoly=Anatoli Vitaly=Vitali " +
    "Nikolai=Nikolay Nikolai=Nikolaj Tymoshenko=Тимошенко Karimov=Karimow " +
    "Lukashenko=Lukaschenko Gorbachev=Gorbatchev Gorbachev=Gorbatschev Gorbachev=Горбачев " +
    "Primakov=Primakow Primakov=Примаков Shaposhnikov=Schaposchnikow Chubais=Tschubais " +
    "Ryzhkov=Ryjkov Kravchuk=Kravtchuk Kravchuk=Кравчук Kebich=Kebitch Karaganov=Караганов " +
    "Ushakov=Uschakow Ushakov=Ушаков Naryshkin=Naryschkin Matvienko=Matviyenko Patrushev=Patruschew " +
    "Patrushev=Патрушев Zatulin=Zatoulin Surkov=Sourkov Surkov=Сурков Khodorkovsky=Hodorkovskiy " +
    "Navalny=Navalniy Navalny=Навальный Kadyrov=Kadyrow Safronkov=Safronkow Nebenzya=Nebenzia " +
    "Gatilov=Gatilow Churkin=Tchurkin Churkin=Чуркин Antonov=Antonow Kislyak=Kisliak " +
    "Matviyenko=Матвиенко",
);

/** Names of different people or families that look alike: their keys must differ. */
export const APART = pairs(
  "/",
  "Biden/Putin Kennedy/Kenyatta Fernandez/Hernandez Martin/Marin Nixon/Nakasone Ivanov/Ivanova " +
    "Lavrov/Lavrova Karimov/Karimova Nazarbayev/Nazarbayeva Aliyev/Aliyeva Putin/Putina " +
    "Medvedev/Medvedeva Zakharov/Zakharova Petrov/Petrova Zelensky/Zelenska Kuchma/Kuchera " +
    "Gandhi/Kenyatta Obama/Osama Osama/Obasanjo Bush/Busk Clinton/Clifton Carter/Cartier Ford/Fort " +
    "Nixon/Dixon Truman/Tudjman Rusk/Rask Baker/Becker Powell/Pavel Rice/Ricci Kerry/Curry " +
    "Pompeo/Pompidou Blinken/Blinder Rubio/Rubin Hague/Haig Hurd/Hoare Cook/Koch Straw/Strauss " +
    "Miliband/Miliukov Blair/Blain Brown/Braun Major/Mayer Heath/Keith Eden/Edem Churchill/Churkin " +
    "Attlee/Atlas Macron/Macon Hollande/Holland Sarkozy/Sarkisian Chirac/Shirak Giscard/Pescador " +
    "Fabius/Fabian Védrine/Verdun Kohl/Kohn Merkel/Markel Scholz/Schulz Adenauer/Adelauer " +
    "Genscher/Gensler Kinkel/Kinzel Steinmeier/Steinberg Gabriel/Gavriel Maas/Mars Monti/Conti " +
    "Conte/Monte Renzi/Lenzi Draghi/Dragan Prodi/Prado Andreotti/Andretti Craxi/Graxi Aznar/Azhar " +
    "Rajoy/Rajiv Zapatero/Zapata Suárez/Soares Soares/Suarez Salazar/Salvador Guterres/Gutierrez " +
    "Papandreou/Papadopoulos Karamanlis/Karamanov Tsipras/Cipriani Kotzias/Kozlov Erdoğan/Ergun " +
    "Demirel/Demirtas Özal/Ozawa Gül/Güler Davutoğlu/Çavuşoğlu Inönü/Inoue Walesa/Wales Duda/Dudaev " +
    "Tusk/Rusk Kaczyński/Kaczmarek Havel/Hawke Klaus/Kraus Zeman/Zemin Babiš/Babic Orban/Urban " +
    "Horn/Horne Szijjártó/Szilard Tito/Vito Milošević/Milutinovic Mladić/Mlakar Karadžić/Karadzhov " +
    "Tadić/Dacic Nikolić/Nikolov Rugova/Rugov Rama/Roma Meta/Mitta Borisov/Borisova Radev/Redev " +
    "Stoyanov/Stoyanova Iliescu/Ionescu Basescu/Băsil Ceaușescu/Constantinescu Iohannis/Ioannou " +
    "Dodon/Dudon Sandu/Sando Voronin/Voronov Lukashenko/Lukianenko Tsikhanouskaya/Tikhonova " +
    "Makei/Makai Yanukovych/Yushchenko Poroshenko/Tymoshenko Kuleba/Kulebin Kravchuk/Kravchenko " +
    "Saakashvili/Margvelashvili Gamsakhurdia/Gamkrelidze Pashinyan/Pashayan Sargsyan/Sarkissov " +
    "Kocharyan/Kochanov Mammadyarov/Mammadov Elchibey/Elchin Nazarbayev/Nazarov Tokayev/Tokarev " +
    "Massimov/Maksimov Mamin/Mamini Karimov/Karmal Mirziyoyev/Mirzoyan Rakhmon/Raimov " +
    "Berdimuhamedov/Berdiyev Niyazov/Nizami Akayev/Akiyev Bakiyev/Bakirov Atambayev/Atabayev " +
    "Japarov/Jafarov Khamenei/Khomeini Rouhani/Raisi Rafsanjani/Rajavi Khatami/Khatib Zarif/Sharif " +
    "Ahmadinejad/Ahmadian Mossadegh/Mossad Mubarak/Morsi Nasser/Naser-edin Sadat/Sadr Sisi/Sissoko " +
    "Assad/Asadi Hariri/Harari Abbas/Abbasi Peres/Perez Rabin/Rubin Sharon/Sharan Olmert/Elmert " +
    "Netanyahu/Natanya Lapid/Lapin Maliki/Malki Talabani/Barzani Hussein/Hassan Faisal/Fazal " +
    "Fahd/Fahmy Saud/Saad Salman/Suleiman Karzai/Karmal Ghani/Hani Musharraf/Moshiri Bhutto/Botha " +
    "Zardari/Sardari Vajpayee/Bajpai Singh/Sinha Hasina/Husaini Zia/Zaid Kumaratunga/Wickremesinghe " +
    "Koirala/Koira Prachanda/Pradhan Suu/Suh Thein/Than Sukarno/Suharto Habibie/Habib Marcos/Markus " +
    "Aquino/Aquilino Duterte/Duarte Estrada/Estonia Thaksin/Thanin Yingluck/Yunlin Abe/Obe " +
    "Kishida/Kishi Fukuda/Fukui Mandela/Mandel Zuma/Zima Mugabe/Mugabo Mnangagwa/Mnanga " +
    "Kenyatta/Kenyon Obote/Obata Mobutu/Mabuto Maduro/Madero Morales/Moral Menem/Menon Petro/Pedro " +
    "Uribe/Uribes Fujimori/Fujita Humala/Humana",
);
