/**
 * The body of a message as text, or null when it is longer than the limit.
 *
 * A length that is announced is trusted to refuse by, not to read by: HTTP parsers cut a body at it.
 */
export async function readText(
  message: Request | Response,
  limitBytes: number,
): Promise<string | null> {
  const announced = message.headers.get('content-length');
  if (announced === null) return readStream(message.body, limitBytes);
  return Number(announced) > limitBytes ? null : message.text();
}

async function readStream(
  stream: ReadableStream<Uint8Array> | null,
  limitBytes: number,
): Promise<string | null> {
  if (stream === null) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += chunk.byteLength;
    if (bytes > limitBytes) return null;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
