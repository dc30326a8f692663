import { type Text, textIn } from '@tsi/core';
import type { SpokenLocale } from '../asked.ts';
import { exampleDay, type OpenApi, type Operation } from '../openApi.ts';
import { problems } from '../problems.ts';
import { schemas } from '../schemas.ts';
import { type Html, html, trusted } from './html.ts';
import { pageStyle } from './pageStyle.ts';

const words = {
  otherLanguage: { sv: 'In English', en: 'På svenska' },
  machine: { sv: 'OpenAPI 3.1', en: 'OpenAPI 3.1' },
  contents: { sv: 'Innehåll', en: 'Contents' },
  beside: { sv: 'Vid sidan av frågan', en: 'Beside the question' },
  besideAbout: {
    sv: 'Gäller alla frågor. Det står i adressen eller i anropets huvud, aldrig i texten.',
    en: 'The same for every question. It stands in the address or in a header, never in the body.',
  },
  name: { sv: 'namn', en: 'name' },
  where: { sv: 'var', en: 'where' },
  meaning: { sv: 'betydelse', en: 'meaning' },
  field: { sv: 'fält', en: 'field' },
  required: { sv: 'krävs', en: 'required' },
  yes: { sv: 'ja', en: 'yes' },
  no: { sv: 'nej', en: 'no' },
  kind: { sv: 'slag', en: 'kind' },
  question: { sv: 'Frågan', en: 'The question' },
  ask: { sv: 'Fråga så här (påhittat)', en: 'Ask like this (invented)' },
  wholeAnswer: { sv: 'Hela svaret', en: 'The whole answer' },
  others: { sv: 'Övriga adresser', en: 'Other addresses' },
  address: { sv: 'adress', en: 'address' },
  schemas: { sv: 'Scheman', en: 'Schemas' },
  schemasAbout: {
    sv: 'JSON Schema 2020-12 för varje dokument. Vad ett schema inte kan säga säger frågorna ovan.',
    en: 'JSON Schema 2020-12 for every document. What a schema cannot say, the questions above say.',
  },
  problems: { sv: 'När något går fel', en: 'When something goes wrong' },
  problemsAbout: {
    sv: 'Svaret är application/problem+json (RFC 9457). ”findings” säger var och varför. Inget av det som skickades in upprepas. ”type” är https://problem.tsi.invalid/ och namnet: ett namn, ingen adress.',
    en: 'The answer is application/problem+json (RFC 9457). “findings” says where and why. Nothing that was sent in is repeated. “type” is https://problem.tsi.invalid/ and the name: a name, not an address.',
  },
  status: { sv: 'status', en: 'status' },
  list: { sv: 'lista', en: 'list' },
  or: { sv: 'eller', en: 'or' },
} satisfies Readonly<Record<string, Text>>;

type Say = (text: Text) => string;

/** The OpenAPI document as a page for people: one file, no script, nothing to fetch. */
export function documentationPage(document: OpenApi, locale: SpokenLocale): string {
  const say: Say = (text) => textIn(text, locale);
  const operations = Object.entries(document.paths).flatMap(([path, at]) =>
    Object.entries(at ?? {}).map(([method, operation]) => ({
      path,
      method: method.toUpperCase(),
      operation: operation as Operation,
    })),
  );
  const questions = operations.filter(({ method }) => method === 'POST');
  const others = operations.filter(({ method }) => method === 'GET');
  const other = locale === 'sv' ? 'en' : 'sv';

  const page = html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${document.info.title}</title>
<style>${trusted(pageStyle)}</style>
</head>
<body>
<header>
<h1>${document.info.title}</h1>
<p>${document.info.description}</p>
<p><a href="?locale=${other}" hreflang="${other}" lang="${other}">${say(words.otherLanguage)}</a> · <a href="/openapi.json?locale=${locale}">${say(words.machine)}</a></p>
</header>
<nav aria-label="${say(words.contents)}"><ul>
${questions.map(({ operation, path }) => html`<li><a href="#${operation.operationId}">${path}</a></li>`)}
${(['beside', 'others', 'schemas', 'problems'] as const).map((id) => html`<li><a href="#${id}">${say(words[id])}</a></li>`)}
</ul></nav>
<main>
${questions.map(({ path, operation }) => questionSection(path, operation, document, say))}
<section id="beside">
<h2>${say(words.beside)}</h2>
<p>${say(words.besideAbout)}</p>
${table(
  say(words.beside),
  [say(words.name), say(words.where), say(words.meaning)],
  (questions[0]?.operation.parameters ?? []).map(({ name, in: where, description }) => [
    html`<code>${String(name)}</code>`,
    String(where),
    String(description),
  ]),
)}
</section>
<section id="others">
<h2>${say(words.others)}</h2>
${table(
  say(words.others),
  [say(words.address), say(words.meaning)],
  others.map(({ path, method, operation }) => [
    html`<code>${method} ${path}</code>`,
    `${operation.summary}. ${operation.description ?? ''}`.replace(/([.?!])\. /, '$1 ').trimEnd(),
  ]),
)}
</section>
<section id="schemas">
<h2>${say(words.schemas)}</h2>
<p>${say(words.schemasAbout)}</p>
<ul>${[...schemas.keys()].map((name) => html`<li><a href="/schemas/${name}">${name}</a></li>`)}</ul>
</section>
<section id="problems">
<h2>${say(words.problems)}</h2>
<p>${say(words.problemsAbout)}</p>
${table(
  say(words.problems),
  [say(words.name), say(words.status), say(words.meaning)],
  (Object.keys(problems) as (keyof typeof problems)[]).map((name) => [
    html`<code>${name}</code>`,
    String(problems[name].status),
    say(problems[name].title),
  ]),
)}
</section>
</main>
</body>
</html>
`;
  return page.markup;
}

function questionSection(path: string, operation: Operation, document: OpenApi, say: Say): Html {
  const { schema, example } = operation.requestBody!.content['application/json'];
  const shape = document.components.schemas[nameIn(schema)] ?? {};
  const required = new Set(shape.required as readonly string[] | undefined);
  const answer = (
    operation.responses['200'] as {
      readonly content: { readonly 'application/json': { readonly example: unknown } };
    }
  ).content['application/json'].example;
  return html`<section id="${operation.operationId}">
<p class="address"><b>POST</b> <code>${path}</code></p>
<h2>${operation.summary}</h2>
<p>${operation.description}</p>
<h3>${say(words.question)}</h3>
${table(
  `${say(words.question)}, ${path}`,
  [say(words.field), say(words.kind), say(words.required)],
  Object.entries((shape.properties ?? {}) as Readonly<Record<string, Record<string, unknown>>>).map(
    ([name, field]) => [
      html`<code>${name}</code>`,
      kindOf(field, say),
      required.has(name) ? say(words.yes) : say(words.no),
    ],
  ),
)}
<details>
<summary>${say(words.ask)}</summary>
<pre tabindex="0" aria-label="${say(words.ask)}, ${path}"><code>curl --json @- 'http://localhost:8080${path}?on=${exampleDay}' &lt;&lt;'END'
${JSON.stringify(example, null, 2)}
END</code></pre>
</details>
<details>
<summary>${say(words.wholeAnswer)}</summary>
<pre tabindex="0" aria-label="${say(words.wholeAnswer)}, ${path}"><code>${JSON.stringify(answer, null, 2)}</code></pre>
</details>
</section>`;
}

const nameIn = (schema: Readonly<Record<string, unknown>>) => String(schema.$ref).split('/').at(-1)!;

/** What a field may be, in a line: a document with its schema, or the values allowed. */
function kindOf(field: Readonly<Record<string, unknown>>, say: Say): Html {
  const alternatives = (field.anyOf ?? field.oneOf) as readonly Record<string, unknown>[] | undefined;
  if (alternatives) {
    const all = alternatives.map((one) => kindOf(one, say));
    return html`${all.map((one, i) => html`${i > 0 ? ` ${say(words.or)} ` : ''}${one}`)}`;
  }
  if (field.$ref !== undefined) {
    const name = nameIn(field);
    const file = name.replace(/\B[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
    return schemas.has(file) ? html`<a href="/schemas/${file}">${file}</a>` : html`${name}`;
  }
  if (Array.isArray(field.enum)) return html`<code>${field.enum.join(' | ')}</code>`;
  if (field.const !== undefined) return html`<code>${String(field.const)}</code>`;
  if (field.type === 'array')
    return html`${say(words.list)}: ${kindOf(field.items as Record<string, unknown>, say)}`;
  const kind = (field.properties as Readonly<Record<string, { const?: unknown }>> | undefined)?.kind?.const;
  if (kind !== undefined) return html`<code>{ kind: ${String(kind)} }</code>`;
  return html`<code>${String(field.type ?? '')}</code>`;
}

/** A table that scrolls by itself where it is wider than the screen. */
const table = (
  label: string,
  heads: readonly string[],
  rows: readonly (readonly (Html | string)[])[],
): Html => html`<div class="scroll" role="region" aria-label="${label}" tabindex="0"><table>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map((cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody>
</table></div>`;
