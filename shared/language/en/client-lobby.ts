/** What the lobby says: choosing and assigning seats. */
export const clientLobby = {
  'lobby.title': 'Choose your delegation',
  'lobby.titleExperts': 'Choose whose expert you are',
  'lobby.seated': 'Your place in the hall is ready',
  'lobby.assigned': 'In this session the facilitator gives out the seats. Yours appears here.',
  'lobby.spent': 'You have given up a seat. The facilitator can give you another one.',
  'lobby.here':
    '{people, plural, =0 {Nobody is here yet} one {One person is here} other {# people are here}}, {taken, plural, =0 {no seat is taken} one {one seat is taken} other {# seats are taken}}.',
  'lobby.computer': 'The computer plays the other {count}.',

  'picker.search': 'Find a state',
  'picker.none': 'No state has this name.',
  'picker.core': 'Most in play',
  'picker.own': 'your seat',
  'picker.free': 'free',
  'picker.taken': 'taken',
  'picker.facilitator': 'played by the facilitator',
  'picker.ask': 'taken: ask to share',
  'picker.asked': 'asked: take it back',
  'picker.declined': 'would rather not share',
  'picker.observer': 'observer',
  'picker.inArrears': 'no vote',
  'own.inArrears':
    'Behind with its contributions: you may speak and propose, and have no vote (Article 19 of the Charter).',
  'own.observer': 'An observer: you may speak, and have no vote.',

  'map.label': 'The world: which seats are taken',
  'map.own': 'your seat',
  'map.taken': 'taken by a person',
  'map.free': 'free, played by the computer',

  'own.kicker': 'You represent',
  'own.kickerExpert': 'You are the expert from',
  'own.noneTitle': 'Welcome, {name}',
  'own.none':
    'Press a state on the map or choose one from the list. A seat that somebody holds you can ask to share.',
  'own.wait': 'The facilitator gives you a seat in a moment.',
  'own.read': 'Read my instructions',
  'own.brief': 'Your instructions',
  'own.waiting': 'The facilitator opens the session. Until then, read your instructions.',
  'own.keeps': 'You can change seats until the session starts, or until you have read these.',
  'own.settled':
    'You know these instructions, so this seat stays yours. The facilitator can give you another one.',

  'sharing.asked': 'You ask to share the seat of {name}. Whoever holds it answers.',
  'sharing.takeBack': 'Take the question back',
  'sharing.declined': 'Whoever holds the seat of {name} would rather not share it.',
  'sharing.label': 'Who asks to share your seat',
  'sharing.title': '{name} asks to share your seat',
  'sharing.text': 'You would read the same instructions and have one vote together.',
  'sharing.accept': 'Share it',
  'sharing.acceptWith': 'Share it with {name}',
  'sharing.decline': 'Decline',
  'sharing.declineTo': 'Decline to share with {name}',
} as const;
