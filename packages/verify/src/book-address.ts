/** Whether a place is meant as an address. */
export const isAddress = (place: string): boolean => /^https?:\/\//i.test(place);

/** The address of an office's API, of what may also be that of its book, of a month in it, or its register page: `https://host/<office>/register`, as a printed book has it with its month. Undefined where it is none of these. */
export const officeAddress = (place: string): string | undefined => {
  if (!URL.canParse(place)) return undefined;
  const { origin, pathname } = new URL(place);
  const [, office] = /^\/api\/offices\/([A-Za-z0-9-]+)(?:\/book(?:\/\d{4}-\d{2})?)?\/?$/.exec(pathname) ?? /^\/([A-Za-z0-9-]+)\/register\/?$/.exec(pathname) ?? [];
  return office === undefined ? undefined : `${origin}/api/offices/${office}`;
};
