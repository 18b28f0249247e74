"use client";

import { useActionState, useState, type FormEvent, type ReactNode } from "react";

import { itemsOfForm, type ItemEvent, type Totals } from "../../lib/intake.ts";
import { text } from "../../text/index.ts";
import { ImportItem, ImportTotals } from "./import-item.tsx";

const { import: words } = text;

interface Progress {
  readonly total: number;
  readonly events: readonly ItemEvent[];
  readonly totals: Totals | null;
  /** Why it ended before its end. */
  readonly broken: string | null;
}

/**
 * Articles in. With scripts each is told as it is read, over the API's subscription; without them the form posts and
 * the page comes back when all are done.
 */
export function ImportForm({
  action,
}: {
  action: (answer: ReactNode, form: FormData) => Promise<ReactNode>;
}) {
  const [answer, send, pending] = useActionState(action, null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const items = await itemsOfForm(new FormData(event.currentTarget));
    const begun = { total: items.length, events: [], totals: null, broken: null };
    if (items.length === 0) return setProgress({ ...begun, broken: words.nothing });
    setBusy(true);
    setProgress(begun);
    // The client of the API is loaded when it is needed.
    const { readIn } = await import("./read-in.ts");
    const told: ItemEvent[] = [];
    const tell = (item: ItemEvent): void => {
      told.push(item);
      setProgress({ ...begun, events: [...told] });
    };
    try {
      const totals = await readIn(items, tell);
      setProgress({ ...begun, events: [...told], totals });
    } catch (error) {
      const message = error instanceof Error && error.message !== "" ? error.message : words.lost;
      setProgress({ ...begun, events: [...told], broken: message });
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <form action={send} onSubmit={(event) => void submit(event)} className="mb-8 grid max-w-3xl gap-4">
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
          <label htmlFor="uri" className="mt-2 block text-meta text-ink2">
            {words.address}
          </label>
          <input id="uri" name="uri" className="field mt-1" placeholder="https://" autoComplete="off" />
        </div>
        <div>
          <button className="button" disabled={busy || pending}>
            {busy || pending ? words.busy : words.submit}
          </button>
        </div>
      </form>
      <div aria-live="polite" aria-busy={busy || pending}>
        {progress ? <Told progress={progress} /> : answer}
      </div>
    </>
  );
}

function Told({ progress: { total, events, totals, broken } }: { progress: Progress }) {
  return (
    <section>
      {total > 0 && (
        <h2 className="caps section-title flex justify-between">
          {words.progress} <span className="tabular-nums">{words.reading(events.length, total)}</span>
        </h2>
      )}
      <ul className="lines">
        {events.map((event, index) => (
          <ImportItem key={index} event={event} />
        ))}
      </ul>
      {totals && <ImportTotals totals={totals} />}
      {broken !== null && (
        <p role="alert" className="py-2">
          {broken}
        </p>
      )}
    </section>
  );
}
