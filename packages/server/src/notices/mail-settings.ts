/** How mail is sent: which server, and as whom. */
export interface MailSettings {
  readonly host: string;
  readonly port: number;
  /** `implicit`: from the first byte; `required`: by STARTTLS, or not at all; `offered`: where the server has it, for one on this machine. */
  readonly tls: 'implicit' | 'required' | 'offered';
  readonly user: string | undefined;
  readonly password: string | undefined;
  /** The address that stands in From and in the envelope, to which mail servers report. */
  readonly from: string;
}

/** An address that can stand in an envelope and a header as it is: nothing in it ends a line, quotes, or begins another. */
export const isPlainAddress = (address: string): boolean => address.length <= 254 && /^[^\s<>()[\]\\,;:"@\p{Cc}]{1,64}@[^\s<>()[\]\\,;:"@\p{Cc}]+$/u.test(address);

const isThisMachine = (host: string): boolean => host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);

/** The settings that an address such as `smtps://user:password@mail.example.go.id` and a sender say; undefined where the address is none. Whatever stands in user and password is percent-encoded. */
export const mailSettings = (address: string, from: string): MailSettings | undefined => {
  const url = URL.parse(address);
  if (!url || !/^smtps?:$/.test(url.protocol) || url.hostname === '' || !/^\/?$/.test(url.pathname) || url.search !== '' || url.hash !== '') return undefined;
  if ((url.username === '') !== (url.password === '')) return undefined;
  const isImplicit = url.protocol === 'smtps:';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  try {
    return {
      host,
      port: url.port === '' ? (isImplicit ? 465 : 587) : Number(url.port),
      tls: isImplicit ? 'implicit' : isThisMachine(host) ? 'offered' : 'required',
      user: url.username === '' ? undefined : decodeURIComponent(url.username),
      password: url.password === '' ? undefined : decodeURIComponent(url.password),
      from,
    };
  } catch {
    return undefined; // a percent sign that encodes nothing
  }
};

const ways = { implicit: 'TLS', required: 'STARTTLS', offered: 'STARTTLS where it is offered' } as const;

/** Where mail goes, for the operator: never the password. */
export const mailInWords = (settings: MailSettings | undefined): string => {
  if (!settings) return 'off (SMTP_URL is not set): complainants are told on the tracking page only';
  const { host, port, tls, user, from } = settings;
  return `by ${host}:${port} (${ways[tls]}, ${user === undefined ? 'without a sign-in' : 'signed in'}), from ${from}`;
};
