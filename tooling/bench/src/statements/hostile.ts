/** What a text of nothing but one thing does to a reader of quotations: each is repeated until the text is long enough. */
export const HOSTILE_STATEMENTS: Readonly<Record<string, string>> = {
  "marks that open": "“he ",
  "straight marks": '"he ',
  "marks in marks": "“ he ‘ said ",
  "he said that": "he said that ",
  "Haddad said:": "Haddad said: ",
  "according to": "according to Haddad, ",
};
