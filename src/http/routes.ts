/** Which place a path leads to. A place is a path template of OpenAPI, such as `/external-task/{id}/lock`. */

/** A place, and the parameters of the path that led to it. */
export interface Found<Place> {
  readonly place: Place;
  /** Decoded. One that cannot be decoded is left as it came. */
  readonly params: Readonly<Record<string, string>>;
}

/** A path template in its parts. */
interface Template<Place> {
  readonly place: Place;
  /** A literal; null where a parameter stands. */
  readonly literals: readonly (string | null)[];
  /** The names of the parameters; null where a literal stands. */
  readonly names: readonly (string | null)[];
}

/**
 * Makes the way to find a place: each is told by one template or more. Of two that fit a path, the one with
 * fewer parameters is meant, and else the first.
 *
 * A router that builds an expression of all paths at once was seen to cost twice as much for so few.
 */
export function createRoutes<Place>(
  places: Iterable<readonly [template: string, place: Place]>,
): (path: string) => Found<Place> | null {
  const templates = Array.from(places, ([template, place]) => parse(template, place));
  const inOrder = templates.toSorted((a, b) => parametersOf(a) - parametersOf(b));
  const byLength = Map.groupBy(inOrder, ({ literals }) => literals.length);
  return (path) => {
    const segments = segmentsOf(path);
    const template = byLength.get(segments.length)?.find((each) => fits(each, segments));
    if (template === undefined) return null;
    return { place: template.place, params: paramsOf(template, segments) };
  };
}

function parse<Place>(template: string, place: Place): Template<Place> {
  const segments = template.split('/');
  const names = segments.map((segment) => /^\{(\w+)\}$/.exec(segment)?.[1] ?? null);
  const literals = segments.map((segment, at) => (names[at] === null ? segment : null));
  return { place, literals, names };
}

function parametersOf({ names }: Template<unknown>): number {
  return names.filter((name) => name !== null).length;
}

/** A slash that is encoded belongs to its segment. */
function segmentsOf(path: string): string[] {
  const segments = path.split('/');
  return path.includes('%') ? segments.map(decode) : segments;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function fits({ literals }: Template<unknown>, segments: readonly string[]): boolean {
  return literals.every((literal, at) =>
    literal === null ? segments[at] !== '' : segments[at] === literal,
  );
}

function paramsOf({ names }: Template<unknown>, segments: readonly string[]) {
  const params: Record<string, string> = {};
  names.forEach((name, at) => {
    if (name !== null) params[name] = segments[at]!;
  });
  return params;
}
