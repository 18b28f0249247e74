import { plural } from "./plural.ts";
import type { Rows } from "./rows.ts";

/** The words that components in the browser need: loaded there by themselves, so that the other pages' words are not. */
export const client = {
  check: {
    lead: "Paste a text and see what the record makes of it. Nothing is stored.",
    label: "Text",
    placeholder: "An article, with all that stands around it",
    submit: "Check",
    busy: "Reading…",
    nothing: "There was no text to check.",
    stored: "The record has this very text:",
    knownTitle: "Already in the record",
    newTitle: "Not in the record so far",
    result: "What the text states",
  },
  import: {
    lead: "Read articles into the record: text or HTML as it was scraped, with all that stands around it. Nothing is cleaned away; each line is classified.",
    files: "Files",
    filesHint:
      ".txt or .html, one article a file, at most 10 MB each; a file of a name known already is a new version of it",
    folder: "Or a folder, with all below it",
    paste: "Or paste one article",
    address: "Its address, if it has one",
    submit: "Read in",
    busy: "Reading in…",
    nothing: "Choose a file or paste a text first.",
    lost: "What was read in stays. Send the rest again; what is known already is passed over.",
    collections: "Collections go in by command:",
    command: "chancery ingest FOLDER",
  },
  citing: { copy: "Copy citation", copied: "Citation copied" },
  keys: {
    title: "Keys",
    close: "Close",
    open: "Keys",
    enable: "Single keys are on",
    rows: [
      ["/", "search"],
      ["j", "next fact or line"],
      ["k", "previous fact or line"],
      ["Enter", "open it"],
      ["o", "open the line; in an article, the original at its sentence"],
      ["b", "fold or unfold page furniture"],
      ["s", "in a search, save it: to its name"],
      ["Ctrl K", "go to any page or name; ⌘ K on a Mac"],
      ["?", "this list"],
      ["Esc", "close the open fact"],
    ] as Rows,
  },
  palette: {
    open: "Go to",
    title: "Go to",
    label: "A page, a person, a state, a body, an agreement",
    names: "Named in the record",
    screens: "Pages",
    articles: "Articles",
    everywhere: "Search",
    close: "Close",
    away: "Names cannot be looked up now: the API does not answer. Pages can be gone to.",
    search: (query: string) => `Search the record for “${query}”`,
    count: (n: number) => `${plural(n, "place", "places")} to go: arrows choose, Enter goes`,
    kinds: {
      person: "person",
      country: "state",
      place: "place",
      organization: "organisation",
      agreement: "agreement",
      event: "named event",
    },
  },
  trouble: {
    title: "That did not work",
    unforeseen: "The page could not be made.",
    remedy: "Try again. If it stays so, the site’s log says why.",
    again: "Try again",
    code: "Code",
  },
};

export type ClientDictionary = typeof client;
