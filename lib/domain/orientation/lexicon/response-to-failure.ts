import type { Lexicon } from '../cue-index';

export const RESPONSE_TO_FAILURE_CUES: Lexicon = {
  'suspects-the-aim': {
    strong: `built|building|build|solved|solving|shipped .. wrong thing|product|problem|feature, wrong thing|bet|product|problem|market|premise|target, shouldn't have .. built|building|started|promised|existed|been, should never have .. built|started|been|existed, premise .. wrong|false|faulty, real question .. was|whether|why, wasn't .. needed|wanted|worth, nobody .. wanted|needed|used, no customer|customers .. wanted|needed|asked, customers .. didn't want|need|care`,
    fair: `wrong bet, wrong assumption|assumptions .. market|customer|customers|product, premise`,
  },
  'suspects-the-process': {
    strong: `process .. failed|fail|failing|broke|broken|gap|gaps|let|missing|hole|fault|problem|not person, failure|gap|hole|breakdown in .. process|planning|review|testing|handoff|communication|estimation, planning .. failed|broke|broken|failure|gap|wrong|optimistic, system .. not .. person|people, how .. missed|miss|slipped|went|got .. unnoticed|through|past|late, handoff|handover .. failed|broke|dropped|missed, optimistic .. estimate|estimates|plan|planning|dates`,
    fair: `process .. why, what .. process|planning|review`,
  },
  'diagnoses-the-process': {
    strong: `root cause|causes, five|# whys, 5 whys, timeline of|review|reconstruct|reconstructed, retrospective .. with|after|found|ran|held|team, ran|held|did|led .. retrospective|postmortem|review|debrief|retro .. team|with|after|found|blameless, went back .. over|through, walked .. through .. timeline|weeks|plan|tickets|steps|detail, hidden .. dependency|dependencies|work|risk, dependency .. late|hidden|missed|unknown|other|surfaced|discovered, first sign|signs, warning sign|signs, early warning, integration .. late|testing|tested|left, scope creep|crept, signs .. missed|ignored|standup, testing .. late|left|squeezed|end, underestimated|underestimate|underestimating, diagnosed|diagnosis|diagnose .. process|planning|team|delay|slip|delivery|estimation|why`,
    fair: `retrospective|postmortem, underestimation, dependency .. team, diagnosis|diagnosed, debrief|debriefed`,
  },
  'takes-corrective-action': {
    strong: `corrective action|actions, action items|item|points, introduced|added|put|brought|instituted|started|set|created|installed|began .. weekly|check|checks|checkpoint|checkpoints|buffer|gate|gates|review|reviews|milestones|standup|standups|demo|demos|risk|checklist|dashboard|sign|signoff|retrospective|forum|checkin|checkins|cadence|process|dates, risk register|log|review|reviews|board, recovery plan, replan|replanned|replanning|re planned, next|following release|quarter|sprint|date|launch|milestone|one .. on time|hit|landed|held|early|met, since then|never .. slipped|missed, pulled in|moved .. engineers|people|seniors|another|team, moved # engineers|people, weekly .. risk|checkpoint|checkpoints|checkin|review|milestone|demo, daily .. standup|check|checkin|sync|war, smaller .. milestones|increments|batches|slices, early integration, tracked .. actions|action|weekly|daily, go no go`,
    fair: `actions, follow up|ups, followup|followups, checkpoint|checkpoints, fixed .. process, replan`,
    weak: `fixed, added`,
  },
  'steadies-the-team': {
    strong: `told|tell|gathered|spoke|sat|talked|met|levelled|leveled|honest|straight|open .. team|teams|squad|engineers|everyone|leads, team .. told|together|room|calm|blame|pressure|off|tired|breath|rest|celebrate|safe, blame .. off|self|himself|herself|himself|team, took .. blame|heat|responsibility|hit|pressure, no finger pointing, finger pointing, kept .. team|people calm|informed|focused|motivated|together|going, gave .. team .. time|week|days|off|break|space, stood .. down .. team`,
    fair: `team communication|meeting|morale|confidence|mood, calm|calmed|calming`,
  },
  'manages-stakeholders': {
    strong: `stakeholder management|managers|update|updates|communication|communications|map|expectations, stakeholders .. told|informed|weekly|daily|warned|early|options|updated|aligned|call|expectations, told|warned|called|phoned|rang|informed|notified|updated|briefed|alerted .. customer|sales|ceo|stakeholders|account|execs|exec|executive|client|leadership|cs|marketing|board .. early|same|immediately|day|weeks|week|before|new|date|dates|options|straight|personally|first, options .. scope|date|dates|stakeholders|sales|customer|ceo|product, offered|gave|presented|laid .. options|choices|# options|new date, new date|dates .. customer|sales|agreed|held|hit|realistic|credible|stuck, reset .. expectations|date|dates|expectation, managed|manage|managing|set .. expectations, daily|weekly update|updates|email|emails|bulletin|call .. sales|stakeholders|customer|ceo|exec|execs|executive|leadership|until, renegotiated|renegotiate|rebaselined|rebaseline|rescheduled .. date|dates|deadline|launch|scope|contract|commitment, apologised|apologized|apologise|apology`,
    fair: `expectations, stakeholder|stakeholders, escalated|escalate early|immediately|same|promptly, transparent|transparency|transparently, bad news .. early|straight|fast|immediately`,
  },
};

/** Counts only under the signature question: words whose meaning comes from the miss they follow. */
export const PIVOT_CUES: Lexicon = {
  'pivots-to-technical-direction': {
    strong: `revealed|reveals|showed|shown|shows|exposed|taught|told|meant|proved|signal|signalled|symptom|realised|realized|lesson|learned|learnt|conclusion|concluded|takeaway|made .. architecture|platform|monolith|stack|technology|technical|direction|strategy|strategic|bet|foundation|foundations|coupled|coupling|system|model|vendor|database|data, symptom of, wrong architecture|platform|stack|technology|foundation|foundations|database|vendor|abstraction|bet|layer, architecture .. wrong|outgrown|couldn't|constraint|problem|limit|limits|anymore|dead|not|wouldn't, platform .. wrong|outgrown|couldn't|constraint|problem|limit|dead|wouldn't, outgrown, dead end, shifted|changed|rethought|rethink|rewrote|redrew|reconsidered|reset|abandoned|dropped|killed .. strategy|direction|roadmap|bet|architecture|platform|product|thesis, real|bigger|deeper|actual|underlying|strategic issue|lesson|problem|question|point|meaning|story|failure .. was|is|not|architecture|technical|strategy|strategic|direction|bet|why, pivoted|turned|moved|jumped|went quickly|fast|straight|immediately|soon to, strategically, should have .. bought|bought|partnered|killed|built|owned, led to .. rewrite|platform|new|acquisition|partnership|buying, quickly|soon|straight|fast on|moved|turned|onto to|into .. what|why|strategy|strategic|architecture|direction|lesson|bigger`,
    fair: `coupling|coupled|tangled, monolith, architecture, rearchitect|rearchitected|replatform|replatformed, strategy|strategic, technical direction, foundation|foundations, bigger picture|question, what it meant|showed|revealed|says|said`,
  },
  'pivots-to-organisation-design': {
    strong: `conway|conways, org|organisation|organization|organize|team design|structure|boundaries|shape|topology|chart .. wrong|mirrored|mirror|matched|revealed|showed|problem|issue|flaw|not|didn't, revealed|showed|shown|exposed|taught|meant|realised|realized|symptom|lesson .. org|organisation|organization|organize|structure|boundaries|ownership|teams|divided|split, organised|organized|structured|split|divided|drawn along|around|by .. wrong|layers|components|technology|product|products|customer|customers, redrew|redraw .. teams|org|boundaries|organisation|organization|lines, org design`,
    fair: `structural, organisational|organizational .. design|flaw|problem|question`,
  },
};
