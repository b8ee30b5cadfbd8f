import { readFileSync, writeFileSync } from 'node:fs';
import { GUIDE, withFields } from './guide.ts';

writeFileSync(GUIDE, withFields(readFileSync(GUIDE, 'utf8')));
