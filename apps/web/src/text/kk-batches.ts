import type { BatchWords } from "./en-batches.ts";
import { counting } from "./plural.ts";

const n = counting("kk");
const articles = (count: number): string => n(count, { other: "мақала" });

/** For translators: the Kazakh words want to be checked by somebody whose first language it is. */
export const batches: BatchWords = {
  title: "Топтама",
  list: "Жақында оқылғандар",
  listNote: "Әр топтаманы тұтас кері қайтаруға болады.",
  none: "Әзірге ештеңе оқылған жоқ.",
  older: "Бұрынғылары",
  newest: "Ең жаңалары",
  origins: { api: "API арқылы", site: "осы беттен", cli: "командалық жолдан", watch: "таспадан" },
  standing: {
    waiting: (count) => `оқылуын күтуде: ${articles(count)}`,
    open: "әлі тапсырылуда",
    ended: "дайын",
    cancelled: "тоқтатылды",
    undoing: "кері қайтарылуда",
    undone: "кері қайтарылды",
  },
  progress: "Мақалалар",
  of: (done, total) => `${total} ішінен ${done}`,
  states: {
    waiting: "күтуде",
    refused: "қабылданбады",
    parked: "кейінге қалдырылды",
    cancelled: "тоқтатылды",
    undone: "кері қайтарылды",
  },
  outcomes: {
    added: "қосылды",
    refreshed: "қайта оқылды",
    readdressed: "белгілі, мекенжайы жаңа",
    unchanged: "белгілі",
  },
  steps: { taken: "қабылданды", read: "оқылды", joined: "біріктірілді" },
  ms: (ms) => `${ms} мс`,
  reportTitle: "Қорытынды",
  went: (added, refreshed, known, refused, parked) =>
    `Қосылғаны: ${added}, қайта оқылғаны: ${refreshed}, бұрыннан белгілісі: ${known}, қабылданбағаны: ${refused}, кейінге қалғаны: ${parked}.`,
  report: (count, facts, people, questions, copies) =>
    [
      articles(count),
      n(facts, { other: "факт" }),
      n(people, { other: "жаңа тұлға" }),
      n(questions, { other: "сұрақ" }),
      n(copies, { other: "көшірмеге жуық мақала" }),
    ].join(", "),
  toReview: "Ашық сұрақтар",
  acts: {
    cancel: "Тоқтату",
    retry: "Кейінге қалғанын қайта оқу",
    drop: "Кейінге қалғанынан бас тарту",
    undo: "Бәрін кері қайтару",
  },
  undoNote: "Жазбадан тек осы топтама әкелгені кетеді; басқалар да тапқаны және адамдардың шешімдері қалады.",
  more: "Мақалалардың жалғасы",
  reload: "Жаңарту",
  done: "Орындалды.",
  refusal: "Бұл орындалмады.",
  troubles: "Соңғы сәтсіздіктер",
  troublesNote: "оқылмағандар мен себебі; әр жол өз топтамасына апарады",
  feeds: {
    refusals: {
      "fetch.url": "http:// немесе https:// деп басталатын, құпиясөзі жоқ мекенжай беріңіз.",
      "fetch.address": "Тек ашық интернеттегі хосттардан сұралады: осы машинадан да, жеке желіден де емес.",
      "fetch.port": "Тек 80 және 443 порттары шақырылады.",
      "input.invalid": "Бұл таспаның мекенжайы емес.",
      "input.feed": "Файл таспалар тізімі (OPML) емес.",
      "access.forbidden": "Бұған редактор құқығы бар токен керек: алдымен кіріңіз.",
    },
    title: "Бақылаудағы таспалар",
    lead: "Осы таспалардағы жаңа жазбалар оқылады, әрқайсысы бір рет. Сайттан өз қарқынымен сұралады, ал жауап бермесе — барған сайын сирек.",
    address: "Таспаның мекенжайы (RSS, Atom, JSON)",
    opml: "Немесе таспалар тізімі (OPML)",
    add: "Бақылау",
    list: "Таспалар",
    none: "Бақылаудағы таспа жоқ.",
    every: (minutes) => `${n(minutes, { other: "минут" })} сайын`,
    never: "әлі сұралған жоқ",
    answered: (time) => `жауап берді: ${time}`,
    next: (time) => `келесі сұрау: ${time}`,
    failed: (times) => `Қатарынан сәтсіз: ${times}.`,
    brought: "Соңғы әкелгені",
    look: "Қазір сұрау",
    remove: "Бақылауды тоқтату",
  },
};
