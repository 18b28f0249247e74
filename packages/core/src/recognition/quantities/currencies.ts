/**
 * Currencies by ISO 4217 code: names (singular; a plural in -s is read too unless given), with the adjectives that tell
 * apart those which share a name. `bare`: what the name alone means. Withdrawn codes of the last decades are kept: archives speak of them.
 */
interface Currency {
  readonly code: string;
  readonly names: string;
  readonly adjectives?: string;
  readonly bare?: true;
}

const CURRENCIES: readonly Currency[] = [
  { code: "USD", names: "dollar", adjectives: "us american usd", bare: true },
  { code: "CAD", names: "dollar", adjectives: "canadian" },
  { code: "AUD", names: "dollar", adjectives: "australian" },
  { code: "NZD", names: "dollar", adjectives: "zealand" },
  { code: "HKD", names: "dollar", adjectives: "kong" },
  { code: "SGD", names: "dollar", adjectives: "singapore singaporean" },
  { code: "TWD", names: "dollar", adjectives: "taiwan taiwanese" },
  { code: "NAD", names: "dollar", adjectives: "namibian" },
  { code: "JMD", names: "dollar", adjectives: "jamaican" },
  { code: "FJD", names: "dollar", adjectives: "fiji fijian" },
  { code: "EUR", names: "euro", bare: true },
  { code: "GBP", names: "pound", adjectives: "british sterling uk" },
  { code: "EGP", names: "pound", adjectives: "egyptian" },
  { code: "SDG", names: "pound", adjectives: "sudanese" },
  { code: "SYP", names: "pound", adjectives: "syrian" },
  { code: "LBP", names: "pound lira", adjectives: "lebanese" },
  { code: "JPY", names: "yen", bare: true },
  { code: "CNY", names: "yuan renminbi rmb", bare: true },
  { code: "RUB", names: "ruble rouble", adjectives: "russian", bare: true },
  { code: "BYN", names: "ruble rouble", adjectives: "belarusian belarussian" },
  { code: "SUR", names: "ruble rouble", adjectives: "soviet" },
  { code: "KZT", names: "tenge", bare: true },
  { code: "UZS", names: "soum sum so'm", adjectives: "uzbek uzbekistani" },
  { code: "KGS", names: "som", bare: true },
  { code: "TJS", names: "somoni", bare: true },
  { code: "AZN", names: "manat", adjectives: "azerbaijani azeri" },
  { code: "TMT", names: "manat", adjectives: "turkmen" },
  { code: "UAH", names: "hryvnia hryvnya", bare: true },
  { code: "GEL", names: "lari", bare: true },
  { code: "AMD", names: "dram", bare: true },
  { code: "MDL", names: "leu lei", adjectives: "moldovan" },
  { code: "RON", names: "leu lei", adjectives: "romanian" },
  { code: "PLN", names: "zloty zlotys", bare: true },
  { code: "HUF", names: "forint", bare: true },
  { code: "CZK", names: "koruna crown", adjectives: "czech" },
  { code: "BGN", names: "lev leva", bare: true },
  { code: "RSD", names: "dinar", adjectives: "serbian" },
  { code: "SEK", names: "krona kronor crown", adjectives: "swedish" },
  { code: "NOK", names: "krone kroner crown", adjectives: "norwegian" },
  { code: "DKK", names: "krone kroner crown", adjectives: "danish" },
  { code: "ISK", names: "krona kronur", adjectives: "icelandic" },
  { code: "CHF", names: "franc", adjectives: "swiss" },
  { code: "XOF", names: "franc", adjectives: "african" },
  { code: "CDF", names: "franc", adjectives: "congolese" },
  { code: "RWF", names: "franc", adjectives: "rwandan" },
  { code: "FRF", names: "franc", adjectives: "french" },
  { code: "BEF", names: "franc", adjectives: "belgian" },
  { code: "DEM", names: "mark deutschmark deutschemark", adjectives: "german deutsche deutsch" },
  { code: "ITL", names: "lira lire", adjectives: "italian" },
  { code: "TRY", names: "lira", adjectives: "turkish", bare: true },
  { code: "ILS", names: "shekel", bare: true },
  { code: "SAR", names: "riyal", adjectives: "saudi" },
  { code: "QAR", names: "riyal rial", adjectives: "qatari" },
  { code: "IRR", names: "rial", adjectives: "iranian" },
  { code: "OMR", names: "rial", adjectives: "omani" },
  { code: "YER", names: "rial riyal", adjectives: "yemeni" },
  { code: "AED", names: "dirham", adjectives: "emirati uae" },
  { code: "MAD", names: "dirham", adjectives: "moroccan" },
  { code: "KWD", names: "dinar", adjectives: "kuwaiti" },
  { code: "IQD", names: "dinar", adjectives: "iraqi" },
  { code: "JOD", names: "dinar", adjectives: "jordanian" },
  { code: "LYD", names: "dinar", adjectives: "libyan" },
  { code: "TND", names: "dinar", adjectives: "tunisian" },
  { code: "DZD", names: "dinar", adjectives: "algerian" },
  { code: "AFN", names: "afghani", bare: true },
  { code: "INR", names: "rupee", adjectives: "indian" },
  { code: "PKR", names: "rupee", adjectives: "pakistani pakistan" },
  { code: "LKR", names: "rupee", adjectives: "lankan" },
  { code: "NPR", names: "rupee", adjectives: "nepalese nepali" },
  { code: "IDR", names: "rupiah", bare: true },
  { code: "BDT", names: "taka", bare: true },
  { code: "MMK", names: "kyat", bare: true },
  { code: "THB", names: "baht", bare: true },
  { code: "VND", names: "dong", adjectives: "vietnamese" },
  { code: "LAK", names: "kip", bare: true },
  { code: "KHR", names: "riel", bare: true },
  { code: "MYR", names: "ringgit", bare: true },
  { code: "PHP", names: "peso", adjectives: "philippine" },
  { code: "KRW", names: "won", adjectives: "korean" },
  { code: "MNT", names: "tugrik togrog", bare: true },
  { code: "NGN", names: "naira", bare: true },
  { code: "GHS", names: "cedi", bare: true },
  { code: "ZAR", names: "rand", bare: true },
  { code: "ETB", names: "birr", bare: true },
  { code: "KES", names: "shilling", adjectives: "kenyan kenya" },
  { code: "TZS", names: "shilling", adjectives: "tanzanian tanzania" },
  { code: "UGX", names: "shilling", adjectives: "ugandan uganda" },
  { code: "SOS", names: "shilling", adjectives: "somali" },
  { code: "ZMW", names: "kwacha", adjectives: "zambian" },
  { code: "MWK", names: "kwacha", adjectives: "malawian" },
  { code: "MZN", names: "metical meticais", bare: true },
  { code: "AOA", names: "kwanza", bare: true },
  { code: "BRL", names: "real reais", adjectives: "brazilian" },
  { code: "MXN", names: "peso", adjectives: "mexican" },
  { code: "ARS", names: "peso", adjectives: "argentine argentinian" },
  { code: "CLP", names: "peso", adjectives: "chilean" },
  { code: "COP", names: "peso", adjectives: "colombian" },
  { code: "CUP", names: "peso", adjectives: "cuban" },
  { code: "DOP", names: "peso", adjectives: "dominican" },
  { code: "UYU", names: "peso", adjectives: "uruguayan" },
  { code: "BOB", names: "boliviano", bare: true },
  { code: "PEN", names: "sol soles", adjectives: "peruvian" },
  { code: "VES", names: "bolivar bolivares", bare: true },
  { code: "PYG", names: "guarani guaranies", bare: true },
  { code: "GTQ", names: "quetzal quetzales", bare: true },
  { code: "HNL", names: "lempira", bare: true },
  { code: "NIO", names: "cordoba", bare: true },
  { code: "CRC", names: "colon colones", adjectives: "rican" },
  { code: "PGK", names: "kina", bare: true },
];

/** Signs that stand before (or after) the number. "$" alone is not here: which dollar it is depends on the article. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map(
  "€ EUR £ GBP ¥ JPY ₽ RUB ₸ KZT ₹ INR ₴ UAH ₺ TRY ₩ KRW ₪ ILS ₦ NGN ₫ VND ฿ THB ₱ PHP ₼ AZN ₾ GEL ֏ AMD ₮ MNT ₵ GHS"
    .split(" ")
    .reduce<[string, string][]>(
      (pairs, item, i, all) => (i % 2 ? pairs : [...pairs, [item, all[i + 1] ?? ""]]),
      [],
    ),
);

/** Letters before "$", lower case. */
export const DOLLAR_PREFIXES: ReadonlyMap<string, string> = new Map([
  ["us", "USD"],
  ["usd", "USD"],
  ["c", "CAD"],
  ["ca", "CAD"],
  ["can", "CAD"],
  ["cad", "CAD"],
  ["a", "AUD"],
  ["au", "AUD"],
  ["aud", "AUD"],
  ["nz", "NZD"],
  ["hk", "HKD"],
  ["s", "SGD"],
  ["sg", "SGD"],
  ["nt", "TWD"],
  ["r", "BRL"],
  ["mex", "MXN"],
  ["fj", "FJD"],
  ["j", "JMD"],
]);

/** Abbreviations with a capital that stand before the number: "KSh 900 million". */
export const CURRENCY_ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ["ksh", "KES"],
  ["tsh", "TZS"],
  ["ush", "UGX"],
  ["rp", "IDR"],
  ["rm", "MYR"],
  ["tk", "BDT"],
]);

/** Codes written out, upper case in the text: "USD 5 million", "5 million EUR". */
export const CURRENCY_CODES: ReadonlySet<string> = new Set([
  ...CURRENCIES.map(({ code }) => code),
  "XAF",
  "XDR",
  "BYR",
  "RMB",
]);

export interface CurrencyName {
  readonly code: string;
  readonly adjectives: ReadonlySet<string>;
  readonly bare: boolean;
}

/** Name (singular or plural) -> the currencies that bear it. */
export const CURRENCY_NAMES: ReadonlyMap<string, readonly CurrencyName[]> = (() => {
  const names = new Map<string, CurrencyName[]>();
  for (const { code, names: list, adjectives = "", bare = false } of CURRENCIES) {
    const entry = { code, adjectives: new Set(adjectives.split(" ").filter(Boolean)), bare };
    for (const name of list.split(" ")) {
      for (const form of [name, `${name}s`]) names.set(form, [...(names.get(form) ?? []), entry]);
    }
  }
  return names;
})();
