// The answers for /tooling/accuracy/dispatches. `set: "open"` and `"opened"`: whoever writes rules may look at them.
// `set: "unseen-whole"` and `"unseen-2"`: for reporting only; nobody looks into their misses, and no rule is written from them.
import developed from "./events-developed.mjs";
import fresh from "./events-fresh.mjs";
import third from "./events-third.mjs";
import open from "./open.mjs";
import opened from "./opened.mjs";
import opened2 from "./opened-2.mjs";
import opened3 from "./opened-3.mjs";
import opened4 from "./opened-4.mjs";
import opened5 from "./opened-5.mjs";
import opened6 from "./opened-6.mjs";
import opened7 from "./opened-7.mjs";
import regions from "./regions.mjs";
import regions2 from "./regions-2.mjs";
import regions3 from "./regions-3.mjs";
import unseen2 from "./unseen-2.mjs";
import unseenOpen from "./unseen-open.mjs";
import unseenOpen2 from "./unseen-open-2.mjs";
import unseenWhole from "./unseen-whole.mjs";

export default [
  ...open,
  ...opened,
  ...opened2,
  ...opened3,
  ...opened4,
  ...opened5,
  ...opened6,
  ...opened7,
  ...developed,
  ...fresh,
  ...third,
  ...regions,
  ...regions2,
  ...regions3,
  ...unseenOpen,
  ...unseenOpen2,
  ...unseenWhole,
  ...unseen2,
];
