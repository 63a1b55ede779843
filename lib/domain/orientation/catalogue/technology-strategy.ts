import type { Signal } from '../signal';
import { A1_CTO_WORK, A2_FUNDAMENTAL, A2_STRATEGY } from './sources';

export const TECHNOLOGY_STRATEGY_SIGNALS: readonly Signal[] = [
  {
    id: 'sets-technology-vision',
    orientation: 'strategic',
    facet: 'technology_strategy',
    title: 'Sets where the technology is going',
    soundsLike:
      'Describes a destination for the technology that they chose themselves, the reasoning from the business that led there, and what the company stopped doing because of it.',
    lookAlike: 'A list of planned projects, however long, with no account of why these and where they lead.',
    followUp: 'Where did you want the technology to be, who disagreed, and what did you give up for it?',
    counterpart: 'turns-roadmap-into-plans',
    sources: [A1_CTO_WORK, A2_FUNDAMENTAL, A2_STRATEGY],
  },
  {
    id: 'turns-roadmap-into-plans',
    orientation: 'operational',
    facet: 'technology_strategy',
    title: 'Turns a roadmap into plans and milestones',
    soundsLike:
      'Takes a goal somebody set and tells how it was cut into pieces, put in order, given owners and dates, and checked along the way.',
    lookAlike: 'Choosing the goal itself. Drawing up a timeline once for a slide does not show it either.',
    followUp: 'Take one roadmap item. How did it become work for a particular team in a particular week?',
    counterpart: 'sets-technology-vision',
    sources: [A1_CTO_WORK, A2_STRATEGY],
  },
  {
    id: 'weighs-emerging-technology',
    orientation: 'strategic',
    facet: 'technology_strategy',
    title: 'Weighs new technology for its threat or opening',
    soundsLike:
      'Looked at something new before it was pressing, asked what it could do to the company or its rivals, and acted early or left it alone on purpose.',
    lookAlike: 'Enthusiasm for new tools, or trying one out because the team was curious.',
    followUp:
      'What new technology did you take seriously before your peers did, and what did you do about it?',
    counterpart: 'picks-tools-for-the-team',
    sources: [A1_CTO_WORK, A2_STRATEGY],
  },
  {
    id: 'picks-tools-for-the-team',
    orientation: 'operational',
    facet: 'technology_strategy',
    title: 'Picks tools that make the team faster',
    soundsLike:
      'Tried frameworks or tools against the hours they would save, watched whether engineers took them up, and can say what got quicker.',
    lookAlike: 'Adopting a technology because of where it could take the company in the market.',
    followUp: 'Which tool did you bring in or throw out, and how did you know it helped?',
    counterpart: 'weighs-emerging-technology',
    sources: [A2_STRATEGY],
  },
  {
    id: 'decides-build-or-buy',
    orientation: 'strategic',
    facet: 'technology_strategy',
    title: 'Decides what to build and what to buy',
    soundsLike:
      'Drew the line between what the company must own and what it can get from others, and explains it by what sets the company apart, by cost over time or by dependence.',
    lookAlike:
      'Comparing the prices of two suppliers after somebody else settled that something will be bought.',
    followUp: 'What did you refuse to build, or insist on owning, and what made you sure?',
    counterpart: 'runs-vendor-relationships',
    sources: [A2_STRATEGY],
  },
  {
    id: 'runs-vendor-relationships',
    orientation: 'operational',
    facet: 'technology_strategy',
    title: 'Carries out purchases and runs vendors',
    soundsLike:
      'Tells of migrations onto bought systems, contracts, service levels, review meetings with suppliers, and what they did when one fell short.',
    lookAlike: 'The decision that the capability should come from outside at all.',
    followUp: 'Tell me about a supplier who let you down. What did you do in the first week?',
    counterpart: 'decides-build-or-buy',
    sources: [A2_STRATEGY],
  },
  {
    id: 'explains-strategy-to-board',
    orientation: 'strategic',
    facet: 'technology_strategy',
    title: 'Explains the technology to directors and investors',
    soundsLike:
      'Stood in front of directors or investors, put a technical choice in terms of the business, and can repeat the hard question that came back.',
    lookAlike: 'Sending a progress update that the board happens to receive.',
    followUp:
      'What did you need the board to believe about the technology, and what changed after you spoke?',
    counterpart: 'reports-delivery-status',
    sources: [A1_CTO_WORK, A2_STRATEGY],
  },
  {
    id: 'reports-delivery-status',
    orientation: 'operational',
    facet: 'technology_strategy',
    title: 'Reports delivery status and engineering measures',
    soundsLike:
      'Keeps leadership informed of what is on track and what is not, with the same few numbers each time, and raises slips early.',
    lookAlike: 'Quoting a metric once in passing, or presenting a direction and calling it an update.',
    followUp:
      'What did you report upward each week or month, and what did anyone do differently because of it?',
    counterpart: 'explains-strategy-to-board',
    sources: [A2_STRATEGY],
  },
  {
    id: 'bets-on-technology',
    orientation: 'strategic',
    facet: 'technology_strategy',
    title: 'Places bets on technology over years',
    soundsLike:
      'Names what they put people and money behind, what they passed over, how many years the choice had to hold, and how it turned out.',
    lookAlike: 'A preference for a language or a stack with no stake in where the business would be later.',
    followUp: 'Which technical choice of yours only paid off, or failed, years later?',
    counterpart: null,
    sources: [A1_CTO_WORK],
  },
  {
    id: 'makes-technology-an-advantage',
    orientation: 'strategic',
    facet: 'technology_strategy',
    title: 'Sees technology as an edge over competitors',
    soundsLike:
      'Explains what rivals could not easily copy, why customers chose the product for it, and how engineering effort was moved to widen that gap.',
    lookAlike: 'Pride in a hard piece of engineering that no customer or competitor would notice.',
    followUp: 'What could you do that a well-funded competitor could not, and how long did it last?',
    counterpart: null,
    sources: [A1_CTO_WORK],
  },
];
