/** Addresses of every screen, by name, as the sample corpus fills them. Throws where one has nothing to show. */
export async function screensOf(site: string): Promise<ReadonlyMap<string, string>> {
  const first = async (page: string, link: RegExp): Promise<string> => {
    const html = await (await fetch(site + page)).text();
    const found = [...html.matchAll(/href="(\/[^"#]*)[^"]*"/g)].map(([, href]) => href ?? "");
    const address = found.find((href) => link.test(href));
    if (address === undefined) throw new Error(`${page} has no link ${String(link)}`);
    return address.replaceAll("&amp;", "&");
  };
  /** What changed in the first article of the list that was revised. */
  const changes = async (): Promise<string> => {
    const html = await (await fetch(`${site}/sources`)).text();
    for (const [, own = ""] of html.matchAll(/href="(\/a\/[0-9a-f]{64})"/g)) {
      const found = await first(own, /^\/a\/[0-9a-f]{64}\/changes/).catch(() => null);
      if (found !== null) return found;
    }
    throw new Error("no article of the list was revised");
  };
  const [article, event, person, state, body, agreement, pair, asked, changed] = await Promise.all([
    first("/sources", /^\/a\/[0-9a-f]{64}$/),
    first("/search?q=in%3Aevents", /^\/e\/evt-/).catch(() => first("/", /^\/e\/evt-/)),
    first("/p", /^\/p\/./),
    first("/s", /^\/s\/./),
    first("/o", /^\/o\/./),
    first("/g", /^\/g\/./),
    first("/r", /^\/r\/[A-Z]+-[A-Z]+$/),
    first("/review", /^\/review\/ask-/),
    changes(),
  ]);
  const [correct, citation] = await Promise.all([
    first(article, /^\/correct\?fact=/),
    first(event, /^\/cite\/event\//),
  ]);
  return new Map([
    ["day sheet", "/"],
    ["article", article],
    ["article, a fact open", `${article}?f=${correct.split("/").at(-1) ?? ""}`],
    ["correct a fact", correct],
    ["citation", citation],
    ["changes", changed],
    ["event", event],
    ["timeline", "/timeline"],
    ["map", "/map"],
    ["pairs", "/r"],
    ["pair", pair],
    ["people", "/p"],
    ["person", person],
    ["states", "/s"],
    ["state", state],
    ["organisations", "/o"],
    ["organisation", body],
    ["agreements", "/g"],
    ["agreement", agreement],
    ["named events", "/e"],
    ["statements", "/statements"],
    ["sources", "/sources"],
    ["search", "/search?q=Obama%20Castro"],
    ["search, empty", "/search"],
    ["saved searches", "/searches"],
    ["review", "/review"],
    ["review, a case", asked],
    ["review, many at once", `/review/together?verdict=dismiss&q=${asked.split("/").at(-1) ?? ""}`],
    ["review, history", "/review/history"],
    ["login", "/login"],
    ["import", "/import"],
    ["feeds", "/import/feeds"],
    ["check a text", "/check"],
    ["legend", "/legend"],
  ]);
}
