"use client";

import { useActionState } from "react";

import type { CheckAnswer } from "../../app/check/actions.tsx";
import { useText } from "../../text/client.tsx";
import { TroubleNotice } from "../trouble.tsx";

/** A text and what the record makes of it. Without scripts the form posts and the page comes back with the answer. */
export function CheckForm({
  action,
}: {
  action: (answer: CheckAnswer | null, form: FormData) => Promise<CheckAnswer>;
}) {
  const text = useText();
  const { check: words } = text;
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
          rows={answer === null ? 12 : 4}
          required
          className="field mt-1"
          placeholder={words.placeholder}
          defaultValue={answer?.text ?? ""}
        />
        <button className="button mt-2" disabled={pending}>
          {pending ? words.busy : words.submit}
        </button>
      </form>
      <div aria-live="polite" aria-busy={pending}>
        {answer !== null && <Answer answer={answer} />}
      </div>
    </>
  );
}

function Answer({ answer }: { answer: CheckAnswer }) {
  const text = useText();
  const { check: words } = text;
  switch (answer.outcome) {
    case "checked":
      return answer.result;
    case "empty":
      return <p role="status">{words.nothing}</p>;
    case "trouble":
      return <TroubleNotice trouble={answer.trouble} words={text.trouble} />;
  }
}
