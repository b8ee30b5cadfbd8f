/** What is said of the shadow of cyber war. */
export const en = {
  title: 'The shadow of cyber war',
  invented: 'Invented for this game',
  button: 'In secret: choose',
  'button.taken':
    'In secret: {posture, select, restrain {restrain} prepare {prepare} other {operate}}',
  'button.over': 'The shadow',
  lead: 'While you talk, your services work. Nobody outside your delegation sees your choice before the debrief. It says nothing about what your state did in fact.',
  legend: 'What your delegation does in secret until the round closes',
  'posture.restrain': 'Restrain',
  'posture.prepare': 'Prepare',
  'posture.operate': 'Operate',
  'note.restrain': 'You hold back, and say so to your services.',
  'note.prepare': 'You build up the means, and use none. Now and then a tool gets out.',
  'note.operate':
    'You act in the networks of others. Often it comes to light, and sometimes your name with it.',
  detail:
    'Each round: you {pays, select, none {gain nothing} other {gain {pays}}}; if all did so, collective stability would {way, select, rise {rise} other {fall}} by {costs}.',
  act: 'Choose in secret',
  'act.again': 'Change it',
  taken: 'Chosen for round {round}. You can change it until the round closes.',
  kept: 'Nothing is chosen for round {round} yet: your last posture stands.',
  'kept.secret':
    'You have chosen nothing for round {round} yet. What was chosen before you took over stands until you do, and stays secret.',
  over: 'All rounds are over. The debrief tells who did what.',
  when: 'Round {round} of {rounds} closes after {share} % of: {phase}.',
  'when.soon': 'Round {round} of {rounds} closes in a moment.',
  interest: 'Your national interest',
  'interest.hint': 'Only your delegation sees it, until the debrief.',
  'interest.since':
    'Your national interest, since you chose for the first time: {moved, select, up {up {by}} down {down {by}} other {as before}}. Where it stands stays secret: it would tell what was chosen before you.',
  stability: 'Collective stability',
  'stability.hint': 'Everybody sees it, in steps of five.',
  'meter.of': '{value} of 100',
  'meter.moved': '{moved, select, up {up {by}} down {down {by}} other {as before}}',
  assumes: 'What this assumes',
  past: 'So far',
  'past.round':
    'Round {round}: you {posture, select, restrain {restrained yourself} prepare {prepared} other {operated}}; your national interest {moved, select, up {rose by {by}} down {fell by {by}} other {stayed as it was}}.',
  'news.title': 'Round {round} is over: {count, plural, one {an incident} other {# incidents}}',
  'news.quiet':
    'Round {round} of the shadow is over. Nothing came to light. Collective stability: {stability}.',
  struck: 'Struck: {name}',
  'named.nobody': 'The struck delegation names nobody.',
  'named.somebody': 'The struck delegation in this game names: {name}',
  'weighs.you': 'It has struck you. From now on this weighs more for your delegation: {issues}.',
  read: 'I have read it',
  list: 'What has happened in the shadow',
  'list.round': 'Round {round}: {title}',
  'desk.line':
    'Round {round} of the shadow: {count, plural, =0 {nobody has} one {one delegation has} other {# delegations have}} chosen. Collective stability: {stability}.',
  'desk.over': 'The rounds of the shadow are over. Collective stability: {stability}.',
  'desk.close': 'Close the round now',
  'desk.ask': 'What happens is drawn at once, and everybody reads it. It cannot be taken back.',
  'debrief.lead':
    'What delegations did in secret, and what came of it. All of it is invented for this game; the states at this table did not do this in fact.',
  'debrief.head':
    '{count, plural, =0 {Nobody} one {One delegation} other {# delegations}} of {all} prepared or operated at least once. Collective stability began at {from} and ended at {to}. Had all restrained themselves, it would stand at {calm}; had all prepared, at {armed}.',
  'debrief.curve':
    'Collective stability from round to round: in our room, had all restrained themselves, and had all prepared. The figures are in the table below.',
  'debrief.start': 'start',
  'debrief.round': 'round {round}',
  'debrief.ours': 'our room',
  'debrief.calm': 'had all restrained',
  'debrief.armed': 'had all prepared',
  'debrief.own': 'your national interest',
  'debrief.figures': 'The figures',
  'debrief.happened': 'What happened, and from whom it came',
  'debrief.nothing': 'No incident came to light.',
  'debrief.incident': 'Round {round}: {title}.',
  'debrief.from':
    'From {name}, which {posture, select, prepare {had prepared: a tool got out} other {had operated}}. {named, select, right {It was named.} wrong {Another was named: {other}.} other {Nobody was named.}}',
  'debrief.norm': 'It broke a norm that it supports in the text.',
  'debrief.who': 'Who did what',
  'debrief.state': 'Delegation',
  'debrief.rounds': 'Rounds',
  'debrief.paid': 'It won',
  'debrief.cost': 'It cost all',
  'debrief.end': 'National interest',
  'debrief.paidHint':
    'It won: what its postures paid it, in points. It cost all: what it took from collective stability by them, in points; below nought it gave. National interest began at {begins}.',
  'debrief.some':
    'Delegations that people played, and those that something happened to or came from.',
  'debrief.questions': 'To talk about',
  'debrief.q1':
    'Who prepared although it wanted calm, and why? What would you have had to know of the others to choose otherwise?',
  'debrief.q2':
    'Somebody was struck, and named somebody or nobody. What did the room do with that, and what would proof have changed?',
  'debrief.q3':
    'Which words on the table would have made restraint the better choice, and who would have had to be held to them?',
  'letter.r': 'restrained',
  'letter.p': 'prepared',
  'letter.o': 'operated',
} as const;
