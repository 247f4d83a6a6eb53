/** Server-sent events, read from the body of an answer. `EventSource` could not send a token. */

/** One event. */
export interface StreamEvent {
  readonly id: string;
  readonly event: string;
  readonly data: string;
}

/** The events of a stream as they come, until it ends. */
export async function* readEvents(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<StreamEvent> {
  let rest = '';
  for await (const text of body.pipeThrough(new TextDecoderStream())) {
    // A line break of two letters can be cut in the middle, so one that may go on is left for later.
    const whole = (rest + text).replaceAll('\r\n', '\n');
    const blocks = whole.split('\n\n');
    rest = blocks.pop()!;
    for (const block of blocks) {
      const event = readEvent(block);
      if (event !== null) yield event;
    }
  }
}

/** A block without data, such as a comment that keeps the connection, is no event. */
function readEvent(block: string): StreamEvent | null {
  const fields = block
    .split('\n')
    .map((line) => /^(id|event|data): ?(.*)$/.exec(line))
    .filter((match) => match !== null)
    .map(([, name, value]) => [name, value!] as const);
  const data = fields.filter(([name]) => name === 'data').map(([, value]) => value);
  if (data.length === 0) return null;
  const { id = '', event = 'message' } = Object.fromEntries(fields);
  return { id, event, data: data.join('\n') };
}
