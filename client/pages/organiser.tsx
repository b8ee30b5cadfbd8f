import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { at } from '../browser/base-path.ts';
import { Brand } from '../components/brand.tsx';
import { CopyButton } from '../components/copy-button.tsx';
import { Trouble, Waiting } from '../components/states.tsx';
import { useClassAddress } from '../components/use-class-address.ts';
import { t as frameWords } from '../panels/frame/words.ts';
import { AddRoom } from '../panels/organiser/add-room.tsx';
import { NoteToAll } from '../panels/organiser/note-to-all.tsx';
import { RoomsTable } from '../panels/organiser/rooms-table.tsx';
import { Spread } from '../panels/organiser/spread.tsx';
import { t } from '../panels/organiser/words.ts';
import { RequestProblem } from '../sight/content.ts';
import { fetchGathering, type GatheringSeen, organiserToken } from '../sight/gathering.ts';

/** How often the rooms are looked at, in ms. */
const LOOKS_EVERY = 3_000;

/** The page of who organises several rooms, by the private link: how each is, one note to all, one debrief. */
export function OrganiserPage({ gathering }: { gathering: string }) {
  const token = useMemo(() => organiserToken(gathering), [gathering]);
  return token === undefined ? <Stranger /> : <Known gathering={gathering} token={token} />;
}

const Stranger = () => <Trouble title={t('page.stranger')} text={t('page.strangerText')} />;

function Known({ gathering, token }: { gathering: string; token: string }) {
  const { seen, problem, look } = useGathering(gathering, token);
  const [isWall, setWall] = useState(false);
  const { address } = useClassAddress();
  if (problem instanceof RequestProblem && problem.status === 403) return <Stranger />;
  if (seen === undefined) return <Waiting text={frameWords('loading.session')} />;
  const { rooms, record } = seen;
  return (
    <div class={`organiser ${isWall ? 'organiser--wall' : ''}`}>
      <header class="organiser__head">
        <a href={at('/')}>
          <Brand />
        </a>
        <h1>{seen.title || t('page.title')}</h1>
        <button type="button" class="button" onClick={() => setWall(!isWall)}>
          {t(isWall ? 'page.desk' : 'page.wall')}
        </button>
      </header>
      <main id="main" class="organiser__main" tabIndex={-1}>
        {problem !== undefined && <p role="alert">{t('page.lost')}</p>}
        {!isWall && (
          <>
            <section aria-labelledby="rooms-title">
              <h2 id="rooms-title">{t('rooms.title')}</h2>
              <RoomsTable rooms={rooms} token={token} />
            </section>
            <AddRoom gathering={gathering} token={token} onAdded={look} />
            {rooms.length > 0 && <NoteToAll gathering={gathering} token={token} />}
          </>
        )}
        {(isWall || rooms.length > 0) && <Spread rooms={rooms} record={record} />}
        {!isWall && (
          <CopyButton text={`${address}/o/${gathering}#${token}`} label={t('page.link')} small />
        )}
      </main>
    </div>
  );
}

/** Looks at the rooms now, every few seconds, and when asked to. */
function useGathering(gathering: string, token: string) {
  const [seen, setSeen] = useState<GatheringSeen | undefined>();
  const [problem, setProblem] = useState<unknown>(undefined);
  const look = useCallback(() => {
    fetchGathering(gathering, token).then(
      (answer) => {
        setSeen(answer);
        setProblem(undefined);
      },
      (error: unknown) => setProblem(error),
    );
  }, [gathering, token]);
  useEffect(() => {
    look();
    const timer = setInterval(look, LOOKS_EVERY);
    return () => clearInterval(timer);
  }, [look]);
  return { seen, problem, look };
}
