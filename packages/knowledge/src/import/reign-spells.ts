import { CsvError, parse } from "csv-parse/sync";

import { boundsOf } from "../dates.ts";
import { readBase } from "../tables.ts";
import { ImportError } from "./report.ts";

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
  /** A surname as it was written then, some with a given name. */
  readonly leader: string;
  readonly from: string;
  /** Month of the end, "2019-03". */
  readonly to: string;
  /** Year of birth, or empty. */
  readonly born: string;
  readonly gender: "m" | "f" | "";
}

const pad = (text: string | undefined): string => (text ?? "").padStart(2, "0");

const genderOf = (cell: string | undefined): Spell["gender"] =>
  cell === "1" ? "m" : cell === "0" ? "f" : "";

/** Reads the leader list of REIGN; spells without a day or a month of the calendar are left out. Throws ImportError. */
export function readSpells(csv: string): readonly Spell[] {
  return rowsOf(csv).flatMap(
    ([abbreviation = "", , , name = "", day, month, year, endMonth, endYear, birth = "", gender]) => {
      const stated = `${year}-${pad(month)}`;
      const from = (boundsOf(`${stated}-${pad(day)}`) ?? boundsOf(stated))?.earliest;
      const to = `${endYear}-${pad(endMonth)}`;
      // The list is in Latin-1 and has stray bytes between letters.
      const leader = name.replace(/[\u0000-\u001f\u007f-\u009f\ufffd]/g, "").trim();
      if (from === undefined || boundsOf(to) === null || leader === "") return [];
      const born = /^\d{4}$/.test(birth) ? birth : "";
      return [{ states: statesOf(abbreviation, from), leader, from, to, born, gender: genderOf(gender) }];
    },
  );
}

const HEADER = ["stateabb", "ccode", "leadid", "leader", "sdate"];

function rowsOf(csv: string): string[][] {
  try {
    const [header = [], ...rows] = parse(csv, {
      bom: true,
      relax_column_count: true,
      max_record_size: 100_000,
    });
    if (HEADER.every((name, i) => header[i]?.trim() === name)) return rows;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
  }
  throw new ImportError(
    "this is no leader list of REIGN",
    `Give its CSV file; the header begins with ${HEADER.join(",")}`,
  );
}
