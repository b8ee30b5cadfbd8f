import './projector.css';
import type { Negotiation } from '../../../shared/procedure/consensus/negotiation.ts';
import { SeatNames } from '../../components/seat-names.tsx';
import { StanceMark } from '../../components/stance-mark.tsx';
import { showsStances } from '../../scene/model/stance-lights.ts';
import {
  dissociationsOf,
  objectionsOf,
  paragraphInQuestion,
  reportOf,
} from '../../scene/texts/negotiation.ts';
import { StandingStrip } from '../consensus/standing-strip.tsx';
import type { Inside } from '../frame/session-gate.tsx';
import { t } from './words.ts';

interface Props {
  readonly inside: Inside;
  readonly negotiation: Negotiation;
}

/** Width of a flag beside a name on the wall, in CSS pixels. */
const WALL_FLAG = 36;

/** The text's standing on the wall, paragraph by paragraph; at the gavel, who refuses what. */
export function WallNegotiation({ inside: { store, scenario, room }, negotiation }: Props) {
  const lines = reportOf(scenario, room, negotiation);
  const names = store.delegations.value;
  const refusals = [
    { light: 'object', seats: objectionsOf(negotiation).map(([seat]) => seat) },
    { light: 'dissociate', seats: dissociationsOf(negotiation).map(([seat]) => seat) },
  ] as const;
  return (
    <div
      class={
        showsStances(negotiation)
          ? 'wall__negotiation wall__negotiation--gavel'
          : 'wall__negotiation'
      }
    >
      <StandingStrip lines={lines} inQuestion={paragraphInQuestion(negotiation, lines)?.id} />
      {showsStances(negotiation) && (
        <ul class="wall__stances">
          {refusals.map(({ light, seats }) => (
            <li key={light}>
              <StanceMark light={light} word="shown" />
              {seats.length === 0 ? (
                <span class="quiet">{t('wall.nobody')}</span>
              ) : (
                <strong>
                  <SeatNames seats={seats} names={names} size={WALL_FLAG} />
                </strong>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
