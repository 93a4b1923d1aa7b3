import type { Role } from '@wadul/core';

/** The accounts that an office gets when it is first made, one for each role: login, name and role. */
export const demoStaff: readonly { readonly login: string; readonly name: string; readonly role: Role }[] = [
  { login: 'loket', name: 'Petugas Loket', role: 'frontDesk' },
  { login: 'teknis', name: 'Petugas Tim Teknis', role: 'technicalTeam' },
  { login: 'kepala', name: 'Kepala Kantor', role: 'head' },
  { login: 'wakil', name: 'Wakil Kepala Kantor', role: 'deputy' },
  { login: 'penghubung', name: 'Penghubung Pengawasan', role: 'liaison' },
  { login: 'auditor', name: 'Auditor', role: 'auditor' },
  { login: 'admin', name: 'Pengelola Sistem', role: 'admin' },
];
