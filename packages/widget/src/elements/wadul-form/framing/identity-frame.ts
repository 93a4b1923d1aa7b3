import { ToPage, type Hello, type ToFrame } from './messages.ts';

/** How long a frame that has loaded may keep silent, and how long it may take to load, in milliseconds. */
const [SILENT, LOADING] = [5_000, 30_000];

/** What the form does with its frame. */
export interface FrameHost {
  hear(message: ToPage): void;
  /** The frame does not answer: refused, offline, or something else stands in it. */
  failed(): void;
}

/** The page's end: hands the frame a port, to the office's origin only, and hears what comes through it. */
export class IdentityFrame {
  readonly src: string;
  readonly #origin: string;
  readonly #host: FrameHost;
  #port: MessagePort | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The frame has answered. */
  ready = false;

  constructor({ server, office, language }: { server: string; office: string; language: string }, host: FrameHost) {
    this.src = `${server}/embed/${encodeURIComponent(office)}/identity?lang=${language}`;
    this.#origin = new URL(server).origin;
    this.#host = host;
    this.#wait(LOADING);
  }

  /** Something loaded in the frame: a port for it, which only a page of the office receives. */
  readonly connect = ({ target }: Event): void => {
    this.close();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => {
      const message = ToPage.safeParse(data);
      if (!message.success) return; // a newer server's word
      if (message.data.kind === 'ready') {
        this.ready = true;
        clearTimeout(this.#timer);
      }
      this.#host.hear(message.data);
    };
    this.#port = port1;
    this.#wait(SILENT);
    (target as HTMLIFrameElement).contentWindow?.postMessage({ wadul: 'identity', protocol: 1 } satisfies Hello, this.#origin, [port2]);
  };

  post(message: ToFrame): void {
    this.#port?.postMessage(message);
  }

  /** Hears nothing any more. */
  close(): void {
    clearTimeout(this.#timer);
    this.#port?.close();
    this.#port = undefined;
    this.ready = false;
  }

  #wait(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#host.failed(), milliseconds);
  }
}
