/** References inside a bundled document. */

type Json = Record<string, any>;

/** What the value refers to, be it over several steps; the value itself where it is no reference. */
export function follow(value: Json, document: Json): Json {
  if (typeof value.$ref !== 'string') return value;
  const steps: string[] = value.$ref.replace('#/', '').split('/');
  return follow(
    steps.reduce((found: Json, step) => found[step], document),
    document,
  );
}
