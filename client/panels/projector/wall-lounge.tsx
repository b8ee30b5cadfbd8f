import './wall-lounge.css';
import { Bot } from 'lucide-preact';
import { Flag } from '../../components/flag.tsx';
import { useVh } from '../../components/use-vh.ts';
import { t as commonWords } from '../../components/words.ts';
import { listOf } from '../../language/lists.ts';
import {
  apartOnWall,
  type Contested,
  contestedOnWall,
  type TableOnWall,
  tablesOnWall,
} from '../../scene/wall/lounge.ts';
import { type Delegations, flagOf, nameOf } from '../../sight/names.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { t as paragraphWords } from '../paragraph/words.ts';
import { useFitting } from './use-fitting.ts';
import { t } from './words.ts';

/** So many tables, paragraphs and names stand there at most; the rest are counted. */
const TABLES = 12;
const PARAGRAPHS = 5;
const NAMED = 6;

/** Who sits with whom out of the meeting, never what they say, and beside it how warm the text is. */
export function WallLounge({ inside }: { inside: Inside }) {
  const { store, scenario, room } = inside;
  const names = store.delegations.value;
  const tables = tablesOnWall(scenario, room);
  const about = tables.map(({ id, seats }) => `${id} ${seats.length}`).join(' ');
  const { frame, shown } = useFitting(Math.min(tables.length, TABLES), about);
  return (
    <div class="wall-lounge">
      <div class="wall-lounge__side">
        <h2 class="wall-lounge__title">{t('lounge.title')}</h2>
        <section ref={frame} class="wall-lounge__tables" aria-label={t('lounge.title')}>
          {tables.length === 0 ? (
            <div class="wall-lounge__empty">
              <p>{t('lounge.none')}</p>
              <p>{t('lounge.how')}</p>
            </div>
          ) : (
            <ul>
              {tables.slice(0, shown).map((table) => (
                <OneTable key={table.id} table={table} names={names} />
              ))}
            </ul>
          )}
        </section>
        <Foot inside={inside} hidden={tables.length - shown} isEmpty={tables.length === 0} />
      </div>
      <Warmth inside={inside} />
    </div>
  );
}

function OneTable({ table, names }: { table: TableOnWall; names: Delegations }) {
  const vh = useVh();
  return (
    <li class="wall-lounge__table">
      {table.group !== undefined && <p class="wall-lounge__group">{table.group}</p>}
      <p class="wall-lounge__seats">
        {table.seats.map(({ seat, by }) => (
          <span key={seat} class="wall-lounge__seat">
            <Flag iso2={flagOf(names, seat)} size={Math.round(4.6 * vh)} /> {nameOf(names, seat)}
            {by === 'computer' && (
              <>
                <Bot size={Math.round(2.8 * vh)} aria-hidden="true" />
                <span class="only-read"> {commonWords('badge.computer')}</span>
              </>
            )}
          </span>
        ))}
      </p>
    </li>
  );
}

interface FootProps {
  readonly inside: Inside;
  /** How many tables there was no room for. */
  readonly hidden: number;
  readonly isEmpty: boolean;
}

/** What there was no room for, and whom nobody has asked to a table yet. */
function Foot({ inside: { store, scenario, room }, hidden, isEmpty }: FootProps) {
  const apart = apartOnWall(scenario, room);
  const named = apart.slice(0, NAMED).map((seat) => nameOf(store.delegations.value, seat));
  const others = apart.length - named.length;
  const names = others === 0 ? named : [...named, t('lounge.others', { count: others })];
  if (isEmpty || (hidden <= 0 && apart.length === 0)) return null;
  return (
    <p class="wall-lounge__foot">
      {hidden > 0 && <span>{t('lounge.more', { count: hidden })}</span>}
      {apart.length > 0 && <span>{t('lounge.apart', { names: listOf(names) })}</span>}
    </p>
  );
}

/** The paragraphs that most would have otherwise, with what has been declared of each. */
function Warmth({ inside: { scenario, room } }: { inside: Inside }) {
  const contested = contestedOnWall(scenario, room, PARAGRAPHS);
  return (
    <div class="wall-warmth">
      <h2 class="wall-lounge__title">{t('warmth.title')}</h2>
      {contested.length === 0 && <p class="wall-warmth__none">{t('warmth.none')}</p>}
      <ul>
        {contested.map((each) => (
          <OneParagraph key={`${each.draft.id} ${each.id}`} contested={each} />
        ))}
      </ul>
    </div>
  );
}

const SIDES = ['for', 'otherwise', 'against'] as const;

function OneParagraph({ contested }: { contested: Contested }) {
  const { draft, number, heat, isAddition } = contested;
  const declared = SIDES.filter((side) => heat[side].length > 0);
  const all = declared.reduce((sum, side) => sum + heat[side].length, 0);
  return (
    <li class="wall-warmth__one">
      <p class="wall-warmth__name">
        <b class="figures" translate={draft.kind === 'report'}>
          {draft.kind === 'report'
            ? isAddition
              ? t('warmth.addition', { where: number === '' ? 'first' : 'after', number })
              : t('spot.paragraph', { number })
            : number}
        </b>{' '}
        {draft.kind !== 'report' && <span translate={false}>{draft.shortName}</span>}
      </p>
      <p class="wall-warmth__bar" aria-hidden="true">
        {declared.map((side) => (
          <i
            key={side}
            class={`is-${side}`}
            style={{ '--share': String(heat[side].length / all) }}
          />
        ))}
      </p>
      <p class="wall-warmth__figures">
        {declared
          .map((side) => paragraphWords(`heat.${side}`, { count: heat[side].length }))
          .join(' · ')}
      </p>
    </li>
  );
}
