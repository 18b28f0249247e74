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
  { code: "GBP", names: "pound", adjectives: "british sterling uk", bare: true },
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
  { code: "XOF", names: "franc", adjectives: "african cfa" },
  { code: "CDF", names: "franc", adjectives: "congolese" },
  { code: "RWF", names: "franc", adjectives: "rwandan" },
  { code: "FRF", names: "franc", adjectives: "french" },
  { code: "BEF", names: "franc", adjectives: "belgian" },
  { code: "DEM", names: "mark deutschmark deutschemark", adjectives: "german deutsche deutsch", bare: true },
  { code: "FIM", names: "markka mark", adjectives: "finnish" },
  { code: "ATS", names: "schilling", bare: true },
  { code: "ESP", names: "peseta", bare: true },
  { code: "PTE", names: "escudo", adjectives: "portuguese" },
  { code: "GRD", names: "drachma", bare: true },
  { code: "NLG", names: "guilder", bare: true },
  { code: "YUD", names: "dinar", adjectives: "yugoslav" },
  { code: "ITL", names: "lira lire", adjectives: "italian" },
  { code: "TRY", names: "lira", adjectives: "turkish", bare: true },
  { code: "ILS", names: "shekel", bare: true },
  { code: "SAR", names: "riyal", adjectives: "saudi" },
  { code: "QAR", names: "riyal rial", adjectives: "qatari" },
  { code: "IRR", names: "rial", adjectives: "iranian" },
  { code: "OMR", names: "rial riyal", adjectives: "omani" },
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
  { code: "GYD", names: "dollar", adjectives: "guyana guyanese" },
  { code: "TTD", names: "dollar", adjectives: "tobago trinidadian" },
  { code: "BBD", names: "dollar", adjectives: "barbados barbadian" },
  { code: "XCD", names: "dollar", adjectives: "caribbean" },
  { code: "BSD", names: "dollar", adjectives: "bahamian" },
  { code: "BZD", names: "dollar", adjectives: "belize" },
  { code: "LRD", names: "dollar", adjectives: "liberian" },
  { code: "BND", names: "dollar", adjectives: "brunei" },
  { code: "SBD", names: "dollar", adjectives: "islands" },
  { code: "ZWL", names: "dollar", adjectives: "zimbabwe zimbabwean" },
  { code: "IEP", names: "pound punt", adjectives: "irish" },
  { code: "CYP", names: "pound", adjectives: "cyprus cypriot" },
  { code: "MTL", names: "lira", adjectives: "maltese" },
  { code: "MUR", names: "rupee", adjectives: "mauritian" },
  { code: "SCR", names: "rupee", adjectives: "seychelles" },
  { code: "BIF", names: "franc", adjectives: "burundi burundian" },
  { code: "GNF", names: "franc", adjectives: "guinean" },
  { code: "DJF", names: "franc", adjectives: "djibouti" },
  { code: "KMF", names: "franc", adjectives: "comorian" },
  { code: "LUF", names: "franc", adjectives: "luxembourg" },
  { code: "MKD", names: "denar", bare: true },
  { code: "ALL", names: "lek", bare: true },
  { code: "HRK", names: "kuna", bare: true },
  { code: "SIT", names: "tolar", bare: true },
  { code: "SKK", names: "koruna crown", adjectives: "slovak" },
  { code: "CSK", names: "koruna crown", adjectives: "czechoslovak" },
  { code: "EEK", names: "kroon krooni", bare: true },
  { code: "LVL", names: "lats lati", bare: true },
  { code: "LTL", names: "litas litai", bare: true },
  { code: "BWP", names: "pula", bare: true },
  { code: "GMD", names: "dalasi", bare: true },
  { code: "SLL", names: "leone", bare: true },
  { code: "LSL", names: "loti maloti", bare: true },
  { code: "SZL", names: "lilangeni emalangeni", bare: true },
  { code: "ERN", names: "nakfa", bare: true },
  { code: "MGA", names: "ariary", bare: true },
  { code: "MRU", names: "ouguiya", bare: true },
  { code: "STN", names: "dobra", bare: true },
  { code: "CVE", names: "escudo", adjectives: "verdean" },
  { code: "ECS", names: "sucre", bare: true },
  { code: "PAB", names: "balboa", bare: true },
  { code: "HTG", names: "gourde", bare: true },
  { code: "MVR", names: "rufiyaa", bare: true },
  { code: "BTN", names: "ngultrum", bare: true },
  { code: "WST", names: "tala", bare: true },
  { code: "VUV", names: "vatu", bare: true },
  // Money of accounts that no bank prints: the Fund's drawing rights, the Community's unit before the euro.
  { code: "XDR", names: "sdr", bare: true },
  { code: "XEU", names: "ecu", bare: true },
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
  ["n", "NAD"],
  ["b", "BND"],
  ["tt", "TTD"],
  ["bds", "BBD"],
  ["ec", "XCD"],
  ["g", "GYD"],
  ["l", "LRD"],
  ["bz", "BZD"],
  ["si", "SBD"],
  ["z", "ZWL"],
]);

/** Abbreviations with a capital that stand before the number: "KSh 900 million". */
export const CURRENCY_ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ["ksh", "KES"],
  ["kshs", "KES"],
  ["tsh", "TZS"],
  ["tshs", "TZS"],
  ["ush", "UGX"],
  ["ushs", "UGX"],
  ["birr", "ETB"],
  ["frw", "RWF"],
  ["php", "PHP"],
  ["rp", "IDR"],
  ["rm", "MYR"],
  ["tk", "BDT"],
  ["dm", "DEM"],
  ["ff", "FRF"],
  ["fcfa", "XOF"],
  ["sdr", "XDR"],
  ["sdrs", "XDR"],
  ["ecu", "XEU"],
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

/** Lands and capitals by whose naming a currency that shares its name is told apart; adjectives count as well. */
const LAND_NAMES =
  "EGP egypt cairo|SDG sudan khartoum|SYP syria damascus|LBP lebanon beirut|GBP britain london|RUB russia moscow|" +
  "BYN belarus minsk|UZS uzbekistan tashkent|AZN azerbaijan baku|TMT turkmenistan ashgabat|MDL moldova|RON romania|" +
  "CZK prague|RSD serbia belgrade|SEK sweden stockholm|NOK norway oslo|DKK denmark copenhagen|ISK iceland reykjavik|" +
  "CHF switzerland swiss geneva bern|XOF senegal mali niger benin togo abidjan dakar bamako|XAF cameroon chad gabon|" +
  "CDF congo kinshasa|RWF rwanda kigali|FRF france paris|BEF belgium brussels|DEM germany bonn|FIM finland helsinki|" +
  "ITL italy rome|TRY turkey ankara türkiye|SAR saudi riyadh|QAR qatar doha|IRR iran tehran|OMR oman muscat|YER yemen sanaa|" +
  "AED dubai emirates|MAD morocco rabat|KWD kuwait|IQD iraq baghdad|JOD jordan amman|LYD libya tripoli|TND tunisia tunis|" +
  "DZD algeria algiers|INR india delhi|PKR pakistan islamabad|LKR lanka colombo|NPR nepal kathmandu|VND vietnam hanoi|" +
  "PHP philippines manila|KRW korea seoul|KES kenya nairobi|TZS tanzania|UGX uganda kampala|SOS somalia mogadishu|" +
  "ZMW zambia lusaka|MWK malawi lilongwe|BRL brazil brasília|MXN mexico|ARS argentina|CLP chile santiago|COP colombia bogotá bogota|" +
  "CUP cuba havana|DOP dominican|UYU uruguay montevideo|PEN peru lima|CRC rica|YUD yugoslavia|PTE portugal lisbon|SUR ussr";

/** Word (lower case) -> codes of the currencies that it speaks for. */
export const LANDS: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>();
  const add = (word: string, code: string): void => void map.set(word, [...(map.get(word) ?? []), code]);
  for (const row of LAND_NAMES.split("|")) {
    const [code = "", ...words] = row.split(" ");
    for (const word of words) add(word, code);
  }
  for (const { code, names, adjectives = "" } of CURRENCIES) {
    if (!/dollar/.test(names)) for (const word of adjectives.split(" ").filter(Boolean)) add(word, code);
  }
  return map;
})();
