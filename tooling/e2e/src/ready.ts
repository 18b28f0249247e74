import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { chromiumPath } from "./browser.ts";

const built = existsSync(fileURLToPath(new URL("../../../apps/web/.next/BUILD_ID", import.meta.url)));

/** Why the product cannot be started here; null where it can. */
export const unbuilt = built ? null : "the site is not built: pnpm build";

/** Why browser tests cannot run here; null where they can. */
export const reason =
  chromiumPath() === undefined ? "no Chromium here (CHANCERY_CHROMIUM names one)" : unbuilt;
