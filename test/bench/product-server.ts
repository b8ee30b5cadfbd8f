import { createServer } from '../../server/app.ts';
import { libraryInMemory } from '../../server/scenarios/in-memory.ts';
import { SqliteStore } from '../../server/store/sqlite-store.ts';
import { smallScenario } from '../fixtures/scenario.ts';
import { reportUsage } from './server-process.ts';

/** The product's own server, with a scenario of so many seats. Arguments: port, database, seats. */
const [port = '0', database = '', seats = '25'] = process.argv.slice(2);
const generous = { burst: 100_000, perSecond: 100_000 };

await createServer({
  store: new SqliteStore(database),
  scenarios: libraryInMemory([smallScenario(Number(seats))]),
  clientFolder: '.',
  port: Number(port),
  host: '127.0.0.1',
  limits: { messages: generous, joinsPerAddress: generous, sessionsPerAddress: generous },
});
reportUsage();
