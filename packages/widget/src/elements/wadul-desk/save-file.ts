/** Long enough for a browser to have taken a file, in milliseconds. */
const TAKEN = 60_000;

/** Has the browser save a file: it is never shown in the page. */
export const saveFile = (file: Blob, name: string): void => {
  const address = URL.createObjectURL(file);
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), TAKEN);
};
