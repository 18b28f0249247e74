/** A case: how the day is given, the page, and the day that it came out; null where it does not say. */
export type DatedPage = readonly [manner: string, html: string, day: string | null];

export const P = (t: string) => `<p>${t}</p>`;
export const BODY =
  P(
    "The foreign ministers of Peru and Chile met in Lima to talk about the fishing boats that were held in the spring, officials said.",
  ) +
  P(
    "They agreed to meet again before the end of the year and to send experts to the border, a statement said after the talks.",
  ) +
  P(
    "Peru had asked for the meeting in March, and Chile had agreed to it after its president had spoken with his colleague.",
  );
export const ES =
  P(
    "Los ministros de Relaciones Exteriores del Perú y de Chile se reunieron en Lima para hablar de los barcos que fueron retenidos en la primavera, dijeron fuentes oficiales.",
  ) +
  P(
    "Acordaron reunirse de nuevo antes del fin de año y enviar expertos a la frontera, según un comunicado difundido después de las conversaciones.",
  );
export const DE =
  P(
    "Die Außenminister von Peru und Chile haben sich in Lima getroffen, um über die Fischerboote zu sprechen, die im Frühjahr festgehalten wurden, teilten Beamte mit.",
  ) +
  P(
    "Sie wollen sich vor dem Ende des Jahres wieder treffen und Fachleute an die Grenze schicken, hieß es in einer Erklärung nach den Gesprächen.",
  );
export const FR =
  P(
    "Les ministres des Affaires étrangères du Pérou et du Chili se sont rencontrés à Lima pour parler des bateaux de pêche retenus au printemps, selon des responsables.",
  ) +
  P(
    "Ils sont convenus de se revoir avant la fin de l'année et d'envoyer des experts à la frontière, selon un communiqué publié après les entretiens.",
  );
export const RU =
  P(
    "Министры иностранных дел Перу и Чили встретились в Лиме, чтобы обсудить рыболовные суда, которые были задержаны весной, сообщили официальные лица.",
  ) +
  P(
    "Они договорились встретиться снова до конца года и направить экспертов на границу, говорится в заявлении, которое было опубликовано после переговоров.",
  );
export const AR =
  P(
    "التقى وزيرا خارجية بيرو وتشيلي في ليما لبحث قضية قوارب الصيد التي احتجزت في الربيع بحسب ما قال مسؤولون في البلدين",
  ) +
  P(
    "واتفق الوزيران على أن يلتقيا مرة أخرى قبل نهاية العام وأن يرسلا خبراء إلى الحدود بحسب بيان صدر بعد المحادثات",
  );
export const H = "<h1>Peru and Chile talk about fishing boats</h1>";
export const page = (head: string, body: string, lang = "en") =>
  `<!doctype html><html lang="${lang}"><head><title>Peru and Chile talk about fishing boats - The Courier</title>${head}</head><body>${body}</body></html>`;
export const ld = (o: unknown) => `<script type="application/ld+json">${JSON.stringify(o)}</script>`;
export const NAV = "<nav><a href=/>Home</a> <a href=/w>World</a></nav>";
export const REL = `<aside><h3>Related stories</h3><ul><li><a href=/a>Envoys fly home</a> <time datetime="2021-05-01">May 1, 2021</time></li><li><a href=/b>Lake talks open in Quito</a> <time datetime="2021-06-01">June 1, 2021</time></li></ul></aside>`;
export const COM = `<section id="comments"><h3>2 comments</h3><div class="comment"><b>Ana</b> <time datetime="2022-01-02">January 2, 2022</time><p>I think that this is good news for the fishermen of both of our countries.</p></div></section>`;
