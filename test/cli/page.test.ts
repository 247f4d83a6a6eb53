import { expect, test } from 'vitest';
import { startServing } from './command-line.ts';

test('the emulator serves its page and its API reference beside the endpoints', async () => {
  const { child, url } = await startServing('emulate', '--port', '0');

  const answers = await Promise.all(
    ['/', '/docs', '/_lockproof/tasks', '/external-task/anId'].map((path) => fetch(url + path)),
  );
  child.kill();

  const types = answers.map(({ headers }) => headers.get('content-type')?.split(';')[0]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 404]);
  expect(types).toEqual(['text/html', 'text/html', 'application/json', 'application/json']);
});

test('where the page is, is told, with the token where nobody knows it yet', async () => {
  const here = await startServing('emulate', '--port', '0');
  const everywhere = await startServing('emulate', '--port', '0', '--host', '0.0.0.0');
  here.child.kill();
  everywhere.child.kill();

  const token = /^Control token: (\S+)$/m.exec(everywhere.said)![1]!;
  expect(here.said).toContain(`\nIts page: ${here.url}/\n`);
  expect(everywhere.said).toContain(`\nIts page: ${everywhere.url}/#token=${token}\n`);
});
