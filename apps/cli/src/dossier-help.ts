export const MERGE_HELP = `Each article is joined with all others when it is read in, so this is seldom needed: for a store of an
earlier release (any command does it then), and after a new release or with other --knowledge, by which
the record may be joined otherwise. Decisions hold throughout. It may be stopped at any time and goes on
where it was.

Examples:
  chancery merge
  chancery merge --rebuild --db my.db`;

export const TIMELINE_HELP = `An event stands once, however many articles tell of it; one whose day is not certain is listed where it
can be at the earliest. Who serves a state takes part for it: "timeline Russia Kazakhstan" finds the
meetings of their presidents. Without --limit 50 are listed; the last line says how to go on.

Examples:
  chancery timeline tokaev putin
  chancery timeline Russia Kazakhstan --type signing ratification --from 1991-12-01
  chancery timeline --place KZ --from 2015-01-01 --to 2015-12-31
  chancery timeline Angola --status planned unconfirmed --json`;

export const SHOW_HELP = `An event is shown field by field: what each source says, in its words, and by which rule one value is
shown first. Every id that an event was ever given leads to it. An agreement is shown with its parties,
steps and ties to others; a person with offices; an organisation with its members on a day.

Examples:
  chancery show evt-0r4xfbb0k58m6l
  chancery show agr.minsk-2015
  chancery show org.eaeu --on 2015-01-02
  chancery show tokaev --json`;

export const CITE_HELP = `A fact is cited as the article that states it, with its words, the sha-256 of what was read, and its place in
the record. Of an event the page comes first, then each fact that tells of it. What is not known is left out.

Examples:
  chancery cite evt-0r4xfbb0k58m6l
  chancery cite agr.minsk-2015 --format bibtex > minsk.bib
  chancery cite tokaev --format csl --site https://record.example`;

export const VERIFY_HELP = `It reads and never writes: every source against its sha-256, the text against the bytes, every quoted
word against the text, every index against its table, the log of decisions against gaps. --rebuild makes
the joined record anew in a temporary folder and compares it row by row. Problems go to standard output,
one a line; exit code 1 says that there are some.

Examples:
  chancery verify
  chancery verify --rebuild --json | tail -1
  chancery verify --db backup.db || echo "do not restore this one"`;

export const REVIEW_HELP = `Decisions are lines of a log that only grows: who, when, why, what stood before and after. They name
facts, not events, so they hold when articles are read again or the record is made anew. Undoing one adds
a line; nothing is ever removed.`;

export const LIST_HELP = `Examples:
  chancery review list
  chancery review list --kind same-event --limit 5
  chancery review list --answered --json`;

export const DECIDE_HELP = `Acts and their subjects:
  same-event, other-event FACT FACT...    these tell of one event; of different ones
  same-entity, other-entity NAME NAME...  these are one person, body, agreement; different ones
  accept, reject FACT                     it is stated so; the words do not say that
  correct FACT --field F --value V        the words say something else
  note SUBJECT --text TEXT                anything, on a fact, an event or an entity
  dismiss QUESTION                        looked at, and left as it is

A FACT is "source/fact" or a fact's id as show prints it; an event's id stands for its first fact.
Values of --value: a type or status; true or false; a day, month, year or two of them with a slash; a
place; "role:who, role:who"; names with commas between; "none" for no time, no place, nothing.

Examples:
  chancery review decide same-event evt-1d0 evt-7x2 --why "one evening, told twice"
  chancery review decide correct 0k3v9 --field when --value 2015-12-21 --why "the Monday before"
  chancery review decide reject 0k3v9 --why "a headline of another article"
  chancery review decide dismiss ask-19c --why "cannot be told" --by "M. Ivanova"`;

export const UNDO_HELP = `Examples:
  chancery review history --about evt-1d0
  chancery review undo dec-022jn --why "two evenings after all"`;

export const HISTORY_HELP = `Examples:
  chancery review history
  chancery review history --about evt-1d0 --json
  chancery review history --by "M. Ivanova" --kind reject`;

export const BACKUP_HELP = `The file is JSON Lines, compressed with gzip, the same for every kind of database.

Examples:
  chancery backup 2026-01-02.jsonl.gz
  chancery restore 2026-01-02.jsonl.gz --db file:copy.db
  chancery restore 2026-01-02.jsonl.gz --db postgres://localhost/chancery`;
