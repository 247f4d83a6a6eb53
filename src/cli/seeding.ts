/** An emulator is brought into a scenario of a file before it is served. */
import { nearest } from '../contract/nearest.ts';
import { createManualClock } from '../emulator/clock.ts';
import { createEmulator, type Emulator } from '../emulator/emulator.ts';
import { UnplayableScenario } from '../emulator/scenario.ts';
import type { ScenarioFile } from './scenario-file.ts';

/**
 * Plays a scenario of the file, the first one unless it is named. All others are rehearsed, so that what is
 * wrong with them is told at the start as well.
 */
export async function playScenarioOf(
  file: ScenarioFile,
  emulator: Emulator,
  name?: string,
): Promise<void> {
  const names = Object.keys(file.scenarios);
  const chosen = name ?? names[0]!;
  if (!names.includes(chosen)) {
    const hint = `did you mean "${nearest(chosen, names)}"?`;
    throw file.complain([], `there is no scenario "${chosen}" (${hint})`);
  }
  const { scenarios } = file;
  const rehearsal = createEmulator({ clock: createManualClock(), scenarios });
  for (const other of names.filter((each) => each !== chosen)) await play(file, rehearsal, other);
  await play(file, emulator, chosen);
}

async function play(file: ScenarioFile, emulator: Emulator, name: string): Promise<void> {
  try {
    await emulator.reset(name);
  } catch (error) {
    if (!(error instanceof UnplayableScenario)) throw error;
    throw file.complain([error.scenario, error.index], error.message);
  }
}
