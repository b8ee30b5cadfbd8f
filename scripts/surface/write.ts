import { writeFileSync } from 'node:fs';
import { SURFACE, surface } from './surface.ts';

writeFileSync(SURFACE, surface());
