/** What stands in the fields, by pointer; empty ones and regions (which their choosers keep) left out. */
export type Values = Readonly<Record<string, string>>;

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Reads the fields. Dates that were typed half way are told apart, since a browser gives them as empty. */
export const readValues = (form: HTMLFormElement): { values: Values; halfTyped: string[] } => {
  const values: Record<string, string> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value.trim() !== '' && !name.includes('/region/')) values[name] = value;
  }
  const dates = form.querySelectorAll<HTMLInputElement>('input[type="date"]');
  return { values, halfTyped: [...dates].filter(({ validity }) => validity.badInput).map(({ name }) => name) };
};

/** Puts kept values back into their fields. */
export const writeValues = (form: HTMLFormElement, values: Values): void => {
  for (const [name, value] of Object.entries(values)) {
    const control = form.elements.namedItem(name);
    if (control && 'value' in control && control.value === '') control.value = value;
  }
};

/** The control that a pointer is about: itself, else the first empty one within it, else the first within it or what it lies in. */
export const controlAt = (form: HTMLFormElement, pointer: string): Control | undefined => {
  const controls = [...form.elements].filter((element): element is Control => 'name' in element && typeof element.name === 'string' && element.name.startsWith('/'));
  const chosen = controls.find(({ name, ...control }) => name === pointer && (!('checked' in control) || control.checked));
  if (chosen) return chosen;
  const within = controls.filter(({ name }) => name === pointer || name.startsWith(`${pointer}/`));
  return within.find(({ value }) => value === '') ?? within[0] ?? controls.find(({ name }) => pointer.startsWith(`${name}/`));
};
