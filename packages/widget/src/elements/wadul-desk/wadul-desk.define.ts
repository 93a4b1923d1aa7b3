import { define } from '../../internal/define.ts';
import { WadulDesk } from './wadul-desk.ts';

define('wadul-desk', WadulDesk);
