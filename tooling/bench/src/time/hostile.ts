/** What a text of nothing but one thing does to a finder of times: each is repeated until the text is long enough. */
export const HOSTILE_TIMES: Readonly<Record<string, string>> = {
  "days of no month": "the ministers said on the 31st ",
  numbers: "they counted 1 19 2019 ",
  months: "March May ",
  "the first of the": "the first of the ",
  "from ... to": "from 1998 to ",
  ago: "two years and three days before the ",
};
