import { at } from '../../browser/base-path.ts';
import './film.css';
import { BookOpen } from 'lucide-preact';
import { useMemo, useState } from 'preact/hooks';
import type { HistoryContent } from '../../../shared/history/history-content.ts';
import type { PublicScenario } from '../../../shared/scenario/scenario.ts';
import { Brand } from '../../components/brand.tsx';
import { Flag } from '../../components/flag.tsx';
import { useReducedMotion } from '../../components/use-media.ts';
import { captionOf, recordedIn } from '../../scene/film/caption.ts';
import { chapterAt, chaptersOf } from '../../scene/film/chapters.ts';
import { makeReel } from '../../scene/film/reel.ts';
import { flagOf } from '../../sight/names.ts';
import { ChapterList } from './chapter-list.tsx';
import { Controls } from './controls.tsx';
import { FilmStage } from './film-stage.tsx';
import { SourceDialog } from './source-dialog.tsx';
import { usePlayer } from './use-player.ts';
import { t } from './words.ts';

interface Props {
  readonly scenario: PublicScenario;
  readonly history: HistoryContent;
}

/** What really happened, on the stage: plays by itself unless little movement is asked for. */
export function Film({ scenario, history }: Props) {
  const reel = useMemo(() => makeReel(scenario, history), [scenario, history]);
  const chapters = useMemo(() => chaptersOf(scenario, history), [scenario, history]);
  const names = useMemo(
    () => new Map(scenario.delegations.map((delegation) => [delegation.id, delegation])),
    [scenario],
  );
  const reducedMotion = useReducedMotion();
  const player = usePlayer(reel.length, !reducedMotion);
  const [isAsking, setAsking] = useState(false);
  const room = reel.roomAt(player.time);
  const scene = reel.sceneAt(player.time);
  const moment = { scenario, names, history, room, scene };
  const caption = captionOf(moment);
  const current = chapterAt(chapters, player.time);
  return (
    <div class="film">
      <header class="film__head">
        <a class="film__home" href={at('/')}>
          <Brand />
        </a>
        <p>
          <span class="kicker">{t('film.kicker')}</span> <strong>{scenario.title}</strong>
        </p>
      </header>
      <FilmStage
        scenario={scenario}
        names={names}
        room={room}
        isReconstructed={caption.isReconstructed}
      />
      <main class="film__third" id="main">
        <div class="film__words" aria-live="polite">
          <p class="film__kicker">
            <span class="kicker">{caption.kicker}</span>
            {caption.isReconstructed && (
              <span class="chip chip--waiting" title={t('film.reconstructedText')}>
                {t('film.reconstructed')}
              </span>
            )}
            {scene.confidence === 'low' && (
              <span class="chip chip--waiting">{t('film.uncertain')}</span>
            )}
            {caption.isParaphrase && <span class="chip">{t('film.paraphrase')}</span>}
          </p>
          <h1>
            {caption.by !== undefined && <Flag iso2={flagOf(names, caption.by)} size={36} />}
            {caption.title}
          </h1>
        </div>
        <p class="film__sentence">{caption.text}</p>
        <button
          type="button"
          class="button button--small film__ask"
          onClick={() => {
            if (player.isPlaying) player.toggle();
            setAsking(true);
          }}
        >
          <BookOpen size={18} aria-hidden="true" />
          <span>{t('film.sources')}</span>
        </button>
      </main>
      <footer class="film__foot">
        <Controls player={player} length={reel.length} chapters={chapters} current={current} />
        <ChapterList chapters={chapters} current={current} onSeek={player.seek} />
      </footer>
      {isAsking && (
        <SourceDialog
          scenario={scenario}
          scene={scene}
          recorded={recordedIn(moment)}
          title={caption.title}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
