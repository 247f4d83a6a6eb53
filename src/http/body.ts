/**
 * The body of a message as text, or null when it is longer than the limit.
 *
 * A length that is announced is trusted to refuse by, and to read by as far as HTTP parsers cut a body at
 * it. A body that comes compressed is cut before it is unpacked, and then has any length.
 */
export async function readText(
  message: Request | Response,
  limitBytes: number,
): Promise<string | null> {
  const announced = Number(message.headers.get('content-length') ?? Number.NaN);
  if (announced > limitBytes) return null;
  const isCut = announced <= limitBytes && !message.headers.has('content-encoding');
  return isCut ? message.text() : readStream(message.body, limitBytes);
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

/** What a body turned out to be once its content encoding was undone. */
export type DecodedBody =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'unknown-encoding'; readonly encoding: string };

/** The content encodings that can be undone, with the names that the web platform has for them. */
const formats: Readonly<Record<string, string>> = {
  br: 'brotli',
  gzip: 'gzip',
  'x-gzip': 'gzip',
  deflate: 'deflate',
};

/**
 * The body as text with its content encoding undone. The limit holds for what was sent and for what it
 * becomes, so a small body cannot unpack to a large one. One that cannot be undone is an error.
 */
export async function readDecoded(
  message: Request | Response,
  limitBytes: number,
): Promise<DecodedBody> {
  const encoding = message.headers.get('content-encoding')?.trim().toLowerCase() ?? 'identity';
  const isPlain = encoding === 'identity' || encoding === '' || message.body === null;
  if (isPlain) return asDecoded(await readText(message, limitBytes));
  if (!Object.hasOwn(formats, encoding)) return { kind: 'unknown-encoding', encoding };
  if (Number(message.headers.get('content-length')) > limitBytes) return { kind: 'too-long' };
  // Types of the web platform do not know Brotli yet.
  const decoder = new DecompressionStream(formats[encoding] as CompressionFormat);
  const stream = message.body.pipeThrough(decoder as ReadableWritablePair);
  return asDecoded(await readStream(stream, limitBytes));
}

function asDecoded(text: string | null): DecodedBody {
  return text === null ? { kind: 'too-long' } : { kind: 'text', text };
}
