import { plural } from "./plural.ts";

/** The words of what is read in together. */
export const batches = {
  title: "Batch",
  list: "Read in lately",
  listNote: "Each can be taken back as one.",
  none: "Nothing was read in from here so far.",
  older: "Older ones",
  newest: "The newest",
  origins: {
    api: "over the API",
    site: "from this page",
    cli: "from the command line",
    watch: "from a feed",
  },
  standing: {
    waiting: (n: number) => `${plural(n, "article waits", "articles wait")} to be read`,
    open: "still being handed in",
    ended: "done",
    cancelled: "broken off",
    undoing: "is being taken back",
    undone: "taken back",
  },
  progress: "Articles",
  of: (done: number, total: number) => `${done} of ${total}`,
  states: {
    waiting: "waiting",
    refused: "refused",
    parked: "parked",
    cancelled: "broken off",
    undone: "taken back",
  },
  outcomes: {
    added: "added",
    refreshed: "read anew",
    readdressed: "known, at a new address",
    unchanged: "known",
  } as Readonly<Record<string, string>>,
  steps: { taken: "taken in", read: "read", joined: "joined" },
  ms: (ms: number) => `${ms} ms`,
  reportTitle: "Report",
  went: (added: number, refreshed: number, known: number, refused: number, parked: number) =>
    `${added} added, ${refreshed} read anew, ${known} known already, ${refused} refused, ${parked} parked.`,
  report: (articles: number, facts: number, people: number, questions: number, copies: number) =>
    [
      plural(articles, "article", "articles"),
      plural(facts, "fact", "facts"),
      plural(people, "new person", "new people"),
      plural(questions, "question to check", "questions to check"),
      plural(copies, "near-duplicate", "near-duplicates"),
    ].join(", "),
  toReview: "Open questions",
  acts: {
    cancel: "Break off",
    retry: "Try the parked ones again",
    drop: "Give the parked ones up",
    undo: "Take all of it back",
  },
  undoNote:
    "What only this batch brought leaves the record; what others found as well, and what people decided, stays.",
  more: "More articles",
  reload: "Look again",
  done: "Done.",
  refusal: "That could not be done.",
  troubles: "Trouble lately",
  troublesNote: "what could not be read in, with the reason; each leads to its batch",
  feeds: {
    refusals: {
      "fetch.url": "Give an address that begins with http:// or https://, without a password in it.",
      "fetch.address":
        "Only hosts of the public internet are asked: not this machine, not a private network.",
      "fetch.port": "Only the ports 80 and 443 are called.",
      "input.invalid": "That is no address of a feed.",
      "input.feed": "The file is no list of feeds (OPML).",
      "access.forbidden": "This needs a token with the rights of an editor: log in first.",
    } as Readonly<Record<string, string>>,
    title: "Watched feeds",
    lead: "What is new in these feeds is read in, each entry once. A site is asked at its pace, and less and less while it fails.",
    address: "Address of a feed (RSS, Atom, JSON)",
    opml: "Or a list of feeds (OPML)",
    add: "Watch",
    list: "Feeds",
    none: "No feed is watched.",
    every: (minutes: number) => `every ${plural(minutes, "minute", "minutes")}`,
    never: "not asked yet",
    answered: (time: string) => `answered ${time}`,
    next: (time: string) => `next ${time}`,
    failed: (times: number) => `Failed ${plural(times, "time", "times")}:`,
    brought: "What it brought last",
    look: "Look now",
    remove: "Watch no longer",
  },
};

/** What another language has to say of batches. */
export type BatchWords = typeof batches;
