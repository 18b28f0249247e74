import type { ClientDictionary } from "./en-client.ts";
import { counting } from "./plural.ts";

const n = counting("kk");
const facts = (count: number): string => n(count, { other: "факт" });

/** For translators: the Kazakh words want to be checked by somebody whose first language it is. */
export const client: ClientDictionary = {
  check: {
    lead: "Мәтінді қойып, жазба одан не көретінін біліңіз. Ештеңе сақталмайды.",
    label: "Мәтін",
    placeholder: "Мақала, айналасындағының бәрімен",
    submit: "Тексеру",
    busy: "Оқылуда…",
    nothing: "Тексеретін мәтін жоқ.",
    stored: "Дәл осы мәтін жазбада бар:",
    knownTitle: "Жазбада бар",
    newTitle: "Жазбада әлі жоқ",
    result: "Мәтін не айтады",
  },
  import: {
    lead: "Мақалаларды жазбаға оқу: мәтін немесе HTML қалай алынса, сол күйінде, айналасындағының бәрімен. Ештеңе өшірілмейді, әр жол өз түріне жатқызылады.",
    files: "Файлдар",
    filesHint:
      ".txt немесе .html, бір файлда бір мақала, әрқайсысы 10 МБ-тан аспасын; аты белгілі файл жаңа нұсқа болады",
    paste: "Немесе бір мақаланы қойыңыз",
    address: "Мекенжайы, егер бар болса",
    submit: "Оқу",
    busy: "Оқылуда…",
    nothing: "Алдымен файл таңдаңыз немесе мәтін қойыңыз.",
    progress: "Оқу барысы",
    reading: (done, total) => `${total} ішінен ${done}`,
    outcomes: {
      added: "қосылды",
      refreshed: "қайта оқылды",
      readdressed: "белгілі, мекенжайы жаңа",
      unchanged: "өзгеріссіз",
      failed: "оқылмады",
    },
    totals: (added, refreshed, unchanged, failed, count) =>
      `Қосылды: ${added}, қайта оқылды: ${refreshed}, бұрыннан белгілі: ${unchanged}, оқылмады: ${failed}; жаңа — ${facts(count)}.`,
    lost: "Оқылғаны сақталады. Қалғанын қайта жіберіңіз: белгілісі өткізіп жіберіледі.",
    collections: "Жинақтар пәрменмен оқылады:",
    command: "chancery ingest FOLDER",
    untitled: "Тақырыпсыз мақала",
    facts,
    version: (version) => `${version}-нұсқа`,
  },
  keys: {
    title: "Пернелер",
    close: "Жабу",
    open: "Пернелер",
    enable: "Жеке пернелер қосулы",
    rows: [
      ["/", "іздеу"],
      ["j", "келесі факт немесе жол"],
      ["k", "алдыңғы факт немесе жол"],
      ["Enter", "ашу"],
      ["o", "жолды ашу; мақалада — түпнұсқа осы сөйлемде"],
      ["b", "беттің жиектемесін жазу немесе бүктеу"],
      ["?", "осы тізім"],
      ["Esc", "ашық фактіні жабу"],
    ],
  },
  trouble: {
    title: "Болмады",
    unforeseen: "Бетті құру мүмкін болмады.",
    remedy: "Қайталап көріңіз. Көмектеспесе, себебі сайт журналында жазылған.",
    again: "Қайталау",
    code: "Код",
  },
};
