import type { SampleCandidacy } from '../sample';

/** Faces inward and now, told in detail and with numbers. */
export const MARCUS_LINDQVIST: SampleCandidacy = {
  key: 'marcus-lindqvist',
  name: 'Marcus Lindqvist',
  email: 'marcus.lindqvist@mail.example',
  currentTitle: 'Director of Engineering',
  currentCompany: 'Rondholm Care',
  sourceChannel: 'operational_network',
  headline: 'Took a home-care scheduling team from 18 to 64 engineers with dates that held',
  interviews: [
    {
      title: 'Technology and product',
      startsInDays: -15,
      startsAt: '08:30',
      durationMinutes: 75,
      panelists: ['tomasz', 'leila'],
      cards: [
        {
          panelist: 'tomasz',
          submittedAfterMinutes: 40,
          amendment: null,
          content: {
            notes: [
              {
                question: 'missed-commitment',
                text: 'roster engine v2, due 1 mar for a county w/ 900 carers, live 12 apr. walked it backwards week by week: first sign was the test env 3 wks late in jan, a lead knew + kept quiet bc the last one to raise a flag got shouted at (before his time). rang the county himself on day 1 with 2 options: half of it on time or all of it in april. since then a friday round "what would you not bet on", test env has an owner by name, 11 of next 12 dates held. 20 min on this, put the pen down for some of it',
              },
              {
                question: 'first-question-after-failure',
                text: 'outage on a bank holiday, carers got yesterday\'s visits. first thing he asked was how long the person on shift had been on shift. turned out the same 3 ppl had carried every holiday for 2 yrs. new rota inside a week, paid standby, had to fight finance for that. review with no names in it, sent me the template after. recovery 3h10 → 40 min by summer. asked did he ever wonder if visits should be pushed to phones at all. "no. good question"',
              },
              {
                question: 'decision-hard-to-undo',
                text: "split the roster engine from payroll so each team ships without the other. line drawn along who gets paged, not along the domain model (his words, i half agree). boring, sound, numbers to go with it: wait for a deploy 4 days → 2 h. asked twice where the platform should be in 3 yrs: \"that was our cto's call, and i'd want it to be somebody's here\". honest. one flash: talked them out of selling the travel-time maths to a rival, \"it's the only bit they can't buy\". so 2 not 1",
              },
            ],
            evidence: [
              {
                question: 'missed-commitment',
                quote: 'walked it backwards week by week: first sign was the test env 3 wks late in jan',
                signal: 'diagnoses-the-process',
                orientation: 'operational',
                origin: 'confirmed',
              },
              {
                question: 'missed-commitment',
                quote:
                  'rang the county himself on day 1 with 2 options: half of it on time or all of it in april',
                signal: 'manages-stakeholders',
                orientation: 'operational',
                origin: 'confirmed',
              },
              {
                question: 'missed-commitment',
                quote:
                  'a friday round "what would you not bet on", test env has an owner by name, 11 of next 12 dates held',
                signal: 'takes-corrective-action',
                orientation: 'operational',
                origin: 'confirmed',
              },
              {
                question: 'first-question-after-failure',
                quote: 'first thing he asked was how long the person on shift had been on shift',
                signal: 'suspects-the-process',
                orientation: 'operational',
                origin: 'confirmed',
              },
              {
                question: 'first-question-after-failure',
                quote: 'new rota inside a week, paid standby, had to fight finance for that',
                signal: 'guards-team-health',
                orientation: 'operational',
                origin: 'confirmed',
              },
              {
                question: 'first-question-after-failure',
                quote: 'recovery 3h10 → 40 min by summer',
                signal: 'runs-platform-operations',
                orientation: 'operational',
                origin: 'added',
              },
              {
                question: 'first-question-after-failure',
                quote: 'did he ever wonder if visits should be pushed to phones at all',
                signal: 'asks-whether-it-is-the-right-thing',
                orientation: 'strategic',
                origin: 'rejected',
              },
              {
                question: 'decision-hard-to-undo',
                quote: 'split the roster engine from payroll so each team ships without the other',
                signal: 'architects-the-service',
                orientation: 'operational',
                origin: 'confirmed',
              },
              {
                question: 'decision-hard-to-undo',
                quote: 'wait for a deploy 4 days → 2 h',
                signal: 'improves-process',
                orientation: 'operational',
                origin: 'added',
              },
              {
                question: 'decision-hard-to-undo',
                quote: 'talked them out of selling the travel-time maths to a rival',
                signal: 'makes-technology-an-advantage',
                orientation: 'strategic',
                origin: 'confirmed',
              },
              {
                question: 'decision-hard-to-undo',
                quote: 'where the platform should be in 3 yrs',
                signal: 'sets-platform-direction',
                orientation: 'strategic',
                origin: 'rejected',
              },
            ],
            ratings: {
              technical_strategy: 2,
              people_leadership: 4,
              business_acumen: null,
              operational_maturity: 4,
            },
            overall: 'yes',
            roleOpinion: 'vp_engineering',
            summary:
              "i'd ship on his dates. won't tell us what to build in 2028 and says so. didn't touch anything commercial so no mark there",
          },
        },
        {
          panelist: 'leila',
          submittedAfterMinutes: 260,
          amendment: null,
          content: {
            notes: [
              {
                question: 'disagreement-with-product',
                text: 'His CPO had promised arrival tracking for families by June. He didn\'t argue whether (I asked: "That\'s hers, and she was right"). He argued the shape: put capacity on the wall, support and holidays included, and showed June held two thirds of it. They cut live maps and shipped arrival times on 11 June as agreed. "She gave her board the date before I did, so it had better be true." That\'s who I want for the when. Who argues with me about the what?',
              },
              {
                question: 'roadmap-item-start-to-end',
                text: "Largest item: seventy counties onto the new roster engine. Decision was the CTO's and the board's, he said so at once. His part: eleven waves, one named owner each, a rehearsal county in every wave, and a Thursday page to the exec with the same five numbers. \"Red meant red. After wave three they stopped asking me in the corridor.\" Thirteen months against a plan of twelve. What would he have chosen instead? Hadn't thought about it. Doorbell twice (his, parcels).",
              },
              {
                question: 'best-recent-day',
                text: "Sunniva, a senior turned down for staff twice and about to leave. Two hours on her case, rewriting it with her as a list of what had changed because she was there. She got it in October and runs the group now. Visibly prouder of that than of the migration. Also reads every leaver's interview himself, and had changed the review form because of three of them.",
              },
              {
                question: 'news-that-changed-something',
                text: "The court ruling on digital time-tracking of carers. Read it as: which of our people will worry, and what do the leads need to be able to say on Monday? Wrote them half a page that evening. I offered the market angle (fewer small vendors will survive the audit duty) and he agreed politely. That was me talking, not him, so I've taken that suggestion off.",
              },
            ],
            evidence: [
              {
                question: 'disagreement-with-product',
                quote:
                  'put capacity on the wall, support and holidays included, and showed June held two thirds of it',
                signal: 'owns-estimates-and-capacity',
                orientation: 'operational',
                origin: 'confirmed',
              },
              {
                question: 'disagreement-with-product',
                quote: 'They cut live maps and shipped arrival times on 11 June as agreed.',
                signal: 'shapes-how-and-when-it-ships',
                orientation: 'operational',
                origin: 'confirmed',
              },
              {
                question: 'roadmap-item-start-to-end',
                quote: "Decision was the CTO's and the board's",
                signal: 'sets-technology-vision',
                orientation: 'strategic',
                origin: 'rejected',
              },
              {
                question: 'roadmap-item-start-to-end',
                quote: 'eleven waves, one named owner each, a rehearsal county in every wave',
                signal: 'turns-roadmap-into-plans',
                orientation: 'operational',
                origin: 'confirmed',
              },
              {
                question: 'roadmap-item-start-to-end',
                quote: 'a Thursday page to the exec with the same five numbers',
                signal: 'reports-delivery-status',
                orientation: 'operational',
                origin: 'confirmed',
              },
              {
                question: 'best-recent-day',
                quote:
                  'Two hours on her case, rewriting it with her as a list of what had changed because she was there.',
                signal: 'best-day-someone-grows',
                orientation: 'operational',
                origin: 'confirmed',
              },
              {
                question: 'best-recent-day',
                quote:
                  "reads every leaver's interview himself, and had changed the review form because of three of them",
                signal: 'reads-the-organisation',
                orientation: 'operational',
                origin: 'added',
              },
              {
                question: 'news-that-changed-something',
                quote:
                  'which of our people will worry, and what do the leads need to be able to say on Monday',
                signal: 'reads-news-for-team',
                orientation: 'operational',
                origin: 'confirmed',
              },
              {
                question: 'news-that-changed-something',
                quote: 'fewer small vendors will survive the audit duty',
                signal: 'reads-news-for-strategy',
                orientation: 'strategic',
                origin: 'rejected',
              },
            ],
            ratings: {
              technical_strategy: 2,
              people_leadership: 4,
              business_acumen: 2,
              operational_maturity: 4,
            },
            overall: 'yes',
            roleOpinion: 'vp_engineering',
            summary:
              'I would believe every date he gave me. The direction would have to come from someone else, and he expects that it does.',
          },
        },
      ],
      drafts: [],
    },
    {
      title: 'Leadership and the business',
      startsInDays: -13,
      startsAt: '14:00',
      durationMinutes: 60,
      panelists: ['dougal'],
      cards: [
        {
          panelist: 'dougal',
          submittedAfterMinutes: 1130,
          amendment: null,
          content: {
            notes: [
              {
                question: 'changing-the-organisation',
                text: 'We got on to how he went from eighteen engineers to sixty-four in two and a half years, which he did in a particular order: leads first, then a recruiter of their own, then a manager for every eight, and no new team until the last one had shipped something twice. Two of the new managers did not work out. He told each of them himself inside four months, found one a better seat and helped the other leave on decent terms. I have watched people attempt this with treatment works and it is rarer than it sounds.',
              },
              {
                question: 'miss-that-still-bothers',
                text: 'A winter release three years ago, two weeks late, after the carers had been promised it at a public meeting. Nobody came to harm. What bothers him is that nine hundred people had arranged their Christmas on his word, and he has kept the letter that one of them wrote. I asked whether any market had got away from him, since the sheet told me to, and he said none that he lay awake over. He now gives out no date until the rehearsal has been run.',
              },
              {
                question: 'disagreement-with-product',
                text: 'Sales had fallen into promising each county its own reports. He sat down with the head of sales and the finance controller and drew up a rule: three a quarter, ranked by them and not by him, with the cost of each written beside it. There was, I gather, shouting. Six months later it was sales who defended the rule. He understands what a late invoice does to a small supplier, so I have gone to three for business where the others may not.',
              },
            ],
            evidence: [
              {
                question: 'changing-the-organisation',
                quote:
                  'leads first, then a recruiter of their own, then a manager for every eight, and no new team until the last one had shipped something twice',
                signal: 'builds-the-organisation',
                orientation: 'operational',
                origin: 'confirmed',
              },
              {
                question: 'changing-the-organisation',
                quote:
                  'He told each of them himself inside four months, found one a better seat and helped the other leave on decent terms.',
                signal: 'manages-performance',
                orientation: 'operational',
                origin: 'confirmed',
              },
              {
                question: 'miss-that-still-bothers',
                quote:
                  'nine hundred people had arranged their Christmas on his word, and he has kept the letter that one of them wrote',
                signal: 'frustrated-by-missed-commitment',
                orientation: 'operational',
                origin: 'confirmed',
              },
              {
                question: 'miss-that-still-bothers',
                quote: 'whether any market had got away from him',
                signal: 'frustrated-by-missed-market',
                orientation: 'strategic',
                origin: 'rejected',
              },
              {
                question: 'miss-that-still-bothers',
                quote: 'He now gives out no date until the rehearsal has been run.',
                signal: 'answers-for-delivery',
                orientation: 'operational',
                origin: 'added',
              },
              {
                question: 'disagreement-with-product',
                quote:
                  'drew up a rule: three a quarter, ranked by them and not by him, with the cost of each written beside it',
                signal: 'represents-engineering-inside',
                orientation: 'operational',
                origin: 'confirmed',
              },
            ],
            ratings: {
              technical_strategy: null,
              people_leadership: 4,
              business_acumen: 3,
              operational_maturity: 4,
            },
            overall: 'strong_yes',
            roleOpinion: 'vp_engineering',
            summary:
              'A man I would let near my control room. I am not the one to say whether he can choose our technology, and have left that blank.',
          },
        },
      ],
      drafts: [],
    },
  ],
};
