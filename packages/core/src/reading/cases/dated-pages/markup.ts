import { BODY, H, page, ld, NAV, REL, COM, type DatedPage } from "./parts.ts";

/** How content systems give the day of an article in elements and attributes. */
export const IN_MARKUP: readonly DatedPage[] = [
  [
    "WordPress entry-date",
    page(
      "",
      `${NAV}<article>${H}<div class="entry-meta"><time class="entry-date published" datetime="2014-03-05T10:00:00+00:00">March 5, 2014</time><time class="updated" datetime="2016-01-01">January 1, 2016</time></div>${BODY}</article>${REL}${COM}`,
    ),
    "2014-03-05",
  ],
  [
    "Yoast graph",
    page(
      ld({
        "@context": "https://schema.org",
        "@graph": [
          { "@type": "WebSite", name: "x" },
          {
            "@type": ["Article", "BlogPosting"],
            datePublished: "2014-03-05T23:30:00-05:00",
            dateModified: "2015-01-01",
          },
        ],
      }),
      `${H}${BODY}`,
    ),
    "2014-03-05",
  ],
  [
    "published_time and modified",
    page(
      `<meta property="article:modified_time" content="2015-01-01"><meta property="article:published_time" content="2014-03-05T10:00:00Z">`,
      `${H}${BODY}`,
    ),
    "2014-03-05",
  ],
  ["dcterms.date W3C", page(`<meta name="dcterms.date" content="2014-03-05">`, `${H}${BODY}`), "2014-03-05"],
  [
    "DC.date.issued day first",
    page(`<meta name="DC.date.issued" content="05/03/2014">`, `${H}${BODY}`, "en-GB"),
    "2014-03-05",
  ],
  [
    "itemprop content",
    page("", `${H}<span itemprop="datePublished" content="2014-03-05">5 March</span>${BODY}`),
    "2014-03-05",
  ],
  [
    "parsely",
    page(`<meta name="parsely-pub-date" content="2014-03-05T10:00:00Z">`, `${H}${BODY}`),
    "2014-03-05",
  ],
  [
    "sailthru",
    page(`<meta name="sailthru.date" content="Wed, 05 Mar 2014 10:00:00 +0000">`, `${H}${BODY}`),
    "2014-03-05",
  ],
  [
    "Drupal submitted",
    page(
      "",
      `${H}<div class="submitted">Submitted by admin on Wed, 03/05/2014 - 11:38</div>${BODY}`,
      "en-US",
    ),
    "2014-03-05",
  ],
  [
    "Joomla dl",
    page(
      "",
      `${H}<dl class="article-info"><dt>Details</dt><dd class="published">Published: 05 March 2014</dd><dd class="hits">Hits: 2311</dd></dl>${BODY}`,
    ),
    "2014-03-05",
  ],
  [
    "Blogger date header",
    page(
      "",
      `<h2 class="date-header">Wednesday, March 5, 2014</h2><h3 class="post-title">Peru and Chile talk about fishing boats</h3>${BODY}`,
    ),
    "2014-03-05",
  ],
  [
    "old table, no metadata",
    page(
      "",
      `<table><tr><td><a href=/>Home</a><br><a href=/w>World</a></td><td><font size=5><b>Peru and Chile talk about fishing boats</b></font><br><font size=1>LIMA, March 5, 2014</font>${BODY}</td></tr></table>`,
    ),
    "2014-03-05",
  ],
  [
    "data-timestamp",
    page("", `${H}<span class="ts" data-timestamp="1394013600">2 years ago</span>${BODY}`),
    null,
  ],
  [
    "event date in JSON-LD",
    page(
      ld({ "@type": "Event", startDate: "2020-01-01", name: "Fair" }),
      `${H}<p class="date">March 5, 2014</p>${BODY}`,
    ),
    "2014-03-05",
  ],
  [
    "video's date",
    page(
      ld([
        { "@type": "VideoObject", uploadDate: "2019-01-01" },
        { "@type": "NewsArticle", datePublished: "2014-03-05" },
      ]),
      `${H}${BODY}`,
    ),
    "2014-03-05",
  ],
  [
    "list of articles in JSON-LD",
    page(
      ld({
        "@type": "ItemList",
        itemListElement: [{ "@type": "NewsArticle", datePublished: "2020-05-01" }],
      }) +
        ld({
          "@type": "NewsArticle",
          headline: "Peru and Chile talk about fishing boats",
          datePublished: "2014-03-05",
        }),
      `${H}${BODY}`,
    ),
    "2014-03-05",
  ],
  [
    "published when the clock of computers began",
    page(
      `<meta property="article:published_time" content="1970-01-01T00:00:00Z">`,
      `${H}<p class="date">March 5, 2014</p>${BODY}`,
    ),
    "2014-03-05",
  ],
  [
    "published on no day",
    page(
      `<meta property="article:published_time" content="0000-00-00">`,
      `${H}<p class="date">March 5, 2014</p>${BODY}`,
    ),
    "2014-03-05",
  ],
  [
    "BBC old",
    page(`<meta name="OriginalPublicationDate" content="2014/03/05 10:12:00">`, `${H}${BODY}`),
    "2014-03-05",
  ],
  [
    "cXense",
    page(`<meta name="cXenseParse:recs:publishtime" content="2014-03-05T10:12:00Z">`, `${H}${BODY}`),
    "2014-03-05",
  ],
  [
    "microformat hentry abbr",
    page(
      "",
      `<div class="hentry"><h2 class="entry-title">Peru and Chile talk about fishing boats</h2><abbr class="published" title="2014-03-05T10:12">yesterday</abbr><div class="entry-content">${BODY}</div></div>`,
    ),
    "2014-03-05",
  ],
  [
    "gov.uk",
    page(
      `<meta name="govuk:first-published-at" content="2014-03-05T10:12:00.000+00:00"><meta name="govuk:public-updated-at" content="2015-04-01T00:00:00Z">`,
      `${H}<dl><dt>Published:</dt><dd>5 March 2014</dd><dt>Last updated:</dt><dd>1 April 2015</dd></dl>${BODY}`,
    ),
    "2014-03-05",
  ],
  ["UN press", page("", `<div>SC/11808</div><div>5 March 2014</div>${H}${BODY}`), "2014-03-05"],
  [
    "state.gov archive",
    page(
      "",
      `<div>Archived Content</div><h1>Peru and Chile talk about fishing boats</h1><div>Press Statement</div><div>Jen Psaki</div><div>Washington, DC</div><div>March 5, 2014</div>${BODY}`,
    ),
    "2014-03-05",
  ],
  ["kremlin", page("", `${H}<div>March 5, 2014</div><div>18:20</div><div>Moscow</div>${BODY}`), "2014-03-05"],
  ["MFA China", page("", `${H}<div>2014/03/05</div>${BODY}`), "2014-03-05"],
  ["Xinhua", page("", `<div>English.news.cn 2014-03-05 10:12:33</div>${H}${BODY}`), "2014-03-05"],
  [
    "Xinhua new",
    page("", `${H}<div>Source: Xinhua| 2014-03-05 10:12:33|Editor: Yang Yi</div>${BODY}`),
    "2014-03-05",
  ],
  ["EEAS", page("", `<div>05.03.2014</div>${H}<div>EEAS Press Team</div>${BODY}`), "2014-03-05"],
];
