import { parse } from "csv-parse/sync";

import { boundsOf } from "../dates.ts";
import { readBase } from "../tables.ts";

/** States of the Correlates of War whose abbreviation is not the ISO alpha-3 code. */
const STATES: Readonly<Record<string, string>> = Object.fromEntries(
  (
    "AUS:AT SWZ:CH SLV:SI MAC:MK MNG:ME AAB:AG ALG:DZ ANG:AO AUL:AU BAH:BH BAR:BB BFO:BF BHM:BS BHU:BT BNG:BD BOS:BA BOT:BW BRU:BN BUI:BI BUL:BG CAM:KH " +
    "CAO:CM CAP:CV CDI:CI CEN:CF CHA:TD CON:CG COS:CR CRO:HR CZR:CZ DEN:DK DRC:CD EQG:GQ ETM:TL FIJ:FJ FRN:FR GAM:GM " +
    "GDR:DDDE GFR:DE GMY:DE GRG:GE GRN:GD GUA:GT GUI:GN HAI:HT HON:HN ICE:IS INS:ID IRE:IE KOS:XK KUW:KW KYR:KG KZK:KZ " +
    "LAT:LV LEB:LB LES:LS LIB:LY LIT:LT MAA:MR MAD:MV MAG:MG MAL:MY MAS:MU MAW:MW MLD:MD MNC:MC MON:MN MOR:MA MSI:MH " +
    "MYA:MM MZM:MZ NAU:NR NEP:NP NEW:NZ NIG:NG NIR:NE NTH:NL OMA:OM PAL:PW PAR:PY PHI:PH POR:PT ROK:KR ROM:RO " +
    "RVN:x.south-vietnam SAF:ZA SAL:SV SEY:SC SIE:SL SIN:SG SKN:KN SLO:SK SLU:LC SNM:SM SOL:SB SPN:ES SRI:LK SUD:SD " +
    "SVG:VC SWA:SZ SWD:SE TAJ:TJ TAZ:TZ THI:TH TOG:TG TRI:TT UAE:AE UKG:GB URU:UY VAN:VU YAR:YE YPR:YDYE ZAM:ZM ZIM:ZW"
  )
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);

const ALPHA3: ReadonlyMap<string, string> = new Map(readBase().map(({ id, alpha3 }) => [alpha3, id]));

/** Our ids of the state that a leader of that day led: one code of theirs may be two states of ours. */
function statesOf(abbreviation: string, day: string): readonly string[] {
  if (abbreviation === "RUS") return [day < "1991-12-25" ? "SUHH" : "RU"];
  if (abbreviation === "YUG") return [day < "2003-02-04" ? "YUCS" : "CSXX", "RS"];
  if (abbreviation === "CZE") return ["CSHH"];
  if (abbreviation === "DRV") return ["VDVN", "VN"];
  const state = STATES[abbreviation] ?? ALPHA3.get(abbreviation);
  return state === undefined ? [] : [state];
}

/** Who led a state in effect, by REIGN: from a day to some day of a month. */
export interface Spell {
  readonly states: readonly string[];
  readonly leader: string;
  readonly from: string;
  /** Month of the end, "2019-03". */
  readonly to: string;
}

const pad = (text: string | undefined): string => (text ?? "").padStart(2, "0");

/** Reads the leader list of REIGN; spells without a day or a month of the calendar are left out. */
export function readSpells(csv: string): readonly Spell[] {
  const rows: string[][] = parse(csv, { from_line: 2, relax_column_count: true });
  return rows.flatMap(([abbreviation = "", , , leader = "", day, month, year, endMonth, endYear]) => {
    const stated = `${year}-${pad(month)}`;
    const from = (boundsOf(`${stated}-${pad(day)}`) ?? boundsOf(stated))?.earliest;
    const to = `${endYear}-${pad(endMonth)}`;
    if (from === undefined || boundsOf(to) === null) return [];
    return [{ states: statesOf(abbreviation, from), leader, from, to }];
  });
}
