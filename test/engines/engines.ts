/** The engines that the suite is run against: each a folder beside this file. */

/** An engine that can be built and started here. */
export interface EngineUnderTest {
  /** Its folder, and its column in docs/compatibility.md. */
  name: string;
  title: string;
  /** The list of known deviations that it must fit exactly. */
  known: string;
}

export const engines: readonly EngineUnderTest[] = [
  { name: 'camunda-7', title: 'Camunda', known: 'camunda-7' },
  { name: 'camunda-7-resteasy', title: 'Camunda', known: 'camunda-7' },
  { name: 'camunda-7.20', title: 'Camunda', known: 'camunda-7' },
  { name: 'operaton-1', title: 'Operaton', known: 'operaton-1' },
];

/** Where an engine's project is. */
export function folderOf({ name }: EngineUnderTest): string {
  return new URL(name, import.meta.url).pathname;
}
