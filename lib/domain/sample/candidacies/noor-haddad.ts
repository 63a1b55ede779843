import type { SampleCandidacy } from '../sample';

/** Faces outward and forward; the panel differs on how she leads people. */
export const NOOR_HADDAD: SampleCandidacy = {
  key: 'noor-haddad',
  name: 'Noor Haddad',
  email: 'noor.haddad@mail.example',
  currentTitle: 'Chief Architect',
  currentCompany: 'Gridweir',
  sourceChannel: 'public_reputation',
  headline: 'Opened a power-metering platform to other makers’ meters and won the board for it',
  interviews: [
    {
      title: 'Technology and product',
      startsInDays: -21,
      startsAt: '09:00',
      durationMinutes: 75,
      panelists: ['tomasz', 'leila'],
      cards: [
        {
          panelist: 'tomasz',
          submittedAfterMinutes: 55,
          amendment: null,
          content: {
            notes: [
              {
                question: 'missed-commitment',
                text: 'load forecast release, autumn 24, promised to 3 grid operators, came 9 wks late. recovery = maybe 3 sentences ("petra re-planned it, i stayed out of her way"). then straight to why: "we were late because every operator got its own adapter, that was never going past ten of them". → killed the per-customer adapters, one open ingest spec, published it. pushed twice on who told the operators + when. she honestly didn\'t know the dates. coffee machine going half the call',
              },
              {
                question: 'decision-hard-to-undo',
                text: 'event log as the only source of truth, 2021, everything else (billing, forecast, the map) rebuilt from it. weighed vs staying on the vendor historian: cheaper for ~3 yrs, then locked in exactly when the mkt opens to 3rd party meters. showed me the doc, one section is literally titled "how we would know this was wrong". nice. hand-waved 2 of my qs on replay cost so not the deepest, but the shape is right and it\'s HERS. 2 product lines sit on it now',
              },
              {
                question: 'roadmap-item-start-to-end',
                text: 'open metering programme. her idea, her memo, 2022. line v clear: rent the radio stack, own the disaggregation, "that is the only part a rival needs five years to copy". dropped their own gateway hw for it mid project, 6 ppl moved. didn\'t get into how it was planned week to week and i didn\'t ask tbh',
              },
              {
                question: 'changing-the-organisation',
                text: 'asked for last change to staffing → got the story of prising dr oduya out of the university, 14 months, bc nobody else knew the disaggregation maths and the direction hung on it. great story. then asked abt the other 50 ppl: "the managers do that well". couldn\'t say who is struggling, who might leave, what a 1:1 with her looks like. 2 seniors i know there quit last yr, she heard "afterwards". don\'t think she\'d notice someone burning out three desks away',
              },
            ],
            evidence: [
              {
                question: 'missed-commitment',
                quote: 'petra re-planned it, i stayed out of her way',
                signal: 'takes-corrective-action',
                orientation: 'operational',
                origin: 'rejected',
              },
              {
                question: 'missed-commitment',
                quote:
                  'we were late because every operator got its own adapter, that was never going past ten of them',
                signal: 'pivots-to-technical-direction',
                orientation: 'strategic',
                origin: 'confirmed',
              },
              {
                question: 'missed-commitment',
                quote: 'killed the per-customer adapters, one open ingest spec, published it',
                signal: 'sets-platform-direction',
                orientation: 'strategic',
                origin: 'added',
              },
              {
                question: 'decision-hard-to-undo',
                quote:
                  'event log as the only source of truth, 2021, everything else (billing, forecast, the map) rebuilt from it',
                signal: 'architects-the-platform',
                orientation: 'strategic',
                origin: 'confirmed',
              },
              {
                question: 'decision-hard-to-undo',
                quote: 'cheaper for ~3 yrs, then locked in exactly when the mkt opens to 3rd party meters',
                signal: 'sets-platform-direction',
                orientation: 'strategic',
                origin: 'confirmed',
              },
              {
                question: 'decision-hard-to-undo',
                quote: 'one section is literally titled "how we would know this was wrong"',
                signal: 'comfortable-with-bets',
                orientation: 'strategic',
                origin: 'added',
              },
              {
                question: 'roadmap-item-start-to-end',
                quote: 'rent the radio stack, own the disaggregation',
                signal: 'decides-build-or-buy',
                orientation: 'strategic',
                origin: 'confirmed',
              },
              {
                question: 'roadmap-item-start-to-end',
                quote: 'that is the only part a rival needs five years to copy',
                signal: 'makes-technology-an-advantage',
                orientation: 'strategic',
                origin: 'confirmed',
              },
              {
                question: 'changing-the-organisation',
                quote:
                  'prising dr oduya out of the university, 14 months, bc nobody else knew the disaggregation maths and the direction hung on it',
                signal: 'closes-key-hires',
                orientation: 'strategic',
                origin: 'confirmed',
              },
              {
                question: 'changing-the-organisation',
                quote: 'the managers do that well',
                signal: 'manages-performance',
                orientation: 'operational',
                origin: 'rejected',
              },
            ],
            ratings: {
              technical_strategy: 4,
              people_leadership: 2,
              business_acumen: 3,
              operational_maturity: 2,
            },
            overall: 'yes',
            roleOpinion: 'cto',
            summary:
              "sets a direction, writes it down, bets on it. wouldn't put 40 ppl under her w/o somebody next to her who likes that part",
          },
        },
        {
          panelist: 'leila',
          submittedAfterMinutes: 190,
          amendment: null,
          content: {
            notes: [
              {
                question: 'missed-commitment',
                text: 'Forecast release, nine weeks late, three operators waiting. Short on the recovery: named Petra (delivery lead) and gave her the credit. Then, without my asking: "The date was the symptom. We had become a systems integrator without noticing." Used the miss to get her CEO to stop signing bespoke connections at all. Tomasz wanted the dates of the customer calls and she didn\'t have them. (Our autumn release was nine weeks late too. I said so. Probably shouldn\'t have.)',
              },
              {
                question: 'disagreement-with-product',
                text: 'Her CPO wanted savings tips for households. Her case against: "In two years the retailers give that away. Nobody gives away knowing which transformer fails next." Took him to an operator\'s control room for a week, they came back with a one-page bet and a kill date. He kept a smaller version, she says he was right about the brand. I know someone who was there and that is how it went. I would enjoy this argument every week.',
              },
              {
                question: 'changing-the-organisation',
                text: '(Same answer Tomasz got, I heard it differently.) Beyond the professor: she rewrote what a principal is for, "the person who can tell us no in year one and be right in year four", and made it a path beside management so people could stop pretending to want teams. Four of the five on it have stayed six years or more. She says the same thing on stage and applicants quote it back at her in interviews. Does she hold 1:1s? No, managers do, but she took the review queue from nine days to three with those five. To me that isn\'t the same as not leading people.',
              },
              {
                question: 'best-recent-day',
                text: 'An afternoon at a whiteboard with two people from a heat-pump maker, working out what a meter turns into once the house can store energy. "I forgot lunch." Tried for a second example from inside the company. She thought about it, then gave me another whiteboard. Also: could not start before August because of the move, told Mateus.',
              },
            ],
            evidence: [
              {
                question: 'missed-commitment',
                quote: 'The date was the symptom. We had become a systems integrator without noticing.',
                signal: 'pivots-to-technical-direction',
                orientation: 'strategic',
                origin: 'confirmed',
              },
              {
                question: 'missed-commitment',
                quote: 'Used the miss to get her CEO to stop signing bespoke connections at all',
                signal: 'shapes-what-gets-built',
                orientation: 'strategic',
                origin: 'added',
              },
              {
                question: 'missed-commitment',
                quote: 'Our autumn release was nine weeks late too',
                signal: 'frustrated-by-missed-commitment',
                orientation: 'operational',
                origin: 'rejected',
              },
              {
                question: 'disagreement-with-product',
                quote:
                  'In two years the retailers give that away. Nobody gives away knowing which transformer fails next.',
                signal: 'shapes-what-gets-built',
                orientation: 'strategic',
                origin: 'confirmed',
              },
              {
                question: 'disagreement-with-product',
                quote:
                  "Took him to an operator's control room for a week, they came back with a one-page bet and a kill date",
                signal: 'enjoys-the-outside',
                orientation: 'strategic',
                origin: 'added',
              },
              {
                question: 'changing-the-organisation',
                quote:
                  '"the person who can tell us no in year one and be right in year four", and made it a path beside management',
                signal: 'defines-senior-ladder',
                orientation: 'strategic',
                origin: 'confirmed',
              },
              {
                question: 'changing-the-organisation',
                quote: 'she took the review queue from nine days to three with those five',
                signal: 'improves-process',
                orientation: 'operational',
                origin: 'added',
              },
              {
                question: 'changing-the-organisation',
                quote: 'She says the same thing on stage and applicants quote it back at her in interviews',
                signal: 'draws-talent-by-reputation',
                orientation: 'strategic',
                origin: 'confirmed',
              },
              {
                question: 'best-recent-day',
                quote:
                  'An afternoon at a whiteboard with two people from a heat-pump maker, working out what a meter turns into once the house can store energy',
                signal: 'best-day-product-future',
                orientation: 'strategic',
                origin: 'confirmed',
              },
            ],
            ratings: {
              technical_strategy: 4,
              people_leadership: 4,
              business_acumen: 4,
              operational_maturity: null,
            },
            overall: 'strong_yes',
            roleOpinion: 'cto',
            summary:
              'The first candidate who argued with me about the right thing. Tomasz and I differ on how she leads people; we should talk about that one before anything else.',
          },
        },
      ],
      drafts: [],
    },
    {
      title: 'Leadership and the business',
      startsInDays: -18,
      startsAt: '13:30',
      durationMinutes: 60,
      panelists: ['ingrid'],
      cards: [
        {
          panelist: 'ingrid',
          submittedAfterMinutes: 25,
          amendment: null,
          content: {
            notes: [
              {
                question: 'miss-that-still-bothers',
                text: 'No hesitation. The flexibility market, 2023: they had the data two years before anyone and no product. "We were busy being on time." Watched a rival sign the four largest operators with something worse. What would have shown it earlier? She now keeps a list of what customers do in spreadsheets with Gridweir\'s data and goes through it with product each quarter. Good answer to a question I find hard myself. For me: pay expectation above band, Mateus to check.',
              },
              {
                question: 'roadmap-item-start-to-end',
                text: 'Open metering. Took it to her board herself. What they had to believe: that closed meters would lose every public tender from 2026. Chair asked what happens to margin when anybody can plug in. Her answer, then and to me: hardware margin goes, analysis margin stays, and this is the year the lines cross. They approved half and wanted two makers signed. She came back with three. This is exactly our question and I tried not to show it.',
              },
              {
                question: 'news-that-changed-something',
                text: 'Draft European rule on access to meter data. Read it the week it came out, went to the hearing in Brussels (own idea, begged for the travel money), argued for one common format and got two lines into the text. "Whoever helps write the format is not late in following it." What did it mean for the workload of the teams? "Petra would know." Clear where her eyes go, and she does not pretend otherwise.',
              },
              {
                question: 'first-question-after-failure',
                text: 'A wrong forecast switched off an industrial park for 40 minutes, nobody hurt. Her first question: "Why were we the ones deciding that?" Took automatic switching out of the product and sold advice instead, against sales. The incident review she attended, did not run. Told the engineer on duty in person the same evening that the design had been hers, not his. I liked that.',
              },
            ],
            evidence: [
              {
                question: 'miss-that-still-bothers',
                quote:
                  'The flexibility market, 2023: they had the data two years before anyone and no product.',
                signal: 'frustrated-by-missed-market',
                orientation: 'strategic',
                origin: 'confirmed',
              },
              {
                question: 'miss-that-still-bothers',
                quote:
                  "keeps a list of what customers do in spreadsheets with Gridweir's data and goes through it with product each quarter",
                signal: 'reads-the-market',
                orientation: 'strategic',
                origin: 'added',
              },
              {
                question: 'roadmap-item-start-to-end',
                quote:
                  'Took it to her board herself. What they had to believe: that closed meters would lose every public tender from 2026.',
                signal: 'explains-strategy-to-board',
                orientation: 'strategic',
                origin: 'confirmed',
              },
              {
                question: 'roadmap-item-start-to-end',
                quote: 'hardware margin goes, analysis margin stays, and this is the year the lines cross',
                signal: 'answers-for-business-value',
                orientation: 'strategic',
                origin: 'confirmed',
              },
              {
                question: 'news-that-changed-something',
                quote: 'argued for one common format and got two lines into the text',
                signal: 'represents-engineering-outside',
                orientation: 'strategic',
                origin: 'confirmed',
              },
              {
                question: 'news-that-changed-something',
                quote: 'Whoever helps write the format is not late in following it.',
                signal: 'reads-news-for-strategy',
                orientation: 'strategic',
                origin: 'confirmed',
              },
              {
                question: 'news-that-changed-something',
                quote: 'What did it mean for the workload of the teams?',
                signal: 'reads-news-for-team',
                orientation: 'operational',
                origin: 'rejected',
              },
              {
                question: 'first-question-after-failure',
                quote:
                  '"Why were we the ones deciding that?" Took automatic switching out of the product and sold advice instead, against sales.',
                signal: 'suspects-the-aim',
                orientation: 'strategic',
                origin: 'confirmed',
              },
              {
                question: 'first-question-after-failure',
                quote:
                  'Told the engineer on duty in person the same evening that the design had been hers, not his',
                signal: 'steadies-the-team',
                orientation: 'operational',
                origin: 'confirmed',
              },
            ],
            ratings: {
              technical_strategy: 4,
              people_leadership: 3,
              business_acumen: 4,
              operational_maturity: 2,
            },
            overall: 'yes',
            roleOpinion: 'cto',
            summary:
              'Has already answered the question our 2028 tenders will ask us. Would need a strong partner for the inside, and says so herself.',
          },
        },
      ],
      drafts: [],
    },
  ],
};
