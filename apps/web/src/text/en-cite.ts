/** The words of citations: how they are copied, and how they read. */
export const cite = {
  label: "Cite",
  title: "Citation",
  lead: "As text to paste, and as files for programs that keep references. What is not known is left out.",
  text: "As text",
  files: "As a file",
  forms: { bib: "BibTeX", ris: "RIS", "csl.json": "CSL-JSON" },
  back: "Back to what is cited",
  form: {
    quoted: (words: string) => `“${words}”`,
    title: (title: string) => `“${title}”`,
    inferred: "date inferred",
    undated: "date not known",
    noOutlet: "outlet not stated",
    standing: (words: string) => `reported as ${words}`,
    disputed: "disputed",
    saidBy: (name: string) => `according to ${name}`,
    of: { fact: "fact", event: "event", article: "article", agreement: "agreement", entity: "entity" },
    versions: (pipeline: string, knowledge: string) => `pipeline ${pipeline}, knowledge ${knowledge}`,
    accessed: (day: string) => `accessed ${day}`,
  },
};
