import { BODY, H, page, NAV, REL, COM, type DatedPage } from "./parts.ts";

/** Pages on which other days stand beside: clocks, archives, stories around, addresses, days of no article. */
export const BESIDE_OTHER_DAYS: readonly DatedPage[] = [
  [
    "archive.org wrapper",
    page(
      "",
      `<div id="wm-ipp-base"><div id="wm-ipp">The Wayback Machine - https://web.archive.org/web/20180704120000/http://courier.example/a.html 4 Jul 2018</div></div>${H}<p class="date">March 5, 2014</p>${BODY}`,
    ),
    "2014-03-05",
  ],
  [
    "archive.org wrapper, no date",
    page(
      "",
      `<div id="wm-ipp-base"><div id="wm-ipp">4 captures 04 Jul 2018 - 12 Aug 2019</div></div>${H}${BODY}`,
    ),
    null,
  ],
  ["only related dates", page("", `${NAV}<article>${H}${BODY}</article>${REL}`), null],
  ["only comments' dates", page("", `${NAV}<article>${H}${BODY}</article>${COM}`), null],
  [
    "page clock",
    page(
      "",
      `<div class="clock">Monday, January 12, 2026</div>${NAV}<article>${H}<div>By Ana Ruiz | 5 March 2014</div>${BODY}</article>`,
    ),
    "2014-03-05",
  ],
  [
    "page clock alone",
    page("", `<div class="clock">Monday, January 12, 2026 21°C</div>${NAV}<article>${H}${BODY}</article>`),
    null,
  ],
  [
    "US order by other dates",
    page("", `${H}<div>03/05/2014</div>${BODY}<footer>Archive: 12/25/2013 11/30/2013</footer>`),
    "2014-03-05",
  ],
  [
    "day order by other dates",
    page("", `${H}<div>05/03/2014</div>${BODY}<footer>Archive: 25/12/2013 30/11/2013</footer>`),
    "2014-03-05",
  ],
  ["ambiguous, nothing tells", page("", `${H}<div>03/05/2014</div>${BODY}`, ""), null],
  [
    "Indian Updated: first",
    page(
      "",
      `${H}<div>Updated: Mar 6, 2014, 09.00 AM IST | Published: Mar 5, 2014, 10.12 AM IST</div>${BODY}`,
    ),
    "2014-03-05",
  ],
  [
    "url path",
    page(`<link rel="canonical" href="https://courier.example/2014/03/05/talks.html">`, `${H}${BODY}`),
    "2014-03-05",
  ],
  [
    "url compact",
    page(`<meta property="og:url" content="https://courier.example/news/20140305-talks">`, `${H}${BODY}`),
    "2014-03-05",
  ],
  [
    "time with no datetime, in body",
    page("", `<article>${H}<header><time>5 Mar 2014</time></header>${BODY}</article>${REL}`),
    "2014-03-05",
  ],
  ["last modified footer only", page("", `${H}${BODY}<footer>Last modified: 5 March 2014</footer>`), null],
  [
    "date below the text",
    page("", `${H}${BODY}<p class="pubdate">Published on March 5, 2014</p>${REL}`),
    "2014-03-05",
  ],
  ["ISO in text line", page("", `${H}<p>2014-03-05 10:12 | Ana Ruiz</p>${BODY}`), "2014-03-05"],
  [
    "next/prev posts dated",
    page(
      "",
      `${H}<p class="date">March 5, 2014</p>${BODY}<div class="nav-links"><a href=/p>Previous: Lake talks (March 1, 2014)</a> <a href=/n>Next: Envoys (March 9, 2014)</a></div>`,
    ),
    "2014-03-05",
  ],
  [
    "split date box",
    page(
      "",
      `<div class="date-box"><span class="day">05</span><span class="month">Mar</span><span class="year">2014</span></div>${H}${BODY}`,
    ),
    "2014-03-05",
  ],
  [
    "hidden date in script state",
    page(
      `<script>window.__STATE__={"article":{"publishDate":"2014-03-05T10:12:00Z"}}</script>`,
      `${H}${BODY}`,
    ),
    null,
  ],
];
