/** What the emulator stands on, doing as little as can be: a web-standard handler on @hono/node-server. */
import { serve } from '../src/http/server.ts';

const { url } = await serve(async (request) => {
  JSON.parse(await request.text());
  return new Response(null, { status: 204, headers: { date: new Date().toUTCString() } });
});
console.log(url);
