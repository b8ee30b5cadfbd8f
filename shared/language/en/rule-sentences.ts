/** The sentence of every rule. Written by scripts/rule-sentences.mjs from docs/rules.md. */
export const ruleSentences = {
  'SES-1':
    'A session goes from the lobby through the briefing and the phases of each stage to the debrief; phases may be skipped forward, informal consultations may go back to the debate, and the debrief, which is never skipped, can be reached from every phase in which a meeting is held; a debate leads to an outcome only where a meeting decides nothing.',
  'SES-2':
    'Only the facilitator moves from phase to phase, or the clock where the session says so.',
  'SES-3':
    'While a session is paused no clock runs and no delegation moves; clocks go on with the time they had.',
  'SES-4':
    'A phase does not end while a ballot is open or a motion is undecided, and action does not end in an outcome while a proposal is undecided.',
  'SES-5': 'An archived session takes no more moves.',
  'SES-6':
    'The next stage opens only from the outcome of the one before, with the drafts that it recommended.',
  'SES-7':
    'A clock acts only when its time is up; a clock that rings early, late or twice does nothing.',
  'SES-8':
    'Venues that meet side by side open and close together, and go their own ways between the briefing and the debrief: each has its own stage, clocks and business, and the debrief opens by the clock once all have come to their end.',
  'SES-9':
    'Where the facilitator presides by hand and is gone for longer than the grace period, the system takes the Chair, so that the meeting goes on, and hands it back on return.',
  'SES-10':
    'The wall follows the meeting, or shows what the facilitator has chosen of what everybody may see; a choice lapses at the next phase unless it is pinned.',
  'SES-11':
    'The facilitator may take the meeting back to before one of its latest moves: texts, votes, lists and promises are as they were, clocks have the time that they had, and the session is paused; who sits where, what came from outside and what delegations have said to one another stays, and the record shows it. Taking back can itself be taken back. Nothing goes back to the lobby, and nothing once the debrief has shown what was secret.',
  'SES-12':
    'Where a session has an hour, the run of show is fitted into it: what is left of it when a phase opens goes to that phase and those after it in proportion, so that what runs over shortens what comes before the debrief; the debrief keeps its time and ends with the hour.',
  'SES-13':
    'Where a session was planned, a phase lasts as long as the plan says, else as long as the run of show says.',
  'SES-14':
    'Who leads a session, alone or with others, may give a name; what each who has given one does is told to those who lead and stands in the log, and to everybody else it is done by the Chair or the facilitator.',
  'CAL-1':
    'A session may meet on several days: a step of its script for which a sitting is set does not begin before its day and hour. Until then the meeting stands adjourned; delegations talk on, and whoever leads may open the sitting sooner.',
  'CAL-2':
    'A phase that goes on in writing lasts to its deadline by the calendar, whether anybody is there or not and however often the session stands still; what comes at the deadline comes too late, and the next step is entered whoever leads.',
  'CAL-3':
    'While the meeting is adjourned or goes on in writing the computer covers for nobody: whoever is away keeps the seat, and plays it alone.',
  'CAL-4':
    'Only a briefing, informal consultations and the action on a report go on in writing. No motion and no point of order is raised meanwhile; a report is put by silence to the deadline, half of what is left after a break is for consultations, and what no silence has adopted by the deadline has no consensus.',
  'CAL-5':
    'The dates of a calendar follow the order of the script, each step has one, and the facilitator may change them; what is under way goes by the new date.',
  'CAL-6':
    'A session that meets on several days has an hour for each sitting, into which the phases of that sitting are fitted; the debrief keeps its time in the last.',
  'SEA-1': 'A seat that no person holds is played by the computer, and is always labelled so.',
  'SEA-2':
    'People choose their seats only where the facilitator lets them, and the facilitator may seat anybody anywhere; seats are dealt by lot only before the debate.',
  'SEA-3':
    'Several people may share a seat; it still has one vote, one place on the list, one voice.',
  'SEA-4':
    'A person who drops keeps the seat for the grace period; then the computer covers it, and hands it back on return.',
  'SEA-5':
    'The facilitator may take over any seat and hand it back; meanwhile nobody else moves it.',
  'SEA-6':
    "Only who holds a seat moves it: the computer never moves a seat that a person holds, and a person never another's.",
  'SEA-7':
    'Only delegations of the scenario have seats, and only people in the session can be seated.',
  'SEA-8':
    'An observer may speak and reply; it does not propose, sponsor, move, object or vote, and is not counted for a quorum or a majority.',
  'SEA-9':
    'The delegate in the Chair does not vote; another member of that delegation may vote in their place.',
  'SEA-10':
    'In the lobby people change between free seats until they have read the brief of one; after the lobby only who has no seat chooses, once, and who gives a seat up chooses another only if the facilitator lets them.',
  'SEA-11':
    'A seat that a person holds is shared only by the facilitator or with the consent of that person, who is asked once by each; it is held also while the computer covers it.',
  'SEA-12':
    'A brief is read only by those who hold its seat and by the facilitator; who has read which is in the log, and the facilitator sees it.',
  'SEA-13': 'Whom the facilitator removes reads and moves nothing more from that moment on.',
  'SEA-14':
    'A name has at least a letter or a figure and nothing that cannot be seen; whose name is taken already gets a number after it.',
  'SEA-15':
    'A delegation moves only in venues in which it has a place; elsewhere it neither speaks nor counts.',
  'SEA-16':
    'A member behind with its contributions for two full years has no vote unless the Assembly lets it vote: it speaks, proposes and counts for the quorum, and is not among those present and voting.',
  'SEA-17':
    'The facilitator may lock the door, so that nobody new joins, and send away at once all who have no seat; who is in the session comes and goes as before.',
  'SEA-18':
    'Whom the computer covered for is told on return what it did; its vote can be changed while the ballot is open, and the record says whose act it was.',
  'SEA-19':
    'Where a class was planned and people choose their seats, who asks for a place is given the next one: the seats of the plan in its order, each with one person before any has two, and with no more than the plan has for it; then, as a deputy there, the planned seat with the fewest people; who finds none follows the meeting as the press. Seats dealt by lot are those of the plan.',
  'SEA-20':
    'Whom the facilitator removes with a reason is told it. Whom the facilitator bars does not join again with the key of that place until let back in, and nobody joins under that name any more.',
  'SEA-21':
    'While a phase is played, from the debate to the action, who asks for a seat that the computer plays is promised it, and has it when the next phase opens; a seat is promised to one person, a person is promised one seat, and until then the computer plays it and nobody new reads its brief. It is had at once from the outcome on, while a phase goes on in writing or the meeting stands adjourned, in a session of up to eight people, where the facilitator has chosen so, and where the facilitator gives it.',
  'SEA-22':
    'The facilitator may bring a roster of who is expected on which seat, four on one at most, each name once. Who joins by a name of it, however its words are ordered or accented, has claimed that name and is offered the seat, to be taken however seats are given, also from the computer or beside somebody, while the rules still let them choose; nobody else claims it while they are in the session, and seats dealt by lot leave it theirs; who joins by another name the facilitator may recognise as somebody who is missing. Who is expected only the facilitator sees, and each person of themselves.',
  'SEA-23':
    'While the facilitator plays a seat everybody sees it, and the facilitator knows what is said to the seat and by it, offered, asked of capital and chosen for it from the take-over on; of before only what is promised in the agreed deals that still bind it, without the words that went with them, what standing with capital is spent, and that an answer is awaited. Of the shadow it is told the rounds that closed under a posture of the facilitator’s own, and of the national interest only how far it has moved since, where a round had closed before. With the seat handed back that ends, and who has it then has all that is the seat’s.',
  'HLP-1':
    'Anybody in the session may ask the facilitator for help at any time, with a line or without one; a call stands until it is answered, closed or taken back.',
  'HLP-2':
    'That somebody asks for help, and what, only that person and the facilitator know; what the facilitator writes to one person only the two of them read. Neither is in the record or in the debrief.',
  'HLP-3':
    'The facilitator may write a line to one person at any time; it answers a call that stands, and the latest line stands until it is read.',
  'RND-1':
    'From the briefing to the debrief, never into a vote, the facilitator asks everybody one question for a time; one round is open at a time, and a session holds twelve.',
  'RND-2':
    'While a round is open each delegation writes one line, and may change it; only those who hold its seat read it, and everybody sees who has written, the facilitator too.',
  'RND-3':
    'When its time is up, or the facilitator closes it, all lines are shown together, and none is written any more; what was shown is not taken back.',
  'RND-4':
    'The question, and then the lines, stand on the wall until the next phase or until the facilitator puts something else there.',
  'RND-5': 'Of the delegations most in play those that the computer plays write their public line.',
  'FLO-1': 'Speakers are called in the order in which they asked.',
  'FLO-2': 'A seat has at most one place on the list of speakers.',
  'FLO-3': 'A closed list admits nobody until the Chair opens it.',
  'FLO-4': 'A speech ends when its time is up.',
  'FLO-5': 'Only the delegation that has the floor speaks, and only one has it.',
  'FLO-6':
    'A delegation may reply to what others have said, also on a vote and in plenary, at most twice at a meeting on an item, the second time for half as long; replies come last: after the list of speakers, in action after the last vote.',
  'FLO-7':
    'The list of speakers is for the general debate, for general statements before action, and for statements after a report was sought by consensus.',
  'FLO-8':
    'Before the first vote on the texts tabled in a body that votes, delegations, sponsors too, may make general statements; the Chair closes the list, and the announcement of the first vote ends it. A plenary does not debate the report of a committee again.',
  'FLO-9':
    'Who speaks may say for which of the texts before the meeting it speaks; that binds nobody in the vote, and what was said last stands.',
  'FLO-10':
    'Who speaks, or explains a vote, may mark up to three issues of the scenario, each with the end towards which it speaks; the marks stand in the record and bind nobody; the last of each delegation counts in what is shown as declared of a paragraph on those issues, unless it has done something to the paragraph.',
  'FLO-11':
    'Where the facilitator has chosen so, the Chair calls from the list of speakers who has been heard least first: by time, then by turns, then in the order of signing up. It is a house option: the United Nations calls in the order of signing up.',
  'FLO-12':
    'How often and how long each delegation has been heard is counted over all stages by the clock of its speeches; explanations of vote are turns and take no time; what the computer spoke is told apart.',
  'FLO-13':
    'Stakeholders (the Red Cross, civil society, industry, the technical community) are heard at those stages at which the scenario lets them in, after all delegations that wait and for half as long; they have no right of reply, and as observers no vote and no motion. At other stages they listen.',
  'DRA-1': 'The delegation that leads a draft introduces it, once, in the debate.',
  'DRA-2':
    'Delegations may join or leave the sponsors of a draft until voting on it begins in committee.',
  'DRA-3':
    'The leader may withdraw a draft until voting on its words begins: on the whole, on a part or on an amendment; a vote on a motion, also on whether to divide it, is not yet one.',
  'DRA-4':
    'Adoption in committee is a recommendation; a plenary that follows a committee takes only what it recommended, unless the scenario says otherwise, and one that comes first takes what is tabled there.',
  'DRA-5': 'Drafts are voted on in the order in which they were submitted.',
  'DRA-6': 'After a vote on one draft the meeting may decide, by a vote, not to vote on the next.',
  'DRA-7':
    'A draft that was withdrawn may be reintroduced by any member, also by who withdrew it; it comes last in the order, and may be divided anew.',
  'DRA-8':
    'When a draft comes to action, the Secretary reads out who has joined its sponsors since it was tabled, how often they have revised it, and the statement on its programme budget implications where the scenario has one.',
  'AMD-1':
    'Any member may propose to amend a draft from its circulation until voting on it begins; the Chair waives the day’s notice.',
  'AMD-2':
    'In committee the leader of a draft may revise it until voting on it begins; this needs no vote, and the revised text gets a symbol of its own. Sponsors do not amend their own draft, and nobody can make an amendment a “friendly” one, save under house rules.',
  'AMD-3':
    'An amendment makes one change or several, at most twelve: each deletes, rewords, moves or adds a paragraph, and of each paragraph it says one thing; two paragraphs become one when an amendment rewords the first and deletes the second. It changes something and leaves something operative, for another whole text is another proposal.',
  'AMD-4':
    'The amendment furthest in substance from the original is voted on first, then the next; the Chair may rule another order until the first of them is voted on.',
  'AMD-5':
    'An amendment may itself be amended, one level down and change by change; the sub-amendment is voted on just before it.',
  'AMD-6':
    'An amendment whose rejection follows from the adoption of another is not put to the vote, and the record says why; of several changes those fall that have been decided otherwise.',
  'AMD-7':
    'If amendments are adopted, the draft as amended is voted on; if none is, the draft as it was.',
  'AMD-8':
    'Amendments are settled before separate votes on the draft are asked for, and none is proposed once they have been.',
  'AMD-9':
    'A proposal or an amendment that has been amended can no longer be withdrawn; otherwise the mover of an amendment may withdraw it until voting on it begins.',
  'AMD-10':
    'The mover of an amendment does not explain its vote on it; the sponsors of the draft may.',
  'AMD-11':
    'A delegation has at most three pending amendments to a draft and puts forward at most twelve in all; at most twenty paragraphs are added to a draft.',
  'AMD-12':
    'Whoever asks to change a paragraph may name the version of it that they saw; if it has been changed since, in a draft or in a report, the change is refused until they have read the new words.',
  'AMD-13':
    'While an amendment is pending the facilitator may correct on which issues, and how, its own words stand; everybody sees that they did, and the words stay as they are.',
  'AMD-14':
    'While an amendment is pending and not before the meeting for a vote, a delegation other than its mover may say before all that it can live with it, needs more or cannot; under house rules the sponsors of the draft, who decide whether it is friendly, do not. It may change that or take it back; it is no vote and binds nobody, and falls when the words of the amendment change.',
  'MOT-1':
    'Motions are made by members in the room while a meeting is held, in the debate and during action, and not during a vote; in informal consultations, where the United Nations knows none, this game knows the closure of the debate alone.',
  'MOT-2':
    'Suspending the meeting comes before adjourning it, that before adjourning the debate, that before closing it, and these before all others; of the same rank, what was moved first comes first.',
  'MOT-3':
    'On a motion only so many may speak, for or against, as its rule allows, each once; the Chair refuses all others.',
  'MOT-4':
    'Once those have been heard the motion is put to the vote, and nothing comes before that vote; a tie loses.',
  'MOT-5': 'Whoever made a motion may withdraw it until it is put to the vote.',
  'MOT-6':
    'A motion to suspend the meeting is not debated; while the meeting is suspended nobody is called, nothing is voted on and the Chair puts nothing, but texts are worked on and delegations come and go; it goes on when the time is up or the Chair says so.',
  'MOT-7':
    'A motion to adjourn the meeting is not debated; if carried, the phase ends, and what was not decided stays undecided.',
  'MOT-8':
    'On a motion to adjourn the debate on a draft, or on the whole item, its mover may speak, and two in favour and two against; if carried, no action is taken on the draft, or on any, at this stage.',
  'MOT-9':
    'On a motion to close the debate only two may speak, both against; if carried, action begins.',
  'MOT-10':
    'A motion that the body is not competent to adopt a draft is voted on before the draft; if carried, the draft is not voted on.',
  'MOT-11':
    'The meeting may limit the time of speeches, after two have spoken for it and two against.',
  'MOT-12':
    'A draft that was adopted or rejected may be reconsidered at the same stage by two thirds of those who vote yes or no; only two may speak, both against; the votes on it and on its parts then no longer count.',
  'MOT-13': 'The meeting may decide to vote on a later draft first.',
  'MOT-14':
    'What is pending, or was lost at the stage, is not moved again, and a delegation has one motion before the meeting at a time.',
  'MOT-15':
    'In plenary, until voting on a draft begins, a delegation may move that it is an important question; two may speak for that and two against, and if a simple majority carries it, the draft, its parts and the amendments to it need two thirds of those who vote yes or no.',
  'PTO-1':
    'Any member may raise a point of order during the discussion; it speaks of procedure, never of substance, and the Chair rules on it at once.',
  'PTO-2':
    'While voting is under way a point of order may only be about how the vote is being conducted, one a delegation.',
  'PTO-3':
    'A ruling may be appealed; the appeal is put to the vote at once, and a tie leaves the ruling as it is.',
  'PTO-4':
    'When a point is upheld, the speaker keeps to the item or ends, a motion out of order falls, a meeting without a quorum is suspended for a minute, and the time for voting begins anew.',
  'DIV-1':
    'Before voting on a draft begins, any member may ask that parts of it be voted on separately; the ballot waits.',
  'DIV-2':
    'Without an objection within the time the Chair gives, the request is granted and no vote on it is taken.',
  'DIV-3':
    'After an objection two may speak for the motion and two against, each once; then it is voted on.',
  'DIV-4': 'If the motion is lost or tied, the draft is voted on undivided, once.',
  'DIV-5':
    'Parts that are approved stay, parts that are not are taken out, and what remains is voted on as a whole.',
  'DIV-6':
    'If no operative paragraph remains, the draft is rejected as a whole and no further vote is taken; preambular paragraphs alone do not make it lapse.',
  'DIV-7':
    'Several requests become one: overlapping parts are cut into the smallest pieces that do not overlap.',
  'DIV-8':
    'A draft is divided once at a stage; in plenary separate votes have to be asked for again.',
  'DIV-9':
    'Until the vote on the motion for division begins, who asked for separate votes may withdraw the request, and who objected the objection, once; parts that nobody asks for any more are not divided, and without the objection the request waits for others again.',
  'DIV-10':
    'An amendment of several changes may be divided as a text may: when it comes next, before it is voted on. Changes that a separate vote does not keep are taken out of it, and what remains is voted on as a whole; if nothing operative remains of what was, it is rejected.',
  'ATT-1':
    'A delegation that is not in the room neither votes nor speaks; it may still take back what it has put forward, leave a list, and say after a vote how it had meant to vote.',
  'ATT-2': 'Delegations come and go except while a vote is under way.',
  'MAJ-1':
    'A proposal that does not need two thirds is adopted by more votes for than against; nought to nought is not enough.',
  'MAJ-2': 'A tie loses in committee.',
  'MAJ-3':
    'In plenary a tie on a draft, on a part of it or on an amendment calls for a second vote, also where two thirds are needed; a second tie loses. The second vote on a draft comes last, that on a part or an amendment comes next, for the draft waits for it. A motion that is tied is lost.',
  'MAJ-4':
    'Abstaining, not voting and absent are three different things, and none of them moves a result.',
  'MAJ-5': 'A decision needs a majority of the members in the room, whether or not they vote.',
  'MAJ-6': 'A meeting may open with a quarter of the members in committee, a third in plenary.',
  'MAJ-7': 'Two thirds means at least twice as many votes for as against, and at least one.',
  'MAJ-8':
    'Where too few members are in the room to decide, the Chair suspends the meeting for a minute, once; if they stay away, it is adjourned, and what was not decided stays undecided.',
  'BAL-1':
    'Where no vote was asked for, the Chair first asks for adoption without one; the request of one member is enough for a vote, a recorded vote or a roll call.',
  'BAL-2': 'Each delegation has one vote.',
  'BAL-3': 'A vote may be changed until the machine is locked, and not after.',
  'BAL-4':
    'After the lock a delegation may declare how it meant to vote; that is a footnote, and the tally stays.',
  'BAL-5':
    'From the opening of the vote to its lock and declaration nothing in the meeting interrupts it but a point of order about how it is conducted; the facilitator may still pause the session.',
  'BAL-6':
    'During the vote it is said how many have voted; carried or lost is said only at the declaration.',
  'BAL-7':
    'A roll call goes in English alphabetical order from a member drawn by lot, passing over the absent.',
  'BAL-8': 'In a roll call a member answers when called, and may change its answer until the lock.',
  'BAL-9': 'A show of hands counts, but keeps no names.',
  'BAL-10': 'On a sealed board nobody sees how another has voted before the declaration.',
  'BAL-11': 'Sponsors do not explain their vote on their own draft.',
  'BAL-12':
    'A delegation explains its vote on a text once, before or after it, in committee or in plenary; who has explained its vote on a draft explains it again only after another vote, and not where it is on record as having voted the same.',
  'BAL-13':
    'A ballot goes in order: announced, explanations, voting, lock, declaration, explanations, closed.',
  'BAL-14':
    "On an open board each delegation's light shows as it votes, so that members can check it.",
  'BAL-15':
    'Where the house takes ballot papers, the facilitator keys in the votes of delegations without a device, whose seats they hold; each such vote is marked in the room, in the record and in the debrief; a house option, for paper ballots in a classroom.',
  'CON-1':
    'A forum that decides by consensus takes no votes, and a forum that votes does not negotiate a report: each has its own moves.',
  'CON-2': 'Consensus is the absence of an objection when the gavel falls; it is not unanimity.',
  'CON-3':
    'When the text is put, a delegation stays silent, joins, joins and explains its position, dissociates itself from paragraphs, or objects; only an objection blocks.',
  'CON-4':
    'A paragraph stands clean, in brackets, or agreed ad referendum; it is seen who holds the brackets, and only they take theirs away.',
  'CON-5':
    'Nothing is agreed until everything is agreed: a paragraph agreed ad referendum may be held again until the text is put.',
  'CON-6':
    'While the text is worked on, any delegation may propose another wording or another place for a paragraph, its deletion, or one paragraph more, and every other may say whether it can live with it; a delegation has at most three proposals in its own words, or of several changes, on the table.',
  'CON-7':
    'The text is the Chair’s: into the next one goes what somebody beside its author accepts and nobody refuses, or what the Chair decides.',
  'CON-8':
    'A paragraph stands in the report, in the Chair’s summary or the annex of national contributions where the mandate knows them, or it is dropped; only what stands in the report is agreed.',
  'CON-9':
    'The Chair presents a final text before putting it, and the brackets that stood in it fall; brackets put after that tell who objects, and do not keep the Chair from putting it. A text changed while it is put is the final text anew, and is put again.',
  'CON-10':
    'Where somebody objects, the Chair suspends the meeting for consultations, changes the text, or declares that no consensus was reached.',
  'CON-11':
    'If somebody still objects at the deadline, or the text has not been put by then, there is no consensus.',
  'CON-12':
    'What is left in the report decides how much was agreed: nothing, a procedural report, a Chair’s summary alone, a thin report or a full one.',
  'CON-13':
    'After the adoption delegations may explain their position; that goes into the compendium and changes nothing.',
  'CON-14':
    'For a proposal that somebody refuses the Chair may thank its mover and set it aside: it leaves the table, and nobody proposes the same change again before the Chair’s next text.',
  'CON-15':
    'The Chair sets a proposal aside only when it has been on the table as long as a text is given to be read, so that delegations can answer it.',
  'CON-16':
    'While the text is worked on, whoever proposed a change may withdraw it, whatever others have said to it; any delegation may then propose it anew.',
  'CON-17':
    'Who can neither accept nor refuse a proposal may say that it needs more; that counts for nothing when the Chair writes the next text, and tells its author with whom to talk. What is answered to changes that go together counts at each paragraph that they would change. What is answered to one more paragraph counts where it would stand, and once it is in the text at that paragraph itself.',
  'CON-18':
    'A delegation may put up to six changes forward as one proposal: they are answered as one, and go into the next text together or not at all; each paragraph is named once.',
  'CON-19':
    'While the text is worked on the facilitator may correct on which issues, and how, a proposal in own words stands; everybody sees that they did, and the words stay as they are.',
  'CON-20':
    'A paragraph of a report may be proposed to stand further up or down: after another that is in the report, where it does not stand already. All others keep their order.',
  'CON-21':
    'Where the scenario says so, what is still in brackets when the talks are over goes into the Chair’s summary, once, if the system is in the Chair.',
  'SIL-1':
    'A text under a silence procedure is adopted when the deadline comes and nobody has objected.',
  'SIL-2':
    'One objection breaks the silence and leads back to consultations; it is recorded who broke it and over which paragraphs.',
  'SIL-3':
    'The deadline is that of the session’s own clock: an objection in the last second counts, one at the deadline comes too late.',
  'SIL-4': 'The Chair may extend a silence before it expires, never after.',
  'SIL-5': 'A text is put under silence only so many times.',
  'SIL-6': 'A text under silence is not changed.',
  'FOR-1':
    'Before the voting on it is opened, everybody in the session, with a seat or without, may say how likely a decision is, that on an amendment as soon as it is pending, and change that; a report while the Chair does not put it to the meeting. Nobody forecasts what a closed meeting decides.',
  'FOR-2':
    'A forecast says how likely the result is, and of two states, the same for everybody, that they vote in favour, or that they object to a report; they are members of which the public lists of sponsors tell least, core delegations first, without the Chair, those who lead a text or a pole, and who makes the motion or moves the amendment.',
  'FOR-3':
    'What a person has forecast only that person sees. The others see how many have; once it is decided also the means and the spread, if at least three have, and never who said what.',
  'FOR-4':
    'A forecast is scored by the mean of the squares by which it was off (Brier), over all that can be judged: from 0, all known, to 1, all wrong.',
  'INJ-1':
    "What may come into the room from outside is the scenario's. The facilitator releases it by hand, each once, while a meeting is held and never into a vote; it is not taken back.",
  'INJ-2':
    'Where the facilitator lets timed ones come, the clock of a phase releases what the scenario has timed for it, after the stated share of its time; one that a vote or a suspension keeps out comes after it.',
  'INJ-3':
    'Everybody reads whether it happened in fact, with its date and its sources, or was invented. It changes what delegations want by the steps that the scenario states, for the computer and the advice alike, and no red line.',
  'INJ-4':
    'What closes the room suspends the meeting for the stated time, which nothing does while it is suspended; where the scenario says so a report is put by silence from then on.',
  'SHA-1':
    'Where the scenario has it and the session plays it, each member chooses in secret, for the round that closes next, whether to restrain itself, to prepare or to operate, and may change that until the round closes. A posture stands until another is taken; the first is restraint.',
  'SHA-2':
    "A round closes after the share of its phase's time that the scenario states, or sooner by the facilitator's hand; never into a vote. One whose phase ends before it closes as soon as the next has begun; one whose phase was skipped is none any more. What came of a round is not taken back.",
  'SHA-3':
    "A delegation's posture and its national interest only those who play it see. The facilitator sees who has chosen for the round, and not what. The debrief tells all, and from whom each incident came.",
  'SHA-4':
    "A delegation that the computer plays prepares or restrains, by the scenario's chances, the session's dice and what it sees itself; it never operates. Operations stand only while somebody holds the seat.",
  'SHA-5':
    "When a round closes the session's dice draw what happens: from preparations and operations, by the scenario's chances, less often from who supports a norm that stands in a text. An incident strikes another delegation, which names nobody, or somebody that people play; wrongly only where the scenario says that this happens. Everybody is told that it is invented.",
  'SHA-6':
    "National interest and collective stability are reckoned from postures and incidents alone, by the scenario's figures. Everybody is told collective stability, in steps of five, when a round closes.",
  'SHA-7':
    'An incident changes how much the issues that the scenario names weigh for who is struck, each kind once, for the computer and the advice alike, and no red line. What happened while no people held a seat changes nothing.',
  'MUN-1':
    'House rules are played only where the scenario or the facilitator has switched them on before the debate opens, and wherever they show it is said that they are not UN practice.',
  'MUN-2':
    'Until the first vote of a meeting a member may declare itself present and voting, or take that back; it then does not abstain on a draft, on a part of one or on an amendment.',
  'MUN-3':
    'Until voting on a draft begins in committee, a member that wants to see it debated may sign it, or take its name off; a signature promises no support, and sponsors do not sign.',
  'MUN-4':
    'In committee, until voting on a draft begins, an amendment that its leader and all its sponsors whom people play accept as friendly goes into the text without a vote; sponsors whom the computer plays follow the leader.',
  'MUN-5':
    'In the general debate a member may move a moderated caucus on a topic, for so long, with speeches of so long; in it the Chair calls speakers from the placards that are up, and the list of speakers waits.',
  'MUN-6':
    'In the general debate a member may move an unmoderated caucus for so long; in it delegations talk freely, and the list of speakers is closed and waits.',
  'MUN-7':
    'A motion for a caucus is put without debate, after all motions that the United Nations knows; a caucus ends when its time is up, when the Chair says so, or with the phase.',
  'MUN-8':
    'A delegation that cannot hear, needs a break or is otherwise kept from taking part may raise a point of personal privilege, never in a vote; only that it cannot hear interrupts a speaker, all else waits for the end of the speech.',
  'MUN-9':
    'A delegation may ask the Chair about the procedure, never in a vote; in a speech its question waits. The Chair answers, and the system in the Chair says where the procedure stands and by which rules.',
  'MUN-10':
    'Where the facilitator has chosen so, a motion to close the debate needs two thirds of those who vote yes or no.',
  'MUN-11':
    'Where the facilitator has chosen so, nobody abstains on a motion, nor on whether a text is divided or voted on at all; who takes no part in the vote has not voted.',
  'MUN-12':
    'Where the facilitator has chosen so, a committee too opens its meeting and debates only with a third of its members.',
  'TAL-1':
    'Delegations talk with one another in the phases that the stage names, from the briefing to the outcome where it names none; talk is no move of the meeting, and goes on whatever is before it.',
  'TAL-2':
    'Who sits at which table everybody sees; what is said at a table is heard by those who sit there when it is said, and by nobody else.',
  'TAL-3':
    "A delegation sits at one table at a time, having opened it, having been asked to it, or having been let sit down by somebody there; the room of a region, of a pole or of a draft's sponsors is open to all who belong to it, and a table that only computers are left at is cleared.",
  'TAL-4': 'A note is read by those to whom it is addressed, and by nobody else.',
  'TAL-5':
    'The facilitator sees that delegations talk; what they say only where the session was opened so, of which everybody is told, where one who heard it reports it, or where it is said to a seat that the facilitator plays.',
  'TAL-6':
    'The facilitator may hide a message that may be read, with a reason that replaces it, suggest a line to one seat, and stop a seat from writing for a while.',
  'TAL-7':
    'A move of talk is about something that is there, and an answer is to something that was heard.',
  'DEA-1':
    'An offer says who does what, on what conditions, and each promise is made by the delegation that offers it or by one to which it is offered.',
  'DEA-2':
    'An offer is agreed once all to whom it was made have accepted it; one of them can decline it, with a reason or without.',
  'DEA-3':
    'Only what the log will show can be promised, and only what is still to be done, by a delegation that can do it; a word in open meeting only while that delegation may still be heard before the stage is over.',
  'DEA-4':
    'An offer may be withdrawn until it is agreed or declined, or be answered with another; with its phase it lapses.',
  'DEA-5':
    'Each promise of an agreed deal is judged by what was done: kept, broken, or void, where a condition did not come about, where what it was about is gone, or where another party has broken its word first; to break a promise is allowed.',
  'DEA-6':
    'A deal is known to its parties alone, unless it was offered in public; what each means and believes only itself knows; the debrief shows all that was agreed, meant, believed and kept.',
  'DEA-7': 'Twelve offers of a delegation at most wait for an answer at a time.',
  'DEA-8':
    'In a guided first vote one delegation that the computer plays comes to the person by itself, once, and offers a deal for a vote; all else goes by the rules.',
  'CAP-1':
    'From the briefing to the outcome, where the stage lets capital be reached, a delegation may ask it about a red line of its brief that a text can be held against: each line once, and no other while an answer is awaited.',
  'CAP-2':
    'Whether capital would bend a line is drawn once when the session opens, from what the scenario states: how likely, how far, on what condition. Neither who asks nor when changes it; a condition is read from the texts as they stand when the answer is given.',
  'CAP-3':
    'A delegation has a standing of three with its capital; each question costs what the scenario states, one where it states nothing, and nobody asks what they cannot pay. The debrief says what is left.',
  'CAP-4':
    'The answer comes after its time by the clock of the session, and stands still with it: the line holds, or it runs from now on where capital has moved it, or it no longer blocks a consensus. Advice, warnings and the computer go by it at once.',
  'CAP-5':
    'What is asked and answered only the delegation sees. The facilitator sees that it has asked, and everybody in the debrief sees all.',
  'CAP-6':
    'A delegation may promise to ask its capital about its line on an issue; the question keeps the promise, whatever the answer, and what was asked before is no longer to be promised.',
  'TSK-1':
    'A private task may hold conditions in closed words for what the log can show: statements and explanations by their marks, whom they name, votes, sponsors, texts, results, proposals, brackets, objections, motions and replies, with whom one has talked, and deals; what somebody says in words of their own is never judged.',
  'TSK-2':
    'While the session is played the delegation alone sees how its task stands: what is done for good, what holds so far and is judged at the end, what is open, and what can no longer come; a task without conditions is left to the debrief.',
  'TSK-3':
    'In the debrief everybody sees how each task has come out, and for that who has talked with whom out of the meeting, but never what was said.',
  'PRS-1':
    'Whoever is in a session without a seat is its press, and may put a story on the wire from the briefing to the outcome: a headline and a few lines.',
  'PRS-2':
    'The wire is read by everybody at once, the wall has its latest headline, and the record has each; no name stands under a story, and nobody files more than ten.',
  'PRS-3': 'The facilitator may hide a story with a reason, which stands in its place.',
  'NET-1': 'A message that is not well formed is refused with its mistake, and changes nothing.',
  'NET-2':
    'Who sends too much is refused until they slow down, over however many connections; a session takes only so many moves.',
  'NET-3': 'A move that could not be written to disk is refused, and has not happened.',
  'NET-4':
    'Each move belongs to its kind of sender: delegations, people, the facilitator, the clock.',
  'NET-5':
    'A move names what it is about (the phase, ballot, motion, point or what it is raised on, request to divide, question, text, words of a paragraph, floor, speech, suspension, caucus or pause); about one that is over it is refused, and never lands on the next.',
  'NET-6':
    'Where a session meets in several venues, a move that is made in one of them says in which.',
  'VIE-1':
    'Before the debrief a seat’s instructions go only to those who hold it then and to the facilitator; who gives a seat up has read them.',
  'VIE-2': 'What reaches an audience is its view and nothing else.',
  'LOG-1': "Replaying a session's log gives the same state, to the last digit.",
  'LOG-2': 'A move that was acknowledged is on disk.',
  'LOG-3': 'A move sent twice happens once, and is answered as the first time.',
  'LOG-4':
    'A move that leaves everything as it is, such as the vote that stands already, is done and is no fact.',
  'LOG-5':
    'Who leads a session may take its record home: what the room has seen by then, who sat where, and what the debrief reveals once it has opened; people are told apart by their seats and are named only where the facilitator asks for it.',
} as const;

/** The source of every rule. Written by scripts/rule-sentences.mjs from docs/rules.md. */
export const ruleSources = {
  'SES-1': 'Product rule',
  'SES-2': 'Rules 106 and 35',
  'SES-3': 'Product rule',
  'SES-4': 'Rules 128 and 88',
  'SES-5': 'Product rule',
  'SES-6': 'Product rule',
  'SES-7': 'Product rule',
  'SES-8': 'Product rule',
  'SES-9': 'Product rule',
  'SES-10': 'Product rule',
  'SES-11': 'Product rule',
  'SES-12': 'Product rule',
  'SES-13': 'Product rule',
  'SES-14': 'Product rule',
  'CAL-1': 'Rules 118 and 76; product rule',
  'CAL-2': 'Product rule',
  'CAL-3': 'Product rule',
  'CAL-4': 'Decision 74/544; product rule',
  'CAL-5': 'Product rule',
  'CAL-6': 'Product rule',
  'SEA-1': 'Product rule',
  'SEA-2': 'Product rule',
  'SEA-3': 'Rules 124 and 82',
  'SEA-4': 'Product rule',
  'SEA-5': 'Product rule',
  'SEA-6': 'Product rule',
  'SEA-7': 'Product rule',
  'SEA-8': 'Practice; resolutions 52/250, 58/314 and 65/276',
  'SEA-9': 'Rules 104 and 37',
  'SEA-10': 'Product rule',
  'SEA-11': 'Product rule',
  'SEA-12': 'Product rule',
  'SEA-13': 'Product rule',
  'SEA-14': 'Product rule',
  'SEA-15': 'Product rule',
  'SEA-16': 'Article 19 of the Charter; rule 160',
  'SEA-17': 'Product rule',
  'SEA-18': 'Product rule',
  'SEA-19': 'Product rule',
  'SEA-20': 'Product rule',
  'SEA-21': 'Product rule',
  'SEA-22': 'Product rule',
  'SEA-23': 'Product rule',
  'HLP-1': 'Product rule',
  'HLP-2': 'Product rule',
  'HLP-3': 'Product rule',
  'RND-1': 'Product rule',
  'RND-2': 'Product rule',
  'RND-3': 'Product rule',
  'RND-4': 'Product rule',
  'RND-5': 'Product rule',
  'FLO-1': 'Rules 109 and 68',
  'FLO-2': 'Product rule',
  'FLO-3': 'Rules 115 and 73',
  'FLO-4': 'Rules 114 and 72',
  'FLO-5': 'Rules 109 and 68',
  'FLO-6': 'Rules 115 and 73; decision 34/401',
  'FLO-7': 'Product rule',
  'FLO-8': 'Practice; rules 66 and 128',
  'FLO-9': 'Product rule',
  'FLO-10': 'Product rule',
  'FLO-11': 'Product rule',
  'FLO-12': 'Product rule',
  'FLO-13': 'Practice of the open-ended working group of 2019 to 2021; rule 115; product rule',
  'DRA-1': 'Practice',
  'DRA-2': 'Practice',
  'DRA-3': 'Rules 122 and 80',
  'DRA-4': 'Practice; rule 66',
  'DRA-5': 'Rules 131 and 91',
  'DRA-6': 'Rules 131 and 91',
  'DRA-7': 'Rules 122 and 80',
  'DRA-8': 'Practice; rule 153',
  'AMD-1': 'Rules 120 and 130',
  'AMD-2': 'Practice',
  'AMD-3': 'Rules 130 and 131',
  'AMD-4': 'Rules 130 and 90',
  'AMD-5': 'Practice; rule 130',
  'AMD-6': 'Rules 130 and 90',
  'AMD-7': 'Rules 130 and 90',
  'AMD-8': 'Practice; rules 129 and 130',
  'AMD-9': 'Rules 122 and 80',
  'AMD-10': 'Rules 128 and 88',
  'AMD-11': 'Product rule',
  'AMD-12': 'Product rule',
  'AMD-13': 'Product rule',
  'AMD-14': 'Product rule',
  'MOT-1': 'Rules 106 and 128; product rule',
  'MOT-2': 'Rules 119 and 77',
  'MOT-3': 'Rules 114 to 123',
  'MOT-4': 'Rules 119, 125 and 133',
  'MOT-5': 'Rules 122 and 80',
  'MOT-6': 'Rules 118 and 76',
  'MOT-7': 'Rules 118 and 76',
  'MOT-8': 'Rules 116 and 74',
  'MOT-9': 'Rules 117 and 75',
  'MOT-10': 'Rules 121 and 79',
  'MOT-11': 'Rules 114 and 72',
  'MOT-12': 'Rules 123 and 81',
  'MOT-13': 'Rules 131 and 91',
  'MOT-14': 'Product rule',
  'MOT-15': 'Rules 83 to 85; practice',
  'PTO-1': 'Rules 113 and 71',
  'PTO-2': 'Rules 128 and 88',
  'PTO-3': 'Rules 113 and 71',
  'PTO-4': 'Practice; rules 108, 109 and 114',
  'DIV-1': 'Rules 129 and 89',
  'DIV-2': 'Rules 129 and 89',
  'DIV-3': 'Rules 129 and 89',
  'DIV-4': 'Rules 129 and 89',
  'DIV-5': 'Rules 129 and 89',
  'DIV-6': 'Rules 129 and 89',
  'DIV-7': 'Practice; rule 129',
  'DIV-8': 'Practice',
  'DIV-9': 'Rules 122 and 80; practice',
  'DIV-10': 'Rules 129 and 89',
  'ATT-1': 'Rules 126 and 86',
  'ATT-2': 'Product rule',
  'MAJ-1': 'Rules 125 and 85',
  'MAJ-2': 'Rule 133',
  'MAJ-3': 'Rule 95',
  'MAJ-4': 'Rules 126 and 86',
  'MAJ-5': 'Rules 108 and 67',
  'MAJ-6': 'Rules 108 and 67',
  'MAJ-7': 'Rules 83 and 123',
  'MAJ-8': 'Rules 108 and 67',
  'BAL-1': 'Practice; rules 127 and 87',
  'BAL-2': 'Rules 124 and 82',
  'BAL-3': 'Practice',
  'BAL-4': 'Practice',
  'BAL-5': 'Rules 128 and 88',
  'BAL-6': 'Practice',
  'BAL-7': 'Rules 127 and 87',
  'BAL-8': 'Rules 127 and 87',
  'BAL-9': 'Rules 127 and 87',
  'BAL-10': 'Product rule',
  'BAL-11': 'Rules 128 and 88',
  'BAL-12': 'Decision 34/401',
  'BAL-13': 'Rules 128 and 88',
  'BAL-14': 'Practice',
  'BAL-15': 'Product rule',
  'CON-1': 'Practice',
  'CON-2': 'Practice',
  'CON-3': 'Practice',
  'CON-4': 'Practice',
  'CON-5': 'Practice',
  'CON-6': 'Practice',
  'CON-7': 'Practice',
  'CON-8': 'Practice',
  'CON-9': 'Practice',
  'CON-10': 'Practice',
  'CON-11': 'Practice',
  'CON-12': 'Product rule',
  'CON-13': 'Practice',
  'CON-14': 'Practice',
  'CON-15': 'Product rule',
  'CON-16': 'Rules 122 and 80; practice',
  'CON-17': 'Product rule',
  'CON-18': 'Practice',
  'CON-19': 'Product rule',
  'CON-20': 'Practice',
  'CON-21': 'Practice of the open-ended working group of 2021; product rule',
  'SIL-1': 'Decision 74/544',
  'SIL-2': 'Decision 74/544',
  'SIL-3': 'Product rule',
  'SIL-4': 'Practice',
  'SIL-5': 'Practice',
  'SIL-6': 'Practice',
  'FOR-1': 'Product rule',
  'FOR-2': 'Product rule',
  'FOR-3': 'Product rule',
  'FOR-4': 'Product rule',
  'INJ-1': 'Product rule',
  'INJ-2': 'Product rule',
  'INJ-3': 'Product rule',
  'INJ-4': 'Rules 118 and 76; decision 74/544',
  'SHA-1': 'Product rule',
  'SHA-2': 'Product rule',
  'SHA-3': 'Product rule',
  'SHA-4': 'Product rule',
  'SHA-5': 'Product rule',
  'SHA-6': 'Product rule',
  'SHA-7': 'Product rule',
  'MUN-1': 'Model UN house rule, not UN practice',
  'MUN-2': 'Model UN house rule, not UN practice',
  'MUN-3': 'Model UN house rule, not UN practice',
  'MUN-4': 'Model UN house rule, not UN practice',
  'MUN-5': 'Model UN house rule, not UN practice',
  'MUN-6': 'Model UN house rule, not UN practice',
  'MUN-7': 'Model UN house rule, not UN practice',
  'MUN-8': 'Model UN house rule, not UN practice',
  'MUN-9': 'Model UN house rule, not UN practice',
  'MUN-10': 'Model UN house rule, not UN practice',
  'MUN-11': 'Model UN house rule, not UN practice',
  'MUN-12': 'Model UN house rule, not UN practice',
  'TAL-1': 'Product rule',
  'TAL-2': 'Product rule',
  'TAL-3': 'Product rule',
  'TAL-4': 'Product rule',
  'TAL-5': 'Product rule',
  'TAL-6': 'Product rule',
  'TAL-7': 'Product rule',
  'DEA-1': 'Product rule',
  'DEA-2': 'Product rule',
  'DEA-3': 'Product rule',
  'DEA-4': 'Product rule',
  'DEA-5': 'Product rule',
  'DEA-6': 'Product rule',
  'DEA-7': 'Product rule',
  'DEA-8': 'Product rule',
  'CAP-1': 'Product rule',
  'CAP-2': 'Product rule',
  'CAP-3': 'Product rule',
  'CAP-4': 'Product rule',
  'CAP-5': 'Product rule',
  'CAP-6': 'Product rule',
  'TSK-1': 'Product rule',
  'TSK-2': 'Product rule',
  'TSK-3': 'Product rule',
  'PRS-1': 'Product rule',
  'PRS-2': 'Product rule',
  'PRS-3': 'Product rule',
  'NET-1': 'Product rule',
  'NET-2': 'Product rule',
  'NET-3': 'Product rule',
  'NET-4': 'Product rule',
  'NET-5': 'Product rule',
  'NET-6': 'Product rule',
  'VIE-1': 'Product rule',
  'VIE-2': 'Product rule',
  'LOG-1': 'Product rule',
  'LOG-2': 'Product rule',
  'LOG-3': 'Product rule',
  'LOG-4': 'Product rule',
  'LOG-5': 'Product rule',
} as const;
