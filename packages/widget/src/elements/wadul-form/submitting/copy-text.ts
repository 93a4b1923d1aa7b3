/** Puts a text on the clipboard. @returns false where the browser does not let us (a page without https, a refusal) */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};
