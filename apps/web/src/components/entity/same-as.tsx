import type { EntityPage } from "@chancery/services";

import { joinEntities } from "../../app/review/correct.ts";
import { api } from "../../server/api.ts";
import { texts } from "../../text/server.ts";
import { DecisionItem, namesIn } from "../dossier/decision-item.tsx";
import { DecisionForm, Labelled } from "../dossier/forms.tsx";
import { Part } from "../part.tsx";
import { nameIn, namesOf } from "../record/words.tsx";
import { NameCompletion } from "../search/name-completion.tsx";

/** Decisions about an entity that its page shows. */
const SHOWN = 10;

/** Joins an entity with another name of the same, parts what was joined, and shows what people decided about it. */
export async function SameAs({ entity, path }: { entity: EntityPage["entity"]; path: string }) {
  const text = await texts();
  const { same: words } = text.review;
  const { items } = await (await api()).review.decisions({ about: entity.id, limit: SHOWN });
  const others = items.flatMap(({ decision: { act }, undoneBy }) =>
    act.act === "same-entity" && undoneBy === null ? act.entities.filter((id) => id !== entity.id) : [],
  );
  const joined = [...new Set(others)];
  const names = await namesIn(items);
  const known = joined.length === 0 ? {} : await (await api()).entities.named({ ids: joined });
  const called = namesOf(Object.values(known));
  return (
    <Part title={words.title} note={words.lead}>
      {joined.length > 0 && (
        <>
          <h3 className="caps pt-2">{words.joined}</h3>
          <ul className="lines">
            {joined.map((id) => (
              <li key={id} className="py-2">
                <bdi>{nameIn(called, id)}</bdi> <code className="text-meta text-ink3">{id}</code>
                <details className="no-print">
                  <summary>{words.part}</summary>
                  <DecisionForm back={path} action={joinEntities} hidden={{ entity: entity.id }}>
                    <button name="part" value={id} className="button-quiet">
                      {words.part}
                    </button>
                    <span className="text-meta text-ink3">{words.partNote}</span>
                  </DecisionForm>
                </details>
              </li>
            ))}
          </ul>
        </>
      )}
      <details className="no-print py-2">
        <summary>{words.join}</summary>
        <DecisionForm back={path} action={joinEntities} hidden={{ entity: entity.id }}>
          <Labelled label={words.join} hint={words.joinHint}>
            {({ id, describedBy }) => (
              <>
                <input
                  id={id}
                  aria-describedby={describedBy}
                  name="name"
                  required
                  className="field"
                  maxLength={300}
                  autoComplete="off"
                />
                <NameCompletion input={id} />
              </>
            )}
          </Labelled>
          <button className="button-quiet">{words.joinDo}</button>
        </DecisionForm>
      </details>
      {items.length > 0 && (
        <>
          <h3 className="caps">{words.decided}</h3>
          <ul className="lines">
            {items.map((logged) => (
              <DecisionItem key={logged.decision.id} logged={logged} back={path} names={names} />
            ))}
          </ul>
        </>
      )}
    </Part>
  );
}
