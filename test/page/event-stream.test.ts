import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEvents } from '../../src/page/browser/event-stream.ts';

function read(chunks: readonly Uint8Array<ArrayBuffer>[]) {
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
  return Array.fromAsync(readEvents(body));
}

const encode = (text: string) => new TextEncoder().encode(text);

test('events are told with id, name and data, and comments are not', async () => {
  const text =
    ':\n\nid: 7\nevent: exchange\ndata: {"seq":7}\n\n: still here\n\ndata: a\ndata: b\n\n';

  expect(await read([encode(text)])).toEqual([
    { id: '7', event: 'exchange', data: '{"seq":7}' },
    { id: '', event: 'message', data: 'a\nb' },
  ]);
});

test('what breaks off in the middle of an event is no event', async () => {
  expect(await read([encode('data: a\n\ndata: b\n')])).toEqual([
    { id: '', event: 'message', data: 'a' },
  ]);
});

test('wherever a stream is cut, its events are the same', async () => {
  const whole = encode('id: 1\r\nevent: exchange\r\ndata: "grün 🔒"\r\n\r\nid: 2\ndata: x\n\n');
  const events = await read([whole]);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(whole.length)), async (cuts) => {
      const at = [0, ...cuts.toSorted((a, b) => a - b), whole.length];
      const chunks = at.slice(1).map((end, index) => whole.slice(at[index], end));

      expect(await read(chunks)).toEqual(events);
    }),
  );
  expect(events).toHaveLength(2);
});
