import type { SampleCandidacy } from '../sample';

/** Too little to say: two cards in, one late, one conversation still to come. */
export const RUBEN_CASTELLANOS: SampleCandidacy = {
  key: 'ruben-castellanos',
  name: 'Ruben Castellanos',
  email: 'ruben.castellanos@mail.example',
  currentTitle: 'Head of Technology',
  currentCompany: 'Aurelis Mobility',
  sourceChannel: 'agency',
  headline: 'Head of technology in a bicycle-leasing group; wide programme, own part not yet clear',
  interviews: [
    {
      title: 'Technology and product',
      startsInDays: -5,
      startsAt: '09:30',
      durationMinutes: 60,
      panelists: ['tomasz', 'leila'],
      cards: [
        {
          panelist: 'leila',
          submittedAfterMinutes: 145,
          amendment: null,
          content: {
            notes: [
              {
                question: 'missed-commitment',
                text: 'Long answer, mostly about the consultancy that ran it. Fleet portal, late by "some weeks", he wasn\'t sure how many. Asked three times what he himself did on the day he knew. "We aligned the stakeholders." Who is we? "The steering group." He did pull the go-live the night before, that was him, and stood up in front of his staff next morning and said so. Likeable. Not evasive I think, just wasn\'t very near it.',
              },
              {
                question: 'roadmap-item-start-to-end',
                text: 'The "digital backbone", four slides of it. Who chose the vendor? Group IT, in Lyon. Who negotiated? Procurement. He chaired the monthly. Fluent (platform, ecosystem, future-proof) but I couldn\'t find a decision in it that was his or anything that came off the plan because of it. One exception, one sentence: he insisted that battery data stay in house when the group wanted to give it to the vendor. Then back to the slides. That\'s the thread to pull.',
              },
              {
                question: 'news-that-changed-something',
                text: 'European battery passport. Knew all about it, could quote the dates. What did you do? "I forwarded it to compliance." I waited. Nothing more came. To be fair to him the line was bad, we lost him twice around here and spent ten minutes on the camera.',
              },
            ],
            evidence: [
              {
                question: 'missed-commitment',
                quote: 'We aligned the stakeholders.',
                signal: 'manages-stakeholders',
                orientation: 'operational',
                origin: 'rejected',
              },
              {
                question: 'missed-commitment',
                quote:
                  'pull the go-live the night before, that was him, and stood up in front of his staff next morning and said so',
                signal: 'steadies-the-team',
                orientation: 'operational',
                origin: 'added',
              },
              {
                question: 'roadmap-item-start-to-end',
                quote: 'Who chose the vendor? Group IT, in Lyon.',
                signal: 'decides-build-or-buy',
                orientation: 'strategic',
                origin: 'rejected',
              },
              {
                question: 'roadmap-item-start-to-end',
                quote: 'Fluent (platform, ecosystem, future-proof)',
                signal: 'sets-technology-vision',
                orientation: 'strategic',
                origin: 'rejected',
              },
              {
                question: 'roadmap-item-start-to-end',
                quote:
                  'he insisted that battery data stay in house when the group wanted to give it to the vendor',
                signal: 'decides-build-or-buy',
                orientation: 'strategic',
                origin: 'confirmed',
              },
              {
                question: 'news-that-changed-something',
                quote: 'I forwarded it to compliance.',
                signal: 'runs-security-practice',
                orientation: 'operational',
                origin: 'rejected',
              },
            ],
            ratings: {
              technical_strategy: 2,
              people_leadership: null,
              business_acumen: 2,
              operational_maturity: 2,
            },
            overall: 'no',
            roleOpinion: 'unsure',
            summary:
              "I can't tell what he decided and what happened around him. Could be the format; Ingrid should ask for one thing that was his alone.",
          },
        },
      ],
      drafts: [
        {
          panelist: 'tomasz',
          notes: [
            {
              question: 'missed-commitment',
              text: 'fleet portal go-live slipped. he pulled it the night before, ok. who built the thing? a consultancy (look up which). asked for root cause, got "change management". what i\'d want to know is',
            },
          ],
        },
      ],
    },
    {
      title: 'Leadership and the business',
      startsInDays: -3,
      startsAt: '15:00',
      durationMinutes: 60,
      panelists: ['dougal'],
      cards: [
        {
          panelist: 'dougal',
          submittedAfterMinutes: 1020,
          amendment: null,
          content: {
            notes: [
              {
                question: 'changing-the-organisation',
                text: 'I asked what he had changed in his own department and he described, at length and with some charm, a reorganisation that came down from the group and that he had been against. When it came, though, he did the decent things. He saw each of his thirty people alone within a week, and kept the two he feared losing by finding them another manager. How much of that he would do unbidden I could not tell you.',
              },
              {
                question: 'first-question-after-failure',
                text: 'A billing run had gone out twice. He asked who had signed it off, learned that nobody had to, and put in a second signature. Sensible, and short. He did not know how many customers were charged double nor how long they waited for their money, and seemed to find it odd that I should ask. I have marked two and not one because the signature is still there.',
              },
              {
                question: 'best-recent-day',
                text: 'A customer day in Valencia, forty fleet managers in a hall. He enjoyed it, and said that it taught him nobody wants to own a battery. I asked what followed from that, and the answer wandered off to the hotel. We turned out to share a liking for narrow-gauge railways and lost a good six minutes to it, for which I take the blame.',
              },
            ],
            evidence: [
              {
                question: 'changing-the-organisation',
                quote: 'a reorganisation that came down from the group',
                signal: 'pivots-to-organisation-design',
                orientation: 'strategic',
                origin: 'rejected',
              },
              {
                question: 'changing-the-organisation',
                quote:
                  'He saw each of his thirty people alone within a week, and kept the two he feared losing by finding them another manager.',
                signal: 'guards-team-health',
                orientation: 'operational',
                origin: 'confirmed',
              },
              {
                question: 'first-question-after-failure',
                quote:
                  'He asked who had signed it off, learned that nobody had to, and put in a second signature.',
                signal: 'suspects-the-process',
                orientation: 'operational',
                origin: 'confirmed',
              },
              {
                question: 'best-recent-day',
                quote: 'it taught him nobody wants to own a battery',
                signal: 'reads-the-market',
                orientation: 'strategic',
                origin: 'added',
              },
            ],
            ratings: {
              technical_strategy: null,
              people_leadership: 3,
              business_acumen: 2,
              operational_maturity: 2,
            },
            overall: 'no_decision',
            roleOpinion: 'unsure',
            summary:
              'Good company, and kind to his people when told to be. I would want to hear one thing that he began.',
          },
        },
      ],
      drafts: [],
    },
    {
      title: 'Second conversation: one thing that was his',
      startsInDays: 4,
      startsAt: '10:00',
      durationMinutes: 45,
      panelists: ['ingrid'],
      cards: [],
      drafts: [],
    },
  ],
};
