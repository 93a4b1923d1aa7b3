type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isControl = (element: Element): element is Control => element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement;

/** What a select showed before somebody chose: what its page marked, or else its first option. */
const firstChoice = ({ options }: HTMLSelectElement): number => Math.max(0, [...options].findIndex(({ defaultSelected }) => defaultSelected));

const isTouched = (control: Control): boolean => {
  if (control instanceof HTMLSelectElement) return control.multiple ? [...control.options].some((option) => option.selected !== option.defaultSelected) : control.selectedIndex !== firstChoice(control);
  if (control.type === 'radio' || control.type === 'file') return false;
  return control.type === 'checkbox' ? (control as HTMLInputElement).checked !== (control as HTMLInputElement).defaultChecked : control.value !== control.defaultValue;
};

/** Whether somebody wrote or chose something in a form since it was drawn. @param filledIn whether a field is filled in by the screen itself, by its name */
export const isChanged = (form: HTMLFormElement, filledIn: (name: string) => boolean): boolean => [...form.elements].some((element) => isControl(element) && !filledIn(element.name) && isTouched(element));
