/** What no name of a file needs: path separators, what a shell or a system reads as something else. */
const RESERVED = /[<>:"|?*\\/]/g;
/** Control and formatting characters (those that turn the direction of writing among them), separators of lines, what stands alone of a pair. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;
const MOST = 100;

/** The part after the last dot, in lower case; empty where there is none. */
export const extensionOf = (name: string): string => /[^.]\.([^.]{1,12})$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** A sender's name for a file as it may be shown and saved: without path, unseen characters and leading or trailing dots, cut to 100 characters before its extension. */
export const cleanFileName = (sent: string): string => {
  const last = sent.normalize('NFC').replace(UNSEEN, '').split(/[\\/]/).at(-1) ?? '';
  const name = last.replace(RESERVED, '_').replace(/\s+/g, ' ').replace(/^[. ]+|[. ]+$/g, '');
  const letters = [...name];
  if (letters.length <= MOST) return name;
  const extension = extensionOf(name);
  const tail = extension === '' ? '' : name.slice(name.length - extension.length - 1);
  return `${letters.slice(0, MOST - [...tail].length).join('').trimEnd()}${tail}`;
};
