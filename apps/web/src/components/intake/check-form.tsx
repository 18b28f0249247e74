"use client";

import { useActionState, type ReactNode } from "react";

import { text } from "../../text/index.ts";

const { check: words } = text;

/** A text and what the record makes of it. Without scripts the form posts and the page comes back with the answer. */
export function CheckForm({ action }: { action: (answer: ReactNode, form: FormData) => Promise<ReactNode> }) {
  const [answer, send, pending] = useActionState(action, null);
  return (
    <>
      <form action={send} className="mb-8 max-w-3xl">
        <label htmlFor="text" className="caps">
          {words.label}
        </label>
        <textarea
          id="text"
          name="text"
          rows={10}
          required
          className="field mt-1"
          placeholder={words.placeholder}
        />
        <button className="button mt-2" disabled={pending}>
          {pending ? words.busy : words.submit}
        </button>
      </form>
      <div aria-live="polite" aria-busy={pending}>
        {answer}
      </div>
    </>
  );
}
