/** What the lobby says: choosing and assigning seats. */
export const clientLobby = {
  'lobby.title': 'Choose your delegation',
  'lobby.titleExperts': 'Choose whose expert you are',
  'lobby.seated': 'Your place in the hall is ready',
  'lobby.assigned': 'In this session the facilitator gives out the seats. Yours appears here.',
  'lobby.here':
    '{people, plural, =0 {Nobody is here yet} one {One person is here} other {# people are here}}, {taken, plural, =0 {no seat is taken} one {one seat is taken} other {# seats are taken}}.',
  'lobby.computer': 'The computer plays the other {count}.',

  'picker.search': 'Find a state',
  'picker.none': 'No state has this name.',
  'picker.core': 'Most in play',
  'picker.own': 'your seat',
  'picker.free': 'free',
  'picker.taken': 'taken',
  'picker.observer': 'observer',
  'own.observer': 'An observer: you may speak, and have no vote.',

  'map.label': 'The world: which seats are taken',
  'map.own': 'your seat',
  'map.taken': 'taken by a person',
  'map.free': 'free, played by the computer',

  'own.kicker': 'You represent',
  'own.kickerExpert': 'You are the expert from',
  'own.noneTitle': 'Welcome, {name}',
  'own.none':
    'Press a state on the map or choose one from the list. You can change until the session starts.',
  'own.wait': 'The facilitator gives you a seat in a moment.',
  'own.read': 'Read my instructions',
  'own.brief': 'Your instructions',
  'own.waiting': 'The facilitator opens the session. Until then, read your instructions.',
} as const;
