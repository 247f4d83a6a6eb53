/** Compiles the schemas of the document ahead of time, to code that runs in Node and in a browser. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { dateTimePattern } from './date-time.ts';
import { follow } from './reference.ts';

type Json = Record<string, any>;

const annotations = ['description', 'example', 'examples', 'title'];

/** Keywords whose value is a schema itself. */
const schemaKeywords = ['additionalProperties', 'items'];

/** TypeScript with one export: the validators by name, `<operationId>/<body|query|status>`. */
export async function compileValidators(document: Json): Promise<string> {
  const schemas = collectSchemas(document);
  const ajv = new Ajv2020({
    strict: true,
    allowUnionTypes: true,
    allErrors: true,
    code: { source: true, esm: true },
    formats: { 'date-time': dateTimePattern, int32: true, int64: true, double: true },
  });
  // Many answers share one schema, and then one validator.
  const distinct = [...new Set(Object.values(schemas))];
  distinct.forEach((schema, index) => ajv.addSchema(JSON.parse(schema), `v${index}`));

  const code = standalone.default(
    ajv,
    Object.fromEntries(distinct.map((_, i) => [`v${i}`, `v${i}`])),
  );
  const unnamed = code.replaceAll('export const ', 'const ');
  const table = Object.entries(schemas).map(
    ([name, schema]) => `  ${JSON.stringify(name)}: v${distinct.indexOf(schema)},\n`,
  );
  const bundled = await bundleCode(`${unnamed}\nexport const validators = {\n${table.join('')}};`);
  return `// @ts-nocheck\n${bundled}`;
}

async function bundleCode(contents: string): Promise<string> {
  const result = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return result.outputFiles[0]!.text;
}

/** The schemas by name, each as its JSON text. */
function collectSchemas(document: Json): Record<string, string> {
  const schemas: Record<string, string> = {};
  for (const item of Object.values<Json>(document.paths)) {
    for (const operation of Object.values<Json>(item).filter((value) => value.operationId)) {
      const id: string = operation.operationId;
      const body = operation.requestBody?.content['application/json'].schema;
      if (body) schemas[`${id}/body`] = JSON.stringify(bare(body, document));
      const query = ((operation.parameters ?? []) as Json[])
        .map((parameter) => follow(parameter, document))
        .filter((parameter) => parameter.in === 'query');
      if (query.length > 0) schemas[`${id}/query`] = JSON.stringify(querySchema(query, document));
      for (const [status, response] of Object.entries<Json>(operation.responses)) {
        const schema = follow(response, document).content?.['application/json'].schema;
        if (schema) schemas[`${id}/${status}`] = JSON.stringify(bare(schema, document));
      }
    }
  }
  return schemas;
}

function querySchema(query: Json[], document: Json): Json {
  return {
    type: 'object',
    required: query.filter((parameter) => parameter.required).map((parameter) => parameter.name),
    properties: Object.fromEntries(query.map(({ name, schema }) => [name, bare(schema, document)])),
  };
}

/** The schema without references and annotations, so that ajv can be strict about all that is left. */
function bare(schema: Json, document: Json): Json {
  const kept = Object.entries(follow(schema, document)).filter(
    ([keyword]) => !annotations.includes(keyword),
  );
  return Object.fromEntries(
    kept.map(([keyword, value]) => {
      if (keyword === 'properties') {
        const properties = Object.entries<Json>(value);
        return [keyword, Object.fromEntries(properties.map(([k, v]) => [k, bare(v, document)]))];
      }
      return [keyword, schemaKeywords.includes(keyword) ? bare(value, document) : value];
    }),
  );
}
