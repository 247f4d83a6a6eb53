/** Characters that a reader cannot see, or that change what they see: never shown raw, never pasted. */

/** Controls, format characters (among them those that turn the direction of text), halves of pairs. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Whether a reader sees all that there is, on one line. */
export function isPrintable(text: string): boolean {
  return text.search(unprintable) < 0;
}

/** The text with each unprintable character by its number, such as `⟨U+202E⟩`. Lines and tabs stay. */
export function printable(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(unprintable, (character) => {
    if (character === '\n' || character === '\t') return character;
    const number = character.codePointAt(0)!.toString(16).toUpperCase();
    return `⟨U+${number.padStart(4, '0')}⟩`;
  });
}

/** The text, cut with an ellipsis where it is longer than so many characters. */
export function shorten(text: string, charactersMax: number): string {
  const characters = Array.from(text.slice(0, 2 * charactersMax + 2));
  if (characters.length <= charactersMax) return text;
  return `${characters.slice(0, charactersMax - 1).join('')}…`;
}
