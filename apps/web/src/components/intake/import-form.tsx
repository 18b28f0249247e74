"use client";

import type { Trouble } from "@chancery/services";
import { useRouter } from "next/navigation";
import { useActionState, useState, type FormEvent } from "react";

import { itemsOfForm } from "../../lib/intake.ts";
import { batchPath } from "../../lib/paths.ts";
import { useText } from "../../text/client.tsx";
import { TroubleNotice } from "../trouble.tsx";

/** Why articles were not taken in; null trouble: there were none. */
export interface NotTaken {
  readonly trouble: Trouble | null;
}

/**
 * Articles in. They are handed in as a batch, whose page tells how they go. Without scripts the form posts, and the
 * answer is that page as well.
 */
export function ImportForm({
  action,
}: {
  action: (answer: NotTaken | null, form: FormData) => Promise<NotTaken>;
}) {
  const { import: words, trouble } = useText();
  const router = useRouter();
  const [posted, send, pending] = useActionState(action, null);
  const [failed, setFailed] = useState<NotTaken | null>(null);
  const [busy, setBusy] = useState(false);
  const answer = failed ?? posted;

  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    try {
      const items = await itemsOfForm(new FormData(event.currentTarget));
      if (items.length === 0) return setFailed({ trouble: null });
      // The client of the API is loaded when it is needed.
      const { handIn } = await import("./hand-in.ts");
      const [id, ...more] = await handIn(items);
      router.push(id === undefined || more.length > 0 ? "/import" : batchPath(id));
    } catch (error) {
      const message = error instanceof Error && error.message !== "" ? error.message : trouble.unforeseen;
      setFailed({ trouble: { code: "import.broken", message, remedy: words.lost } });
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <form action={send} onSubmit={(event) => void submit(event)} className="mb-8 grid max-w-3xl gap-5">
        <Fields />
        <div>
          <button className="button" disabled={busy || pending}>
            {busy || pending ? words.busy : words.submit}
          </button>
        </div>
      </form>
      <div aria-live="polite" aria-busy={busy || pending}>
        {answer !== null && answer.trouble === null && <p role="status">{words.nothing}</p>}
        {answer !== null && answer.trouble !== null && (
          <TroubleNotice trouble={answer.trouble} words={trouble} />
        )}
      </div>
    </>
  );
}

function Fields() {
  const { import: words } = useText();
  return (
    <>
      <div>
        <label htmlFor="files" className="caps">
          {words.files}
        </label>
        <input
          id="files"
          name="files"
          type="file"
          multiple
          accept=".txt,.html,.htm,text/plain,text/html"
          className="field mt-1"
          aria-describedby="files-hint"
        />
        <p id="files-hint" className="mt-1 text-meta text-ink3">
          {words.filesHint}. {words.collections} <code>{words.command}</code>
        </p>
      </div>
      <div>
        <label htmlFor="folder" className="caps">
          {words.folder}
        </label>
        <input
          id="folder"
          name="files"
          type="file"
          multiple
          // A folder with all below it, where the browser can; else it takes files.
          ref={(input) => input?.setAttribute("webkitdirectory", "")}
          className="field mt-1"
        />
      </div>
      <div>
        <label htmlFor="text" className="caps">
          {words.paste}
        </label>
        <textarea id="text" name="text" rows={6} className="field mt-1" />
      </div>
      <div>
        <label htmlFor="uri" className="caps">
          {words.address}
        </label>
        <input id="uri" name="uri" className="field mt-1" placeholder="https://" autoComplete="off" />
      </div>
    </>
  );
}
