import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../../shared/language/language.ts';
import type { Stance } from '../../../shared/procedure/consensus/negotiation.ts';
import type { Command } from '../../../shared/procedure/road/moves.ts';
import type { AskedReportChange } from '../../../shared/procedure/texts/schemas.ts';
import { textOf } from '../../../shared/procedure/texts/texts.ts';
import { minuteText } from '../../../shared/views/minute-text.ts';
import {
  atTheGavel,
  consensusScenario,
  inFinalText,
  inReading,
} from '../../fixtures/consensus-scenario.ts';
import { clock, facilitator, inAction, seat, TestSession } from '../../fixtures/session.ts';
import { standingIn, symbolIn, wordingIn } from '../../fixtures/texts.ts';

const study = { kind: 'alternative', paragraph: 'defence', alternative: 'study' } as const;
const toAnnex = { kind: 'place', paragraph: 'war', place: 'annex' } as const;
const propose = (change: AskedReportChange): Command => ({
  type: 'proposeChange',
  draft: 'report',
  change,
});
const stance = (taken: Stance): Command => ({
  type: 'takeStance',
  stance: 'paragraphs' in taken ? { ...taken, paragraphs: [...taken.paragraphs] } : { ...taken },
});
const object = (...paragraphs: string[]) => stance({ kind: 'object', paragraphs });

const paragraphOf = (session: TestSession, id: string) => standingIn(session, 'report', id);

describe('a forum that decides by consensus', () => {
  it('[CON-1] refuses every move that leads to a vote, and says why', () => {
    const session = atTheGavel();
    const moves: Command[] = [
      { type: 'castVote', choice: 'no' },
      { type: 'requestVote', method: 'recorded' },
      { type: 'requestDivision', draft: 'report', parts: [['war']] },
      { type: 'objectToDivision' },
      { type: 'moveNoVote', draft: 'report' },
      { type: 'explainVote', text: 'No.' },
      { type: 'joinSponsors', draft: 'report' },
      { type: 'introduceDraft', draft: 'report' },
      { type: 'withdrawDraft', draft: 'report' },
      {
        type: 'proposeAmendment',
        draft: 'report',
        changes: [{ kind: 'delete', paragraph: 'war' }],
      },
    ];
    for (const move of moves) expect(session.rule(seat('AAB'), move), move.type).toBe('CON-1');
    expect(session.rule(facilitator, { type: 'announceBallot' })).toBe('CON-1');
    expect(session.try(seat('AAB'), { type: 'castVote', choice: 'no' })?.why).toBe(
      'why.noVotesHere',
    );
  });

  it('[CON-1] is not what a forum that votes is', () => {
    const session = inAction();
    expect(session.rule(seat('AAA'), { type: 'holdParagraph', paragraph: 'one-op1' })).toBe(
      'CON-1',
    );
    expect(session.rule(facilitator, { type: 'putToGavel' })).toBe('CON-1');
  });

  it('has the Chair’s first text before it once the informals open, clean and whole', () => {
    expect(new TestSession(consensusScenario()).room.negotiation).toBeUndefined();
    const { room } = inReading();
    expect(room.negotiation).toMatchObject({ draft: 'report', phase: 'reading', text: 1 });
    expect(room.drafts.report?.paragraphs).toEqual({});
    expect(room.programme).toEqual([]);
  });

  it('opens with its text in action where there are no informals', () => {
    const { room } = new TestSession(consensusScenario()).enter('briefing', 'action');
    expect(room.negotiation?.phase).toBe('reading');
  });

  it('[SES-4] does not go on to the outcome while the report is undecided', () => {
    const session = atTheGavel();
    const onward: Command = { type: 'advancePhase', to: 'outcome' };
    expect(session.rule(facilitator, onward)).toBe('SES-4');
    session.do(facilitator, { type: 'adoptByConsensus' });
    expect(session.rule(facilitator, onward)).toBe('allowed');
    expect(session.room.negotiation?.phase).toBe('adopted');
    expect(session.enter('debrief').room.negotiation).toBeUndefined();
    expect(session.room.outcomes.group?.adopted).toBe(true);
  });
});

describe('paragraphs', () => {
  it('[CON-4] are held in brackets by name, and only the holder takes them away', () => {
    const session = inReading();
    session.do(seat('AAB'), { type: 'holdParagraph', paragraph: 'war' });
    session.do(seat('AAC'), { type: 'holdParagraph', paragraph: 'war' });
    expect(paragraphOf(session, 'war')).toMatchObject({
      status: 'bracketed',
      heldBy: ['AAB', 'AAC'],
    });
    const release: Command = { type: 'releaseParagraph', paragraph: 'war' };
    expect(session.rule(seat('AAE'), release)).toBe('CON-4');
    expect(session.rule(seat('AAB'), { type: 'holdParagraph', paragraph: 'war' })).toBe('CON-4');
    session.do(seat('AAB'), release);
    expect(paragraphOf(session, 'war')?.status).toBe('bracketed');
    session.do(seat('AAC'), release);
    expect(paragraphOf(session, 'war')).toMatchObject({ status: 'clean', heldBy: [] });
  });

  it('[CON-4] are not agreed while somebody holds them', () => {
    const session = inReading().do(seat('AAB'), { type: 'holdParagraph', paragraph: 'war' });
    const agree: Command = { type: 'agreeParagraphs', paragraphs: ['norms', 'war'] };
    expect(session.rule(facilitator, agree)).toBe('CON-4');
    session.do(facilitator, { type: 'agreeParagraphs', paragraphs: ['norms'] });
    expect(paragraphOf(session, 'norms')?.status).toBe('agreed');
  });

  it('[CON-5] agreed ad referendum can be opened again until the text is put', () => {
    const session = inReading()
      .do(facilitator, { type: 'agreeParagraphs', paragraphs: ['norms', 'war'] })
      .do(seat('AAG'), { type: 'holdParagraph', paragraph: 'norms' });
    expect(paragraphOf(session, 'norms')).toMatchObject({ status: 'bracketed', heldBy: ['AAG'] });
    session.enter('action').do(facilitator, { type: 'presentFinalText' });
    session.do(seat('AAC'), { type: 'holdParagraph', paragraph: 'war' });
    expect(paragraphOf(session, 'war')?.status).toBe('bracketed');
    session.do(facilitator, { type: 'putToGavel' });
    expect(session.rule(seat('AAE'), { type: 'holdParagraph', paragraph: 'war' })).toBe('CON-4');
  });

  it('[CON-8] go to the annex in a group of experts, to the Chair’s summary in a working group', () => {
    const place = (to: 'annex' | 'summary') =>
      ({
        type: 'changeParagraph',
        change: { kind: 'place', paragraph: 'war', place: to },
      }) as const;
    expect(inReading('gge').rule(facilitator, place('summary'))).toBe('CON-8');
    expect(inReading('gge').rule(facilitator, place('annex'))).toBe('allowed');
    expect(inReading('oewg').rule(facilitator, place('annex'))).toBe('CON-8');
    expect(inReading('oewg').rule(facilitator, place('summary'))).toBe('allowed');
  });

  it('[CON-8] that have left the report can be neither held nor objected to', () => {
    const session = inReading().do(facilitator, {
      type: 'changeParagraph',
      change: toAnnex,
    });
    expect(session.rule(seat('AAB'), { type: 'holdParagraph', paragraph: 'war' })).toBe('CON-4');
    session.enter('action').do(facilitator, { type: 'presentFinalText' });
    session.do(facilitator, { type: 'putToGavel' });
    expect(session.rule(seat('AAB'), object('war'))).toBe('CON-8');
  });
});

describe('proposals', () => {
  it('[CON-6] are made by anybody and answered by everybody else', () => {
    const session = inReading().do(seat('AAE'), propose(toAnnex));
    const id = 'war/:annex';
    expect(session.room.negotiation?.proposals[id]).toMatchObject({ by: 'AAE', acceptedBy: [] });
    expect(session.rule(seat('AAE'), { type: 'acceptProposal', proposal: id })).toBe('CON-6');
    expect(session.rule(seat('AAF'), propose(toAnnex))).toBe('CON-6');
    session.do(seat('AAF'), { type: 'refuseProposal', proposal: id });
    session.do(seat('AAF'), { type: 'acceptProposal', proposal: id });
    expect(session.room.negotiation?.proposals[id]).toMatchObject({
      acceptedBy: ['AAF'],
      refusedBy: [],
    });
    expect(session.rule(seat('AAF'), { type: 'acceptProposal', proposal: id })).toBe('CON-6');
  });

  it('[CON-6] name a paragraph, a wording and a place that there are', () => {
    const session = inReading();
    const reword = (paragraph: string, alternative: string): Command => ({
      type: 'proposeChange',
      draft: 'report',
      change: { kind: 'alternative', paragraph, alternative },
    });
    expect(session.rule(seat('AAE'), reword('war', 'study'))).toBe('CON-6');
    expect(session.rule(seat('AAE'), reword('nowhere', 'study'))).toBe('CON-6');
    expect(session.rule(seat('AAE'), reword('war', 'original'))).toBe('CON-6');
    expect(session.rule(seat('AAE'), { ...reword('war', 'calm'), draft: 'one' } as Command)).toBe(
      'CON-6',
    );
    expect(session.rule(seat('AAE'), reword('war', 'calm'))).toBe('allowed');
  });

  it('[CON-7] go into the next text when somebody else accepts and nobody refuses', () => {
    const session = inReading().do(seat('AAE'), propose(toAnnex)).do(seat('AAE'), propose(study));
    expect(session.rule(facilitator, { type: 'circulateText' })).toBe('CON-7');
    session.do(seat('AAF'), { type: 'acceptProposal', proposal: 'war/:annex' });
    session.do(seat('AAF'), { type: 'acceptProposal', proposal: 'defence/study' });
    session.do(seat('AAA'), { type: 'refuseProposal', proposal: 'defence/study' });
    session.do(facilitator, { type: 'circulateText' });
    const { negotiation } = session.room;
    expect(negotiation?.text).toBe(2);
    expect(paragraphOf(session, 'war').place).toBe('annex');
    expect(wordingIn(session, 'report', 'defence')).toBe('original');
    expect(Object.keys(negotiation?.proposals ?? {})).toEqual(['defence/study']);
    expect(textOf(session.open, session.room, 'report').map(({ id }) => id)).not.toContain('war');
  });

  it('[CON-7] give way to what the Chair decides', () => {
    const session = inReading()
      .do(seat('AAB'), { type: 'holdParagraph', paragraph: 'defence' })
      .do(facilitator, {
        type: 'circulateText',
        changes: [study],
      });
    expect(paragraphOf(session, 'defence')).toEqual({
      status: 'clean',
      place: 'report',
      heldBy: [],
    });
    expect(wordingIn(session, 'report', 'defence')).toBe('study');
    const text = textOf(session.open, session.room, 'report');
    expect(text.find(({ id }) => id === 'defence')?.stands).toEqual({ law: 0 });
    expect(symbolIn(session, 'report')).toBe('Chair’s draft');
  });
});

describe('a proposal of which somebody needs more', () => {
  const id = 'defence/study';

  it('[CON-17] is neither accepted nor refused by it, and the last answer counts', () => {
    const session = inReading().do(seat('AAE'), propose(study));
    const asked = () => session.room.negotiation?.proposals[id];
    session.do(seat('AAA'), { type: 'acceptProposal', proposal: id });
    session.do(seat('AAA'), { type: 'wantMore', proposal: id });
    expect(asked()).toMatchObject({ acceptedBy: [], refusedBy: [], wantMore: ['AAA'] });
    expect(session.rule(seat('AAA'), { type: 'wantMore', proposal: id })).toBe('CON-6');
    expect(session.rule(facilitator, { type: 'circulateText' })).toBe('CON-7');
    session.do(seat('AAA'), { type: 'refuseProposal', proposal: id });
    expect(asked()).toMatchObject({ acceptedBy: [], refusedBy: ['AAA'] });
    expect(asked()?.wantMore).toBeUndefined();
  });
});

describe('a proposal that the Chair has thanked for and set aside', () => {
  const id = 'defence/study';
  const setAside: Command = { type: 'setProposalAside', proposal: id };
  const refused = () => {
    const session = inReading()
      .do(seat('AAE'), propose(study))
      .do(seat('AAA'), { type: 'refuseProposal', proposal: id });
    session.now += session.room.options.times.reading;
    return session;
  };

  it('[CON-14] was refused by somebody', () => {
    const session = inReading().do(seat('AAE'), propose(study));
    expect(session.try(facilitator, setAside)).toMatchObject({
      rule: 'CON-14',
      why: 'why.nobodyRefuses',
    });
    session.do(seat('AAA'), { type: 'refuseProposal', proposal: id });
    session.do(seat('AAA'), { type: 'acceptProposal', proposal: id });
    expect(session.rule(facilitator, setAside)).toBe('CON-14');
    session.do(seat('AAB'), { type: 'refuseProposal', proposal: id });
    expect(session.rule(seat('AAB'), setAside)).toBe('SES-2');
    session.now += session.room.options.times.reading;
    expect(session.rule(facilitator, setAside)).toBe('allowed');
  });

  it('[CON-15] has been on the table as long as a text is read, so that all could answer it', () => {
    const session = refused();
    session.now -= 1;
    expect(session.try(facilitator, setAside)).toMatchObject({
      rule: 'CON-15',
      why: 'why.stillToBeAnswered',
    });
    session.now += 1;
    expect(session.rule(facilitator, setAside)).toBe('allowed');
  });

  it('[CON-15] has that time anew when it was withdrawn and is proposed again', () => {
    const session = refused()
      .do(seat('AAE'), { type: 'withdrawProposal', proposal: id })
      .do(seat('AAF'), propose(study))
      .do(seat('AAA'), { type: 'refuseProposal', proposal: id });
    expect(session.rule(facilitator, setAside)).toBe('CON-15');
  });

  it('[CON-14] is off the table, and its mover thanked on the record', () => {
    const session = refused().do(facilitator, setAside);
    expect(session.room.negotiation?.proposals).toEqual({});
    expect(session.rule(facilitator, setAside)).toBe('CON-6');
    expect(session.rule(seat('AAF'), { type: 'acceptProposal', proposal: id })).toBe('CON-6');
    const minute = Object.values(session.room.minutes).at(-1);
    expect(minute && minuteText(session.open, minute, english)).toBe(
      'The Chair thanks State of AAE for its proposal on paragraph 3, and sets it aside.',
    );
  });

  it('[CON-14] is not proposed again by anybody before the next text, and everything else is', () => {
    const session = refused().do(facilitator, setAside);
    for (const by of ['AAE', 'AAF']) {
      expect(session.try(seat(by), propose(study))?.why).toBe('why.setAsideAlready');
    }
    session.do(seat('AAE'), propose({ ...toAnnex, paragraph: 'defence' }));
    session.do(facilitator, {
      type: 'circulateText',
      changes: [toAnnex],
    });
    expect(session.rule(seat('AAF'), propose(study))).toBe('allowed');
  });

  it('[CON-14] is one that the text is still worked on for', () => {
    const session = refused().enter('action').do(facilitator, { type: 'presentFinalText' });
    expect(session.rule(facilitator, setAside)).toBe('CON-14');
  });
});

describe('a proposal that its author withdraws', () => {
  const id = 'defence/study';
  const withdraw: Command = { type: 'withdrawProposal', proposal: id };
  const accepted = () =>
    inReading()
      .do(seat('AAE'), propose(study))
      .do(seat('AAF'), { type: 'acceptProposal', proposal: id });

  it('[CON-16] is off the table, whatever others have said to it, and stands in the minutes', () => {
    const session = accepted().do(seat('AAE'), withdraw);
    expect(session.room.negotiation?.proposals).toEqual({});
    const minute = Object.values(session.room.minutes).at(-1);
    expect(minute && minuteText(session.open, minute, english)).toBe(
      'State of AAE withdraws its proposal on paragraph 3.',
    );
  });

  it('[CON-16] goes into no text of the Chair’s, and is answered by nobody any more', () => {
    const session = accepted().do(seat('AAE'), withdraw);
    expect(session.try(facilitator, { type: 'circulateText' })?.why).toBe('why.nothingToCirculate');
    for (const type of ['acceptProposal', 'refuseProposal'] as const) {
      expect(session.rule(seat('AAB'), { type, proposal: id })).toBe('CON-6');
    }
    expect(session.rule(facilitator, { type: 'setProposalAside', proposal: id })).toBe('CON-6');
  });

  it('[CON-16] is its own, and on the table', () => {
    const session = accepted();
    expect(session.try(seat('AAF'), withdraw)).toMatchObject({
      rule: 'CON-16',
      why: 'why.notYourProposal',
    });
    session.do(seat('AAE'), withdraw);
    expect(session.rule(seat('AAE'), withdraw)).toBe('CON-6');
  });

  it('[CON-16] is proposed anew by whoever wants it, who may withdraw it then', () => {
    const session = accepted().do(seat('AAE'), withdraw).do(seat('AAF'), propose(study));
    expect(session.room.negotiation?.proposals[id]).toMatchObject({ by: 'AAF', acceptedBy: [] });
    expect(session.rule(seat('AAE'), withdraw)).toBe('CON-16');
    expect(session.rule(seat('AAF'), withdraw)).toBe('allowed');
  });

  it('[CON-16] is withdrawn in consultations too, and no more when the text is final or decided', () => {
    const session = accepted().enter('action').do(facilitator, { type: 'presentFinalText' });
    expect(session.try(seat('AAE'), withdraw)).toMatchObject({
      rule: 'CON-16',
      why: 'why.notDrafting',
    });
    session
      .do(facilitator, { type: 'putToGavel' })
      .do(seat('AAB'), object())
      .do(facilitator, { type: 'suspendForConsultations', ms: 60_000 });
    expect(session.rule(seat('AAE'), withdraw)).toBe('allowed');
    const adopted = accepted()
      .enter('action')
      .do(facilitator, { type: 'presentFinalText' })
      .do(facilitator, { type: 'putToGavel' })
      .do(facilitator, { type: 'adoptByConsensus' });
    expect(adopted.try(seat('AAE'), withdraw)?.why).toBe('why.adoptedAlready');
  });

  it('[CON-16] is not withdrawn once it has gone into a text', () => {
    const session = accepted().do(facilitator, { type: 'circulateText' });
    expect(session.rule(seat('AAE'), withdraw)).toBe('CON-6');
    expect(wordingIn(session, 'report', 'defence')).toBe('study');
  });
});

describe('at the gavel', () => {
  it('[CON-9] only a final text without brackets is put', () => {
    const session = inReading();
    expect(session.rule(facilitator, { type: 'presentFinalText' })).toBe('CON-9');
    session.do(seat('AAB'), { type: 'holdParagraph', paragraph: 'war' }).enter('action');
    expect(session.rule(facilitator, { type: 'putToGavel' })).toBe('CON-9');
    session.do(facilitator, { type: 'presentFinalText' });
    expect(paragraphOf(session, 'war')).toMatchObject({ status: 'clean', heldBy: [] });
    expect(session.rule(facilitator, { type: 'putToGavel' })).toBe('allowed');
  });

  it('[CON-9] a text that is changed has to be presented again, and stances start anew', () => {
    const session = atTheGavel().do(seat('AAB'), object('war'));
    session.do(facilitator, { type: 'changeParagraph', change: toAnnex });
    expect(session.room.negotiation?.phase).toBe('finalText');
    session.do(facilitator, { type: 'putToGavel' });
    expect(session.room.negotiation?.stances).toEqual({});
    expect(session.rule(facilitator, { type: 'adoptByConsensus' })).toBe('allowed');
  });

  it('[CON-2] an objection keeps the gavel from falling, however many join', () => {
    const session = atTheGavel();
    for (const id of ['AAA', 'AAC', 'AAD', 'AAE', 'AAF', 'AAG']) {
      session.do(seat(id), stance({ kind: 'join' }));
    }
    session.do(seat('AAB'), object('war'));
    expect(session.rule(facilitator, { type: 'adoptByConsensus' })).toBe('CON-2');
    session.do(seat('AAB'), stance({ kind: 'join' }));
    expect(session.rule(facilitator, { type: 'adoptByConsensus' })).toBe('allowed');
  });

  it('[CON-2] silence is no objection: a text on which nobody says a word is adopted', () => {
    const session = atTheGavel().do(facilitator, { type: 'adoptByConsensus' });
    expect(session.room.outcomes.group).toMatchObject({
      adopted: true,
      tier: 'full',
      blockedBy: [],
    });
    expect(session.room.drafts.report?.status).toBe('adopted');
  });

  it('[CON-3] acceptance statement 20: consensus with two dissociations is adopted', () => {
    const session = atTheGavel()
      .do(seat('AAD'), stance({ kind: 'dissociate', paragraphs: ['war'] }))
      .do(seat('AAE'), stance({ kind: 'dissociate', paragraphs: ['war', 'norms'] }))
      .do(seat('AAF'), stance({ kind: 'explain', text: 'As we read it.' }))
      .do(facilitator, { type: 'adoptByConsensus' });
    expect(session.room.outcomes.group).toMatchObject({
      adopted: true,
      tier: 'full',
      dissociations: { AAD: ['war'], AAE: ['war', 'norms'] },
      explanations: { AAF: 'As we read it.' },
    });
  });

  it('[CON-3] a stance can be taken back, and then the delegation is silent again', () => {
    const back: Command = { type: 'takeStance', stance: { kind: 'silent' } };
    const session = atTheGavel();
    expect(session.rule(seat('AAB'), back)).toBe('CON-3');
    session.do(seat('AAB'), object('war')).do(seat('AAB'), back);
    expect(session.room.negotiation?.stances).toEqual({});
    expect(session.rule(facilitator, { type: 'adoptByConsensus' })).toBe('allowed');
  });

  it('[CON-11] acceptance statement 20: with one objection at the deadline there is no consensus', () => {
    const session = new TestSession(consensusScenario(), { chair: 'system' })
      .enter('briefing', 'action')
      .wait(40_000);
    expect(session.room.negotiation?.phase).toBe('gavel');
    session.do(seat('AAB'), object('war'));
    session.do(facilitator, { type: 'extendClock', clock: 'chair', ms: 3_600_000 });
    session.wait(6 * 60_000);
    expect(session.room.outcomes.group).toMatchObject({
      adopted: false,
      tier: 'none',
      blockedBy: ['AAB'],
      over: ['war'],
    });
    expect(session.room.drafts.report?.status).toBe('notAgreed');
  });

  it('[CON-11] with nobody objecting at the deadline the gavel falls', () => {
    const session = new TestSession(consensusScenario(), { chair: 'system' })
      .enter('briefing', 'action')
      .wait(40_000);
    session.do(facilitator, { type: 'extendClock', clock: 'chair', ms: 3_600_000 });
    session.wait(6 * 60_000);
    expect(session.room.outcomes.group?.adopted).toBe(true);
  });

  it('[CON-10] the Chair consults, changes the text or gives up', () => {
    const objected = () => atTheGavel().do(seat('AAB'), object('defence', 'war'));
    const consult: Command = { type: 'suspendForConsultations', ms: 60_000 };
    const suspended = objected().do(facilitator, consult);
    expect(suspended.room.negotiation).toMatchObject({
      phase: 'consultations',
      consultationsHeld: 1,
    });
    expect(suspended.room.clocks.consultations?.totalMs).toBe(60_000);
    expect(suspended.rule(facilitator, consult)).toBe('CON-10');
    const over = objected().do(facilitator, { type: 'declareNoConsensus' });
    expect(over.room.outcomes.group).toMatchObject({
      blockedBy: ['AAB'],
      over: ['defence', 'war'],
    });
    expect(over.rule(seat('AAB'), stance({ kind: 'join' }))).toBe('CON-10');
  });

  it('[CON-10] the talks last as long as the Chair gives them, and may be given more', () => {
    const session = new TestSession(consensusScenario(), { chair: 'system' })
      .enter('briefing', 'action')
      .wait(40_000);
    session.do(seat('AAB'), object('war')).wait(40_000);
    expect(session.room.negotiation?.phase).toBe('consultations');
    const given = session.room.clocks.consultations;
    expect(given?.totalMs).toBe(session.room.options.times.consultations);
    session.do(facilitator, { type: 'extendClock', clock: 'consultations', ms: 20_000 });
    session.do(facilitator, { type: 'extendClock', clock: 'phase', ms: 600_000 });
    session.wait((given?.endsAt ?? 0) - session.now + 19_999);
    expect(session.room.negotiation?.phase).toBe('consultations');
    session.wait(1);
    expect(session.room.negotiation?.phase).toBe('finalText');
  });

  it('[CON-10] who held the brackets stood in the way where nothing was put', () => {
    const session = inReading()
      .do(seat('AAC'), { type: 'holdParagraph', paragraph: 'war' })
      .do(seat('AAB'), { type: 'holdParagraph', paragraph: 'defence' })
      .do(facilitator, { type: 'declareNoConsensus' });
    expect(session.room.outcomes.group).toMatchObject({
      blockedBy: ['AAB', 'AAC'],
      over: ['defence', 'war'],
    });
  });

  it('[CON-13] afterwards a delegation explains its position, and nothing changes', () => {
    const session = atTheGavel()
      .do(seat('AAD'), stance({ kind: 'dissociate', paragraphs: ['war'] }))
      .do(facilitator, { type: 'adoptByConsensus' });
    expect(session.rule(seat('AAB'), object('war'))).toBe('CON-13');
    expect(session.rule(seat('AAD'), stance({ kind: 'explain', text: 'Late.' }))).toBe('CON-13');
    session.do(seat('AAB'), stance({ kind: 'explain', text: 'We could not block it alone.' }));
    session.enter('outcome');
    session.do(seat('AAC'), stance({ kind: 'explain', text: 'Nor we.' }));
    expect(session.room.outcomes.group).toMatchObject({
      tier: 'full',
      explanations: { AAB: 'We could not block it alone.', AAC: 'Nor we.' },
    });
  });

  it('[ATT-1] hears only those who are in the room', () => {
    const session = atTheGavel().do(seat('AAB'), { type: 'leaveRoom' });
    expect(session.rule(seat('AAB'), object('war'))).toBe('ATT-1');
  });
});

describe('what was agreed', () => {
  const seats = ['AAA', 'AAB', 'AAC', 'AAD', 'AAE', 'AAF', 'AAG'];
  const paragraphs = ['opening', 'norms', 'defence', 'war', 'capacity'];
  const anyStance = fc.oneof(
    fc.constant<Stance>({ kind: 'join' }),
    fc.constant<Stance>({ kind: 'explain', text: 'So.' }),
    fc
      .subarray(paragraphs, { minLength: 1 })
      .map((over): Stance => ({ kind: 'dissociate', paragraphs: over })),
    fc.subarray(paragraphs).map((over): Stance => ({ kind: 'object', paragraphs: over })),
  );

  it('[CON-2] is what a naive count of the stances gives, whoever takes them in what order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...seats), anyStance)), (taken) => {
        const session = atTheGavel();
        for (const [id, own] of taken) session.do(seat(id), stance(own));
        const last = new Map(taken);
        const against = [...last].filter(([, { kind }]) => kind === 'object').map(([id]) => id);
        const falls = session.rule(facilitator, { type: 'adoptByConsensus' });
        expect(falls).toBe(against.length === 0 ? 'allowed' : 'CON-2');
        if (falls !== 'allowed') session.do(facilitator, { type: 'declareNoConsensus' });
        const over = paragraphs.filter((id) =>
          [...last.values()].some((own) => own.kind === 'object' && own.paragraphs.includes(id)),
        );
        const outcome = session.room.outcomes.group;
        expect(outcome?.adopted).toBe(against.length === 0);
        expect(outcome?.tier).toBe(against.length === 0 ? 'full' : 'none');
        expect(outcome?.blockedBy).toEqual(against.toSorted());
        expect(outcome?.over).toEqual(over);
        const apart = [...last].flatMap(([id, own]) =>
          own.kind === 'dissociate' && against.length === 0 ? [[id, own.paragraphs]] : [],
        );
        expect(outcome?.dissociations).toEqual(Object.fromEntries(apart));
      }),
      { numRuns: 60 },
    );
  });

  const substance = { norms: 'Norms', defence: 'Law', war: 'Law', capacity: 'Capacity' };
  const places = fc.record(
    Object.fromEntries(
      Object.keys(substance).map((id) => [
        id,
        fc.constantFrom('report' as const, 'summary' as const, 'dropped' as const),
      ]),
    ),
  );

  it('[CON-12] is graded by what is left in the report', () => {
    fc.assert(
      fc.property(places, fc.boolean(), (where, adopted) => {
        const session = inReading('oewg');
        for (const [paragraph, place] of Object.entries(where)) {
          if (place === 'report') continue;
          session.do(facilitator, {
            type: 'changeParagraph',
            change:
              place === 'dropped'
                ? { kind: 'delete', paragraph }
                : { kind: 'place', paragraph, place },
          });
        }
        session.enter('action').do(facilitator, { type: 'presentFinalText' });
        session.do(facilitator, { type: 'putToGavel' });
        session.do(clock, { type: adopted ? 'adoptByConsensus' : 'declareNoConsensus' });
        expect(session.room.outcomes.group?.tier).toBe(naiveTier(where, adopted));
      }),
      { numRuns: 80 },
    );
  });

  /** All paragraphs weigh the same, so that three quarters of the substance are three of four. */
  function naiveTier(where: Readonly<Record<string, string>>, adopted: boolean): string {
    const left = Object.entries(substance).filter(([id]) => where[id] === 'report');
    const summary = Object.values(where).includes('summary');
    if (!adopted) return summary ? 'summaryOnly' : 'none';
    if (left.length === 0) return summary ? 'summaryOnly' : 'procedural';
    const sections = new Set(left.map(([, section]) => section));
    return left.length >= 3 && sections.size === 3 ? 'full' : 'thin';
  }

  it('[CON-12] counts a lighter wording with its own weight', () => {
    const scenario = consensusScenario();
    const [draft] = scenario.drafts;
    if (draft === undefined) throw new Error('no draft');
    const lighter = draft.paragraphs.map((paragraph) => ({
      ...paragraph,
      alternatives: paragraph.alternatives.map((other) => ({ ...other, weight: 0.1 })),
    }));
    const session = new TestSession({
      ...scenario,
      drafts: [{ ...draft, paragraphs: lighter }],
    }).enter('briefing', 'informals');
    session.do(facilitator, { type: 'changeParagraph', change: study });
    session.do(facilitator, {
      type: 'changeParagraph',
      change: { kind: 'alternative', paragraph: 'war', alternative: 'calm' },
    });
    session.enter('action').do(facilitator, { type: 'presentFinalText' });
    session.do(facilitator, { type: 'putToGavel' });
    session.do(facilitator, { type: 'adoptByConsensus' });
    expect(session.room.outcomes.group?.tier).toBe('thin');
  });

  it('names the seats that people held when it was decided', () => {
    const session = inFinalText().seatPerson('p1', 'AAB');
    session.do(facilitator, { type: 'putToGavel' }).do(facilitator, { type: 'adoptByConsensus' });
    session.do({ kind: 'person', person: 'p1' }, { type: 'leaveSeat' });
    session.do(seat('AAE'), stance({ kind: 'explain', text: 'As we read it.' }));
    expect(session.room.outcomes.group).toMatchObject({
      byPeople: ['AAB'],
      explanations: { AAE: 'As we read it.' },
    });
  });
});
