import { define } from '../../internal/define.ts';
import { WadulIdentity } from './wadul-identity.ts';

define('wadul-identity', WadulIdentity);
