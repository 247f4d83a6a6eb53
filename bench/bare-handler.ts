/** What the emulator stands on, doing as little as can be: a web-standard handler that answers at once. */
import { serve } from '../src/http/server.ts';

const { url } = await serve((_request, arrival) => {
  JSON.parse(arrival!.text!);
  return new Response(null, { status: 204 });
});
console.log(url);
