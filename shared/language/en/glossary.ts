/** A word of this game, the other forms it takes in a text, and what it means here. */
export interface GlossaryEntry {
  readonly term: string;
  /** Plurals, verbs and short forms that lead to the same entry. */
  readonly forms?: readonly string[];
  readonly text: string;
  /** So common that texts do not link it; it still stands in the glossary. */
  readonly isCommon?: true;
}

/** The words of this game, each in a plain sentence or two. */
export const glossary: Readonly<Record<string, GlossaryEntry>> = {
  abstention: {
    term: 'Abstention',
    forms: ['abstain', 'abstains', 'abstained', 'abstaining', 'abstentions'],
    text: 'A recorded choice for neither yes nor no. Whoever abstains counts as not voting (rule 126), so an abstention moves no result, but all can see it.',
  },
  action: {
    term: 'Action',
    forms: ['takes action', 'taking action', 'action phase'],
    text: 'The part of a meeting in which proposals are decided, one after the other, with or without a vote.',
  },
  'ad-referendum': {
    term: 'Ad referendum',
    forms: ['agreed ad referendum'],
    text: 'Agreed for now, on condition that capital and the whole text hold: until everything is agreed, a paragraph agreed ad referendum can be opened again.',
  },
  adjournment: {
    term: 'Adjournment',
    forms: ['adjourned', 'adjourn the meeting', 'adjourn the debate'],
    text: 'Of the meeting (rule 118): it ends. Of the debate (rule 116): no action is taken on the proposal at this stage. A suspension is only a break.',
  },
  amendment: {
    term: 'Amendment',
    forms: ['amendments'],
    text: 'A proposal that adds to, takes from or changes a part of another proposal. It is voted on before the proposal itself (rule 130).',
  },
  annex: {
    term: 'Annex of national contributions',
    forms: ['annex', 'national annex', 'national contributions'],
    text: 'Pages behind a report in which governments state their own views. It needs nobody’s consent and binds nobody, so a paragraph that blocks a report can go there.',
  },
  attribution: {
    term: 'Attribution',
    forms: ['attribute', 'attributed'],
    text: 'Saying which state or group is behind an act in cyberspace. It has a technical, a political and a legal side; states disagree how much proof whoever accuses should show.',
  },
  ballot: {
    term: 'Ballot',
    forms: ['ballots'],
    text: 'Here: one vote, on a text, on a part of it or on a motion, from its announcement to its close.',
  },
  'bracketed-text': {
    term: 'Square brackets',
    forms: ['bracketed', 'in brackets'],
    text: 'Marks around words in a draft that have not been agreed. Negotiating a text means getting rid of its brackets.',
  },
  'capacity-building': {
    term: 'Capacity-building',
    forms: ['capacity building'],
    text: 'Help for states to protect their own networks and to take part in the talks: training, laws, response teams, equipment.',
  },
  chair: {
    term: 'Chair',
    isCommon: true,
    text: 'Whoever presides over the meeting, and applies its rules under its authority. In this game the system, unless the facilitator takes the Chair.',
  },
  'chairs-summary': {
    term: 'Chair’s summary',
    forms: ['summary of the Chair'],
    text: 'A paper in the Chair’s own name of what had support but no consensus. It keeps a proposal on record, at a lower rank than a report.',
  },
  caucus: {
    term: 'Caucus',
    forms: ['caucuses', 'moderated caucus', 'unmoderated caucus'],
    text: 'A house rule of Model UN, not UN practice: the debate leaves its list of speakers for short speeches on one topic (moderated), or for free talk (unmoderated). At the United Nations one moves to suspend the meeting.',
  },
  charter: {
    term: 'Charter of the United Nations',
    forms: ['United Nations Charter', 'UN Charter', 'the Charter'],
    text: 'The founding treaty of 1945. Among other things it binds members to settle disputes peacefully and to refrain from the threat or use of force, and it recognises the right of self-defence.',
  },
  compendium: {
    term: 'Compendium of explanations',
    forms: ['compendium'],
    text: 'The collected explanations of position on a text that was adopted by consensus: what each delegation wants to be read beside it.',
  },
  'confidence-building': {
    term: 'Confidence-building measures',
    forms: ['confidence-building measure', 'confidence-building', 'confidence building'],
    text: 'Practical steps that make misunderstandings less likely, such as points of contact, exchanges of views and openness about policies.',
  },
  consensus: {
    term: 'Consensus',
    text: 'Agreement without a vote: nobody objects when the Chair asks. It does not mean that all are content.',
  },
  countermeasures: {
    term: 'Countermeasures',
    forms: ['countermeasure'],
    text: 'In the law of State responsibility: acts, otherwise unlawful and short of force, by which an injured state may answer another’s wrong so as to make it stop. How they apply in cyberspace is disputed.',
  },
  'critical-infrastructure': {
    term: 'Critical infrastructure',
    forms: ['critical infrastructures'],
    text: 'What a society cannot do without, such as power, water, hospitals and banking. One of the norms of 2015 says that states should neither carry out nor knowingly support cyber operations that damage it on purpose, contrary to their obligations under international law.',
  },
  delegation: {
    term: 'Delegation',
    forms: ['delegations'],
    isCommon: true,
    text: 'Those who speak and vote for one state. However many they are, they have one vote.',
  },
  dissociation: {
    term: 'Dissociation',
    forms: ['dissociate', 'dissociates', 'dissociated', 'dissociate itself'],
    text: 'To let a text be adopted by consensus and put on record that one is not part of some of its paragraphs. It does not block.',
  },
  division: {
    term: 'Division',
    forms: ['separate votes', 'separate vote', 'voted on separately', 'rule 129'],
    text: 'Voting on parts of a text separately before the whole (rule 129). Any member may ask for it; if another objects, the meeting votes on whether to divide.',
  },
  draft: {
    term: 'Draft resolution',
    forms: ['draft resolutions'],
    text: 'A proposed resolution, under a symbol such as A/C.1/73/L.37. “L.” means limited distribution, “Rev.1” the first revision.',
  },
  'explanation-of-vote': {
    term: 'Explanation of vote',
    forms: ['explanations of vote', 'explain its vote', 'explain your vote', 'explains its vote'],
    text: 'A short statement, before or after a vote, of why a delegation votes as it does. Sponsors do not explain their vote on their own text (rule 128).',
  },
  'first-committee': {
    term: 'First Committee',
    text: 'The committee of the General Assembly for disarmament and international security. All members sit in it, and what it adopts is a recommendation to the plenary.',
  },
  floor: {
    term: 'Floor',
    forms: ['ask for the floor', 'has the floor', 'have the floor', 'yield the floor'],
    text: 'The right to speak. The Chair gives it in the order in which delegations asked for it (rule 109).',
  },
  'friendly-amendment': {
    term: 'Friendly amendment',
    forms: ['friendly amendments', 'as friendly'],
    text: 'A house rule of Model UN, not UN practice: an amendment that all sponsors accept goes into their text without a vote. At the United Nations sponsors revise their own text, and the amendments of others are voted on.',
  },
  gavel: {
    term: 'Gavel',
    forms: ['at the gavel'],
    text: 'The Chair’s hammer. When it falls and nobody has objected, the text is adopted; after that it is too late to object.',
  },
  'general-assembly': {
    term: 'General Assembly',
    text: 'The main deliberative body of the United Nations, in which each of the 193 members has one vote. Most of its resolutions recommend; they do not bind.',
  },
  'general-debate': {
    term: 'General debate',
    text: 'The part of a meeting in which delegations say where they stand, before texts are negotiated and decided.',
  },
  gge: {
    term: 'Group of Governmental Experts',
    forms: [
      'Groups of Governmental Experts',
      'group of government experts',
      'groups of government experts',
      'group of experts',
      'GGE',
    ],
    text: 'A small group, of 15 to 25 experts on this subject, named by governments that the Secretary-General has chosen. It meets behind closed doors and reports only what all its members agree.',
  },
  'house-rule': {
    term: 'House rule',
    forms: ['house rules', 'Model UN house rules'],
    text: 'A rule of Model UN that the United Nations does not know. It is played only where the facilitator or the scenario has switched it on, and says what it is.',
  },
  'human-rights': {
    term: 'Human rights online',
    forms: ['human rights'],
    text: 'The rights that people have offline, such as privacy and freedom of expression, hold online as well: the Human Rights Council has said so. States differ on how they bear on security and content.',
  },
  ihl: {
    term: 'International humanitarian law',
    forms: ['law of armed conflict'],
    text: 'The law that limits the means of war and protects those who do not fight. Some states want it named for cyberspace so that it protects; others fear that naming it makes war there seem normal.',
  },
  'important-question': {
    term: 'Important question',
    forms: ['important questions'],
    text: 'A question that the plenary decides by two thirds, such as one of peace and security, an election to a council or the budget (rule 83). By a simple majority the meeting may make any other question one (rule 85).',
  },
  informals: {
    term: 'Informal consultations',
    forms: ['informals', 'informal talks'],
    text: 'Talks outside the formal meeting, without a record, in which most of the negotiating is done.',
  },
  instructions: {
    term: 'Instructions',
    forms: ['instructions from capital'],
    text: 'What a government tells its delegation to seek, and what it must not accept. Only the delegation itself sees them.',
  },
  'international-law': {
    term: 'International law',
    text: 'The rules that bind states, from treaties, custom and general principles. The Groups of 2013 and 2015 agreed that it applies in cyberspace; how it applies is the dispute.',
  },
  'lead-sponsor': {
    term: 'Lead sponsor',
    forms: ['main sponsor', 'leads the draft'],
    text: 'The delegation that holds the pen: it introduces the draft, negotiates its changes and may withdraw it.',
  },
  motion: {
    term: 'Motion',
    forms: ['motions'],
    text: 'A proposal on how to proceed, not on the subject itself: for example to vote on parts, or not to vote on a text.',
  },
  'no-action': {
    term: 'No-action motion',
    forms: ['motion not to vote', 'not to vote on'],
    text: 'A motion by which a text is not put to the vote: by custom under rule 116, or after a vote on another proposal under rule 131.',
  },
  norms: {
    term: 'Norms of responsible State behaviour',
    forms: [
      'norms of responsible behaviour',
      'responsible State behaviour',
      'voluntary norms',
      'norms',
    ],
    text: 'Expectations of what states should and should not do with information technology. The Group of 2015 agreed on eleven; they are voluntary and do not replace the law.',
  },
  objection: {
    term: 'Objection',
    forms: ['objections', 'objects', 'object'],
    text: 'Saying no to a request or to consensus. To a division, it brings a hearing and a vote; in a consensus body, it blocks.',
  },
  oewg: {
    term: 'Open-ended working group',
    forms: ['open-ended working groups', 'OEWG'],
    text: 'A working group that all members may join. “Open-ended” means open to all, not without an end. The one set up in 2018 worked by consensus.',
  },
  'operative-paragraph': {
    term: 'Operative paragraph',
    forms: ['operative paragraphs', 'OP'],
    text: 'A numbered paragraph that says what the resolution decides, asks or recommends: the part that does something. OP1 is the first.',
  },
  'parliamentary-inquiry': {
    term: 'Parliamentary inquiry',
    forms: ['inquiry', 'parliamentary inquiries'],
    text: 'A house rule of Model UN, not UN practice: a question to the Chair about the procedure. At the United Nations a member raises a point of order.',
  },
  'personal-privilege': {
    term: 'Personal privilege',
    forms: ['point of personal privilege'],
    text: 'A house rule of Model UN, not UN practice: a delegation tells the Chair that it cannot hear, needs a break or is hindered by something in the room.',
  },
  plenary: {
    term: 'Plenary',
    text: 'The General Assembly itself, all members meeting as one. Weeks after the committee, it votes again on what the committee recommends.',
  },
  'point-of-order': {
    term: 'Point of order',
    forms: ['points of order'],
    text: 'A call on the Chair to apply the rules, which may interrupt a speaker. The Chair rules at once, and the ruling can be appealed (rule 113). It may not touch the substance.',
  },
  'preambular-paragraph': {
    term: 'Preambular paragraph',
    forms: ['preambular paragraphs', 'PP'],
    text: 'A paragraph at the head of a resolution that says why: what is recalled, noted, feared. It decides nothing, but it frames what follows.',
  },
  'present-and-voting': {
    term: 'Present and voting',
    text: 'Members who vote yes or no (rule 126). Majorities are counted from them alone; whoever abstains counts as not voting. In Model UN the words are also a pledge not to abstain, which is a house rule and not UN practice.',
  },
  quorum: {
    term: 'Quorum',
    text: 'How many members must be in the room: a quarter of them to open a committee meeting, a third in plenary, and a majority for any decision (rules 108 and 67).',
  },
  'recorded-vote': {
    term: 'Recorded vote',
    forms: ['recorded votes'],
    text: 'A vote by machine that keeps the name of each member with its choice. The request of one member is enough.',
  },
  'red-line': {
    term: 'Red line',
    forms: ['red lines'],
    text: 'What a delegation may not accept under its instructions, whatever it is offered.',
  },
  resolution: {
    term: 'Resolution',
    forms: ['resolutions'],
    text: 'A formal decision of the Assembly or another body. Those of the General Assembly are mostly recommendations to states.',
  },
  revision: {
    term: 'Revision',
    forms: ['revisions', 'orally revised'],
    text: 'A change that the sponsors of a draft make to their own text before action on it. It needs no vote; the text is issued again under a symbol of its own: Rev.1.',
  },
  'right-of-reply': {
    term: 'Right of reply',
    forms: ['rights of reply'],
    text: 'A short answer to what others have said, given after the list of speakers is done; at most two for each delegation on an item.',
  },
  'roll-call': {
    term: 'Roll-call vote',
    forms: ['roll call', 'roll-call', 'the roll'],
    text: 'A vote in which each member answers aloud when called, in English alphabetical order from a member drawn by lot (rule 127).',
  },
  'self-defence': {
    term: 'Self-defence',
    text: 'The right to answer an armed attack, which the Charter recognises in Article 51. Whether a cyber operation can amount to such an attack, and when, is disputed.',
  },
  signatory: {
    term: 'Signatory',
    forms: ['signatories'],
    text: 'A house rule of Model UN, not UN practice: a delegation that wants to see a draft debated and promises no vote for it. At the United Nations there are only sponsors.',
  },
  'silence-procedure': {
    term: 'Silence procedure',
    forms: [
      'under silence',
      'break the silence',
      'breaks the silence',
      'broken the silence',
      'broke the silence',
    ],
    text: 'A text is sent round with a deadline and counts as adopted if nobody objects in time. One objection breaks the silence, and the talks go on.',
  },
  'show-of-hands': {
    term: 'Show of hands',
    text: 'The simplest vote: hands are counted and only the totals are kept, no names.',
  },
  sovereignty: {
    term: 'Sovereignty',
    text: 'The authority of a state over its territory, and its independence from others. In cyberspace states disagree how far it reaches: to equipment and networks, or to content as well.',
  },
  sponsor: {
    term: 'Sponsor',
    forms: ['sponsors', 'sponsorship', 'co-sponsor', 'co-sponsors', 'cosponsor', 'cosponsors'],
    text: 'A delegation that puts its name to a draft. The lead sponsor holds the pen; co-sponsors join until action on the draft begins.',
  },
  'sub-amendment': {
    term: 'Sub-amendment',
    forms: ['sub-amendments'],
    text: 'A proposal to change an amendment. It is voted on just before the amendment (rule 130).',
  },
  'without-a-vote': {
    term: 'Without a vote',
    forms: ['adopted without a vote', 'adoption without a vote'],
    text: 'How a text is adopted when the Chair asks and no member requests a vote.',
  },
  tie: {
    term: 'Tie',
    forms: ['tied'],
    text: 'As many votes for as against. In committee the proposal is lost (rule 133); in plenary there is a second vote, and a second tie loses (rule 95).',
  },
  'two-thirds': {
    term: 'Two-thirds majority',
    forms: ['two thirds', 'two-thirds'],
    text: 'At least twice as many votes for as against. In plenary it is needed on important questions (rule 83).',
  },
};
