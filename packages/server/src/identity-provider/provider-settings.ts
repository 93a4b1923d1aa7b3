/** The identity provider whose accounts officers may sign in with. */
export interface ProviderSettings {
  /** Its address, as it calls itself. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What officers call it: stands on the button. */
  readonly name: string;
}

const isThisMachine = (host: string): boolean => host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);

/** Whether the way to an address is safe: https, or within this machine. */
export const isSafe = ({ protocol, hostname }: URL): boolean => protocol === 'https:' || (protocol === 'http:' && isThisMachine(hostname));

/** Whether an address can be an issuer: the way to it is safe, and there is nothing in it but host and path. */
export const isIssuer = (value: string): boolean => {
  const url = URL.parse(value);
  return url !== null && isSafe(url) && url.username === '' && url.password === '' && !/[?#]/.test(value);
};
