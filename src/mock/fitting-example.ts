/** Which of the documented 400s says what is wrong with a request. */
import type { EndpointCall } from '../http/call.ts';
import { examplesOf } from '../spec/examples.ts';
import type { CheckedRequest } from '../validation/request.ts';

/** The name of the example that fits the first violation; the generic one, which is first, fits all. */
export function fittingExample(call: EndpointCall, checked: CheckedRequest): string {
  const { id } = call.operation;
  const examples = examplesOf(id, 400);
  const name = specificExample(call, checked);
  return name !== null && Object.hasOwn(examples, name) ? name : Object.keys(examples)[0]!;
}

function specificExample({ query }: EndpointCall, checked: CheckedRequest): string | null {
  const pointer = checked.violations[0]!.pointer;
  switch (pointer) {
    case '/lockDuration':
    case '/newDuration':
      return isNotPositive(checked.body, pointer.slice(1)) ? 'negative-duration' : null;
    case '/lockSecs':
      return (
        ['lock-secs-missing', 'lock-secs-not-a-number'][query.getAll('lockSecs').length] ?? null
      );
    case '/clientKey':
      return query.getAll('clientKey').length === 1 ? 'client-key-length' : null;
    default:
      return null;
  }
}

function isNotPositive(body: unknown, name: string): boolean {
  const value = (body as Record<string, unknown>)[name];
  return typeof value === 'number' && value <= 0;
}
