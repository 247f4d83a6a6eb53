import { jsonResponse } from '../http/json-response.ts';
import { exampleValue } from '../spec/examples.ts';
import { operationOf, type OperationId } from '../spec/operations.ts';

/** An example of the document as the answer that it stands for. Status and name must exist. */
export function exampleAnswer(id: OperationId, status: number, name: string): Response {
  const { method, responses } = operationOf(id);
  // RFC 9110, section 15.5.6, wants it with every 405.
  const headers = status === 405 ? { Allow: `OPTIONS, ${method}` } : {};
  if (responses[status] === null) return new Response(null, { status, headers });
  return jsonResponse(exampleValue(id, status, name), { status, headers });
}
