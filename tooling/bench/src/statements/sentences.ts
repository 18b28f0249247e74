import type { Range } from "../scoring/f1.ts";
import { quotedCharacters } from "./marks.ts";
import { kindOf, type Attributed, type Attribution } from "./measures.ts";

/**
 * Written for this bench: what diplomatic news asks of a reader of quotations. In each text {a|words} is what is said and
 * [a|words] who says it, by a letter for each statement; said in two parts, the letter comes twice. Texts without letters
 * hold marks and verbs that are no statement.
 */
const WRITTEN: readonly string[] = [
  "[a|Foreign Minister Sefa Tuala] said: {a|“The lagoon is not for sale.”}",
  "{a|“The lagoon is not for sale,”} [a|Tuala] said in Apia.",
  "{a|“Our nets stay dry,”} [a|Tuala] said in Apia. {a|“The treaty was clear.”}",
  "{a|“A tariff,”} replied [a|Brandt], {a|“is not a wall.”}",
  "[a|The Chadian president] told reporters that {a|the border would stay open until the harvest}.",
  "[a|Okello] said {a|his country would not send troops}.",
  "[a|The ministry] denied that {a|its ambassador had been recalled}.",
  "According to [a|the foreign ministry], {a|the two delegations will meet again in Lomé}.",
  "{a|The embassy will reopen within weeks}, [a|a spokesman] said.",
  "{a|The embassy}, [a|a spokesman] said, {a|will reopen within weeks}.",
  "[a|Brandt] called {a|the vote “a gift to smugglers”}.",
  "[a|Prime Minister Aino Salo] warned that {a|“nobody will wait for us” if talks fail}.",
  "{a|“Come in May,”} Haddad was told by [a|Okello].",
  "[a|Lima] insists that {a|the trawler had strayed into its waters}.",
  "[a|Interfax] reported that {a|the envoys had left Minsk}.",
  "[a|She] added: {a|“We shall sign when the maps agree.”}",
  "[a|Addo] asked {a|whether the fund was still solvent}.",
  "[a|The statement] said {a|both sides had agreed to exchange prisoners}.",
  '[a|President Quispe] said, {a|"We are neighbours before we are rivals."}',
  '{a|"Nothing has been signed,"} said [a|Deputy Foreign Minister Orhan Demir].',
  "[a|Haddad] said {a|the ships would sail}, but [b|Okello] said {b|the port was closed}.",
  "[a|The Paraguayan delegation] proposed that {a|the river be opened to all flags}.",
  "[a|Salo] promised {a|to visit Vilnius before the vote}.",
  "{a|“No one has asked us,”} said [a|the acting foreign minister, Luz Ortega], {a|“and nobody will.”}",
  "[a|The prime minister]'s reply was blunt: {a|“Not one metre.”}",
  "[a|Demir] told parliament {a|the treaty would be sent back}.",
  "{a|Talks had been “frank and useful”}, [a|both ministers] said.",
  "[a|A communiqué] stated that {a|the two states would exchange ambassadors}.",
  "[a|Officials in Dili] fear {a|the pipeline will never be built}.",
  "The two ministers signed the “Protocol on Fisheries” in Nuku'alofa.",
  "The so-called “summit” lasted an hour.",
  "The group is listed as an “extremist body” in three states.",
  "The film “The Long Bridge” opened the festival of the two capitals.",
  "Okello did not say whether he would travel to Juba.",
  "The spokesman declined to comment.",
  "The two leaders met in Suva and toured the harbour.",
  "Quispe praised the accord and left for the airport.",
  "The embassy in Lusaka was renamed “House of Friends” by the mayor.",
  "They spoke for an hour and said nothing to reporters.",
];

/** Spans that carry one letter, in reading order. */
function attributed(marked: string): Attributed {
  const said = new Map<string, Range[]>();
  const speakers = new Map<string, Range>();
  let text = "";
  let after = 0;
  for (const match of marked.matchAll(/\{([a-z])\|([^}]*)\}|\[([a-z])\|([^\]]*)\]/g)) {
    const [whole, saidBy, words, speaker, name] = match;
    text += marked.slice(after, match.index);
    const range = { start: text.length, end: text.length + (words ?? name ?? "").length };
    if (saidBy !== undefined) said.set(saidBy, [...(said.get(saidBy) ?? []), range]);
    else if (speaker !== undefined) speakers.set(speaker, range);
    text += words ?? name ?? "";
    after = match.index + whole.length;
  }
  text += marked.slice(after);
  const quoted = quotedCharacters(text);
  const gold = [...said].map(([letter, spans]) => {
    const attribution: Attribution = { spans, speaker: speakers.get(letter) ?? null };
    const box = { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
    return { ...attribution, kind: kindOf(text, box, quoted) };
  });
  return { text, gold };
}

export const SENTENCES: readonly Attributed[] = WRITTEN.map(attributed);
