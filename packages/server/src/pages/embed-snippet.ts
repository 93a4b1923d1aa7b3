import type { Integrity } from '../files/widget-files.ts';

/** The elements, each with a file of its own. */
export type ElementName = 'wadul-form' | 'wadul-identity' | 'wadul-status' | 'wadul-register' | 'wadul-desk';

/** Where the server serves an element's file, and the hash that the browser checks. Undefined where the build has no such file. */
export const elementScript = ({ version, files }: Integrity, element: ElementName): { src: string; integrity: string } | undefined => {
  const integrity = files[`${element}.js`];
  return integrity === undefined ? undefined : { src: `/widget/${version}/${element}.js`, integrity };
};

/** What a partner pastes into a page, as text. @param origin the server's, such as `https://wadul.example` */
export const embedSnippet = ({ element, office, origin, integrity }: { element: ElementName; office: string; origin: string; integrity: Integrity }): string => {
  const script = elementScript(integrity, element);
  const check = script ? ` integrity="${script.integrity}" crossorigin="anonymous"` : '';
  return `<script type="module" src="${origin}${script?.src ?? ''}"${check}></script>\n<${element} office="${office}" endpoint="${origin}"></${element}>`;
};

/** What a partner's Content-Security-Policy has to allow for it. */
export const embedPolicy = (origin: string): string => `script-src ${origin}; connect-src ${origin}; frame-src ${origin}`;
