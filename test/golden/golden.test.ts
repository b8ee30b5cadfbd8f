import { describe, expect, it } from 'vitest';
import type { FactType } from '../../shared/procedure/road/facts.ts';
import { goldenOf } from './essence.ts';
import { keptGolden, keptLog } from './files.ts';
import { GOLDEN_SESSIONS } from './sessions.ts';

const SHAPE =
  'The state has another shape than before. If it was meant to: node scripts/golden.mjs';
const MEANING =
  'A kept log means something else than before: sessions under way would change their past. Only where a rule was mended or a scenario edited on purpose: node scripts/golden.mjs --essence';

describe('the golden logs', () => {
  it.each(GOLDEN_SESSIONS)('[LOG-1] $name means what it always has', ({ name, open }) => {
    const golden = goldenOf(open(), keptLog(name));
    const kept = keptGolden(name);
    expect(golden.essence, MEANING).toEqual(kept.essence);
    expect(golden.digests, SHAPE).toEqual(kept.digests);
  });

  it('hold every kind of fact between them', () => {
    const kinds = GOLDEN_SESSIONS.flatMap(({ name }) => keptLog(name).map(({ type }) => type));
    expect(Object.keys(EVERY_KIND).filter((kind) => !kinds.some((each) => each === kind))).toEqual(
      [],
    );
  });
});

/** The compiler says when one is missing here. */
const EVERY_KIND: { readonly [T in FactType]: true } = {
  sessionOpened: true,
  phaseEntered: true,
  floorRequested: true,
  floorGiven: true,
  statementMade: true,
  floorYielded: true,
  sharingAsked: true,
  sharingWithdrawn: true,
  sharingDeclined: true,
  briefRead: true,
  paragraphHeld: true,
  paragraphsAgreed: true,
  finalTextPresented: true,
  questionPut: true,
  stanceTaken: true,
  consultationsOpened: true,
  noConsensusDeclared: true,
  draftIntroduced: true,
  ballotAnnounced: true,
  roomLeft: true,
  explanationsOpened: true,
  voteExplained: true,
  votingOpened: true,
  voteCast: true,
  votingLocked: true,
  resultDeclared: true,
  explanationsAfterOpened: true,
  ballotClosed: true,
  roomEntered: true,
  divisionRequested: true,
  divisionObjected: true,
  divisionSpoken: true,
  divisionHearingClosed: true,
  personJoined: true,
  personSeated: true,
  seatsDealt: true,
  personUnseated: true,
  personRemoved: true,
  seatTakenOver: true,
  seatHandedBack: true,
  optionsChanged: true,
  noteBroadcast: true,
  personDropped: true,
  seatCovered: true,
  personReturned: true,
  speakersListLeft: true,
  clockExtended: true,
  paused: true,
  resumed: true,
  speakersListClosed: true,
  speakersListOpened: true,
  speakingTimeSet: true,
  replyRequested: true,
  sponsorJoined: true,
  sponsorLeft: true,
  draftWithdrawn: true,
  draftReintroduced: true,
  pointRaised: true,
  pointRuled: true,
  rulingAppealed: true,
  motionPut: true,
  pointClosed: true,
  motionRaised: true,
  motionSpoken: true,
  motionWithdrawn: true,
  meetingResumed: true,
  draftRevised: true,
  amendmentProposed: true,
  subAmendmentProposed: true,
  amendmentsOrdered: true,
  amendmentWithdrawn: true,
  intentionDeclared: true,
  noVoteMoved: true,
  voteRequested: true,
  rollCallPassed: true,
  divisionGranted: true,
  adoptedWithoutVote: true,
  paragraphReleased: true,
  changeProposed: true,
  proposalAccepted: true,
  proposalRefused: true,
  textCirculated: true,
  silenceStarted: true,
  silenceExtended: true,
  silenceBroken: true,
  adoptedByConsensus: true,
  paragraphChanged: true,
  stanceTakenBack: true,
  votePledged: true,
  pledgeWithdrawn: true,
  draftSigned: true,
  signatureWithdrawn: true,
  privilegeRaised: true,
  housePointAnswered: true,
  housePointClosed: true,
  inquiryMade: true,
  placardRaised: true,
  placardLowered: true,
  placardCalled: true,
  caucusEnded: true,
  friendlyAccepted: true,
};
