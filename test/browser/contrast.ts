/** How well the words of a page can be told from what is behind them. */

/**
 * Runs in the browser: the words with less contrast than this, each with its ratio as WCAG 2 computes it. It can
 * use nothing from outside of itself.
 */
export function findFaintWords(ratioMin: number): string[] {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  const rgba = (color: string) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data] as [number, number, number, number];
  };
  const linear = (value: number) =>
    value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  const luminance = ([red, green, blue]: readonly [number, number, number, number]) =>
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  const backgroundOf = (element: Element | null): [number, number, number, number] => {
    if (element === null) return [255, 255, 255, 255];
    const color = rgba(getComputedStyle(element).backgroundColor);
    return color[3] === 255 ? color : backgroundOf(element.parentElement);
  };
  const ratioOf = (element: Element) => {
    const { color, fill } = getComputedStyle(element);
    const word = luminance(rgba(element instanceof SVGElement ? fill : color));
    const behind = luminance(backgroundOf(element));
    return (Math.max(word, behind) + 0.05) / (Math.min(word, behind) + 0.05);
  };
  const hasWords = (element: Element) =>
    element.checkVisibility() &&
    [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== '');

  return [...document.querySelectorAll('body :not(script, svg title, svg desc)')]
    .filter(hasWords)
    .map((element) => ({ words: element.textContent.slice(0, 40), ratio: ratioOf(element) }))
    .filter(({ ratio }) => ratio < ratioMin)
    .map(({ words, ratio }) => `${words}: ${ratio.toFixed(2)}`);
}
