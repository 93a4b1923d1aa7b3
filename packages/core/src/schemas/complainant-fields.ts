/** The fields of the form about the complainant, each of which an office asks for, offers or leaves out. */
export const complainantFields = ['nik', 'name', 'phone', 'mobile', 'email', 'address', 'region'] as const;
export type ComplainantField = (typeof complainantFields)[number];
