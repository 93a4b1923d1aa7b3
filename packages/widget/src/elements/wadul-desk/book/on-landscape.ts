import { css } from 'lit';

/** A page's size is the document's to say: no style sheet within an element can. */
const landscape = css`
  @page {
    size: A4 landscape;
    margin: 12mm;
  }
`;

/** Prints the page in landscape while an element is to be seen on it. @returns ends that */
export const onLandscape = (element: HTMLElement): (() => void) => {
  const { styleSheet } = landscape;
  const turnBack = (): void => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== styleSheet);
  };
  const turn = (): void => {
    if (styleSheet && element.checkVisibility()) document.adoptedStyleSheets = [...document.adoptedStyleSheets, styleSheet];
  };
  addEventListener('beforeprint', turn);
  addEventListener('afterprint', turnBack);
  return () => {
    removeEventListener('beforeprint', turn);
    removeEventListener('afterprint', turnBack);
    turnBack();
  };
};
