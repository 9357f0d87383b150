/** What an element is given: attributes by name, listeners by event. Texts are texts; nothing is read as HTML. */
export interface Parts {
  readonly attributes?: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly on?: Readonly<Record<string, (event: never) => void>>;
  readonly children?: readonly (Node | string)[];
}

/** Makes an element. An attribute that is `true` is there without a value; `false` and undefined ones are not. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  { attributes = {}, on = {}, children = [] }: Parts = {},
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined && value !== false)
      made.setAttribute(key, value === true ? '' : String(value));
  for (const [event, listener] of Object.entries(on))
    made.addEventListener(event, listener as EventListener);
  made.append(...children);
  return made;
}

/** `{0}` and the like in a text, filled in. */
export function filled(text: string, ...values: readonly (string | number)[]): string {
  return text.replace(/\{(\d)\}/g, (mark, i: string) => String(values[Number(i)] ?? mark));
}
