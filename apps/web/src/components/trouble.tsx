import type { Trouble } from "@chancery/services";

import type { ClientDictionary } from "../text/en-client.ts";

/** What went wrong and what can be done about it, as the program words it: in English. */
export function TroubleNotice({ trouble, words }: { trouble: Trouble; words: ClientDictionary["trouble"] }) {
  const { code, message, remedy } = trouble;
  return (
    <div role="alert" className="my-6 max-w-[66ch] border-y border-rule py-4">
      <p className="text-lead" lang="en">
        {message}
      </p>
      {remedy !== "" && (
        <p className="mt-1 text-ink2" lang="en">
          {remedy}
        </p>
      )}
      <p className="mt-2 text-meta text-ink3">
        {words.code} <code>{code}</code>
      </p>
    </div>
  );
}
