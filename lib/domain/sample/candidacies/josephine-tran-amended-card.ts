import type { SampleCard, SampleEvidence, SampleNote } from '../sample';

/** What both revisions of the card share. */
const UNCHANGED_NOTES: readonly SampleNote[] = [
  {
    question: 'disagreement-with-product',
    text: 'Her sales director had sold a discount against a date two winters running. She asked for the sales calendar, put the build calendar beside it on one sheet, and the two of them now sign it on the first of each month. It put me in mind of our own works-control meetings, which I mean as praise. She also talked him out of selling by the buoy, since a farm that pays by the tonne stays ten years, and the books have borne her out.',
  },
  {
    question: 'changing-the-organisation',
    text: 'Forty-five engineers under five leads, and she can tell you what each of the five finds difficult, which I tested by asking about the quietest. She moved him from a team of nine to a team of four and he has since asked for a fifth. She has also settled on paper that the sea comes before the schedule: nobody ships in a storm week. It cost them a launch and she was not sorry. My battery died at twenty to five and the rest is from memory.',
  },
];

const UNCHANGED_EVIDENCE: readonly SampleEvidence[] = [
  {
    question: 'first-question-after-failure',
    quote: "going to the customer's quay next morning with no lawyer beside her",
    signal: 'manages-stakeholders',
    orientation: 'operational',
    origin: 'confirmed',
  },
  {
    question: 'first-question-after-failure',
    quote: 'asking out loud whether a firm of forty-five should be selling alarms at all',
    signal: 'asks-whether-it-is-the-right-thing',
    orientation: 'strategic',
    origin: 'confirmed',
  },
  {
    question: 'disagreement-with-product',
    quote:
      'put the build calendar beside it on one sheet, and the two of them now sign it on the first of each month',
    signal: 'represents-engineering-inside',
    orientation: 'operational',
    origin: 'confirmed',
  },
  {
    question: 'disagreement-with-product',
    quote:
      'talked him out of selling by the buoy, since a farm that pays by the tonne stays ten years, and the books have borne her out',
    signal: 'answers-for-business-value',
    orientation: 'strategic',
    origin: 'added',
  },
  {
    question: 'changing-the-organisation',
    quote: 'She moved him from a team of nine to a team of four and he has since asked for a fifth.',
    signal: 'energised-by-growing-people',
    orientation: 'operational',
    origin: 'confirmed',
  },
  {
    question: 'changing-the-organisation',
    quote: 'the sea comes before the schedule: nobody ships in a storm week. It cost them a launch',
    signal: 'shapes-culture',
    orientation: 'strategic',
    origin: 'confirmed',
  },
];

/** The panelist first put the night rota down to somebody else, and was set right after the interview. */
export const AMENDED_CARD: SampleCard = {
  panelist: 'dougal',
  submittedAfterMinutes: 980,
  content: {
    notes: [
      {
        question: 'first-question-after-failure',
        text: "She told us about the farm that lost a pen of fish when the oxygen alarm did not arrive. I have been the man at the other end of that sort of telephone, so I listened closely. The night rota and the nightly test call were, as I understood it, the work of the operations manager she inherited. What was hers was going to the customer's quay next morning with no lawyer beside her, and asking out loud whether a firm of forty-five should be selling alarms at all.",
      },
      ...UNCHANGED_NOTES,
    ],
    evidence: [
      {
        question: 'first-question-after-failure',
        quote: 'The night rota and the nightly test call',
        signal: 'runs-platform-operations',
        orientation: 'operational',
        origin: 'rejected',
      },
      ...UNCHANGED_EVIDENCE,
    ],
    ratings: {
      technical_strategy: null,
      people_leadership: 4,
      business_acumen: 3,
      operational_maturity: 2,
    },
    overall: 'yes',
    roleOpinion: 'cto',
    summary:
      'She faces the customer herself when it goes wrong. I could not tell how much of the running of the place was hers.',
  },
  amendment: {
    reason:
      'I wrote to Josephine to thank her and described the night rota as her operations manager’s. She put me right, and Mateus has it from a referee too: she drew it up herself and stood the first month of nights. Operational maturity goes from 2 to 3; the first note is corrected and nothing else.',
    peersSeen: true,
    afterMinutes: 2890,
    content: {
      notes: [
        {
          question: 'first-question-after-failure',
          text: "She told us about the farm that lost a pen of fish when the oxygen alarm did not arrive. I have been the man at the other end of that sort of telephone, so I listened closely. Corrected: I had put the night rota and the nightly test call down to the operations manager she inherited. She drew up both herself within the week and stood the first month of nights. Hers too was going to the customer's quay next morning with no lawyer beside her, and asking out loud whether a firm of forty-five should be selling alarms at all.",
        },
        ...UNCHANGED_NOTES,
      ],
      evidence: [
        {
          question: 'first-question-after-failure',
          quote: 'She drew up both herself within the week and stood the first month of nights.',
          signal: 'runs-platform-operations',
          orientation: 'operational',
          origin: 'added',
        },
        ...UNCHANGED_EVIDENCE,
      ],
      ratings: {
        technical_strategy: null,
        people_leadership: 4,
        business_acumen: 3,
        operational_maturity: 3,
      },
      overall: 'yes',
      roleOpinion: 'combined',
      summary:
        'She faces the customer herself when it goes wrong, and it turns out that she built the watch that should keep it from going wrong again.',
    },
  },
};
