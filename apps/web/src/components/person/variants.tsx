import type { EntityPage } from "@chancery/services";

import { variantsOf } from "../../lib/person/outlets.ts";
import { useText } from "../../text/server.ts";
import { Part } from "../part.tsx";

/** Which outlet prints which spelling; nothing where there is but one. */
export function Variants({ appearances }: Pick<EntityPage, "appearances">) {
  const text = useText();
  const { people: words } = text;
  const variants = variantsOf(appearances);
  if (variants.length < 2) return null;
  return (
    <Part title={words.variants}>
      <table className="members">
        <thead>
          <tr>
            <th scope="col">{words.variant}</th>
            <th scope="col">{words.outlet}</th>
          </tr>
        </thead>
        <tbody>
          {variants.slice(0, 30).map(({ name, outlets }) => (
            <tr key={name}>
              <th scope="row" className="font-serif">
                <bdi>{name}</bdi>
              </th>
              <td className="text-meta">
                {outlets.slice(0, 8).map(({ outlet, articles }, index) => (
                  <span key={outlet}>
                    {index > 0 && ", "}
                    {outlet === null ? text.article.noOutlet : <bdi>{outlet}</bdi>} {articles}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}
