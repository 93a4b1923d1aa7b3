/** Whether an office answered for a month that its rows are given with the next version alone, because something of it was taken back (`rows-taken-back`). */
export const isWithheld = (bytes: Uint8Array): boolean => {
  try {
    return (JSON.parse(new TextDecoder().decode(bytes)) as { code?: unknown } | null)?.code === 'rows-taken-back';
  } catch {
    return false;
  }
};
