/** The judge tells a failure that its document has from one that it has not. */
import { expect, test } from 'vitest';
import { judgeAnswers } from './judge.ts';

const complaint = { type: 'ProcessEngineException', message: 'The process instance is gone.' };

async function judge(path: string): Promise<string[]> {
  const complaints: string[] = [];
  const fails = () => Response.json(complaint, { status: 500 });
  const handler = judgeAnswers(fails, { isCamundaDocumented: true }, (each) =>
    complaints.push(each),
  );
  await handler(new Request(`http://localhost${path}`, { method: 'POST' }));
  return complaints;
}

test.each(['anId', 'a'.repeat(3_000)])(
  'a documented failure of a task is none: %.10s',
  async (id) => {
    expect(await judge(`/external-task/${id}/complete`)).toEqual([]);
  },
);

test('any other failure is one, and the line that says so is short', async () => {
  const lines = await judge(`/nowhere/${'a'.repeat(3_000)}`);

  expect(lines).toEqual([expect.stringMatching(/^POST \/nowhere\/a{191} 500: it failed\. /)]);
});
