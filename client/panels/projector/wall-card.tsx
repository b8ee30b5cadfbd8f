import './wall-card.css';
import { at } from '../../browser/base-path.ts';
import { t } from './words.ts';

/** Where nothing is to be seen: a pause of the session, or a curtain that the facilitator has drawn. */
export function WallCard({ kind }: { kind: 'break' | 'curtain' }) {
  return (
    <section class="wall-card">
      <img src={at('/icon.svg')} alt="" />
      <h2>{t(kind === 'break' ? 'break.title' : 'curtain.title')}</h2>
      {kind === 'break' && <p class="wall-card__text">{t('break.text')}</p>}
    </section>
  );
}
