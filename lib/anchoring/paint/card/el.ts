type Child = Node | string | null | false;
type Props = Record<string, string | boolean | ((event: Event) => void)>;

/** Makes an element: functions are listeners that hear only what a person does, the rest are attributes. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  props: Props = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'function')
      made.addEventListener(name, (event) => {
        if (event.isTrusted) value(event);
      });
    else if (value !== false) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children.filter((child) => child !== null && child !== false));
  return made;
}

/** A button with the key that does the same. */
export function keyButton(label: string, key: string, press: () => void, look = ''): HTMLButtonElement {
  const cap = key && el('kbd', { 'aria-hidden': 'true' }, key);
  const shortcut = key.length === 1 && /\w/.test(key) && { 'aria-keyshortcuts': key };
  return el('button', { type: 'button', class: look, click: press, ...shortcut }, cap || null, label);
}

export interface Row {
  element: HTMLLabelElement;
  value(): string;
}

/** One labelled line, or several (`textarea`), of a form. */
export function row(
  label: string,
  value: string,
  props: Props = {},
  tag: 'input' | 'textarea' = 'input',
): Row {
  const common = { autocomplete: 'off', spellcheck: 'false', ...props };
  const field = el(tag, tag === 'input' ? { type: 'text', ...common } : { rows: '2', ...common });
  field.value = value;
  return {
    element: el('label', { class: 'row' }, el('span', {}, label), field),
    value: () => field.value.trim(),
  };
}

/** One labelled choice. */
export function choice(label: string, options: readonly (readonly [value: string, label: string])[]): Row {
  const field = el('select', {}, ...options.map(([value, words]) => el('option', { value }, words)));
  return {
    element: el('label', { class: 'row' }, el('span', {}, label), field),
    value: () => field.value,
  };
}

export interface Tick {
  element: HTMLLabelElement;
  on(): boolean;
}

export function tick(label: string, on: boolean): Tick {
  const box = el('input', { type: 'checkbox' });
  box.checked = on;
  return { element: el('label', { class: 'tick' }, box, label), on: () => box.checked };
}
