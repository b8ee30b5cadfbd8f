import { useEffect, useState } from 'preact/hooks';
import type { Delegation, PublicScenario, SeatContent } from '../../../shared/scenario/scenario.ts';
import { Flag } from '../../components/flag.tsx';
import { fetchSeatContent } from '../../sight/content.ts';
import { t } from './words.ts';

interface Props {
  readonly session: string;
  readonly token: string;
  readonly scenario: PublicScenario;
  readonly delegations: readonly Delegation[];
}

/** The instructions of these seats, a sheet each. */
export function BriefCards({ session, token, scenario, delegations }: Props) {
  const fetched = useBriefs(session, token, delegations);
  if (fetched.kind === 'failed') return <p role="alert">{t('print.failed')}</p>;
  if (fetched.kind === 'fetching') {
    return (
      <p role="status">{t('print.loading', { done: fetched.done, count: delegations.length })}</p>
    );
  }
  return (
    <div>
      {fetched.briefs.map((content, index) => {
        const delegation = delegations[index];
        return (
          delegation !== undefined && (
            <Card
              key={content.seat}
              scenario={scenario}
              delegation={delegation}
              content={content}
            />
          )
        );
      })}
    </div>
  );
}

interface CardProps {
  readonly scenario: PublicScenario;
  readonly delegation: Delegation;
  readonly content: SeatContent;
}

function Card({ scenario, delegation, content: { instructions } }: CardProps) {
  const friends = instructions.talkTo.map(
    (seat) => scenario.delegations.find(({ id }) => id === seat)?.shortName ?? seat,
  );
  return (
    <article class="sheet-page card-sheet">
      <p class="card-sheet__head">{t('card.secret')}</p>
      <h2>
        <Flag iso2={delegation.iso2} size={36} /> {delegation.name}
      </h2>
      <Part title={t('card.wants')} text={instructions.wants} />
      <Part title={t('card.because')} text={instructions.because} />
      {instructions.redLines.length > 0 && (
        <section class="card-sheet__red">
          <h3>{t('card.redLines')}</h3>
          <ul>
            {instructions.redLines.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      )}
      <Part title={t('card.mayBend')} text={instructions.mayBend} />
      <Part title={t('card.task')} text={instructions.task} />
      <Part title={t('card.publicLine')} text={`“${instructions.publicLine}”`} />
      {friends.length > 0 && <Part title={t('card.talkTo')} text={friends.join(', ')} />}
      <p class="sheet-page__foot">{t('card.foot', { scenario: scenario.title })}</p>
    </article>
  );
}

function Part({ title, text }: { title: string; text: string }) {
  return (
    <section>
      <h3>{title}</h3>
      <p>{text}</p>
    </section>
  );
}

type Fetched =
  | { readonly kind: 'fetching'; readonly done: number }
  | { readonly kind: 'failed' }
  | { readonly kind: 'here'; readonly briefs: readonly SeatContent[] };

/** The briefs of these seats, one after another: the server notes who has opened which. */
function useBriefs(session: string, token: string, delegations: readonly Delegation[]): Fetched {
  const [fetched, setFetched] = useState<Fetched>({ kind: 'fetching', done: 0 });
  const wanted = delegations.map(({ id }) => id).join(' ');
  useEffect(() => {
    let isCurrent = true;
    const fetchAll = async () => {
      const briefs: SeatContent[] = [];
      for (const { id } of delegations) {
        briefs.push(await fetchSeatContent(session, id, token));
        if (!isCurrent) return;
        setFetched({ kind: 'fetching', done: briefs.length });
      }
      setFetched({ kind: 'here', briefs });
    };
    setFetched({ kind: 'fetching', done: 0 });
    fetchAll().catch(() => {
      if (isCurrent) setFetched({ kind: 'failed' });
    });
    return () => {
      isCurrent = false;
    };
  }, [session, token, wanted]);
  return fetched;
}
