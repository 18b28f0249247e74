"use client";

import { useActionState, useState, type FormEvent } from "react";

import type { ImportAnswer } from "../../app/import/actions.ts";
import { itemsOfForm, type ItemEvent } from "../../lib/intake.ts";
import { useText } from "../../text/client.tsx";
import type { ClientDictionary } from "../../text/en-client.ts";
import { TroubleNotice } from "../trouble.tsx";
import { ImportItem, ImportTotals } from "./import-item.tsx";

/**
 * Articles in. With scripts each is told as it is read, over the API's subscription; without them the form posts and
 * the page comes back when all are done.
 */
export function ImportForm({
  action,
}: {
  action: (answer: ImportAnswer | null, form: FormData) => Promise<ImportAnswer>;
}) {
  const text = useText();
  const { import: words } = text;
  const [posted, send, pending] = useActionState(action, null);
  const [live, setLive] = useState<ImportAnswer | null>(null);
  const [busy, setBusy] = useState(false);
  const answer = live ?? posted;

  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    try {
      await follow(new FormData(event.currentTarget), setLive, text);
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
        {answer && <Told answer={answer} />}
      </div>
    </>
  );
}

/** Sends the articles to the API and tells each as it is read. */
async function follow(
  form: FormData,
  tell: (answer: ImportAnswer) => void,
  text: ClientDictionary,
): Promise<void> {
  const { import: words } = text;
  const items = await itemsOfForm(form);
  let answer: ImportAnswer = { total: items.length, events: [], totals: null, trouble: null };
  const tellMore = (more: Partial<ImportAnswer>): void => tell((answer = { ...answer, ...more }));
  tellMore({});
  if (items.length === 0) return;
  try {
    // The client of the API is loaded when it is needed.
    const { readIn } = await import("./read-in.ts");
    const add = (event: ItemEvent): void => tellMore({ events: [...answer.events, event] });
    tellMore({ totals: await readIn(items, add) });
  } catch (error) {
    const message = error instanceof Error && error.message !== "" ? error.message : text.trouble.unforeseen;
    tellMore({ trouble: { code: "import.broken", message, remedy: words.lost } });
  }
}

function Fields() {
  const text = useText();
  const { import: words } = text;
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

function Told({ answer: { total, events, totals, trouble } }: { answer: ImportAnswer }) {
  const text = useText();
  const { import: words } = text;
  if (total === 0 && trouble === null) return <p role="status">{words.nothing}</p>;
  return (
    <section>
      <h2 className="caps section-title flex justify-between">
        {words.progress} <span className="tabular-nums">{words.reading(events.length, total)}</span>
      </h2>
      <ul className="lines">
        {events.map((event, index) => (
          <ImportItem key={index} event={event} />
        ))}
      </ul>
      {totals && <ImportTotals totals={totals} />}
      {trouble && <TroubleNotice trouble={trouble} words={text.trouble} />}
    </section>
  );
}
