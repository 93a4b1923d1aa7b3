/** A year in numbers. */
export const statistics = {
  title: 'Statistik',
  year: 'Tahun',
  show: 'Tampilkan',
  total: ({ count, year }: { count: number; year: string }) => `${count} pengaduan diterima pada ${year}.`,
  scope: 'Yang dihitung hanya pengaduan yang dapat Anda lihat.',
  months: 'Per bulan',
  channels: 'Per sarana',
  types: 'Per jenis',
  severities: 'Per tingkat',
  states: 'Keadaan sekarang',
  complaints: 'Pengaduan',
  none: 'Belum ada.',
};
