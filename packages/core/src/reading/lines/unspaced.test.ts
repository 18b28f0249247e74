import { expect, test } from "vitest";

import { isProse, lineOf } from "./line.ts";
import { cutUnspaced } from "./unspaced.ts";

test.each([
  [["中国外长王毅"], ["中国", "外长", "王毅"]],
  [["ケニアのジュマ外相"], ["ケニ", "アの", "ジュ", "マ外", "相"]],
  [["2019年9月"], ["2019", "年", "9", "月"]],
  [
    ["Oslo", "Найроби", "서울에서"],
    ["Oslo", "Найроби", "서울에서"],
  ],
])("%j", (words, cut) => expect(cutUnspaced(words)).toEqual(cut));

const prose = (text: string): boolean => isProse(lineOf(text, { start: 0, end: text.length }));
test.each([
  "中国外交部长三日在北京同赞比亚外交部长举行会谈，双方就两国关系和共同关心的问题交换了意见。",
  "両外相は、来年開かれる国際会議に向けて準備を進めることでも一致した。",
  "두 장관은 양국이 내년에 고위급 회의를 열기로 합의했다고 외교부가 밝혔다.",
  "وأكد الوزير أن مصر حريصة على دعم الاستقرار في ليبيا، مشيرا إلى أن الحل يجب أن يكون سياسيا.",
  "وزیر امور خارجه گفت که این توافق با حضور نمایندگان دو کشور در تهران امضا شده است.",
  "שר החוץ אמר כי הוא יפגש עם עמיתו בין שאר השרים של האזור בשבוע הבא.",
])("prose: %s", (text) => expect(prose(text)).toBe(true));
test.each(["首页 新闻 国际 财经", "版权所有 北河时报", "شارك", "관련기사"])("none: %s", (text) =>
  expect(prose(text)).toBe(false),
);
