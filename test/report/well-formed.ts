/**
 * Whether a text is well-formed XML, as far as reports need it: elements, attributes, text and references.
 * There are no comments, no CDATA and no document types in a report of ours.
 */

/** One element, as it stands in the text. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** The characters that XML 1.0 can carry (section 2.2). */
const characters = /^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u;
const tag = /<(\/?)([a-z-]+)((?: [a-z]+="[^"<]*")*)(\/?)>/y;
const text = /[^<]+/y;
const reference = /&(?!(?:lt|gt|amp|quot|apos|#\d+|#x[\da-fA-F]+);)/;

/** The elements in the order in which they begin. Whatever is not well-formed is an error. */
export function parseElements(xml: string): Element[] {
  if (!characters.test(xml)) throw new Error('There is a character that XML cannot carry.');
  if (reference.test(xml)) throw new Error('There is an ampersand that begins no reference.');
  const elements: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const open: (typeof elements)[number][] = [];
  for (let at = 0; at < xml.length;) {
    const isTag = xml[at] === '<';
    const pattern = isTag ? tag : text;
    pattern.lastIndex = at;
    const match = pattern.exec(xml);
    if (match === null) throw new Error(`There is no markup at ${xml.slice(at, at + 40)}.`);
    at = pattern.lastIndex;
    if (!isTag) {
      const inner = open.at(-1);
      if (inner !== undefined) inner.text += resolve(match[0]);
      else if (match[0].trim() !== '') throw new Error('There is text outside of every element.');
      continue;
    }
    const [, isEnd, name = '', attributes = '', isEmpty] = match;
    if (isEnd) {
      if (open.pop()?.name !== name) throw new Error(`The end of ${name} has no beginning.`);
      continue;
    }
    const element = { name, attributes: readAttributes(attributes), text: '' };
    if (open.length === 0 && elements.length > 0) throw new Error('There is more than one root.');
    elements.push(element);
    if (!isEmpty) open.push(element);
  }
  if (open.length > 0 || elements.length === 0) throw new Error('There is no end.');
  return elements;
}

function readAttributes(source: string): Record<string, string> {
  const pairs = [...source.matchAll(/ ([a-z]+)="([^"]*)"/g)];
  const attributes = Object.fromEntries(pairs.map(([, name, value]) => [name, resolve(value!)]));
  if (Object.keys(attributes).length < pairs.length)
    throw new Error('An attribute is twice there.');
  return attributes;
}

const named: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

function resolve(escaped: string): string {
  return escaped.replaceAll(/&(\w+);/g, (whole, name: string) => named[name] ?? whole);
}
