import type { Room } from '../../shared/procedure/kernel/room.ts';
import { stageOf } from '../../shared/procedure/kernel/script.ts';
import { textOf, wholeText } from '../../shared/procedure/texts/texts.ts';
import { targetOf } from '../../shared/procedure/texts/words.ts';
import { isConsensus } from '../../shared/scenario/forums.ts';
import type { PublicScenario } from '../../shared/scenario/scenario.ts';
import { type Complaint, complain } from './complaint.ts';

const MEETING: readonly string[] = ['informals', 'action', 'outcome'];

/** What is wrong with a report under negotiation: proposals about nothing, answers to what is gone. */
export function wholeNegotiation(scenario: PublicScenario, room: Room): readonly Complaint[] {
  const { negotiation, phase, clocks, outcomes, stage } = room;
  const stageId = stageOf(scenario, room).id;
  if (!isConsensus(stageOf(scenario, room).forum)) {
    return complain(negotiation !== undefined, 'consensus: a report where texts are voted on');
  }
  if (negotiation === undefined) {
    return complain(MEETING.includes(phase), 'consensus: a meeting without its text', phase);
  }
  const { draft, proposals, stances, phase: at } = negotiation;
  const inReport = textOf(scenario, room, draft).map(({ id }) => id);
  const known = ['', ...wholeText(scenario, room, draft).map(({ id }) => id)];
  const isOver = at === 'adopted' || at === 'noConsensus';
  return [
    ...complain(
      Object.values(proposals).some(({ change }) => !known.includes(targetOf(change))),
      'consensus: a proposal for a paragraph that is not there',
    ),
    ...complain(
      Object.values(proposals).some(
        ({ by, acceptedBy, refusedBy }) =>
          acceptedBy.includes(by) || acceptedBy.some((seat) => refusedBy.includes(seat)),
      ),
      'consensus: one seat answers a proposal twice',
    ),
    ...complain(
      (at === 'silence') !== (clocks.silence !== undefined),
      'consensus: a silence and its clock differ',
      at,
    ),
    ...complain(
      at !== 'consultations' && clocks.consultations !== undefined,
      'consensus: the clock of consultations runs without them',
      at,
    ),
    ...complain(
      at === 'gavel' &&
        Object.values(stances).some(
          (stance) =>
            'paragraphs' in stance && stance.paragraphs.some((id) => !inReport.includes(id)),
        ),
      'consensus: a stance on a paragraph that is not in the report',
    ),
    ...complain(
      isOver !== (outcomes[stageId] !== undefined),
      'consensus: decided without an outcome, or an outcome undecided',
      `${at} ${stage}`,
    ),
  ];
}
