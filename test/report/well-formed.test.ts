/** The check of reports must itself be able to say no. */
import { expect, test } from 'vitest';
import { parseElements } from './well-formed.ts';

test('elements are read with their attributes and their text', () => {
  expect(parseElements('<a b="&quot;1&quot;"><c/>x &lt; y</a>')).toEqual([
    { name: 'a', attributes: { b: '"1"' }, text: 'x < y' },
    { name: 'c', attributes: {}, text: '' },
  ]);
});

test.each([
  ['nothing', ''],
  ['text alone', 'a'],
  ['an element that does not end', '<a>'],
  ['an end without beginning', '<a></a></a>'],
  ['elements that cross', '<a><b></a></b>'],
  ['two roots', '<a/><b/>'],
  ['a bare ampersand', '<a>b & c</a>'],
  ['an unknown reference', '<a>&nope;</a>'],
  ['a bare angle bracket', '<a>1 < 2</a>'],
  ['an attribute without quotes', '<a b=1/>'],
  ['an attribute that is given twice', '<a b="1" b="2"/>'],
  ['an angle bracket in an attribute', '<a b="<"/>'],
  ['a control character', '<a>\u001B</a>'],
  ['half of a surrogate pair', '<a>\uD800</a>'],
])('%s is not well-formed', (_, xml) => {
  expect(() => parseElements(xml)).toThrow(Error);
});
