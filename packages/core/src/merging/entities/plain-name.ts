import type { Knowledge } from "@chancery/knowledge";

import { foldedWords } from "./title-words.ts";

/** Words by which bodies and places anywhere are called: alone they do not say which. */
const GENERIC = new Set(
  `academy administration affair affairs agency air airport army assembly association authority avenue bank base board border bridge building buildings bureau
  cabinet camp capital center central centre chamber chancellery church city college command commission committee communist conference congress
  conservative convention corps corporation corridor council court cross crossing defence defense delegation democratic department development
  district economic east eastern embassy environment executive federal federation finance fleet force forces foreign foundation front fund garden
  general governor governors great green group hall high highway hill hotel house independent industry information institute interior intelligence international island
  islands joint justice lake labor labour law lawn leadership league left liberal liberation library main memorial military ministry mission mosque movement
  museum nation national nations navy new news north northern of office official old operations opposition organisation organization palace park
  parliament party peace people peoples planning police political popular port post presidency presidential press progressive province public
  railway red region regional relations republican residence resistance revolutionary right river room royal school sea secretariat security
  senate service services site social socialist society south southern special sports square staff stadium state station street studies summit
  summits supreme team theatre theater tower trade trading treasury tribunal union unit united unity university valley village wing west western white women worker
  workers world youth`.split(/\s+/),
);
const SMALL = new Set("the of and for in on at to de la le el al s".split(" "));
/** Nouns that some writers set beside the name of a place and some leave out: "Sentosa island". */
const PLACE_NOUNS = new Set(
  "island islands hotel airport village town city province district river lake valley area region".split(" "),
);

export interface PlainName {
  /** Words in their order, small words left out, names of states taken out. */
  readonly words: readonly string[];
  /** States whose name or adjective is in the name. */
  readonly states: readonly string[];
  /** Words that tell this one from others of its kind. */
  readonly telling: readonly string[];
  /** Initials of the words, small ones left out. */
  readonly initials: string;
}

const MOST_WORDS = 16;

/** A body's or place's name as compared. */
export function plainName(name: string, kind: string, knowledge: Knowledge): PlainName {
  const states: string[] = [];
  const kept: string[] = [];
  const printed = name
    .split(/[\s\u2019'()-]+/u)
    .filter((word) => word !== "")
    .slice(0, MOST_WORDS);
  for (const word of printed) {
    const state = /^\p{Lu}/u.test(word) && printed.length > 1 ? stateIn(word, knowledge) : null;
    if (state !== null) states.push(state);
    else kept.push(...foldedWords(word).filter((one) => !SMALL.has(one)));
  }
  const bare = kind === "place" && kept.length > 1 ? kept.filter((word) => !PLACE_NOUNS.has(word)) : kept;
  const words = bare.length === 0 ? kept : bare;
  return {
    words,
    states,
    telling: words.filter((word) => !GENERIC.has(word) && !/^\d+$/.test(word)),
    initials: printed
      .filter((word) => !SMALL.has(word.toLowerCase()))
      .map((word) => word[0] ?? "")
      .join("")
      .toUpperCase(),
  };
}

/** The state that one word names, when it can name nothing else. */
function stateIn(word: string, knowledge: Knowledge): string | null {
  const hits = knowledge.lookup(word).filter(({ form }) => form === "name" || form === "demonym");
  const [first] = hits;
  return first?.kind === "country" && hits.every(({ entity }) => entity === first.entity)
    ? first.entity
    : null;
}

/** "SDLP": capitals alone, as bodies are called for short. */
export const isAcronym = (text: string): boolean => /^\p{Lu}{3,7}$/u.test(text.replaceAll(/[.\s-]/g, ""));
