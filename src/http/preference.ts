/**
 * The `Prefer` header (RFC 7240): which documented answer the caller would like to see.
 *
 * A preference that cannot be met is told, though the RFC lets a server ignore it: a test that asks for a
 * 404 and silently gets a 204 proves nothing.
 */
import { examplesOf } from '../spec/examples.ts';
import { operationOf, type OperationId } from '../spec/operations.ts';

/** What the caller would like to see. */
export type Preference =
  | { readonly kind: 'none' }
  | { readonly kind: 'unmet'; readonly problem: string }
  | {
      readonly kind: 'wanted';
      readonly status: number;
      /** The name of an example of that status; undefined leaves the choice to the server. */
      readonly example: string | undefined;
      /** The value of `Preference-Applied`. */
      readonly applied: string;
    };

/** Reads a `Prefer` header. Commas separate preferences; semicolons do too, as Prism's users write them. */
export function readPreference(operation: OperationId, header: string | null): Preference {
  const elements = (header ?? '').split(/[,;]/).map((element) => element.trim());
  const given = elements.filter((element) => element !== '').map(readElement);
  if (given.length === 0) return { kind: 'none' };

  const asked = new Map(given.filter((pair) => pair !== null));
  if (asked.size < given.length)
    return unmet(operation, 'It must be code=… and example=…, once each');
  return resolve(operation, asked);
}

/** The name and value; null for anything that is no preference of ours. */
function readElement(element: string): [name: string, value: string] | null {
  const match = /^(code|example)\s*=\s*("?)([^"\s]+)\2$/i.exec(element);
  return match === null ? null : [match[1]!.toLowerCase(), match[3]!];
}

function resolve(operation: OperationId, asked: ReadonlyMap<string, string>): Preference {
  const code = asked.get('code');
  const example = asked.get('example');
  const documented = Object.keys(operationOf(operation).responses);
  if (code !== undefined && !documented.includes(code)) {
    return unmet(operation, `There is no status ${code} here`);
  }
  const having = documented.filter((status) => hasExample(operation, status, example));
  if (example !== undefined && having.length === 0) {
    return unmet(operation, `There is no example ${example} here`);
  }
  const status = code ?? having[0]!;
  if (example !== undefined && !having.includes(status)) {
    return unmet(operation, `The example ${example} belongs to status ${having.join(', ')}`);
  }
  const applied = [...asked].map(([name, value]) => `${name}=${value}`).join(', ');
  return { kind: 'wanted', status: Number(status), example, applied };
}

function hasExample(operation: OperationId, status: string, name: string | undefined): boolean {
  return name !== undefined && Object.hasOwn(examplesOf(operation, Number(status)), name);
}

function unmet(operation: OperationId, problem: string): Preference {
  const offers = Object.keys(operationOf(operation).responses).map((status) => {
    const names = Object.keys(examplesOf(operation, Number(status))).join(', ');
    return `code=${status} with example=${names}`;
  });
  const offer = `This operation offers ${offers.join('; ')}.`;
  return { kind: 'unmet', problem: `The Prefer header cannot be met. ${problem}. ${offer}` };
}
