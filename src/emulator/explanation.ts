import { describeViolation, type Violation } from '../validation/violation.ts';

/** How many violations one message tells of. A hostile body can have thousands. */
const violationsToldMax = 5;

/** A sentence that says what is wrong with a request. */
export function explainViolations(violations: readonly Violation[]): string {
  const told = violations.slice(0, violationsToldMax).map(describeViolation);
  const untold = violations.length - told.length;
  const more = untold > 0 ? `; and ${untold} more` : '';
  return `The request is not valid: ${told.join('; ')}${more}.`;
}
