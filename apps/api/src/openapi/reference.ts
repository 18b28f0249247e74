import { createHash } from "node:crypto";

import { html, raw } from "hono/html";
import type { oas31 } from "zod-openapi";

import { describeType, type Schema } from "./describe-type.ts";
import { STYLE } from "./reference-style.ts";

type Html = ReturnType<typeof html>;

/** What the page may load: nothing but its own style, which it carries. */
export const REFERENCE_POLICY = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** In one piece, to the letter: the policy names its hash. */
const STYLE_ELEMENT = raw(`<style>${STYLE}</style>`);

/** The reference as one page of HTML: no script, nothing from elsewhere. */
export function referencePage(document: oas31.OpenAPIObject): Html {
  const operations = operationsIn(document);
  const tags = [...new Set(operations.map(({ tag }) => tag))];
  const schemas = Object.entries(document.components?.schemas ?? {}) as [string, Schema][];
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${document.info.title}: reference</title>
        ${STYLE_ELEMENT}
      </head>
      <body>
        <header>
          <h1>${document.info.title}: reference</h1>
          <p>${prose(document.info.description)}</p>
          <p>
            <a href="/openapi.json">openapi.json</a> is the same for programs (OpenAPI ${document.openapi}).
          </p>
        </header>
        <nav aria-label="Contents">
          <ul>
            ${tags.map((tag) => html`<li><a href="#${tag}">${tag}</a></li>`)}
            <li><a href="#schemas">schemas</a></li>
          </ul>
        </nav>
        <main>
          ${tags.map(
            (tag) =>
              html`<section id="${tag}" aria-labelledby="h-${tag}">
                <h2 id="h-${tag}">${tag}</h2>
                ${operations.filter((one) => one.tag === tag).map(operationPart)}
              </section>`,
          )}
          <section id="schemas" aria-labelledby="h-schemas">
            <h2 id="h-schemas">schemas</h2>
            ${schemas.map(([name, schema]) => schemaPart(name, schema))}
          </section>
        </main>
      </body>
    </html>`;
}

interface Listed {
  readonly tag: string;
  readonly method: string;
  readonly path: string;
  readonly operation: oas31.OperationObject;
}

const operationsIn = ({ paths = {} }: oas31.OpenAPIObject): Listed[] =>
  Object.entries(paths).flatMap(([path, item]) =>
    (["get", "post"] as const).flatMap((method) => {
      const operation = item[method];
      return operation === undefined
        ? []
        : [{ tag: operation.tags?.[0] ?? "other", method: method.toUpperCase(), path, operation }];
    }),
  );

function operationPart({ method, path, operation }: Listed): Html {
  const parameters = (operation.parameters ?? []) as oas31.ParameterObject[];
  const body = (operation.requestBody as oas31.RequestBodyObject | undefined)?.content["application/json"];
  return html`<article id="${operation.operationId ?? path}">
    <h3><span class="method">${method}</span> <code>${path}</code></h3>
    <p>${prose(operation.summary)}</p>
    <p class="note">${prose(operation.description)}</p>
    ${parameters.length === 0 ? "" : table("Parameters", parameters.map(parameterRow))}
    ${body?.schema === undefined ? "" : html`<p>Body: ${describeType(body.schema as Schema)}</p>`}
    ${table("Answers", Object.entries(operation.responses ?? {}).map(answerRow))}
  </article>`;
}

const parameterRow = ({ name, in: where, required, schema, description }: oas31.ParameterObject): Html =>
  html`<tr>
    <th scope="row"><code>${name}</code></th>
    <td>${where}${required ? ", required" : ""}</td>
    <td>${describeType((schema ?? {}) as Schema)}</td>
    <td>${description ?? (schema as Schema | undefined)?.description ?? ""}</td>
  </tr>`;

function answerRow([status, response]: [string, unknown]): Html {
  const { description, content = {} } = response as oas31.ResponseObject;
  return html`<tr>
    <th scope="row">${status}</th>
    <td>${description ?? ""}</td>
    <td>
      ${Object.entries(content).map(
        ([type, { schema }]) =>
          html`<code>${type}</code> ${schema === undefined ? "" : describeType(schema as Schema)}`,
      )}
    </td>
  </tr>`;
}

const table = (caption: string, rows: readonly Html[]): Html =>
  html`<div class="table" role="region" aria-label="${caption}" tabindex="0">
    <table>
      <caption>
        ${caption}
      </caption>
      ${rows}
    </table>
  </div>`;

/** Text in which `code` is set as such. */
const prose = (text = ""): Html =>
  html`${text.split("`").map((part, index) => (index % 2 === 0 ? part : html`<code>${part}</code>`))}`;

const schemaPart = (name: string, schema: Schema): Html =>
  html`<article id="schema-${name}">
    <h3>${name}</h3>
    ${schema.description === undefined ? "" : html`<p>${schema.description}</p>`}
    <p>${describeType(schema)}</p>
  </article>`;
