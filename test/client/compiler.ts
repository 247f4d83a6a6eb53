/** What the TypeScript compiler says of pieces of code, under the options of this project. */
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** One complaint, as `TS2322: Type 'string' is not assignable to type 'number'.` */
export type Complaint = string;

const folder = fileURLToPath(new URL('./', import.meta.url));

/** The complaints about each snippet. Snippets are modules that live beside this file. */
export function compile(snippets: readonly string[]): Complaint[][] {
  const files = new Map(snippets.map((code, index) => [`${folder}snippet-${index}.ts`, code]));
  const options = readOptions();
  const host = overlay(ts.createCompilerHost(options), files);
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files.keys()].map((name) => complaintsAbout(program, program.getSourceFile(name)!));
}

function readOptions(): ts.CompilerOptions {
  const path = fileURLToPath(new URL('../../tsconfig.json', import.meta.url));
  const { config } = ts.readConfigFile(path, ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, folder);
  // A snippet may leave unused what it has in common with the others.
  return { ...options, noUnusedLocals: false, types: [] };
}

function overlay(host: ts.CompilerHost, files: ReadonlyMap<string, string>): ts.CompilerHost {
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.getSourceFile = (name, language, ...more) => {
    const code = files.get(name);
    if (code === undefined) return getSourceFile(name, language, ...more);
    return ts.createSourceFile(name, code, language);
  };
  return host;
}

function complaintsAbout(program: ts.Program, file: ts.SourceFile): Complaint[] {
  const diagnostics = [
    ...program.getSyntacticDiagnostics(file),
    ...program.getSemanticDiagnostics(file),
  ];
  return diagnostics.map(({ code, messageText }) => {
    return `TS${code}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}
