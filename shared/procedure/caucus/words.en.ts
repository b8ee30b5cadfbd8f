/** What is said of caucuses. */
export const caucusWords = {
  refusals: {
    'why.caucusUnderWay': 'The meeting is in a caucus: the list of speakers and all motions wait.',
    'mend.caucusUnderWay': 'Wait until the caucus ends, by its clock or by the Chair.',
    'why.noModeratedCaucus': 'No moderated caucus is under way.',
    'mend.noModeratedCaucus': 'Move one in the general debate.',
    'why.placardIsUp': 'Your placard is up already.',
    'mend.placardIsUp': 'The Chair calls the placards, those first who have spoken least.',
    'why.placardIsDown': 'Your placard is not up.',
    'mend.placardIsDown': 'Raise it when you want to speak.',
    'why.placardNotUp': 'That delegation has not raised its placard.',
    'mend.placardNotUp': 'Call one whose placard is up.',
    'why.youSpeak': 'You have the floor.',
    'mend.youSpeak': 'Say your line; raise the placard again afterwards.',
    'why.noCaucus': 'No caucus is under way.',
    'mend.noCaucus': 'Nothing needs to be ended.',
  },
  minutes: {
    'minutes.placardCalled': '{seat} speaks in the caucus.',
    'minutes.caucusEnded.time': 'The time of the caucus is up; the debate goes on.',
    'minutes.caucusEnded.chair': 'The Chair ends the caucus; the debate goes on.',
  },
  machines: {
    'procedure.caucus': 'The caucus (house rule, not UN practice)',
    'about.caucus':
      'By the house rules of Model UN the debate may go into a caucus, moderated by the Chair or free.',
    'region.caucus': 'The debate and its caucuses',
    'state.caucus.formal': 'the formal debate, by the list of speakers',
    'state.caucus.moderated': 'a moderated caucus',
    'state.caucus.unmoderated': 'an unmoderated caucus',
    'event.caucus.openModerated': 'a moderated caucus is carried',
    'event.caucus.openUnmoderated': 'an unmoderated caucus is carried',
    'event.caucus.raisePlacard': 'placards go up, and the Chair calls one after the other',
    'event.caucus.close': 'the time is up, or the Chair ends it',
  },
  steps: {
    'step.callPlacard': 'Call the next placard',
    'step.endCaucus': 'End the caucus',
    'next.callPlacard': 'next placard',
    'next.endCaucus': 'end the caucus',
  },
} as const;
