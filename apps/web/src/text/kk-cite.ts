import type { Dictionary } from "./en.ts";

/** For translators: the Kazakh words want to be checked by somebody whose first language it is. */
export const cite: Dictionary["cite"] = {
  label: "Сілтеме жасау",
  title: "Сілтеме",
  lead: "Қоюға арналған мәтін түрінде және дереккөздер тізімін жүргізетін бағдарламаларға арналған файл түрінде. Белгісізі түсіріліп қалдырылған.",
  text: "Мәтін түрінде",
  files: "Файл түрінде",
  forms: { bib: "BibTeX", ris: "RIS", "csl.json": "CSL-JSON" },
  back: "Сілтеме жасалған бетке оралу",
  form: {
    quoted: (words) => `«${words}»`,
    title: (title) => `«${title}»`,
    inferred: "күні қорытылған",
    undated: "күні белгісіз",
    noOutlet: "басылым аталмаған",
    standing: (words) => `хабарлануы: ${words}`,
    disputed: "дереккөздер әртүрлі айтады",
    saidBy: (name) => `айтушы: ${name}`,
    of: { fact: "факт", event: "оқиға", article: "мақала", agreement: "келісім", entity: "атау" },
    versions: (pipeline, knowledge) => `өңдеу ${pipeline}, білім ${knowledge}`,
    accessed: (day) => `қаралған күні: ${day}`,
  },
};
