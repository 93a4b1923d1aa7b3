import type { Client } from '@wadul/core/client';
import type { RegisterView } from '@wadul/core/tracking';
import { checkMonth, type MonthCheck } from './check-month.ts';

/** Whose month is checked, and how it stands on the screen. */
export interface AskedMonth {
  /** The office's slug. */
  readonly office: string;
  readonly shown: RegisterView;
}

/** What is wrong also where the month was issued anew after its office's index was read. */
const mayBeNewer = (check: MonthCheck): boolean => !check.ok && 'fault' in check && (check.fault.code === 'head' || check.fault.code === 'foreignCheckpoint');

const askOnce = async (client: Pick<Client, 'book' | 'issuedMonth'>, { office, shown }: AskedMonth): Promise<MonthCheck> => {
  const index = await client.book(); // before the month, which may only be newer then
  return checkMonth({ office, name: shown.month, index, month: await client.issuedMonth(shown.month), shown });
};

/** Asks for an office's index and for a month of it as it was issued, and checks the month; both once more where the month does not stand in the index as it is. */
export const askMonth = async (client: Pick<Client, 'book' | 'issuedMonth'>, asked: AskedMonth): Promise<MonthCheck> => {
  const check = await askOnce(client, asked);
  return mayBeNewer(check) ? askOnce(client, asked) : check;
};
