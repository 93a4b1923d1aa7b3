/** Registers an element once: a second script of the same element, or of another version, leaves the first in place. */
export const define = (name: string, element: CustomElementConstructor): void => {
  if (!customElements.get(name)) customElements.define(name, element);
};
