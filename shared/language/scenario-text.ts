/**
 * The sentences of generated briefs. Each key lists several ways to say the same thing, so that
 * neighbours at the table do not read the same page; `{name}` is filled in.
 */
export const scenarioText = {
  'wants.only': [
    'You want {first}.',
    'Before anything else you want {first}.',
    'Your instructions are short: you want {first}.',
  ],
  'wants.two': [
    'Above all you want {first}. You also want {second}.',
    'You want {first}. Close behind comes a second aim: you want {second}.',
    'Two things matter to you. First, you want {first}. Second, you want {second}.',
  ],
  'wants.third': [
    'If it can be had without a quarrel, you want {third}.',
    'Where there is room to bargain, you want {third}.',
    'You will not fight for it, but you want {third}.',
  ],
  'wants.none': [
    'You have no quarrel in this debate: you want it to end well and your time to be respected.',
  ],

  'because.own': [
    '{draft} is your text: others look to you to defend it and to know where it can give way.',
    'You lead {draft}, so every vote for it is also a vote of confidence in you.',
  ],
  'because.both': [
    '{leaders} both ask for your vote, and you owe it to nobody.',
    'You do business with {leaders} alike, and mean to go on doing so.',
    'You have friends on every side of this quarrel, {leaders} among them.',
  ],
  'because.loyal': [
    'On these questions you have usually stood near {leader}.',
    'You work closely with {leader} and would need a good reason to part from it here.',
    'Your capital trusts {leader} on this subject more than it trusts the other side.',
  ],
  'because.counted': [
    'Your name stands under the text that {leader} leads, and it counts on you.',
    'You sponsor the text of {leader} and would need a good reason to part from it here.',
    'On these questions you have usually stood near {leader}, and it counts on you.',
  ],
  'because.free': [
    'Nobody has done enough yet to count on your vote.',
    'No side has asked you in earnest so far, which leaves you free.',
    'Your vote is not spoken for, and others know it.',
  ],
  'because.small': [
    'Your mission is small: one person covers several meetings, and your chair is easily empty when a vote opens.',
    'You have few colleagues in New York and many committees to follow, so time is your scarcest good.',
  ],

  'redLine.issue': [
    'You cannot accept this: {far}.',
    'This is where you stop: {far}.',
    'Your vote is not to be had for this: {far}.',
  ],
  'redLine.general': [
    'You will not be listed under either side before both texts have been heard.',
    'You will not let others speak in your name without asking you first.',
    'You will not pay for your vote with a promise that your capital has not seen.',
  ],

  'mayBend.issues': [
    'You have a free hand on {issues}.',
    'Your capital does not mind which way the debate on {issues} goes.',
    'You may give way on {issues} if you get something for it.',
  ],
  'mayBend.softer': [
    'On what matters most to you, softer words are acceptable as long as the aim can still be read in them.',
    'You may accept weaker words on your first aim if your second is kept whole.',
    'You may settle for half of your first aim if the other half is promised in open meeting.',
  ],

  'task.voice': [
    'Have two delegations besides your own say in the general debate that they, too, want this: {first}.',
    'Get one delegation from another region to argue in open debate for your aim: {first}.',
    'Hear your aim ({first}) in the speech of at least one delegation that sponsors a draft.',
  ],
  'task.balance': [
    'Have {leaders} each thank you, or ask for your vote, in open meeting before the last ballot.',
    'Stay off both lists of sponsors to the end, and explain your vote so that no side can call you its own.',
    'Get {leaders} each to offer you something for your vote, and accept only what does not bind you on the other text.',
  ],
  'task.win': [
    'Bring {neighbour} and one more delegation of your region to vote as you do on {draft}.',
    'Win one more sponsor for {draft} from outside your own region.',
    'Get {neighbour} to explain its vote in open meeting, with at least one of your reasons among its own.',
  ],
  'task.help': [
    'Obtain one offer of help that names what, for whom and by when, and have it repeated in open meeting.',
    'Turn one friendly speech into a promise with a date, from {either} or from a richer neighbour.',
    'Come home with two offers of support from delegations that vote differently on {draft}.',
  ],
  'task.attend': [
    'Be in your seat for every ballot, and see that {neighbour} is in its own.',
    'Cast a vote in every ballot of every stage, and get {neighbour} to do the same.',
  ],
  'task.attend.alone': [
    'Cast a vote in every ballot of every stage, and explain at least one of them.',
  ],
  'task.line': [
    'Speak once in open debate about the line you cannot cross, and get another delegation to name the same line as its own.',
    'If a text that crosses your line is adopted, put your objection on record in an explanation of vote; if none is, make sure somebody thanks you for it.',
  ],

  'publicLine.sided': [
    'My delegation wants {first}, and will judge both texts by that.',
    'For {country} the matter is simple: we want {first}.',
    'We have said it before and say it again: we want {first}.',
    'We will listen to every side, but we want {first}, and we shall say so until the vote.',
  ],
  'publicLine.free': [
    'My delegation wants {first}, and will judge both texts by that.',
    'We did not come here to choose a camp; we want {first}.',
    'Whoever writes the text, {country} asks the same of it: we want {first}.',
    'We will listen to every side, but we want {first}, and we shall say so until the vote.',
    'One thing should be kept in sight while others quarrel: we want {first}.',
  ],
  'publicLine.none': [
    'My delegation will listen to every side and asks that this debate end in something useful to all.',
  ],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export type ScenarioTextKey = keyof typeof scenarioText;

/** One of the ways to say `key`, chosen by `choice` (any whole number), with its placeholders filled in. */
export function sayInBrief(
  key: ScenarioTextKey,
  choice: number,
  values: Readonly<Record<string, string>> = {},
): string {
  const ways: readonly [string, ...string[]] = scenarioText[key];
  const template = ways[Math.abs(choice) % ways.length] ?? ways[0];
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}

const needsArticle =
  /^(United |Russian Federation|Netherlands|Philippines|Bahamas|Comoros|Congo$|Gambia|Maldives|Niger$|Sudan$|Central African|Czech Republic|Democratic |Dominican Republic|Islamic Republic|Lao People|Marshall|Republic of|Seychelles|Solomon|Syrian Arab)/;

/** A state's name as it stands inside an English sentence: "the Netherlands", "Estonia". */
export function nameInSentence(name: string): string {
  return needsArticle.test(name) ? `the ${name}` : name;
}

/** "A", "A and B", "A, B and C"; or the same with "or". */
export function listInSentence(items: readonly string[], joint: 'and' | 'or' = 'and'): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${joint} ${last}`;
}

/** A phrase as part of a sentence: no final stop, small first letter unless it begins an acronym. */
export function phraseInSentence(phrase: string): string {
  const bare = phrase.trim().replace(/[.;]+$/, '');
  const keepsCapital = /^[A-Z][A-Z\d]/.test(bare);
  return keepsCapital ? bare : bare.charAt(0).toLowerCase() + bare.slice(1);
}

/** A phrase written to "you" as the delegation says it itself: "your region" becomes "our region". */
export function spokenBySelf(phrase: string): string {
  return phrase
    .replace(/\byourselves\b|\byourself\b/g, 'ourselves')
    .replace(/\byours\b/g, 'ours')
    .replace(/\byour\b/g, 'our')
    .replace(/\byou are\b/g, 'we are')
    .replace(
      /\b(to|for|with|by|from|of|on|at|against|upon|without|let|lets|leave|leaves|bind|binds|ask|asks|give|gives|help|helps) you\b/g,
      '$1 us',
    )
    .replace(/\byou\b/g, 'we');
}

/** A sentence with its first letter in capitals. */
export function asSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
