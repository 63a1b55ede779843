import type { NoteOrientation } from '@/lib/domain/orientation/orientation';

export type ExampleNote = {
  readonly question: string;
  readonly note: string;
  readonly orientation: NoteOrientation;
};

const SIGNATURE = 'When did your team last miss a delivery commitment, and what did you do?';
const DECISION = 'Which technical decision of yours mattered most?';
const WEEK = 'What did your last working week look like?';
const PROUD = 'What are you proudest of?';

/** Notes as panelists write them, written for these tests, with the way a careful reader takes them. */
export const EXAMPLE_NOTES: readonly ExampleNote[] = [
  {
    question: DECISION,
    note: '- killed the on-prem edition in 2021, saw hospitals moving and knew we would be stuck maintaining it for ten yrs\n- told the board it would cost 2 quarters of revenue, got it through',
    orientation: 'strategic',
  },
  {
    question: DECISION,
    note: 'Went all in on the event log as the product: partners could build on it, incumbents could not follow without tearing up their own base. Reckons it bought three years of lead.',
    orientation: 'strategic',
  },
  {
    question: DECISION,
    note: 'Licensed the speech model rather than training one. His logic: the thing hospitals pay for is the workflow data, so own that and rent the rest.',
    orientation: 'strategic',
  },
  {
    question: WEEK,
    note: 'Mon: two prospects in Leeds, came back convinced they buy on audit trail not speed. Tue w/ CPO rethinking which problem v2 solves. Thu investor call.',
    orientation: 'strategic',
  },
  {
    question: PROUD,
    note: 'lit up talking abt how latency work let them price per trade, rivals had nothing for 18 months. Spoke at the industry summit on it, two banks called afterwards',
    orientation: 'strategic',
  },
  {
    question: SIGNATURE,
    note: 'Slipped 6 wks on billing. Real lesson for her: nobody wanted the thing. Dropped it, moved the money behind embedded payments, where customers were already asking.',
    orientation: 'strategic',
  },
  {
    question: 'What do you read and how does it change what you do?',
    note: 'Model prices falling 10x - his point: our summaries become a commodity, so the edge has to be the proprietary data. Moved four people onto that in March.',
    orientation: 'strategic',
  },
  {
    question: WEEK,
    note: '1:1s Mon/Tue with all seven leads. Sat in on the payments retro. Re-did the on-call rota since two folk were paged every night. Fri: calibration for promos',
    orientation: 'operational',
  },
  {
    question: PROUD,
    note: 'Attrition 31% -> 9 in a year. Exit interviews first, then fixed pay bands and got first-time managers trained. Knows everybody who left by name.',
    orientation: 'operational',
  },
  {
    question: DECISION,
    note: 'Broke releases into weekly trains, put flags round everything. Deploys went from monthly + a weekend to Tuesday lunchtime. Flaky tests got an owner.',
    orientation: 'operational',
  },
  {
    question: SIGNATURE,
    note: 'Went through it week by week. First sign was an integration test nobody ran; handover between two squads. Told sales the same day with two dates to choose from, daily 15 min check-in with the team, cut scope, then checkpoint each fortnight. Next release on time.',
    orientation: 'operational',
  },
  {
    question: 'How did you grow the organisation?',
    note: '14 to 60 devs over 20 months. Trained 12 interviewers, wrote the rubric, watched where candidates dropped out. Brought in a layer of leads at 30 because 1:1s had stopped happening.',
    orientation: 'operational',
  },
  {
    question: 'Tell me about your strategy work.',
    note: 'The "strategy offsite" turned out to be about the on-call rota and who covers holidays. Came back with a new escalation path and a rule on alerts.',
    orientation: 'operational',
  },
  {
    question: PROUD,
    note: 'A junior who froze in standups now leads the squad. She paired with him weekly, gave him the incident reviews to run, argued his promotion twice.',
    orientation: 'operational',
  },
  {
    question: DECISION,
    note: 'Very visionary, world-class leader, execution focused. Lots of energy and strategic thinking. Great culture fit.',
    orientation: 'none',
  },
  {
    question: DECISION,
    note: 'Deep on consensus protocols, explained Raft snapshots and compaction in detail. Knew B-tree vs LSM trade-offs cold.',
    orientation: 'none',
  },
  {
    question: WEEK,
    note: 'Her VP ran hiring and the retros. The CTO decided what to build and pitched it to investors. She could not say what she did herself.',
    orientation: 'none',
  },
  {
    question: 'How would you describe your leadership?',
    note: 'Rambled. Ran out of time, dog barking, asked to come back to it. Nice person, a bit nervous.',
    orientation: 'none',
  },
  {
    question: DECISION,
    note: 'Bet the product on streaming when rivals were all batch, took it to the board. Then made it happen: re-cut squads so each owned a service, weekly deploys, new on-call rota.',
    orientation: 'both',
  },
];

/** Notes the reader is known to misread: a reader that learns to read one of them moves it up. */
export const MISREAD_NOTES: readonly ExampleNote[] = [
  {
    question: SIGNATURE,
    note: 'Late by a quarter, said so in one line. Then straight to: the platform had been designed for a business they were no longer in. Took a new technical direction to the board and stopped the rewrite.',
    orientation: 'strategic',
  },
  {
    question: WEEK,
    note: 'Half of it outside: three customer visits, a panel at a fintech conference, prep for the series C. Other half: skip-levels, two performance reviews, sorted out the hiring loop.',
    orientation: 'both',
  },
];
