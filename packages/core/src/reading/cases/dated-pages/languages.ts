import { ES, DE, FR, RU, AR, page, type DatedPage } from "./parts.ts";

/** The day as outlets of many languages print it. */
export const IN_LANGUAGES: readonly DatedPage[] = [
  [
    "Typo3 German",
    page(
      "",
      `<h1>Peru und Chile sprechen über Fischerboote</h1><p class="date">05. März 2014</p>${DE}`,
      "de",
    ),
    "2014-03-05",
  ],
  [
    "German figures",
    page(
      "",
      `<h1>Peru und Chile sprechen über Fischerboote</h1><span class="datum">Stand: 05.03.2014, 10:12 Uhr</span>${DE}`,
      "de",
    ),
    "2014-03-05",
  ],
  [
    "French SPIP",
    page(
      "",
      `<h1>Le Pérou et le Chili parlent des bateaux de pêche</h1><p>mercredi 5 mars 2014, par Ana Ruiz</p>${FR}`,
      "fr",
    ),
    "2014-03-05",
  ],
  [
    "French Publié le",
    page(
      "",
      `<h1>Le Pérou et le Chili parlent des bateaux de pêche</h1><p>Publié le : 05/03/2014 - 10:12 Modifié le : 07/03/2014 - 09:00</p>${FR}`,
      "fr",
    ),
    "2014-03-05",
  ],
  [
    "Spanish",
    page(
      "",
      `<h1>Perú y Chile hablan de los barcos pesqueros</h1><span class="fecha">Miércoles, 5 de marzo de 2014 | 10:12</span>${ES}`,
      "es",
    ),
    "2014-03-05",
  ],
  [
    "Spanish Actualizado",
    page(
      "",
      `<h1>Perú y Chile hablan de los barcos pesqueros</h1><span>05 mar 2014 - 10:12 CET</span> <span>Actualizado 06 mar 2014</span>${ES}`,
      "es",
    ),
    "2014-03-05",
  ],
  [
    "Russian",
    page(
      "",
      `<h1>Перу и Чили обсуждают рыболовные суда</h1><div class="date">5 марта 2014, 10:12</div>${RU}`,
      "ru",
    ),
    "2014-03-05",
  ],
  [
    "Russian figures",
    page(
      "",
      `<h1>Перу и Чили обсуждают рыболовные суда</h1><div>10:12 05.03.2014 (обновлено: 12:00 06.03.2014)</div>${RU}`,
      "ru",
    ),
    "2014-03-05",
  ],
  [
    "Arabic",
    page(
      "",
      `<h1>بيرو وتشيلي تبحثان قضية قوارب الصيد</h1><div class="date">الأربعاء 5 مارس 2014 - 10:12</div>${AR}`,
      "ar",
    ),
    "2014-03-05",
  ],
  [
    "Arabic Levant",
    page("", `<h1>بيرو وتشيلي تبحثان قضية قوارب الصيد</h1><div>نشر في: 05 آذار 2014</div>${AR}`, "ar"),
    "2014-03-05",
  ],
  [
    "hreflang'd Japanese",
    page(
      "",
      `<h1>ペルーとチリ、漁船問題を協議</h1><p class="date">2014年3月5日 10時12分</p><p>ペルーとチリの外相は五日、リマで会談し、春に拿捕された漁船の問題について協議した。両国の当局者が明らかにした。</p><p>両外相は年末までに再び会談し、国境に専門家を派遣することで合意した。会談後に発表された声明で明らかになった。</p>`,
      "ja",
    ),
    "2014-03-05",
  ],
  [
    "Korean",
    page(
      "",
      `<h1>페루와 칠레, 어선 문제 논의</h1><p>입력 2014.03.05 10:12 수정 2014.03.06 09:00</p><p>페루와 칠레의 외무장관이 리마에서 만나 봄에 억류된 어선 문제를 논의했다고 당국자들이 밝혔다.</p><p>두 장관은 연말 전에 다시 만나고 국경에 전문가를 파견하기로 합의했다고 회담 후 성명이 밝혔다.</p>`,
      "ko",
    ),
    "2014-03-05",
  ],
  [
    "Turkish",
    page(
      "",
      `<h1>Peru ve Şili balıkçı teknelerini görüştü</h1><span>Giriş: 05.03.2014 - 10:12 Güncelleme: 06.03.2014 - 09:00</span><p>Peru ve Şili dışişleri bakanları ilkbaharda alıkonulan balıkçı teknelerini görüşmek üzere Lima'da bir araya geldi ve bu konuda bir açıklama yapıldı.</p><p>Bakanlar yıl sonundan önce yeniden görüşmeye ve sınıra uzman göndermeye karar verdi, görüşmelerden sonra yapılan açıklamada belirtildi.</p>`,
      "tr",
    ),
    "2014-03-05",
  ],
  [
    "Portuguese",
    page(
      "",
      `<h1>Peru e Chile falam sobre barcos de pesca</h1><p>Publicado em 05/03/2014 às 10h12 - Atualizado em 06/03/2014 às 09h00</p><p>Os ministros das Relações Exteriores do Peru e do Chile se reuniram em Lima para falar sobre os barcos de pesca que foram retidos na primavera, disseram autoridades.</p><p>Eles concordaram em se reunir novamente antes do fim do ano e em enviar especialistas à fronteira, segundo um comunicado.</p>`,
      "pt-br",
    ),
    "2014-03-05",
  ],
  [
    "Italian",
    page(
      "",
      `<h1>Perù e Cile parlano dei pescherecci</h1><time>5 marzo 2014 alle 10:12</time><p>I ministri degli Esteri del Perù e del Cile si sono incontrati a Lima per parlare dei pescherecci che erano stati fermati in primavera, hanno detto fonti ufficiali.</p><p>Hanno deciso di rivedersi prima della fine dell'anno e di mandare esperti al confine, si legge in un comunicato diffuso dopo i colloqui.</p>`,
      "it",
    ),
    "2014-03-05",
  ],
  [
    "Polish",
    page(
      "",
      `<h1>Peru i Chile rozmawiają o kutrach</h1><p>5 marca 2014, 10:12</p><p>Ministrowie spraw zagranicznych Peru i Chile spotkali się w Limie, aby rozmawiać o kutrach, które zostały zatrzymane wiosną, poinformowali urzędnicy.</p><p>Uzgodnili, że spotkają się ponownie przed końcem roku i wyślą ekspertów na granicę, jak podano w oświadczeniu po rozmowach.</p>`,
      "pl",
    ),
    "2014-03-05",
  ],
  [
    "Vietnamese",
    page(
      "",
      `<h1>Peru và Chile bàn về tàu cá</h1><p>Thứ Tư, 05/03/2014, 10:12 (GMT+7)</p><p>Bộ trưởng ngoại giao Peru và Chile đã gặp nhau tại Lima để bàn về các tàu cá bị giữ vào mùa xuân, các quan chức cho biết hôm thứ Tư.</p><p>Hai bên đồng ý gặp lại trước cuối năm và cử chuyên gia đến biên giới, theo một tuyên bố sau cuộc hội đàm.</p>`,
      "vi",
    ),
    "2014-03-05",
  ],
  [
    "Persian",
    page(
      "",
      `<h1>پرو و شیلی درباره قایق‌های ماهیگیری گفتگو کردند</h1><p>تاریخ انتشار: ۱۴ اسفند ۱۳۹۲ - ۱۰:۱۲</p><p>وزیران امور خارجه پرو و شیلی در لیما دیدار کردند تا درباره قایق‌های ماهیگیری که در بهار توقیف شده بود گفتگو کنند.</p><p>آنان توافق کردند که پیش از پایان سال دوباره دیدار کنند و کارشناسانی را به مرز بفرستند.</p>`,
      "fa",
    ),
    "2014-03-05",
  ],
  [
    "Hebrew",
    page(
      "",
      `<h1>פרו וצ'ילה דנות בסירות הדיג</h1><p>פורסם: 05.03.14, 10:12</p><p>שרי החוץ של פרו וצ'ילה נפגשו בלימה כדי לדון בסירות הדיג שנעצרו באביב, כך אמרו גורמים רשמיים.</p><p>הם הסכימו להיפגש שוב לפני סוף השנה ולשלוח מומחים לגבול, כך נמסר בהודעה.</p>`,
      "he",
    ),
    "2014-03-05",
  ],
  [
    "Greek",
    page(
      "",
      `<h1>Περού και Χιλή συζητούν για τα αλιευτικά</h1><p>Δημοσίευση: 5 Μαρτίου 2014, 10:12</p><p>Οι υπουργοί Εξωτερικών του Περού και της Χιλής συναντήθηκαν στη Λίμα για να συζητήσουν για τα αλιευτικά που κρατήθηκαν την άνοιξη.</p><p>Συμφώνησαν να συναντηθούν ξανά πριν από το τέλος του έτους και να στείλουν ειδικούς στα σύνορα.</p>`,
      "el",
    ),
    "2014-03-05",
  ],
  [
    "Hindi",
    page(
      "",
      `<h1>पेरू और चिली ने मछली नौकाओं पर बात की</h1><p>प्रकाशित: 5 मार्च 2014, 10:12</p><p>पेरू और चिली के विदेश मंत्री लीमा में मिले और वसंत में पकड़ी गई मछली नौकाओं पर बात की, अधिकारियों ने कहा है।</p><p>वे साल के अंत से पहले फिर मिलने और सीमा पर विशेषज्ञ भेजने पर सहमत हुए, बयान में कहा गया है।</p>`,
      "hi",
    ),
    "2014-03-05",
  ],
  [
    "Indonesian",
    page(
      "",
      `<h1>Peru dan Chile bahas kapal nelayan</h1><p>Rabu, 5 Maret 2014 10:12 WIB</p><p>Menteri luar negeri Peru dan Chile bertemu di Lima untuk membahas kapal nelayan yang ditahan pada musim semi, kata para pejabat.</p><p>Mereka sepakat untuk bertemu lagi sebelum akhir tahun dan mengirim pakar ke perbatasan, menurut pernyataan setelah pembicaraan.</p>`,
      "id",
    ),
    "2014-03-05",
  ],
  [
    "Ukrainian",
    page(
      "",
      `<h1>Перу і Чилі обговорюють рибальські судна</h1><p>5 березня 2014, 10:12</p><p>Міністри закордонних справ Перу і Чилі зустрілися в Лімі, щоб обговорити рибальські судна, які були затримані навесні.</p><p>Вони домовилися зустрітися знову до кінця року і направити експертів на кордон.</p>`,
      "uk",
    ),
    "2014-03-05",
  ],
  [
    "Swedish",
    page(
      "",
      `<h1>Peru och Chile talar om fiskebåtar</h1><p>Publicerad 5 mars 2014 10.12 Uppdaterad 6 mars 2014</p><p>Utrikesministrarna i Peru och Chile möttes i Lima för att tala om de fiskebåtar som hölls kvar under våren, sade tjänstemän.</p><p>De kom överens om att mötas igen före årets slut och att skicka experter till gränsen, enligt ett uttalande.</p>`,
      "sv",
    ),
    "2014-03-05",
  ],
  [
    "Dutch",
    page(
      "",
      `<h1>Peru en Chili praten over vissersboten</h1><p>woensdag 5 maart 2014, 10:12</p><p>De ministers van Buitenlandse Zaken van Peru en Chili hebben elkaar in Lima ontmoet om te praten over de vissersboten die in het voorjaar werden vastgehouden.</p><p>Zij spraken af elkaar voor het einde van het jaar weer te ontmoeten en deskundigen naar de grens te sturen.</p>`,
      "nl",
    ),
    "2014-03-05",
  ],
  [
    "Finnish",
    page(
      "",
      `<h1>Peru ja Chile puhuvat kalastusveneistä</h1><p>5.3.2014 klo 10.12</p><p>Perun ja Chilen ulkoministerit tapasivat Limassa puhuakseen kalastusveneistä, jotka pidätettiin keväällä, kertoivat virkamiehet.</p><p>He sopivat tapaavansa uudelleen ennen vuoden loppua ja lähettävänsä asiantuntijoita rajalle.</p>`,
      "fi",
    ),
    "2014-03-05",
  ],
  [
    "Hungarian",
    page(
      "",
      `<h1>Peru és Chile a halászhajókról tárgyalt</h1><p>2014. március 5. 10:12</p><p>Peru és Chile külügyminisztere Limában találkozott, hogy a tavasszal feltartóztatott halászhajókról tárgyaljon, közölték a hivatalos források.</p><p>Megállapodtak, hogy az év vége előtt újra találkoznak, és szakértőket küldenek a határra.</p>`,
      "hu",
    ),
    "2014-03-05",
  ],
  [
    "Czech",
    page(
      "",
      `<h1>Peru a Chile jednaly o rybářských lodích</h1><p>5. března 2014 10:12</p><p>Ministři zahraničí Peru a Chile se sešli v Limě, aby jednali o rybářských lodích, které byly na jaře zadrženy, uvedli představitelé.</p><p>Dohodli se, že se znovu sejdou do konce roku a že vyšlou odborníky na hranici.</p>`,
      "cs",
    ),
    "2014-03-05",
  ],
  [
    "Romanian",
    page(
      "",
      `<h1>Peru și Chile discută despre bărci</h1><p>Data publicării: 5 martie 2014</p><p>Miniștrii de externe din Peru și Chile s-au întâlnit la Lima pentru a discuta despre bărcile de pescuit care au fost reținute în primăvară.</p><p>Ei au convenit să se întâlnească din nou înainte de sfârșitul anului și să trimită experți la frontieră.</p>`,
      "ro",
    ),
    "2014-03-05",
  ],
  [
    "Serbian",
    page(
      "",
      `<h1>Peru i Čile o ribarskim brodovima</h1><p>sreda, 05.03.2014. 10:12</p><p>Ministri spoljnih poslova Perua i Čilea sastali su se u Limi da bi razgovarali o ribarskim brodovima koji su zadržani na proleće.</p><p>Dogovorili su se da se ponovo sastanu pre kraja godine i da pošalju stručnjake na granicu.</p>`,
      "sr",
    ),
    "2014-03-05",
  ],
  [
    "Kazakh",
    page(
      "",
      `<h1>Перу мен Чили балық аулау кемелерін талқылады</h1><p>5 наурыз 2014 10:12</p><p>Перу мен Чилидің сыртқы істер министрлері Лимада кездесіп, көктемде ұсталған балық аулау кемелерін талқылады, деп хабарлады шенеуніктер.</p><p>Олар жыл соңына дейін қайта кездесуге және шекараға сарапшылар жіберуге келісті.</p>`,
      "kk",
    ),
    "2014-03-05",
  ],
  [
    "Thai Buddhist year",
    page(
      "",
      `<h1>เปรูและชิลีหารือเรื่องเรือประมง</h1><p>5 มีนาคม 2557</p><p>รัฐมนตรีต่างประเทศของเปรูและชิลีพบกันที่ลิมาเพื่อหารือเรื่องเรือประมงที่ถูกกักในฤดูใบไม้ผลิ เจ้าหน้าที่กล่าว</p><p>ทั้งสองตกลงที่จะพบกันอีกก่อนสิ้นปีและส่งผู้เชี่ยวชาญไปยังชายแดน</p>`,
      "th",
    ),
    "2014-03-05",
  ],
  [
    "Chinese",
    page(
      "",
      `<h1>秘鲁与智利就渔船举行会谈</h1><p>2014年03月05日10:12　来源：新华网</p><p>秘鲁和智利外长5日在利马举行会谈，就春季被扣押的渔船问题交换意见，两国官员表示。</p><p>双方同意年底前再次会晤，并向边境派遣专家，会后发表的声明说。</p>`,
      "zh",
    ),
    "2014-03-05",
  ],
];
