import { maskName } from './mask-name.ts';
import { hidePersonalData } from './personal-data.ts';

/**
 * Reviewed words as everybody may read them (R13): once more through the net, and this name as initials where it slipped through. They are kept like this, and not only shown so:
 * once it is erased who complained, nobody knows any more what to look for.
 */
export const publishedText = (text: string, name = ''): string => {
  const hidden = hidePersonalData(text);
  const words = name.trim().split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return name.trim().length < 3 ? hidden : hidden.replace(new RegExp(words.join('\\s+'), 'giu'), maskName(name));
};

/** What is published of a complaint, both of its texts masked so. */
export const maskPublished = <P extends { readonly problem: string; readonly followUp?: string | undefined }>(publication: P, name?: string): P => ({
  ...publication,
  problem: publishedText(publication.problem, name),
  ...(publication.followUp === undefined ? {} : { followUp: publishedText(publication.followUp, name) }),
});
