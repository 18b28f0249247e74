import type { Trouble } from "@chancery/services";

import { text } from "../text/index.ts";

/** What went wrong and what can be done about it. */
export function TroubleNotice({ trouble }: { trouble: Trouble }) {
  const { code, message, remedy } = trouble;
  return (
    <div role="alert" className="my-6 max-w-[66ch] border-y border-rule py-4">
      <p className="text-lead">{message}</p>
      {remedy !== "" && <p className="mt-1 text-ink2">{remedy}</p>}
      <p className="mt-2 text-meta text-ink3">
        {text.trouble.code} <code>{code}</code>
      </p>
    </div>
  );
}
