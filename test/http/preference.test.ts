import { describe, expect, test } from 'vitest';
import { readPreference } from '../../src/http/preference.ts';
import { examplesOf } from '../../src/spec/examples.ts';
import { documentedPairs, operations } from '../../src/spec/operations.ts';

const wanted = { kind: 'wanted', status: 400, example: 'held-by-another' };

describe('A preference', () => {
  test.each([
    'code=400, example=held-by-another',
    'example=held-by-another, code=400',
    'code=400; example=held-by-another',
    'code=400;example=held-by-another',
    'CODE="400", Example = "held-by-another"',
    ' , code=400,, example=held-by-another ; ',
    'example=held-by-another',
  ])('may be written as %j', (header) => {
    expect(readPreference('lockExternalTask', header)).toMatchObject(wanted);
  });

  test.each([null, '', ' ', ', ,;'])('is absent from %j', (header) => {
    expect(readPreference('lockExternalTask', header)).toEqual({ kind: 'none' });
  });

  test('is told as it was understood', () => {
    expect(readPreference('lockExternalTask', 'CODE="400";example=held-by-another')).toHaveProperty(
      'applied',
      'code=400, example=held-by-another',
    );
  });

  test.each([
    ['code=418', 'There is no status 418 here'],
    ['example=nothing', 'There is no example nothing here'],
    ['code=404, example=held-by-another', 'The example held-by-another belongs to status 400'],
    ['respond-async', 'It must be code=… and example=…, once each'],
  ])('that reads %s is unmet for a stated reason', (header, reason) => {
    expect(readPreference('lockExternalTask', header)).toEqual({
      kind: 'unmet',
      problem: expect.stringContaining(reason),
    });
  });
});

test.each(operations)('No two statuses of $id share the name of an example', ({ id }) => {
  const names = documentedPairs
    .filter(({ operation }) => operation === id)
    .flatMap(({ status }) => Object.keys(examplesOf(id, status)));

  expect(names).toEqual([...new Set(names)]);
});
