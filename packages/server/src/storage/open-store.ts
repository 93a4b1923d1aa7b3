import type { FileStore } from './file-store.ts';
import { openFolderStore } from './folder-store.ts';
import { openS3Store, type S3Location } from './s3-store.ts';

/** Where an operator wants files to be: a folder, or a bucket. */
export type FilesLocation = { readonly folder: string } | { readonly s3: S3Location };

/** The store that the configuration names; it is asked nothing yet. */
export const openStore = (location: FilesLocation): FileStore => ('s3' in location ? openS3Store(location.s3) : openFolderStore(location.folder));
