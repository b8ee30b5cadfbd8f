import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SeatCommand } from '../../../shared/procedure/road/moves.ts';
import type { SeatId } from '../../../shared/scenario/scenario.ts';
import { FLAGS_INDEX_URL, FLAGS_URL } from '../../components/flag-atlas.ts';
import { tell } from '../../components/toast.tsx';
import { loungeModelFromViews } from '../../scene/model/lounge-model.ts';
import { refusalText } from '../../scene/moves/refusal-text.ts';
import { seatMay, sendAsSeat } from '../../sight/actor.ts';
import type { SessionStore } from '../../sight/store.ts';
import type { LoungeHandle } from '../../stage/mount-lounge.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { t } from './words.ts';

interface Props {
  readonly inside: Inside;
  readonly own: SeatId;
  /** The picture could not be drawn or was lost, or its code could not be fetched. */
  readonly onFailure: () => void;
}

/** The lounge as a picture; all that it shows and does stands in words in the tab of talk. */
export function LoungePicture({ inside, own, onFailure }: Props) {
  const { store, scenario, room } = inside;
  const names = store.delegations.value;
  const parent = useRef<HTMLDivElement>(null);
  const [lounge, setLounge] = useState<LoungeHandle | undefined>();
  const model = useMemo(
    () => loungeModelFromViews({ scenario, room, names, own }),
    [scenario, room, names, own],
  );
  useEffect(() => {
    const place = parent.current;
    if (place === null) return;
    let handle: LoungeHandle | undefined;
    let isGone = false;
    import('../../stage/mount-lounge.ts')
      .then(({ mountLounge }) =>
        mountLounge(place, {
          flagsUrl: FLAGS_URL,
          flagsIndexUrl: FLAGS_INDEX_URL,
          onTable: (table) => goToTable(store, table),
          onLost: onFailure,
        }),
      )
      .then(
        (mounted) => {
          handle = mounted;
          if (isGone) mounted.destroy();
          else setLounge(mounted);
        },
        () => {
          if (!isGone) onFailure();
        },
      );
    return () => {
      isGone = true;
      handle?.destroy();
      setLounge(undefined);
    };
  }, [store]);
  useEffect(() => {
    lounge?.update(model);
  }, [lounge, model]);
  return (
    <div class="stage__picture">
      <div ref={parent} class={lounge === undefined ? 'stage__canvas' : 'stage__canvas is-lit'} />
      {lounge === undefined && (
        <p class="stage__wait" role="status">
          {t('stage.loading')}
        </p>
      )}
    </div>
  );
}

/** Sits down at a table, or asks to where nobody has asked one yet; says why where neither may be. */
function goToTable(store: SessionStore, table: string): void {
  const ways: readonly SeatCommand[] = [
    { type: 'sitDown', table },
    { type: 'askToSit', table },
  ];
  const way = ways.find((command) => seatMay(store, command)?.may === true);
  if (way !== undefined) {
    void sendAsSeat(store, way).then((reply) => {
      if ('done' in reply && way.type === 'askToSit') {
        tell({ tone: 'plain', about: table, text: t('lounge.asked') });
      }
    });
    return;
  }
  const verdict = seatMay(store, { type: 'sitDown', table });
  if (verdict?.may !== false) return;
  const { why, mend } = refusalText(verdict.refusal);
  tell({ tone: 'plain', about: table, text: why, more: mend });
}
