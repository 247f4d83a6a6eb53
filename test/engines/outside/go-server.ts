/** The Go server before the suite: as it is, under Go's race detector, and with mistakes in it. */
import packageJson from '../../../package.json' with { type: 'json' };
import { keepColumn } from '../column.ts';
import { mistakes, unguarded, withoutClock, type Mistake } from './go-changes.ts';
import {
  complaintsOfGo,
  goVersion,
  missingRaceDetector,
  withGoServer,
  type Build,
  type GoServer,
} from './go-program.ts';
import { complaintsAbout, idsOf, verify, type Judgement } from '../judgement.ts';

const repetitions = 10;

/** Everything that is promised of the Go server, and what was found against it. Writes reports/go-server.json. */
export async function judgeGoServer(): Promise<string[]> {
  const complaint = complaintsOfGo();
  return [
    ...(complaint === '' ? [] : [`gofmt or go vet: ${complaint}`]),
    ...(await withGoServer({}, conformsEachTime)),
    ...(await withGoServer({ change: withoutClock }, conformsInRealTime)),
    ...(await underRaceDetector()),
    ...(await eachMistakeIsCaught()),
  ];
}

/** The owner's question: does it conform, completely, and again the next time? */
async function conformsEachTime(server: GoServer): Promise<string[]> {
  const complaints: string[] = [];
  let last: Judgement | undefined;
  for (let run = 1; run <= repetitions; run += 1) {
    last = await judge(server);
    complaints.push(...complaintsAbout(`go-server, run ${run}`, last));
  }
  await keepColumn('go-server', last!.report, {
    title: 'Our example in Go',
    version: packageJson.version,
    runsOn: goVersion(),
  });
  console.log(`go-server: judged ${repetitions} times, ${complaints.length} times in vain`);
  return complaints;
}

async function conformsInRealTime(server: GoServer): Promise<string[]> {
  const complaints = complaintsAbout('go-server in real time', await judge(server));
  console.log('go-server: judged in real time');
  return complaints;
}

async function underRaceDetector(): Promise<string[]> {
  const missing = missingRaceDetector();
  if (missing !== undefined) {
    console.log(`go-server: not judged under the race detector. ${missing}`);
    return [];
  }
  const guarded = await judgeRaces({});
  const blind = await judgeRaces({ change: unguarded });
  console.log('go-server: judged under the race detector, with and without its mutex');
  return [
    ...complaintsAbout('go-server -race', guarded.judgement),
    ...(guarded.toldOfRace ? [`go-server -race: a data race\n${guarded.errors}`] : []),
    ...(blind.toldOfRace ? [] : ['go-server -race: no data race without the mutex']),
  ];
}

async function judgeRaces(build: Build) {
  return withGoServer({ ...build, detectsRaces: true }, async (server) => {
    const judgement = await judge(server, '--rounds', '100');
    const errors = await server.stop();
    return { judgement, errors, toldOfRace: errors.includes('WARNING: DATA RACE') };
  });
}

async function eachMistakeIsCaught(): Promise<string[]> {
  const complaints: string[] = [];
  for (const mistake of mistakes) complaints.push(...(await judgeMistake(mistake)));
  const caught = mistakes.length - complaints.length;
  console.log(`go-server: ${caught} of ${mistakes.length} mistakes caught`);
  return complaints;
}

async function judgeMistake(mistake: Mistake): Promise<string[]> {
  const { does, breaks } = mistake;
  const { code, report } = await withGoServer({ change: mistake }, (server) => judge(server));
  const broken = idsOf(report, 'fail');
  console.log(`  ${does}: ${broken.length} cases`);
  if (code === 1 && broken.includes(breaks)) return [];
  const told = broken.join(', ') || 'nothing';
  return [`go-server where ${does}: exit code ${code}, and ${told} was broken, not ${breaks}`];
}

function judge(server: GoServer, ...args: readonly string[]): Promise<Judgement> {
  return verify('--states', `${server.url}/states`, '--require-complete', ...args);
}
