import './action-bar.css';
import { Ban } from 'lucide-preact';
import { isHouseMove } from '../../../shared/procedure/road/moves.ts';
import { Dialog } from '../../components/dialog.tsx';
import { HouseRuleTag } from '../../components/house-rule-tag.tsx';
import { RuleNote } from '../../components/rule-note.tsx';
import { Terms } from '../../components/terms.tsx';
import type { Move } from '../../scene/moves/move.ts';
import { grouped } from '../../scene/moves/move-groups.ts';
import { refusalText } from '../../scene/moves/refusal-text.ts';
import { t } from './words.ts';

interface Props {
  readonly moves: readonly Move[];
  readonly onAct: (move: Move) => void;
  readonly onClose: () => void;
}

/**
 * Every move there is, by what it is about: those that are open now, and, folded away because they are
 * many, the others, each with why it is not open and what would unblock it.
 */
export function MoreMoves({ moves, onAct, onClose }: Props) {
  const open = moves.filter((move) => move.verdict.may);
  const closed = moves.filter((move) => !move.verdict.may);
  return (
    <Dialog title={t('more.title')} onClose={onClose}>
      <h3 class="kicker">{t('more.open')}</h3>
      {open.length === 0 && <p class="quiet">{t('more.noneOpen')}</p>}
      {grouped(open).map((each) => (
        <section key={each.group} class="more__group">
          <h4 class="more__heading">{t(`more.group.${each.group}`)}</h4>
          <ul class="more">
            {each.moves.map((move) => (
              <li key={move.id}>
                <button
                  type="button"
                  class="button button--wide more__open"
                  onClick={() => onAct(move)}
                >
                  {move.label}
                  {isHouseMove(move.command) && <HouseRuleTag />}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <h3 class="kicker more__second">{t('more.closed')}</h3>
      {grouped(closed).map((each) => (
        <details key={each.group} class="more__group more__folded">
          <summary>
            {t(`more.group.${each.group}`)} <span class="quiet">{each.moves.length}</span>
          </summary>
          <ul class="more">
            {each.moves.map((move) => (
              <ClosedMove key={move.id} move={move} />
            ))}
          </ul>
        </details>
      ))}
    </Dialog>
  );
}

function ClosedMove({ move }: { move: Move }) {
  if (move.verdict.may) return null;
  const { why, mend } = refusalText(move.verdict.refusal);
  return (
    <li class="more__closed">
      <Ban size={18} aria-hidden="true" />
      <div>
        <p class="more__name">
          {move.label} {isHouseMove(move.command) && <HouseRuleTag />}
        </p>
        <p>
          <Terms text={why} />
        </p>
        <p class="quiet">
          <Terms text={mend} />
        </p>
        <RuleNote rule={move.verdict.refusal.rule} />
      </div>
    </li>
  );
}
