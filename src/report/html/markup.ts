/** Markup that is safe by construction: whatever is put into a template is text, unless it is markup itself. */
import { printable } from './printable.ts';

/** A piece of HTML or SVG that may be put into a page as it is. Only `markup` makes it. */
class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

export type { Markup };

/** What may stand in a template. Null and false leave nothing behind. */
export type Content = string | number | Markup | null | false | readonly Content[];

/** The template tag of all markup. Attributes must stand in double quotes. */
export function markup(strings: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return new Markup(String.raw({ raw: strings }, ...contents.map(toSource)));
}

/** Style or script of this package, which must not be escaped, and holds nothing that was received. */
export function trusted(source: string): Markup {
  return new Markup(source);
}

function toSource(content: Content): string {
  if (content === null || content === false) return '';
  if (content instanceof Markup) return content.source;
  if (typeof content === 'object') return content.map(toSource).join('');
  return escape(String(content));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The text as HTML shows it, in an element or in a quoted attribute. */
function escape(text: string): string {
  return printable(text).replaceAll(/[&<>"']/g, (character) => entities[character]!);
}
