/** The name under which the draft of an office's form is kept on the device; further forms of it on one page add their number. */
export const draftName = (server: string, office: string): string => `wadul-form ${server} ${office}`;

/** Whether a draft of the office's form is on the device. A storage that refuses holds none. */
export const hasDraft = (name: string, storage: () => Storage): boolean => {
  try {
    return Object.keys(storage()).some((key) => key.startsWith(name));
  } catch {
    return false;
  }
};
