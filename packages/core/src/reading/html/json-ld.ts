/** What JSON-LD says of the article (schema.org NewsArticle and its kin). */
export interface LinkedData {
  readonly headline: string[];
  readonly published: string[];
  readonly modified: string[];
  readonly authors: string[];
  readonly publishers: string[];
  /** The text of the article itself, where the page gives it. */
  readonly bodies: string[];
}

const ARTICLE = /(?:Article|Posting|Report|NewsItem|WebPage|CreativeWork)$/;
/** Nodes looked at: more is no article's metadata. */
const MOST_NODES = 5000;

/** Characters of a malformed script that are looked through. */
const MOST_SALVAGED = 200_000;

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

function parse(source: string): Json | undefined {
  try {
    // Some pages wrap it in a comment or leave line ends inside strings.
    const body = source.replaceAll(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, "");
    return JSON.parse(body.replaceAll(/[\u0000-\u001f]+/g, " ")) as Json;
  } catch {
    return undefined;
  }
}

/** Names of people or organizations: a string, an object with a name, or a list of either. */
function namesOf(value: Json | undefined): string[] {
  const items = Array.isArray(value) ? value : [value];
  return items.flatMap((item) => {
    if (typeof item === "string") return [item];
    if (item === null || item === undefined || typeof item !== "object" || Array.isArray(item)) return [];
    return typeof item["name"] === "string" ? [item["name"]] : [];
  });
}

/** Reads every JSON-LD script of a page; what cannot be parsed is passed over. */
export function linkedDataOf(scripts: readonly string[]): LinkedData {
  const out: LinkedData = {
    headline: [],
    published: [],
    modified: [],
    authors: [],
    publishers: [],
    bodies: [],
  };
  const pending: Json[] = scripts.flatMap((script) => parse(script) ?? []);
  /** What the page says of itself comes behind what it says of the article. */
  const ofPage: string[] = [];
  for (let seen = 0; seen < pending.length && seen < MOST_NODES; seen += 1) {
    const node = pending[seen];
    if (Array.isArray(node)) {
      for (const item of node.slice(0, 200)) pending.push(item);
    } else if (node !== null && node !== undefined && typeof node === "object") {
      const types = namesOf(node["@type"]);
      if (types.some((type) => ARTICLE.test(type))) {
        const one = (key: string): string[] => (typeof node[key] === "string" ? [node[key]] : []);
        out.headline.push(...one("headline"));
        out.bodies.push(...one("articleBody"));
        const ofArticle = types.some((type) => !/^(?:WebPage|CreativeWork)$/.test(type));
        (ofArticle ? out.published : ofPage).push(...one("datePublished"));
        out.modified.push(...one("dateModified"));
        if (!types.includes("WebPage")) out.authors.push(...namesOf(node["author"]));
        out.publishers.push(...namesOf(node["publisher"]));
      }
      for (const key of ["@graph", "mainEntity", "mainEntityOfPage", "hasPart"]) {
        const inner = node[key];
        if (inner !== undefined && typeof inner === "object") pending.push(inner);
      }
    }
  }
  out.published.push(...ofPage);
  for (const script of scripts) salvage(script, out);
  return out;
}

/** A day in JSON-LD as it is written. */
const DAY = /"date(Published|Modified)"\s{0,4}:\s{0,4}"([^"\\]{4,60})"/g;

/** The days of a script that is not well formed: a comma too many does not make them less true. */
function salvage(script: string, out: LinkedData): void {
  if (parse(script) !== undefined) return;
  for (const [, which, day] of script.slice(0, MOST_SALVAGED).matchAll(DAY))
    (which === "Published" ? out.published : out.modified).push(day ?? "");
}
