import { define } from '../../internal/define.ts';
import { WadulStatus } from './wadul-status.ts';

define('wadul-status', WadulStatus);
