import type { SampleCandidacy } from '../sample';
import { AMENDED_CARD } from './josephine-tran-amended-card';

/** Faces both ways, with deeds on either side; one of her cards was amended. */
export const JOSEPHINE_TRAN: SampleCandidacy = {
  key: 'josephine-tran',
  name: 'Josephine Tran',
  email: 'josephine.tran@mail.example',
  currentTitle: 'CTO',
  currentCompany: 'Brackwater',
  sourceChannel: 'investor_network',
  headline: 'Sole technology leader of a fish-farm monitoring company: chose its course and ran its nights',
  interviews: [
    {
      title: 'Technology and product',
      startsInDays: -10,
      startsAt: '12:00',
      durationMinutes: 75,
      panelists: ['tomasz', 'leila'],
      cards: [
        {
          panelist: 'tomasz',
          submittedAfterMinutes: 35,
          amendment: null,
          content: {
            notes: [
              {
                question: 'missed-commitment',
                text: 'winter firmware, due before spawning season (hard date, fish don\'t wait), 5 wks late. two halves, abt equal, i timed it. half 1: all 3 leads at 7 am daily till done, cut 4 of 9 features w/ product, phoned 6 farm managers herself. hw-in-loop rig now gates every merge, next two seasons on time. half 2: "we should never have written firmware for three boards" → kept one, sold the others to a maker in trondheim, which is why there\'s a public api at all. prompted for neither',
              },
              {
                question: 'decision-hard-to-undo',
                text: "inference on the buoy, 2022, when everybody incl her own board wanted cloud. why: no signal past the 3rd fjord and in 5 yrs that's where the farms will be. cost them a year, hw was ordered so no way back. then v concrete on running it: rollout 5% / 50% / all, rollback from shore, crash rate per board on the wall. best technical hour of the process so far. disagrees w/ me on rust. wrong but interesting",
              },
              {
                question: 'changing-the-organisation',
                text: '23 → 45 in 2 yrs. wrote the hiring bar herself, trains every interviewer, knows where they drop out (40% at the take-home, so she replaced it). and: first staff eng hired by turning up at her phd defence(!) bc she wanted sonar knowledge before anyone else in fish did. let one lead go, told w/o blame. looked tired by the end tho. 45 ppl + board + customers = her alone. what would she drop? "the rota. no. the board. no"',
              },
            ],
            evidence: [
              {
                question: 'missed-commitment',
                quote: 'cut 4 of 9 features w/ product, phoned 6 farm managers herself',
                signal: 'manages-stakeholders',
                orientation: 'operational',
                origin: 'confirmed',
              },
              {
                question: 'missed-commitment',
                quote: 'hw-in-loop rig now gates every merge, next two seasons on time',
                signal: 'takes-corrective-action',
                orientation: 'operational',
                origin: 'confirmed',
              },
              {
                question: 'missed-commitment',
                quote: 'we should never have written firmware for three boards',
                signal: 'pivots-to-technical-direction',
                orientation: 'strategic',
                origin: 'confirmed',
              },
              {
                question: 'missed-commitment',
                quote:
                  "kept one, sold the others to a maker in trondheim, which is why there's a public api at all",
                signal: 'decides-build-or-buy',
                orientation: 'strategic',
                origin: 'added',
              },
              {
                question: 'decision-hard-to-undo',
                quote: "no signal past the 3rd fjord and in 5 yrs that's where the farms will be",
                signal: 'bets-on-technology',
                orientation: 'strategic',
                origin: 'confirmed',
              },
              {
                question: 'decision-hard-to-undo',
                quote: 'rollout 5% / 50% / all, rollback from shore, crash rate per board on the wall',
                signal: 'runs-platform-operations',
                orientation: 'operational',
                origin: 'confirmed',
              },
              {
                question: 'changing-the-organisation',
                quote:
                  'wrote the hiring bar herself, trains every interviewer, knows where they drop out (40% at the take-home, so she replaced it)',
                signal: 'owns-hiring-funnel',
                orientation: 'operational',
                origin: 'confirmed',
              },
              {
                question: 'changing-the-organisation',
                quote:
                  'first staff eng hired by turning up at her phd defence(!) bc she wanted sonar knowledge before anyone else in fish did',
                signal: 'closes-key-hires',
                orientation: 'strategic',
                origin: 'confirmed',
              },
            ],
            ratings: {
              technical_strategy: 4,
              people_leadership: 4,
              business_acumen: 3,
              operational_maturity: 4,
            },
            overall: 'strong_yes',
            roleOpinion: 'combined',
            summary:
              'does both, has receipts for both. question is for how long one person can, she asked it before i did',
          },
        },
        {
          panelist: 'leila',
          submittedAfterMinutes: 1310,
          amendment: null,
          content: {
            notes: [
              {
                question: 'roadmap-item-start-to-end',
                text: 'The open lice count (the regulator gets it straight from the buoy). Her reason: "Whoever the regulator already trusts does not get replaced in a tender." Sold it to her board with a two-year loss on the page. And in the same breath how it was built: six slices, one farm live after each, a demo to the regulator every second Friday so that nobody could be surprised. I usually hear one half of this from a person. (Late writing this up, sorry, quarter-end.)',
              },
              {
                question: 'disagreement-with-product',
                text: 'Product wanted a feed optimiser because two big farms had asked. She went round eleven small ones by boat and came back with a no: they buy for lice and storms, nobody trusts a box with the feed. Off the plan. Second example unprompted, other direction: storm alerts, she lost on the date, gave product their October, moved two people off the API to make it fit and told the whole company what would slip. It slipped. "I had told them the price."',
              },
              {
                question: 'best-recent-day',
                text: "Two best days, wouldn't choose. Tuesday: buoy data, a marine biologist and a wall, working out whether they could sell a forecast to anyone at sea and not just to farms. Thursday: her youngest lead ran a whole incident without calling her, she sat next door pretending to answer mail. Same grin for both. Very fast talker, there are gaps in this.",
              },
              {
                question: 'news-that-changed-something',
                text: 'The salmon tax. Expected farms to cut hardware first, so worked out a price per tonne watched instead of per buoy, ready before the vote. And told the team the same day that no job hung on it, runway figure included. She asked what the regulator is doing to our customers and I went on about the 2028 tenders for five minutes, so one question fewer than planned.',
              },
            ],
            evidence: [
              {
                question: 'roadmap-item-start-to-end',
                quote: 'Whoever the regulator already trusts does not get replaced in a tender.',
                signal: 'makes-technology-an-advantage',
                orientation: 'strategic',
                origin: 'confirmed',
              },
              {
                question: 'roadmap-item-start-to-end',
                quote: 'Sold it to her board with a two-year loss on the page.',
                signal: 'explains-strategy-to-board',
                orientation: 'strategic',
                origin: 'confirmed',
              },
              {
                question: 'roadmap-item-start-to-end',
                quote:
                  'six slices, one farm live after each, a demo to the regulator every second Friday so that nobody could be surprised',
                signal: 'turns-roadmap-into-plans',
                orientation: 'operational',
                origin: 'confirmed',
              },
              {
                question: 'disagreement-with-product',
                quote:
                  'went round eleven small ones by boat and came back with a no: they buy for lice and storms',
                signal: 'reads-the-market',
                orientation: 'strategic',
                origin: 'confirmed',
              },
              {
                question: 'disagreement-with-product',
                quote:
                  'moved two people off the API to make it fit and told the whole company what would slip',
                signal: 'owns-estimates-and-capacity',
                orientation: 'operational',
                origin: 'confirmed',
              },
              {
                question: 'best-recent-day',
                quote:
                  'working out whether they could sell a forecast to anyone at sea and not just to farms',
                signal: 'best-day-product-future',
                orientation: 'strategic',
                origin: 'confirmed',
              },
              {
                question: 'best-recent-day',
                quote:
                  'her youngest lead ran a whole incident without calling her, she sat next door pretending to answer mail',
                signal: 'satisfied-by-team-performance',
                orientation: 'operational',
                origin: 'confirmed',
              },
              {
                question: 'news-that-changed-something',
                quote:
                  'Expected farms to cut hardware first, so worked out a price per tonne watched instead of per buoy, ready before the vote.',
                signal: 'reads-news-for-strategy',
                orientation: 'strategic',
                origin: 'confirmed',
              },
              {
                question: 'news-that-changed-something',
                quote: 'told the team the same day that no job hung on it, runway figure included',
                signal: 'reads-news-for-team',
                orientation: 'operational',
                origin: 'confirmed',
              },
              {
                question: 'news-that-changed-something',
                quote: 'I went on about the 2028 tenders for five minutes',
                signal: 'reads-the-market',
                orientation: 'strategic',
                origin: 'rejected',
              },
            ],
            ratings: {
              technical_strategy: 4,
              people_leadership: 3,
              business_acumen: 4,
              operational_maturity: 3,
            },
            overall: 'strong_yes',
            roleOpinion: 'combined',
            summary:
              'Argues about the what and keeps her word on the when. I would take her for either half; I would worry about her carrying both at sixty engineers.',
          },
        },
      ],
      drafts: [],
    },
    {
      title: 'Leadership and the business',
      startsInDays: -8,
      startsAt: '13:00',
      durationMinutes: 75,
      panelists: ['ingrid', 'dougal'],
      cards: [
        {
          panelist: 'ingrid',
          submittedAfterMinutes: 30,
          amendment: null,
          content: {
            notes: [
              {
                question: 'miss-that-still-bothers',
                text: 'Asked to give two. One: Chile. Knew in 2021 that the disease models would carry over, waited for a perfect pilot, a local firm now has the coast. Two: a release in March 2024, eleven days late after she had shaken hands on the date with the customer. "The first cost us a country. The second cost me sleep." I believed both. Which of the two would she rather prevent here? She asked which one we could afford. Fair.',
              },
              {
                question: 'first-question-after-failure',
                text: 'A customer lost a pen of fish because an oxygen alarm did not arrive. First question, same hour: who is awake, and who is with the customer. Second, same week: should a company of 45 be all that stands between a farmer and dead fish? Alarm path rebuilt, test call every night, a second person on duty. And the contract changed: Brackwater advises, the farm keeps its own horn. Legal, insurer and board in line within five weeks. Did not get to finance.',
              },
              {
                question: 'changing-the-organisation',
                text: '45 engineers, five leads, nobody beside her, and she says it before I do: "At sixty I am the bottleneck. I can tell you which month." Has cut her week in two, outside Monday to Wednesday, inside the rest. Four of 45 left last year; she sat with each and one exit rewrote the duty pay. Wants to know which half we need her for in year two. Our investor is warm about her, but he has money in both companies. Discount accordingly.',
              },
            ],
            evidence: [
              {
                question: 'miss-that-still-bothers',
                quote:
                  'Knew in 2021 that the disease models would carry over, waited for a perfect pilot, a local firm now has the coast.',
                signal: 'frustrated-by-missed-market',
                orientation: 'strategic',
                origin: 'confirmed',
              },
              {
                question: 'miss-that-still-bothers',
                quote:
                  'a release in March 2024, eleven days late after she had shaken hands on the date with the customer',
                signal: 'frustrated-by-missed-commitment',
                orientation: 'operational',
                origin: 'confirmed',
              },
              {
                question: 'first-question-after-failure',
                quote: 'should a company of 45 be all that stands between a farmer and dead fish?',
                signal: 'suspects-the-aim',
                orientation: 'strategic',
                origin: 'confirmed',
              },
              {
                question: 'first-question-after-failure',
                quote: 'Alarm path rebuilt, test call every night, a second person on duty.',
                signal: 'takes-corrective-action',
                orientation: 'operational',
                origin: 'confirmed',
              },
              {
                question: 'first-question-after-failure',
                quote: 'the contract changed: Brackwater advises, the farm keeps its own horn',
                signal: 'asks-whether-it-is-the-right-thing',
                orientation: 'strategic',
                origin: 'added',
              },
              {
                question: 'changing-the-organisation',
                quote: 'Four of 45 left last year; she sat with each and one exit rewrote the duty pay.',
                signal: 'reads-the-organisation',
                orientation: 'operational',
                origin: 'confirmed',
              },
            ],
            ratings: {
              technical_strategy: 4,
              people_leadership: 3,
              business_acumen: 4,
              operational_maturity: 4,
            },
            overall: 'yes',
            roleOpinion: 'combined',
            summary:
              'Could take the whole of it for a year or so. Then we would owe her a second person, and should agree on that before we sign.',
          },
        },
        AMENDED_CARD,
      ],
      drafts: [],
    },
  ],
};
