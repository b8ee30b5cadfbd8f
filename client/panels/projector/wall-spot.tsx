import './wall-spot.css';
import type { ComponentChildren } from 'preact';
import { own } from '../../../shared/procedure/kernel/own.ts';
import type { RuleId } from '../../../shared/procedure/kernel/rules.ts';
import type { WallPicture } from '../../../shared/procedure/session/wall.ts';
import { ruleSentence, ruleSource } from '../../language/rules.ts';
import { amendmentBy } from '../../scene/texts/amendments.ts';
import { reportOf } from '../../scene/texts/negotiation.ts';
import { resultCard } from '../../scene/wall/outcome.ts';
import { ChangesShown } from '../amendments/changes-shown.tsx';
import { ProposalRow } from '../consensus/proposal-row.tsx';
import type { Inside } from '../frame/session-gate.tsx';
import { RealOrInvented } from '../injects/inject-card.tsx';
import { WallOutcome } from './wall-outcome.tsx';
import { WallRound } from './wall-round.tsx';
import { t } from './words.ts';

/** One thing that the facilitator has put on the wall, large. */
export type Spot = Extract<
  WallPicture,
  { readonly kind: 'rule' | 'amendment' | 'proposal' | 'result' | 'headline' | 'round' }
>;

/** SES-10: shows it while it is there; nothing where it has gone. */
export function WallSpot({ inside, shows }: { inside: Inside; shows: Spot }) {
  switch (shows.kind) {
    case 'rule':
      return <Rule rule={shows.rule} />;
    case 'amendment':
      return <AmendmentSpot inside={inside} id={shows.amendment} />;
    case 'proposal':
      return <ProposalSpot inside={inside} id={shows.proposal} />;
    case 'result':
      return <ResultSpot inside={inside} ballot={shows.ballot} />;
    case 'headline':
      return <Headline inside={inside} id={shows.inject} />;
    case 'round':
      return <WallRound inside={inside} id={shows.round} />;
  }
}

interface CardProps {
  readonly kicker: string;
  readonly title?: string;
  readonly children: ComponentChildren;
}

function Card({ kicker, title, children }: CardProps) {
  return (
    <section class="wall-spot" aria-label={title ?? kicker}>
      <p class="kicker">{kicker}</p>
      {title !== undefined && <h2>{title}</h2>}
      <div class="wall-spot__words">{children}</div>
    </section>
  );
}

function Rule({ rule }: { rule: RuleId }) {
  return (
    <Card kicker={t('spot.rule', { rule, source: ruleSource(rule) })}>
      <p class="wall-spot__sentence">{ruleSentence(rule)}</p>
    </Card>
  );
}

function AmendmentSpot({ inside: { store, scenario, room }, id }: { inside: Inside; id: string }) {
  const amendment = own(room.amendments, id);
  if (amendment === undefined) return null;
  const { shortName = '' } = scenario.drafts.find((draft) => draft.id === amendment.draft) ?? {};
  return (
    <Card kicker={shortName} title={amendmentBy(store.delegations.value, id, amendment)}>
      <ChangesShown scenario={scenario} room={room} amendment={amendment} />
    </Card>
  );
}

function ProposalSpot({ inside: { store, scenario, room }, id }: { inside: Inside; id: string }) {
  const { negotiation } = room;
  if (negotiation === undefined) return null;
  const line = reportOf(scenario, room, negotiation).find(({ proposals }) =>
    proposals.some((proposal) => proposal.id === id),
  );
  const proposal = line?.proposals.find((each) => each.id === id);
  if (line === undefined || proposal === undefined) return null;
  return (
    <Card kicker={t('spot.paragraph', { number: line.number })}>
      <ProposalRow line={line} proposal={proposal} names={store.delegations.value} />
    </Card>
  );
}

function ResultSpot({
  inside: { store, scenario, room },
  ballot,
}: {
  inside: Inside;
  ballot: string;
}) {
  const result = own(room.results, ballot);
  return result === undefined ? null : (
    <WallOutcome card={resultCard(scenario, result)} names={store.delegations.value} />
  );
}

function Headline({ inside: { scenario }, id }: { inside: Inside; id: string }) {
  const inject = scenario.injects?.find((each) => each.id === id);
  return inject === undefined ? null : (
    <Card kicker={t('spot.headline')} title={inject.title}>
      <p>{inject.text}</p>
      <p class="wall-spot__foot">
        <RealOrInvented inject={inject} />
      </p>
    </Card>
  );
}
