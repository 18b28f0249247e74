import { EventRole, EventType, Status } from "@chancery/core";
import type { EntryView } from "@chancery/services";

import { correctEvent } from "../../app/review/correct.ts";
import { columnsOf } from "../../lib/dossier/collation.ts";
import { useText } from "../../text/server.ts";
import { Labelled, DecisionForm } from "../dossier/forms.tsx";
import { Part } from "../part.tsx";
import { nameIn, type Names } from "../record/words.tsx";
import { NameCompletion } from "../search/name-completion.tsx";
import { FactVerdicts } from "./fact-verdicts.tsx";

/**
 * Corrects an event where it stands: one form, whose button says what is corrected, in all sources or in one. Below it what
 * each source says is accepted, rejected, or told to be of another event.
 */
export function CorrectEvent({
  view,
  names,
  path,
  open = false,
}: {
  view: EntryView;
  names: Names;
  path: string;
  /** Whether the reader came to correct: the form is unfolded, and what a correction is was said above. */
  open?: boolean;
}) {
  const text = useText();
  const { correct: words, form } = text.review;
  const { entry: own, review } = text.dossier;
  const { entry, members } = view;
  const columns = columnsOf(members);
  const options = (values: readonly string[], said: Readonly<Record<string, string>>) =>
    values.map((value) => (
      <option key={value} value={value}>
        {said[value] ?? value}
      </option>
    ));
  const fields = [
    ["when", words.when, words.whenHint, entry.when?.edtf ?? ""],
    ["place", words.place, words.placeHint, entry.place === null ? "" : nameIn(names, entry.place)],
  ] as const;
  return (
    <div className="no-print" id="correct">
      <Part title={words.title} {...(open ? {} : { note: words.note })}>
        <details className="correct" open={open}>
          <summary data-key="e">{words.title}</summary>
          <DecisionForm back={path} action={correctEvent} hidden={{ entry: entry.id }}>
            <Labelled label={words.where}>
              {({ id }) => (
                <select id={id} name="where" className="field">
                  <option value="">{words.everywhere}</option>
                  {columns.map(({ number, article, facts }) => (
                    <option key={number} value={facts.map((fact) => `${article.id}/${fact}`).join(" ")}>
                      {words.source(number, article.outlet ?? text.article.noOutlet)}
                    </option>
                  ))}
                </select>
              )}
            </Labelled>
            <Labelled label={form.note} hint={form.noteHint}>
              {({ id, describedBy }) => (
                <input
                  id={id}
                  aria-describedby={describedBy}
                  name="note"
                  className="field"
                  maxLength={4000}
                  autoComplete="off"
                />
              )}
            </Labelled>
            <fieldset className="correct-part">
              <legend className="caps">{words.who}</legend>
              <Labelled label={words.participant}>
                {({ id }) => (
                  <select id={id} name="entity" className="field">
                    {entry.participants.map(({ entity, role }) => (
                      <option key={entity} value={entity}>
                        {nameIn(names, entity)} ({text.fact.roles[role] ?? role})
                      </option>
                    ))}
                  </select>
                )}
              </Labelled>
              <Labelled label={words.role}>
                {({ id }) => (
                  <select id={id} name="role" className="field">
                    {options(EventRole.options, text.fact.roles)}
                  </select>
                )}
              </Labelled>
              <Labelled label={words.name}>
                {({ id }) => (
                  <>
                    <input id={id} name="name" className="field" maxLength={300} autoComplete="off" />
                    <NameCompletion input={id} />
                  </>
                )}
              </Labelled>
              <div className="decision-buttons">
                {(["replace", "remove", "role", "add"] as const).map((change) => (
                  <button key={change} name="change" value={change} className="button-quiet">
                    {change === "role" ? words.setRole : words[change]}
                  </button>
                ))}
              </div>
            </fieldset>
            {fields.map(([field, label, hint, now]) => (
              <fieldset key={field} className="correct-part">
                <legend className="caps">{label}</legend>
                <Labelled label={review.value} hint={hint}>
                  {({ id, describedBy }) => (
                    <>
                      <input
                        id={id}
                        aria-describedby={describedBy}
                        name={field}
                        className="field"
                        defaultValue={now}
                        maxLength={300}
                        autoComplete="off"
                      />
                      {field === "place" && <NameCompletion input={id} />}
                    </>
                  )}
                </Labelled>
                <div className="decision-buttons">
                  <button name="change" value={field} className="button-quiet">
                    {words.set(label)}
                  </button>
                </div>
              </fieldset>
            ))}
            <fieldset className="correct-part">
              <legend className="caps">
                {words.type}, {words.status}
              </legend>
              <Labelled label={words.type}>
                {({ id }) => (
                  <select id={id} name="type" className="field" defaultValue={entry.type}>
                    {options(EventType.options, text.words.events)}
                  </select>
                )}
              </Labelled>
              <Labelled label={words.status}>
                {({ id }) => (
                  <select
                    id={id}
                    name="status"
                    className="field"
                    defaultValue={entry.negated ? "negated" : entry.status}
                  >
                    {options([...Status.options, "negated"], { ...words.statuses, ...own.told })}
                  </select>
                )}
              </Labelled>
              <div className="decision-buttons">
                {(["type", "status"] as const).map((field) => (
                  <button key={field} name="change" value={field} className="button-quiet">
                    {words.set(words[field])}
                  </button>
                ))}
              </div>
            </fieldset>
          </DecisionForm>
        </details>
        {members.map(({ source, fact, view: { article } }) => (
          <FactVerdicts
            key={`${source}/${fact}`}
            fact={{ source, fact }}
            article={article}
            entry={entry}
            back={path}
          />
        ))}
        <details className="correct">
          <summary>{words.join}</summary>
          <DecisionForm back={path} action={correctEvent} hidden={{ entry: entry.id }}>
            <Labelled label={words.join} hint={words.joinHint}>
              {({ id, describedBy }) => (
                <input
                  id={id}
                  aria-describedby={describedBy}
                  name="other"
                  className="field"
                  maxLength={300}
                  autoComplete="off"
                />
              )}
            </Labelled>
            <button name="change" value="join" className="button-quiet">
              {words.joinDo}
            </button>
          </DecisionForm>
        </details>
      </Part>
    </div>
  );
}
