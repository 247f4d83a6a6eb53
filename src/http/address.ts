/** The parts of an absolute address, as they were written: to parse it as a URL costs more than a whole lock. */

/** `https://` */
const schemeLengthMax = 8;

/** Everything behind the host, such as `/external-task?topicName=mail`. */
export function targetOf(url: string): string {
  return url.slice(url.indexOf('/', schemeLengthMax));
}

/** The path, still encoded. */
export function pathOf(url: string): string {
  const target = targetOf(url);
  const end = target.search(/[?#]/);
  return end < 0 ? target : target.slice(0, end);
}

/** The query; the same empty one, which nobody writes into, for every address that has none. */
export function queryOf(url: string): URLSearchParams {
  const question = url.indexOf('?');
  return question < 0 ? noQuery : new URLSearchParams(url.slice(question + 1));
}

const noQuery = new URLSearchParams();
