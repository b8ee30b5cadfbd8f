import { measurePlanning } from './planning.ts';
import { measureGa2018, measureSmallRooms } from './room-section.ts';
import { measureSimulation } from './simulation-section.ts';
import { measureStartUp } from './start-section.ts';

/** What is measured, in this order; `npm run bench -- start-up` measures only what it names. */
const SECTIONS: Readonly<Record<string, () => Promise<void>>> = {
  rooms: measureSmallRooms,
  'ga-2018': measureGa2018,
  'start-up': measureStartUp,
  simulation: measureSimulation,
  planning: measurePlanning,
};

const wanted = process.argv.slice(2);
process.stdout.write('Times as the clients see them; clients and server share this machine.\n\n');
for (const [name, measure] of Object.entries(SECTIONS)) {
  if (wanted.length === 0 || wanted.includes(name)) await measure();
}
process.exit(0);
