import './wall-desk.css';
import { Pin, Projector, Undo2 } from 'lucide-preact';
import { useId } from 'preact/hooks';
import type { WallOrder } from '../../../shared/procedure/session/wall.ts';
import { wholeText } from '../../../shared/procedure/texts/texts.ts';
import { isOrdered, pictureOf } from '../../scene/wall/picture.ts';
import { facilitatorMay } from '../../sight/actor.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { wallOrders } from './wall-orders.ts';
import { t } from './words.ts';

const PICTURES = ['automatic', 'hall', 'board', 'canvass', 'lounge', 'code', 'curtain'] as const;

/** What the wall shows now, and what it is to show instead. */
export function WallDesk({ inside }: { inside: Inside }) {
  const { store, scenario, room } = inside;
  const title = useId();
  const ordered = isOrdered(room) ? room.wall : undefined;
  const isPinned = ordered?.pinned === true;
  const order = (shows: WallOrder, pinned = isPinned) =>
    void store.send({ type: 'directWall', shows, ...(pinned && { pinned }) });
  const chosen = optionOf(ordered?.shows ?? { kind: 'automatic' });
  const { shows } = ordered ?? {};
  return (
    <section class="wall-desk" aria-labelledby={title}>
      <h2 id={title} class="wall-desk__title">
        <Projector size={18} aria-hidden="true" /> {t('wall.title')}
      </h2>
      <p class="wall-desk__now" aria-live="polite">
        {t(`wall.now.${pictureOf(room).kind}`)}
        {ordered === undefined && <span class="quiet"> {t('wall.follows')}</span>}
      </p>
      <Choice inside={inside} chosen={chosen} onChoose={order} />
      {shows !== undefined && (
        <button
          type="button"
          class="button button--small"
          onClick={() => order({ kind: 'automatic' }, false)}
        >
          <Undo2 size={16} aria-hidden="true" /> {t('wall.back')}
        </button>
      )}
      {shows?.kind === 'text' && (
        <select
          class="input"
          aria-label={t('wall.paragraph')}
          value={shows.paragraph ?? ''}
          onChange={({ currentTarget: { value } }) => {
            const { kind, draft } = shows;
            order(value === '' ? { kind, draft } : { kind, draft, paragraph: value });
          }}
        >
          <option value="">{t('wall.wholeText')}</option>
          {wholeText(scenario, room, shows.draft).map(({ id, kind, number, text }) => (
            <option key={id} value={id}>
              {`${kind === 'P' ? '' : kind}${number} ${text.slice(0, 40)}`}
            </option>
          ))}
        </select>
      )}
      {shows !== undefined && (
        <label class="wall-desk__tick">
          <input
            type="checkbox"
            checked={isPinned}
            onChange={({ currentTarget: { checked } }) => order(shows, checked)}
          />
          <Pin size={16} aria-hidden="true" /> {t('wall.pin')}
        </label>
      )}
      <label class="wall-desk__tick">
        <input
          type="checkbox"
          checked={room.options.joinCode !== 'hidden'}
          onChange={({ currentTarget: { checked } }) =>
            void store.send({
              type: 'changeOptions',
              options: { joinCode: checked ? 'shown' : 'hidden' },
            })
          }
        />
        {t('wall.code')}
      </label>
    </section>
  );
}

interface ChoiceProps {
  readonly inside: Inside;
  readonly chosen: string;
  readonly onChoose: (shows: WallOrder) => void;
}

/** Every picture that there is: of the meeting, and of each thing in it. */
function Choice({ inside, chosen, onChoose }: ChoiceProps) {
  const groups = wallOrders(inside);
  const orders: readonly WallOrder[] = [
    ...PICTURES.map((kind) => ({ kind })),
    ...groups.flatMap(({ offered }) => offered.map(({ shows }) => shows)),
  ];
  const may = (shows: WallOrder) =>
    facilitatorMay(inside.store, { type: 'directWall', shows })?.may;
  return (
    <select
      class="input"
      aria-label={t('wall.choose')}
      value={chosen}
      onChange={({ currentTarget: { value } }) => {
        const order = orders.find((each) => optionOf(each) === value);
        if (order !== undefined) onChoose(order);
      }}
    >
      {PICTURES.map((kind) => (
        <option key={kind} value={kind} disabled={kind === 'board' && may({ kind }) === false}>
          {t(`wall.shows.${kind}`)}
        </option>
      ))}
      {groups.map(({ label, offered }) => (
        <optgroup key={label} label={label}>
          {offered.map(({ shows, label: name }) => (
            <option key={optionOf(shows)} value={optionOf(shows)}>
              {name}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}

/** An order as the value of an option; of a text without its paragraph, which is chosen apart. */
function optionOf(shows: WallOrder): string {
  switch (shows.kind) {
    case 'text':
      return `text ${shows.draft}`;
    case 'seat':
      return `seat ${shows.seat}`;
    case 'rule':
      return `rule ${shows.rule}`;
    case 'amendment':
      return `amendment ${shows.amendment}`;
    case 'proposal':
      return `proposal ${shows.proposal}`;
    case 'result':
      return `result ${shows.ballot}`;
    case 'headline':
      return `headline ${shows.inject}`;
    case 'round':
      return `round ${shows.round}`;
    default:
      return shows.kind;
  }
}
