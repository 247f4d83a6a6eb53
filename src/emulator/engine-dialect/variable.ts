/** Variables as an engine takes them: their types are looked up, and their values made to fit. */
import type { VariableValue } from '../store.ts';
import { EngineError, nullPointer } from './engine-error.ts';
import { javaClassOf, javaText, nameOf } from './java-value.ts';
import { plain, type Json, type JsonObject } from './json.ts';
import { convert, primitiveTypes, type PrimitiveType } from './primitive-type.ts';

/** A variable as it came. */
export interface VariableDraft {
  readonly type: string | null;
  readonly value: Json;
  readonly valueInfo: JsonObject | null;
}

/** A variable that an engine has understood. */
export interface Variable {
  readonly stored: VariableValue;
  /** Whether it lives only as long as the call. */
  readonly isTransient: boolean;
  /** Why it cannot be set. This is found out when it is, which is late. */
  readonly unsettable?: EngineError;
  /** The texts of it that a column of the database must hold. */
  readonly columns: readonly string[];
}

/** How long a text may be that the database shall hold. */
const columnMax = 4_000;
const nameMax = 255;

/** The variable that a draft means. One that is none is an EngineError. */
export function readVariable(name: string, draft: VariableDraft | null): Variable {
  if (draft === null) {
    const call =
      'org.camunda.bpm.engine.rest.dto.VariableValueDto.toTypedValue(' +
      'org.camunda.bpm.engine.ProcessEngine, com.fasterxml.jackson.databind.ObjectMapper)';
    throw nullPointer(call, 'the return value of "java.util.Map$Entry.getValue()" is null');
  }
  if (draft.type === null) return readUntyped(draft);
  const key = lookUp(draft.type);
  const primitive = primitiveTypes.get(key);
  if (primitive !== undefined) return readPrimitive(draft, primitive);
  if (key === 'object') return readObject(name, draft);
  if (key === 'file') return readFile(draft);
  throw new EngineError(400, 'RestException', `Unsupported value type '${draft.type}'`);
}

/** Whether the database has a column that is too short for the variable. */
export function isTooLong(name: string, { isTransient, columns }: Variable): boolean {
  if (isTransient) return false;
  return name.length > nameMax || columns.some((text) => text.length > columnMax);
}

/** Names are told with a capital letter, and kept without; the rest of a name is as it is. */
function lookUp(type: string): string {
  if (type === '') {
    const message = 'begin 0, end 1, length 0';
    throw new EngineError(500, 'StringIndexOutOfBoundsException', message);
  }
  return type.charAt(0).toLowerCase() + type.slice(1);
}

function readUntyped({ value, valueInfo }: VariableDraft): Variable {
  const isTransient = valueInfo?.['transient'] === true;
  const primitive = primitiveTypes.get(value === null ? 'null' : javaClassOf(value).toLowerCase());
  const stored =
    primitive === undefined
      ? { value: plain(value), type: 'Object' }
      : { value: convert(value, primitive), type: primitive.name };
  return { stored, isTransient, columns: typeof value === 'string' ? [value] : [] };
}

function readPrimitive(draft: VariableDraft, primitive: PrimitiveType): Variable {
  const value = convert(draft.value, primitive);
  const isTransient = transienceOf(draft);
  if (value === undefined || isTransient === undefined) {
    const { javaClass } = primitive;
    const what = `value '${javaText(draft.value)}' of type '${draft.type}'`;
    const message = `Cannot convert ${what} to java type ${javaClass}`;
    throw new EngineError(400, 'InvalidRequestException', message);
  }
  const { name } = primitive;
  const columns = name === 'String' && typeof value === 'string' ? [value] : [];
  const variable: Variable = { stored: { value, type: name }, isTransient, columns };
  if (name !== 'Number') return variable;
  return { ...variable, unsettable: engineError('Cannot serialize value of abstract type number') };
}

/** An object comes in a format of which an engine by itself knows only Java's own, and that is forbidden. */
function readObject(name: string, draft: VariableDraft): Variable {
  const { type, value } = draft;
  if (value !== null && typeof value !== 'string') {
    const message = `Must provide 'null' or String value for value of SerializableValue type '${type}'.`;
    throw new EngineError(400, 'InvalidRequestException', message);
  }
  const isTransient = requireTransience(draft);
  const format = infoText(draft, 'serializationDataFormat');
  const typeName = infoText(draft, 'objectTypeName');
  const serialized = value === null ? 'null' : `${value.length} chars`;
  const unsettable =
    format === 'application/x-java-serialized-object'
      ? `ENGINE-17007 Cannot set variable with name ${name}. Java serialization format is prohibited`
      : `Cannot find serializer for value 'ObjectValue [value=null, isDeserialized=false, ` +
        `serializationDataFormat=${format}, objectTypeName=${typeName}, ` +
        `serializedValue=${serialized}, isTransient=${isTransient}]'.`;
  const stored = { value, type: 'Object' };
  return { stored, isTransient, columns: [], unsettable: engineError(unsettable) };
}

function readFile(draft: VariableDraft): Variable {
  const { value, valueInfo } = draft;
  if (valueInfo === null) throw illegalArgument('Cannot create file without valueInfo.');
  const { filename = null, mimeType, encoding } = valueInfo;
  if (filename === null) {
    throw illegalArgument(
      'Cannot create file without filename! Please set a name into ValueInfo with key filename',
    );
  }
  if (typeof value !== 'string') {
    throw illegalArgument('Provided value is not of File, InputStream or byte[] type.');
  }
  // The engine's own words name the wrong key.
  if (mimeType === null) throw missingInfo('mime type', 'filename');
  if (encoding === null) throw missingInfo('encoding', 'encoding');
  const isTransient = requireTransience(draft);
  const described = Object.entries({ filename, mimeType, encoding })
    .filter(([, each]) => each !== undefined)
    .map(([key, each]) => [key, javaText(each!)] as const);
  return {
    stored: { value, type: 'File', valueInfo: Object.fromEntries(described) },
    isTransient,
    columns: described.map(([, text]) => text),
  };
}

/** Undefined where `transient` is there and neither true nor false. */
function transienceOf({ valueInfo }: VariableDraft): boolean | undefined {
  const { transient = false } = valueInfo ?? {};
  return typeof transient === 'boolean' ? transient : undefined;
}

function requireTransience(draft: VariableDraft): boolean {
  const isTransient = transienceOf(draft);
  if (isTransient !== undefined) return isTransient;
  throw illegalArgument("The property 'transient' should have a value of type 'boolean'.");
}

function infoText({ valueInfo }: VariableDraft, key: string): string | null {
  const text = valueInfo?.[key] ?? null;
  if (text === null || typeof text === 'string') return text;
  const name = nameOf(javaClassOf(text));
  const message =
    `class ${name} cannot be cast to class java.lang.String ` +
    `(${name} and java.lang.String are in module java.base of loader 'bootstrap')`;
  throw new EngineError(500, 'ClassCastException', message);
}

function missingInfo(what: string, key: string): EngineError {
  return illegalArgument(
    `The provided ${what} is null. Set a non-null value info property with key '${key}'`,
  );
}

function illegalArgument(message: string): EngineError {
  return new EngineError(500, 'IllegalArgumentException', message);
}

function engineError(message: string): EngineError {
  return new EngineError(500, 'ProcessEngineException', message, 0);
}
