// The server's outermost edge: environment, clock, chance and signals come in here and nowhere else.
import { randomBytes } from 'node:crypto';
import { pino } from 'pino';
import { complaintAbout } from './complain.ts';
import { parseConfig } from './config.ts';
import { greeting } from './greeting.ts';
import { startServer } from './start-server.ts';

const start = async (): Promise<void> => {
  const config = parseConfig(process.env);
  // The log goes to the error stream: what people are told stands alone on the other.
  const log = pino({ level: config.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination({ dest: 2, sync: true }));
  const server = await startServer(config, { now: Date.now, randomBytes: (length) => new Uint8Array(randomBytes(length)), log });

  const stop = (signal: NodeJS.Signals): void => {
    process.once('SIGINT', () => process.exit(1)); // asked twice: at once
    log.info({ signal }, 'stopping');
    server.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${complaintAbout(error)}\n`);
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  process.stdout.write(greeting(server, config));
};

await start().catch((error: unknown) => {
  process.stderr.write(`${complaintAbout(error)}\n`);
  process.exit(1);
});
