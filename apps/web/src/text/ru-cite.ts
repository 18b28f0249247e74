import type { Dictionary } from "./en.ts";

/** Слова ссылок: как их копируют и как они читаются. */
export const cite: Dictionary["cite"] = {
  label: "Сослаться",
  title: "Ссылка",
  lead: "Текстом для вставки и файлами для программ, которые ведут списки источников. Неизвестное опущено.",
  text: "Текстом",
  files: "Файлом",
  forms: { bib: "BibTeX", ris: "RIS", "csl.json": "CSL-JSON" },
  back: "Назад к тому, на что ссылаются",
  form: {
    quoted: (words) => `«${words}»`,
    title: (title) => `«${title}»`,
    inferred: "дата выведена",
    undated: "дата неизвестна",
    noOutlet: "издание не названо",
    standing: (words) => `сообщено как: ${words}`,
    disputed: "источники расходятся",
    saidBy: (name) => `по словам: ${name}`,
    of: { fact: "факт", event: "событие", article: "статья", agreement: "соглашение", entity: "имя" },
    versions: (pipeline, knowledge) => `конвейер ${pipeline}, знания ${knowledge}`,
    accessed: (day) => `дата обращения: ${day}`,
  },
};
