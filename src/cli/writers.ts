/** Writes values to standard output, one after the other. */
export interface Writer<T> {
  readonly begin: () => void;
  readonly write: (value: T) => Promise<void>;
  readonly end: () => void;
}

/** Writes to standard output. Waits while the reader is slower than we are, so that memory stays bounded. */
export async function print(text: string | Uint8Array): Promise<void> {
  if (process.stdout.write(text)) return;
  await new Promise<void>(resolve => process.stdout.once('drain', resolve));
}

/** Each value as a text. */
export function textWriter<T>(toText: (value: T) => string): Writer<T> {
  return {
    begin: () => undefined,
    write: value => print(toText(value)),
    end: () => undefined,
  };
}

/** The objects of each value as lines of JSON. */
export function lineWriter<T>(objectsOf: (value: T) => readonly object[]): Writer<T> {
  return textWriter(value =>
    objectsOf(value)
      .map(object => `${JSON.stringify(object)}\n`)
      .join(''),
  );
}

/** The objects of all values as one list in JSON, one object a line. */
export function listWriter<T>(objectsOf: (value: T) => readonly object[]): Writer<T> {
  let count = 0;
  return {
    begin: () => void process.stdout.write('['),
    write: async value => {
      for (const object of objectsOf(value))
        await print(`${count++ > 0 ? ',' : ''}\n${JSON.stringify(object)}`);
    },
    end: () => void process.stdout.write('\n]\n'),
  };
}
