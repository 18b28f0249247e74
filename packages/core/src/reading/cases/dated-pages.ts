const P = (t: string) => `<p>${t}</p>`;
const BODY =
  P(
    "The foreign ministers of Peru and Chile met in Lima to talk about the fishing boats that were held in the spring, officials said.",
  ) +
  P(
    "They agreed to meet again before the end of the year and to send experts to the border, a statement said after the talks.",
  ) +
  P(
    "Peru had asked for the meeting in March, and Chile had agreed to it after its president had spoken with his colleague.",
  );
const ES =
  P(
    "Los ministros de Relaciones Exteriores del Perú y de Chile se reunieron en Lima para hablar de los barcos que fueron retenidos en la primavera, dijeron fuentes oficiales.",
  ) +
  P(
    "Acordaron reunirse de nuevo antes del fin de año y enviar expertos a la frontera, según un comunicado difundido después de las conversaciones.",
  );
const DE =
  P(
    "Die Außenminister von Peru und Chile haben sich in Lima getroffen, um über die Fischerboote zu sprechen, die im Frühjahr festgehalten wurden, teilten Beamte mit.",
  ) +
  P(
    "Sie wollen sich vor dem Ende des Jahres wieder treffen und Fachleute an die Grenze schicken, hieß es in einer Erklärung nach den Gesprächen.",
  );
const FR =
  P(
    "Les ministres des Affaires étrangères du Pérou et du Chili se sont rencontrés à Lima pour parler des bateaux de pêche retenus au printemps, selon des responsables.",
  ) +
  P(
    "Ils sont convenus de se revoir avant la fin de l'année et d'envoyer des experts à la frontière, selon un communiqué publié après les entretiens.",
  );
const RU =
  P(
    "Министры иностранных дел Перу и Чили встретились в Лиме, чтобы обсудить рыболовные суда, которые были задержаны весной, сообщили официальные лица.",
  ) +
  P(
    "Они договорились встретиться снова до конца года и направить экспертов на границу, говорится в заявлении, которое было опубликовано после переговоров.",
  );
const AR =
  P(
    "التقى وزيرا خارجية بيرو وتشيلي في ليما لبحث قضية قوارب الصيد التي احتجزت في الربيع بحسب ما قال مسؤولون في البلدين",
  ) +
  P(
    "واتفق الوزيران على أن يلتقيا مرة أخرى قبل نهاية العام وأن يرسلا خبراء إلى الحدود بحسب بيان صدر بعد المحادثات",
  );
const H = "<h1>Peru and Chile talk about fishing boats</h1>";
const page = (head: string, body: string, lang = "en") =>
  `<!doctype html><html lang="${lang}"><head><title>Peru and Chile talk about fishing boats - The Courier</title>${head}</head><body>${body}</body></html>`;
const ld = (o: unknown) => `<script type="application/ld+json">${JSON.stringify(o)}</script>`;
const NAV = "<nav><a href=/>Home</a> <a href=/w>World</a></nav>";
const REL = `<aside><h3>Related stories</h3><ul><li><a href=/a>Envoys fly home</a> <time datetime="2021-05-01">May 1, 2021</time></li><li><a href=/b>Lake talks open in Quito</a> <time datetime="2021-06-01">June 1, 2021</time></li></ul></aside>`;
const COM = `<section id="comments"><h3>2 comments</h3><div class="comment"><b>Ana</b> <time datetime="2022-01-02">January 2, 2022</time><p>I think that this is good news for the fishermen of both of our countries.</p></div></section>`;
/** How content systems and outlets give the day of an article, each with what else has a day on such pages. */
export const DATED_PAGES: readonly (readonly [string, string, string | null])[] = [
  [
    "WordPress entry-date",
    page(
      "",
      `${NAV}<article>${H}<div class="entry-meta"><time class="entry-date published" datetime="2014-03-05T10:00:00+00:00">March 5, 2014</time><time class="updated" datetime="2016-01-01">January 1, 2016</time></div>${BODY}</article>${REL}${COM}`,
    ),
    "2014-03-05",
  ],
  [
    "Yoast graph",
    page(
      ld({
        "@context": "https://schema.org",
        "@graph": [
          { "@type": "WebSite", name: "x" },
          {
            "@type": ["Article", "BlogPosting"],
            datePublished: "2014-03-05T23:30:00-05:00",
            dateModified: "2015-01-01",
          },
        ],
      }),
      `${H}${BODY}`,
    ),
    "2014-03-05",
  ],
  [
    "published_time and modified",
    page(
      `<meta property="article:modified_time" content="2015-01-01"><meta property="article:published_time" content="2014-03-05T10:00:00Z">`,
      `${H}${BODY}`,
    ),
    "2014-03-05",
  ],
  ["dcterms.date W3C", page(`<meta name="dcterms.date" content="2014-03-05">`, `${H}${BODY}`), "2014-03-05"],
  [
    "DC.date.issued day first",
    page(`<meta name="DC.date.issued" content="05/03/2014">`, `${H}${BODY}`, "en-GB"),
    "2014-03-05",
  ],
  [
    "itemprop content",
    page("", `${H}<span itemprop="datePublished" content="2014-03-05">5 March</span>${BODY}`),
    "2014-03-05",
  ],
  [
    "parsely",
    page(`<meta name="parsely-pub-date" content="2014-03-05T10:00:00Z">`, `${H}${BODY}`),
    "2014-03-05",
  ],
  [
    "sailthru",
    page(`<meta name="sailthru.date" content="Wed, 05 Mar 2014 10:00:00 +0000">`, `${H}${BODY}`),
    "2014-03-05",
  ],
  [
    "Drupal submitted",
    page(
      "",
      `${H}<div class="submitted">Submitted by admin on Wed, 03/05/2014 - 11:38</div>${BODY}`,
      "en-US",
    ),
    "2014-03-05",
  ],
  [
    "Joomla dl",
    page(
      "",
      `${H}<dl class="article-info"><dt>Details</dt><dd class="published">Published: 05 March 2014</dd><dd class="hits">Hits: 2311</dd></dl>${BODY}`,
    ),
    "2014-03-05",
  ],
  [
    "Blogger date header",
    page(
      "",
      `<h2 class="date-header">Wednesday, March 5, 2014</h2><h3 class="post-title">Peru and Chile talk about fishing boats</h3>${BODY}`,
    ),
    "2014-03-05",
  ],
  [
    "old table, no metadata",
    page(
      "",
      `<table><tr><td><a href=/>Home</a><br><a href=/w>World</a></td><td><font size=5><b>Peru and Chile talk about fishing boats</b></font><br><font size=1>LIMA, March 5, 2014</font>${BODY}</td></tr></table>`,
    ),
    "2014-03-05",
  ],
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
    "archive.org wrapper",
    page(
      "",
      `<div id="wm-ipp-base"><div id="wm-ipp">The Wayback Machine - https://web.archive.org/web/20180704120000/http://courier.example/a.html 4 Jul 2018</div></div>${H}<p class="date">March 5, 2014</p>${BODY}`,
    ),
    "2014-03-05",
  ],
  [
    "archive.org wrapper, no date",
    page(
      "",
      `<div id="wm-ipp-base"><div id="wm-ipp">4 captures 04 Jul 2018 - 12 Aug 2019</div></div>${H}${BODY}`,
    ),
    null,
  ],
  ["only related dates", page("", `${NAV}<article>${H}${BODY}</article>${REL}`), null],
  ["only comments' dates", page("", `${NAV}<article>${H}${BODY}</article>${COM}`), null],
  [
    "page clock",
    page(
      "",
      `<div class="clock">Monday, January 12, 2026</div>${NAV}<article>${H}<div>By Ana Ruiz | 5 March 2014</div>${BODY}</article>`,
    ),
    "2014-03-05",
  ],
  [
    "page clock alone",
    page("", `<div class="clock">Monday, January 12, 2026 21°C</div>${NAV}<article>${H}${BODY}</article>`),
    null,
  ],
  [
    "data-timestamp",
    page("", `${H}<span class="ts" data-timestamp="1394013600">2 years ago</span>${BODY}`),
    null,
  ],
  [
    "US order by other dates",
    page("", `${H}<div>03/05/2014</div>${BODY}<footer>Archive: 12/25/2013 11/30/2013</footer>`),
    "2014-03-05",
  ],
  [
    "day order by other dates",
    page("", `${H}<div>05/03/2014</div>${BODY}<footer>Archive: 25/12/2013 30/11/2013</footer>`),
    "2014-03-05",
  ],
  ["ambiguous, nothing tells", page("", `${H}<div>03/05/2014</div>${BODY}`, ""), null],
  [
    "event date in JSON-LD",
    page(
      ld({ "@type": "Event", startDate: "2020-01-01", name: "Fair" }),
      `${H}<p class="date">March 5, 2014</p>${BODY}`,
    ),
    "2014-03-05",
  ],
  [
    "video's date",
    page(
      ld([
        { "@type": "VideoObject", uploadDate: "2019-01-01" },
        { "@type": "NewsArticle", datePublished: "2014-03-05" },
      ]),
      `${H}${BODY}`,
    ),
    "2014-03-05",
  ],
  [
    "list of articles in JSON-LD",
    page(
      ld({
        "@type": "ItemList",
        itemListElement: [{ "@type": "NewsArticle", datePublished: "2020-05-01" }],
      }) +
        ld({
          "@type": "NewsArticle",
          headline: "Peru and Chile talk about fishing boats",
          datePublished: "2014-03-05",
        }),
      `${H}${BODY}`,
    ),
    "2014-03-05",
  ],
  [
    "epoch placeholder",
    page(
      `<meta property="article:published_time" content="1970-01-01T00:00:00Z">`,
      `${H}<p class="date">March 5, 2014</p>${BODY}`,
    ),
    "2014-03-05",
  ],
  [
    "zero date",
    page(
      `<meta property="article:published_time" content="0000-00-00">`,
      `${H}<p class="date">March 5, 2014</p>${BODY}`,
    ),
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
    "Indian Updated: first",
    page(
      "",
      `${H}<div>Updated: Mar 6, 2014, 09.00 AM IST | Published: Mar 5, 2014, 10.12 AM IST</div>${BODY}`,
    ),
    "2014-03-05",
  ],
  [
    "BBC old",
    page(`<meta name="OriginalPublicationDate" content="2014/03/05 10:12:00">`, `${H}${BODY}`),
    "2014-03-05",
  ],
  [
    "cXense",
    page(`<meta name="cXenseParse:recs:publishtime" content="2014-03-05T10:12:00Z">`, `${H}${BODY}`),
    "2014-03-05",
  ],
  [
    "url path",
    page(`<link rel="canonical" href="https://courier.example/2014/03/05/talks.html">`, `${H}${BODY}`),
    "2014-03-05",
  ],
  [
    "url compact",
    page(`<meta property="og:url" content="https://courier.example/news/20140305-talks">`, `${H}${BODY}`),
    "2014-03-05",
  ],
  [
    "time with no datetime, in body",
    page("", `<article>${H}<header><time>5 Mar 2014</time></header>${BODY}</article>${REL}`),
    "2014-03-05",
  ],
  ["last modified footer only", page("", `${H}${BODY}<footer>Last modified: 5 March 2014</footer>`), null],
  [
    "microformat hentry abbr",
    page(
      "",
      `<div class="hentry"><h2 class="entry-title">Peru and Chile talk about fishing boats</h2><abbr class="published" title="2014-03-05T10:12">yesterday</abbr><div class="entry-content">${BODY}</div></div>`,
    ),
    "2014-03-05",
  ],
  [
    "date below the text",
    page("", `${H}${BODY}<p class="pubdate">Published on March 5, 2014</p>${REL}`),
    "2014-03-05",
  ],
  ["ISO in text line", page("", `${H}<p>2014-03-05 10:12 | Ana Ruiz</p>${BODY}`), "2014-03-05"],
  [
    "next/prev posts dated",
    page(
      "",
      `${H}<p class="date">March 5, 2014</p>${BODY}<div class="nav-links"><a href=/p>Previous: Lake talks (March 1, 2014)</a> <a href=/n>Next: Envoys (March 9, 2014)</a></div>`,
    ),
    "2014-03-05",
  ],
  [
    "gov.uk",
    page(
      `<meta name="govuk:first-published-at" content="2014-03-05T10:12:00.000+00:00"><meta name="govuk:public-updated-at" content="2015-04-01T00:00:00Z">`,
      `${H}<dl><dt>Published:</dt><dd>5 March 2014</dd><dt>Last updated:</dt><dd>1 April 2015</dd></dl>${BODY}`,
    ),
    "2014-03-05",
  ],
  ["UN press", page("", `<div>SC/11808</div><div>5 March 2014</div>${H}${BODY}`), "2014-03-05"],
  [
    "state.gov archive",
    page(
      "",
      `<div>Archived Content</div><h1>Peru and Chile talk about fishing boats</h1><div>Press Statement</div><div>Jen Psaki</div><div>Washington, DC</div><div>March 5, 2014</div>${BODY}`,
    ),
    "2014-03-05",
  ],
  ["kremlin", page("", `${H}<div>March 5, 2014</div><div>18:20</div><div>Moscow</div>${BODY}`), "2014-03-05"],
  ["MFA China", page("", `${H}<div>2014/03/05</div>${BODY}`), "2014-03-05"],
  ["Xinhua", page("", `<div>English.news.cn 2014-03-05 10:12:33</div>${H}${BODY}`), "2014-03-05"],
  [
    "Xinhua new",
    page("", `${H}<div>Source: Xinhua| 2014-03-05 10:12:33|Editor: Yang Yi</div>${BODY}`),
    "2014-03-05",
  ],
  ["EEAS", page("", `<div>05.03.2014</div>${H}<div>EEAS Press Team</div>${BODY}`), "2014-03-05"],
  [
    "split date box",
    page(
      "",
      `<div class="date-box"><span class="day">05</span><span class="month">Mar</span><span class="year">2014</span></div>${H}${BODY}`,
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
  [
    "hidden date in script state",
    page(
      `<script>window.__STATE__={"article":{"publishDate":"2014-03-05T10:12:00Z"}}</script>`,
      `${H}${BODY}`,
    ),
    null,
  ],
];
