/** The `sl-violations` header as Prism writes it, for requests that Prism was not shown or let pass. */
import { describeViolation, type Violation } from '../validation/violation.ts';

/** As Prism has it: clients limit the length of a header, often to 8 KiB with its name. */
const lengthMax = 8 * 1024 - 100;

/** More than a hundred of them never fit. */
const violationsMax = 100;

/** The value of the header: a JSON array in ASCII, cut as Prism cuts it when it is too long. */
export function writeViolations(violations: readonly Violation[]): string {
  const json = JSON.stringify(violations.slice(0, violationsMax).map(toPrismViolation));
  const value = json.replaceAll(/[^ -~]/g, escape);
  if (value.length <= lengthMax) return value;
  return `Too many violations! ${value.slice(0, lengthMax)}`;
}

function toPrismViolation(violation: Violation) {
  const { part, pointer } = violation;
  const isMediaType = part === 'media type';
  const names = pointer.split('/').slice(1).map(unescapePointer);
  return {
    location: ['request', ...(isMediaType ? [] : [part]), ...names],
    severity: 'Error',
    code: isMediaType ? 415 : 'invalid',
    message: `Request is not valid: ${describeViolation(violation)}`,
  };
}

/** RFC 6901, section 4. */
function unescapePointer(name: string): string {
  return name.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** A header carries bytes, so a character beyond ASCII becomes an escape of JSON. */
function escape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
