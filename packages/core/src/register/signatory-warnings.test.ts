import { expect, test } from 'vitest';
import { signatoryWarnings } from './signatory-warnings.ts';

const codes = (preparedBy: string | undefined, acknowledgedBy: string | undefined, preparing: string | undefined = 'Budi Rekaan', acknowledging = ['Retno Misal', 'Wati Umpama']) => {
  const printed = (label: string, name: string | undefined) => ({ label, position: 'Jabatan', ...(name === undefined ? {} : { name }) });
  return signatoryWarnings({ printed: { preparedBy: printed('Dibuat Oleh', preparedBy), acknowledgedBy: printed('Mengetahui', acknowledgedBy) }, preparing, acknowledging }).map(({ code }) => code);
};

test('names of the officers who issue a month are not warned about, with titles and degrees or without', () => {
  for (const name of ['Budi Rekaan', 'BUDI REKAAN, S.T., M.M.', 'Ir. Budi Rekaan', 'H. Budi A. Rekaan']) expect([name, codes(name, 'Dra. Wati Umpama, M.Si.')]).toEqual([name, []]);
});

test('another’s name is pointed at, under what it is printed', () => {
  expect(codes('Rina Contoh', 'Wati Umpama')).toEqual(['register.preparedByAnother']);
  expect(codes('Budi Rekaan', 'Kepala Lama')).toEqual(['register.acknowledgedByAnother']);
  expect(codes('Budi Lain', 'Ir.')).toEqual(['register.preparedByAnother', 'register.acknowledgedByAnother']);
});

test('where no name is printed, or nobody is to be compared with, there is nothing to point at', () => {
  expect(codes(undefined, undefined)).toEqual([]);
  expect(signatoryWarnings({ printed: { preparedBy: { label: 'a', position: 'b', name: 'Siapa Saja' }, acknowledgedBy: { label: 'a', position: 'b', name: 'Siapa Saja' } }, acknowledging: [] })).toEqual([]);
});
