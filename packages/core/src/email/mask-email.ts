/** An e-mail address as it may be shown: its first letter behind which stars stand, and its domain. */
export const maskEmail = (email: string): string => {
  const at = email.lastIndexOf('@');
  return at > 0 ? `${email.slice(0, 1)}***${email.slice(at)}` : '***';
};
