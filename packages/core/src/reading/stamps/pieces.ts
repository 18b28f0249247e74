import { wordSet } from "@chancery/language";

import { plainDigits } from "./digits.ts";
import { MONTHS, WEEKDAYS } from "./months.ts";

/** A word, a figure or a mark of a stamp, as it is compared. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly norm: string;
}

const PIECE =
  /(?:كانون|تشرين) (?:الثاني|الأول)|\d{4}-\d{2}-\d{2}T\d{2}:\d{2}[\d:.]*(?:Z|[+-]\d{2}:?\d{2})?|(?:19|20)\d{2}(?=\d{1,2}:\d{2}(?!\d))|\d{1,2}\.\s\d{1,2}\.\s(?:19|20)\d{2}(?!\d)|\d+(?:[:./-]\d+)*(?:st|nd|rd|th|º|er)?|[\p{L}\p{M}'’]+|[^\s\p{L}\p{N}]/gu;

export const PUBLISHED = wordSet(
  "published publication posted issued released filed created submitted first публикация опубликовано опубликована veröffentlicht erstellt publié publiée publicado publicada creado criado pubblicato pubblicata gepubliceerd geplaatst publicerad publisert julkaistu 입력 등록 승인 게시 작성 송고 발행 기사입력 发布时间 發布時間 发布 發布 发表时间 發表時間 发布日期 公開 公開日 投稿日 掲載日 配信 дата добавлено размещено створено objavljeno objaveno zveřejněno publikováno megjelent opublikowano yayınlanma yayınlandı опубліковано dipublikasikan نشر نُشر النشر منتشر प्रकाशित",
);
export const UPDATED = wordSet(
  "updated update akt modified edited revised обновлено aktualisiert geändert bearbeitet actualizado actualizada atualizado atualizada aggiornato bijgewerkt uppdaterad uppfært oppdatert päivitetty zaktualizowano güncelleme güncellendi 수정 업데이트 최종수정 更新 更新日 更新时间 更新時間 最終更新 jour mise änderung aktualisierung überarbeitet actualización atualização aggiornamento modifica modificato modificata modificado modificada bijwerking gewijzigd ažurirano aktualizováno frissítve actualizare оновлено mis modifié تحديث آخر अपडेट",
);
export const FILLERS = new Set(
  (
    "on at in of the and last date time day online web first posted story article original originally " +
    "morning afternoon evening night am pm a.m p.m a.m. p.m. noon midnight h hrs hours hour hr uhr o'clock local " +
    "gmt utc bst est edt et cst cdt ct mst pst pdt pt ist cet cest eet eest msk sast wat eat pkt sgt hkt jst kst aest aedt npt wib wita bdst bst nzst nzdt acst acdt awst brt brst clt ict mmt uzt azt amst irst trt wast gst hst akst nst adt ast pht fjt myt ph z a p m " +
    "г года в dated den d de du le la el um am den dne del à a las kl le il alle o'clock year " +
    // The Islamic day beside the other: "27 October 1994, 22 Jumada al-Ula 1415".
    "تاريخ في الساعة ساعت ساعة بتوقيت غرينتش ص م شده को बजे तारीख " +
    "om letzte letzter letztes zuletzt dernière ultima última último ultimo laatst laatste senast " +
    // The weekdays of Vietnamese are numbered.
    "thứ hai ba tư năm sáu bảy chủ nhật ngày tháng lúc " +
    "hs horas uur klo kl óra godz datum fecha data vom от дата em às ás u v ve saat saati giriş 时间 時間 日期 " +
    "feira al muharram safar rabi rabi' rabia jumada jumad rajab sha'ban shaban ramadan shawwal dhu dhul dhu'l qa'da qada hijja hijjah ula awwal akhir akhira thani thaniya ah"
  ).split(" "),
);
export const UNITS = wordSet(
  "minutes minute mins min hours hour hrs hr h days day d weeks week months month years year",
);
export const RELATIVE = new Set([...UNITS, ..."ago today yesterday just now назад часов".split(" ")]);
export const PUNCTUATION = /^[،,.:;|/()[\]–—·•@+-]$/;

export function piecesOf(text: string, start: number, end: number): Piece[] {
  const out: Piece[] = [];
  for (const match of plainDigits(text.slice(start, end)).matchAll(PIECE)) {
    const from = start + match.index;
    const norm = match[0]
      .toLowerCase()
      .replaceAll("’", "'")
      .replaceAll(/(?<=\d\.)\s/g, "")
      .replace(/(?<=كانون|تشرين) /, "_");
    out.push({ start: from, end: from + match[0].length, norm });
  }
  return out;
}

export const isDateWord = (norm: string): boolean => {
  const word = norm.replace(/\.$/, "");
  return MONTHS.has(word) || WEEKDAYS.has(word) || PUBLISHED.has(word) || UPDATED.has(word);
};
