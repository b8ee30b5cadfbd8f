import { createServer } from '../../server/app.ts';
import { readIndex } from '../../server/scenarios/compiled-index.ts';
import { compiledLibrary } from '../../server/scenarios/compiled-library.ts';
import { libraryInMemory } from '../../server/scenarios/in-memory.ts';
import { SqliteStore } from '../../server/store/sqlite-store.ts';
import { smallScenario } from '../fixtures/scenario.ts';
import { reportUsage } from './server-process.ts';

/**
 * The product's own server with limits that hold nobody up. Arguments: port, database, scenario (one
 * that was built, or "small") and, for the small one, its seats.
 */
const [port = '0', database = '', scenario = 'small', seats = '25'] = process.argv.slice(2);
const generous = { burst: 100_000, perSecond: 100_000 };

await createServer({
  store: new SqliteStore(database),
  scenarios:
    scenario === 'small'
      ? libraryInMemory([smallScenario(Number(seats))])
      : compiledLibrary(await readIndex('dist/scenarios'), {
          compiled: 'dist/scenarios',
          sources: 'scenarios',
        }),
  clientFolder: '.',
  port: Number(port),
  host: '127.0.0.1',
  limits: {
    messages: generous,
    messagesPerSession: generous,
    messagesPerAddress: generous,
    joinsPerAddress: generous,
    sessionsPerAddress: generous,
  },
});
reportUsage();
