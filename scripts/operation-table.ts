/** What the rooms need of a document, as plain data: small enough to go to a browser. */
import { follow } from './reference.ts';

type Json = Record<string, any>;

interface OperationRow {
  api: 'camunda' | 'apify';
  method: string;
  path: string;
  query: Record<string, 'boolean' | 'integer' | 'number' | 'string'>;
  takesBody: boolean;
  /** The media type of each documented status, null where the answer has no content. */
  responses: Record<string, string | null>;
  examples: Record<string, Examples>;
}

const methods = ['get', 'put', 'post', 'delete', 'patch'];

/** One row for each operation of the document, by operationId. */
export function describeOperations(document: Json): Record<string, OperationRow> {
  const rows: Record<string, OperationRow> = {};
  for (const [path, item] of Object.entries<Json>(document.paths)) {
    for (const method of methods.filter((name) => item[name])) {
      rows[item[method].operationId] = describeOperation(path, method, item[method], document);
    }
  }
  return rows;
}

/** The table as TypeScript, without examples, so that a browser need not carry them. */
export function printOperations(rows: Record<string, OperationRow>): string {
  const operations: Json = {};
  for (const [id, { examples: _, ...row }] of Object.entries(rows)) operations[id] = row;
  return print('operations', operations);
}

/** The examples of the table as TypeScript. */
export function printExamples(rows: Record<string, OperationRow>): string {
  const examples: Json = {};
  for (const [id, row] of Object.entries(rows)) examples[id] = row.examples;
  return print('examples', examples);
}

function print(name: string, value: unknown): string {
  return `export const ${name} = ${JSON.stringify(value, null, 2)} as const;\n`;
}

function describeOperation(
  path: string,
  method: string,
  operation: Json,
  document: Json,
): OperationRow {
  const parameters: Json[] = operation.parameters ?? [];
  const query = parameters
    .map((parameter) => follow(parameter, document))
    .filter((parameter) => parameter.in === 'query');
  const responses = Object.entries<Json>(operation.responses).map(
    ([status, response]) => [status, follow(response, document)] as const,
  );
  return {
    api: path.startsWith('/v2/') ? 'apify' : 'camunda',
    method: method.toUpperCase(),
    path,
    query: Object.fromEntries(query.map(({ name, schema }) => [name, schema.type])),
    takesBody: operation.requestBody !== undefined,
    responses: Object.fromEntries(
      responses.map(([status, { content }]) => [status, Object.keys(content ?? {})[0] ?? null]),
    ),
    examples: Object.fromEntries(
      responses.map(([status, response]) => [status, examplesOf(response, document)]),
    ),
  };
}

type Examples = Record<string, { summary: string; value?: unknown }>;

/** The bundler moves the examples of contents to the components, and leaves references. */
function examplesOf(response: Json, document: Json): Examples {
  const [content] = Object.values<Json>(response.content ?? {});
  const examples: Json = content?.examples ?? response['x-examples'] ?? {};
  return Object.fromEntries(
    Object.entries<Json>(examples).map(([name, example]) => [
      name,
      follow(example, document) as Examples[string],
    ]),
  );
}
