import { placedText } from '../../shared/procedure/consensus/consensus.ts';
import type { Room } from '../../shared/procedure/kernel/room.ts';
import { stageOf } from '../../shared/procedure/kernel/script.ts';
import { textOf } from '../../shared/procedure/texts/texts.ts';
import { isConsensus } from '../../shared/scenario/forums.ts';
import type { PublicScenario } from '../../shared/scenario/scenario.ts';
import { type Complaint, complain } from './complaint.ts';

const MEETING: readonly string[] = ['informals', 'action', 'outcome'];

/** What is wrong with a report under negotiation: two truths of one text, answers to what is gone. */
export function wholeNegotiation(scenario: PublicScenario, room: Room): readonly Complaint[] {
  const { negotiation, phase, clocks, outcomes, stage } = room;
  const stageId = stageOf(scenario, room).id;
  if (!isConsensus(stageOf(scenario, room).forum)) {
    return complain(negotiation !== undefined, 'consensus: a report where texts are voted on');
  }
  if (negotiation === undefined) {
    return complain(MEETING.includes(phase), 'consensus: a meeting without its text', phase);
  }
  const { draft, paragraphs, proposals, stances, phase: at } = negotiation;
  const inReport = Object.keys(paragraphs).filter((id) => paragraphs[id]?.place === 'report');
  const reads = textOf(scenario, room, draft).map(({ id, lead, text }) => `${id} ${lead} ${text}`);
  const placed = placedText(scenario, negotiation)
    .filter(({ place }) => place === 'report')
    .map(({ id, lead, text }) => `${id} ${lead} ${text}`);
  const isOver = at === 'adopted' || at === 'noConsensus';
  return [
    ...complain(
      JSON.stringify(reads) !== JSON.stringify(placed),
      'consensus: two truths about one text',
      draft,
    ),
    ...complain(
      Object.values(proposals).some(({ paragraph }) => paragraphs[paragraph] === undefined),
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
    ...complain(
      Object.values(paragraphs).some(
        ({ status, heldBy }) => (status === 'bracketed') !== heldBy.length > 0,
      ),
      'consensus: brackets that nobody holds',
    ),
  ];
}
