import type { Operation } from '../../http/operation.ts';
import { identityProviderOperations } from './identity-provider.ts';
import { passkeyOperations } from './passkeys.ts';
import { secondFactorOperations } from './second-factor.ts';
import { sessionOperations } from './sessions.ts';

/** What officers do with their own sign-in. */
export const ownAccountOperations: readonly Operation[] = [...sessionOperations, ...secondFactorOperations, ...passkeyOperations, ...identityProviderOperations];
