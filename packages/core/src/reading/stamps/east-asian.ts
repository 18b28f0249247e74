import { isDay } from "../../record/index.ts";

/** "2014年3月12日", "2014년 3월 12일": year, month and day with the word for each. The weekday in brackets and the hour may follow. */
const DAY = /(?<!\d)((?:19|20)\d{2})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일號号]/u;
/** "平成26年3月12日", "民國103年3月12日": years of an era, by the year before its first. */
const ERA = /(令和|平成|昭和|民國|民国)\s?(\d{1,3}|元)\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/u;
const BEFORE_ERA: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  民國: 1911,
  民国: 1911,
};
/** What stands beside a day on a line of its own: labels, weekdays, hours, and marks. */
const BESIDE =
  /(?:来源|來源|出典|出所|作者|编辑|編輯|责任编辑|責任編輯|记者|記者)\s?[:：]\s?[\p{L}\p{N}·]{2,16}|[\s|·•:：,，.。/()（）〔〕[\]【】-]|星期[一二三四五六日天]|[周週][一二三四五六日]|[月火水木金土日]曜日?|[월화수목금토일]요일|(?<=[(（])[월화수목금토일月火水木金土日一二三四五六](?=[)）])|(?:上午|下午|午前|午後|오전|오후|凌晨|晚上|早上)|\d{1,2}[:：]\d{2}(?:[:：]\d{2})?|\d{1,2}[時时시点點](?:\d{1,2}[分분])?(?:\d{1,2}[秒초])?|发布时间|發布時間|发表时间|發表時間|发布|發佈|发表|發表|时间|時間|日期|更新|最后|最後|掲載日?|公開日?|配信|最終|投稿日?|작성일?|등록일?|입력일?|기사입력|기사승인|승인|발행일?|게시일?|수정|최종|北京|首发|来源|來源|出典|(?:GMT|UTC|JST|KST|CST)/gu;
const UPDATED = /更新|수정|最終/u;
const PUBLISHED = /发布|發布|發佈|发表|發表|掲載|公開|配信|投稿|작성|등록|입력|승인|발행|게시/u;

export interface EastAsianDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly clock: boolean;
  readonly label: "published" | "updated" | null;
}

/** The day that a line of Chinese, Japanese or Korean is; null where other words stand on it. A second day on it is ignored. */
export function eastAsianDay(line: string): EastAsianDay | null {
  if (!/[年년]/u.test(line)) return null;
  const era = ERA.exec(line);
  const found = era ?? DAY.exec(line);
  if (!found) return null;
  const [year, month, day] = era
    ? [
        (BEFORE_ERA[era[1] ?? ""] ?? 0) + (era[2] === "元" ? 1 : Number(era[2])),
        Number(era[3]),
        Number(era[4]),
      ]
    : [Number(found[1]), Number(found[2]), Number(found[3])];
  if (!isDay(year, month, day)) return null;
  const before = line.slice(0, found.index);
  const after = line.slice(found.index + found[0].length).replace(DAY, "");
  if (`${before}${after}`.replaceAll(BESIDE, "") !== "") return null;
  return {
    year,
    month,
    day,
    clock: /\d[:：]\d\d|[時时시点點]/u.test(after),
    label: PUBLISHED.test(before) ? "published" : UPDATED.test(before) ? "updated" : null,
  };
}

/** The one day in years, months and days of Chinese, Japanese or Korean among other words, and where it stands; null where two differ. */
export function eastAsianWithin(line: string): {
  readonly day: Pick<EastAsianDay, "year" | "month" | "day">;
  readonly start: number;
  readonly end: number;
} | null {
  const found = DAY.exec(line);
  if (!found) return null;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const end = found.index + found[0].length;
  const second = DAY.exec(line.slice(end));
  const differs = second !== null && [year, month, day].some((part, i) => part !== Number(second[i + 1]));
  return differs || !isDay(year, month, day) ? null : { day: { year, month, day }, start: found.index, end };
}
