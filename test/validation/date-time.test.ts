import { expect, test } from 'vitest';
import { checkResponse } from '../../src/validation/response.ts';

const headers = new Headers({ 'content-type': 'application/json' });

function isDateTime(lockExpiresAt: string): boolean {
  const text = JSON.stringify({ data: { lockExpiresAt } });
  return checkResponse('prolongRequestLock', { status: 200, headers, text }).length === 0;
}

test.each([
  ['the example of the page', '2022-06-14T23:00:00.000Z'],
  ['whole seconds', '2022-06-14T23:00:00Z'],
  ['nanoseconds', '2022-06-14T23:00:00.123456789Z'],
  ['an offset to the east', '2022-06-15T01:00:00+02:00'],
  ['an offset to the west', '2022-06-14T17:00:00-06:00'],
  ['an offset of zero', '2022-06-14T23:00:00+00:00'],
  ['an unknown local offset', '2022-06-14T23:00:00-00:00'],
  ['the last day of a long month', '2022-12-31T23:59:59Z'],
  ['the last day of a short month', '2022-11-30T00:00:00Z'],
  ['29 February of a leap year', '2024-02-29T12:00:00Z'],
  ['29 February of 2000, which 400 divides', '2000-02-29T12:00:00Z'],
  ['a leap second', '2016-12-31T23:59:60Z'],
  ['the first year', '0000-01-01T00:00:00Z'],
  ['the last year', '9999-12-31T23:59:59Z'],
])('%s is a date-time: %s', (_, text) => {
  expect(isDateTime(text)).toBe(true);
});

test.each([
  ['a blank for the T', '2022-06-14 23:00:00Z'],
  ['a small t', '2022-06-14t23:00:00Z'],
  ['a small z', '2022-06-14T23:00:00z'],
  ['an underscore for the T', '2022-06-14_23:00:00Z'],
  ['no offset', '2022-06-14T23:00:00'],
  ['an offset without colon', '2022-06-14T23:00:00+0000'],
  ['an offset of hours only', '2022-06-14T23:00:00+00'],
  ['an offset of 24 hours', '2022-06-14T23:00:00+24:00'],
  ['an offset of 60 minutes', '2022-06-14T23:00:00+01:60'],
  ['both Z and an offset', '2022-06-14T23:00:00Z+00:00'],
  ['hour 24', '2022-06-14T24:00:00Z'],
  ['minute 60', '2022-06-14T23:60:00Z'],
  ['second 61', '2022-06-14T23:59:61Z'],
  ['no seconds', '2022-06-14T23:00Z'],
  ['a fraction without digits', '2022-06-14T23:00:00.Z'],
  ['a comma before the fraction', '2022-06-14T23:00:00,000Z'],
  ['30 February', '2024-02-30T12:00:00Z'],
  ['29 February of another year', '2023-02-29T12:00:00Z'],
  ['29 February of 1900, which 400 does not divide', '1900-02-29T12:00:00Z'],
  ['31 June', '2022-06-31T12:00:00Z'],
  ['31 November', '2022-11-31T12:00:00Z'],
  ['32 January', '2022-01-32T12:00:00Z'],
  ['day 0', '2022-06-00T12:00:00Z'],
  ['month 0', '2022-00-14T12:00:00Z'],
  ['month 13', '2022-13-14T12:00:00Z'],
  ['a year of two digits', '22-06-14T23:00:00Z'],
  ['a year of five digits', '12022-06-14T23:00:00Z'],
  ['a year with a sign', '+002022-06-14T23:00:00Z'],
  ['a date alone', '2022-06-14'],
  ['a time alone', '23:00:00Z'],
  ['a day of a week of a year', '2022-W24-2T23:00:00Z'],
  ['the basic format of ISO 8601', '20220614T230000Z'],
  ['the date of HTTP', 'Tue, 14 Jun 2022 23:00:00 GMT'],
  ['milliseconds since 1970', '1655247600000'],
  ['a blank before', ' 2022-06-14T23:00:00Z'],
  ['a line break after', '2022-06-14T23:00:00Z\n'],
  ['digits of another script', '٢٠٢٢-06-14T23:00:00Z'],
  ['nothing', ''],
])('%s is no date-time: %j', (_, text) => {
  expect(isDateTime(text)).toBe(false);
});
