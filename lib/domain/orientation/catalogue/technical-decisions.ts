import type { Signal } from '../signal';
import { A1_CTO_WORK, A2_DECISIONS } from './sources';

export const TECHNICAL_DECISIONS_SIGNALS: readonly Signal[] = [
  {
    id: 'architects-the-platform',
    orientation: 'strategic',
    facet: 'technical_decisions',
    title: 'Designs at the level of the whole system',
    soundsLike:
      'Explains the large shape of the system and what it lets the company do later: new products, new regions, other firms building on it.',
    lookAlike: 'Depth in one component, however impressive, with no consequence beyond it.',
    followUp: 'Which large structural choice was yours, and what did it make possible or impossible later?',
    counterpart: 'architects-the-service',
    sources: [A1_CTO_WORK, A2_DECISIONS],
  },
  {
    id: 'architects-the-service',
    orientation: 'operational',
    facet: 'technical_decisions',
    title: 'Designs at the level of teams and services',
    soundsLike:
      'Draws service boundaries so that a team can own, run and change its part without waiting on others, and fits design reviews into the work.',
    lookAlike: 'A system diagram with no teams in it.',
    followUp: 'Which service boundary did you move, and what did it change for the team behind it?',
    counterpart: 'architects-the-platform',
    sources: [A2_DECISIONS],
  },
  {
    id: 'plans-debt-over-years',
    orientation: 'strategic',
    facet: 'technical_decisions',
    title: 'Handles technical debt as a long-run position',
    soundsLike:
      'Says which debt was taken on knowingly and for what gain, which would block a future the company wanted, and when it was to be repaid.',
    lookAlike: 'Complaints about old code, or a rewrite wanted for its own sake.',
    followUp: 'Which debt did you choose to carry for years, and what would have made you repay it sooner?',
    counterpart: 'schedules-debt',
    sources: [A2_DECISIONS],
  },
  {
    id: 'schedules-debt',
    orientation: 'operational',
    facet: 'technical_decisions',
    title: 'Fits debt work into the running plan',
    soundsLike:
      'Reserves a share of each cycle for repairs, ranks them by how much they hurt, and follows whether they get done.',
    lookAlike: 'A promise to clean up after the launch.',
    followUp: 'How did a piece of debt get into a sprint, and who decided against what?',
    counterpart: 'plans-debt-over-years',
    sources: [A2_DECISIONS],
  },
  {
    id: 'sets-security-direction',
    orientation: 'strategic',
    facet: 'technical_decisions',
    title: 'Sets the stance on security and compliance',
    soundsLike:
      'Decided how much risk to accept and which certifications or markets to pursue, and explains it by customers, regulation or trust.',
    lookAlike: 'Passing an audit that a customer asked for.',
    followUp: 'Which security risk did you accept on purpose, and who had to agree?',
    counterpart: 'runs-security-practice',
    sources: [A2_DECISIONS],
  },
  {
    id: 'runs-security-practice',
    orientation: 'operational',
    facet: 'technical_decisions',
    title: 'Makes security and compliance work in practice',
    soundsLike:
      'Got controls, patching, access reviews, training and evidence for auditors into the routine, with owners and due dates.',
    lookAlike: 'Deciding that the company will seek a certificate.',
    followUp: 'How long did a serious vulnerability stay open, and how did you bring that down?',
    counterpart: 'sets-security-direction',
    sources: [A2_DECISIONS],
  },
  {
    id: 'sets-platform-direction',
    orientation: 'strategic',
    facet: 'technical_decisions',
    title: 'Chooses where platform and infrastructure go',
    soundsLike:
      'Chose a cloud, a data platform or a move away from one, weighing cost, lock-in and what the product would need some years on.',
    lookAlike: 'Carrying out a migration that was already decided.',
    followUp: 'What infrastructure choice would have been hard to undo, and how did you make it?',
    counterpart: 'runs-platform-operations',
    sources: [A2_DECISIONS],
  },
  {
    id: 'runs-platform-operations',
    orientation: 'operational',
    facet: 'technical_decisions',
    title: 'Keeps platform and infrastructure running',
    soundsLike:
      'Speaks of on-call rotas, incidents and their reviews, alerts, capacity, recovery times and the bill, and what they did about each.',
    lookAlike: 'Knowing a great deal about the tools of operations.',
    followUp: 'Walk me through the last serious outage after the service was back.',
    counterpart: 'sets-platform-direction',
    sources: [A2_DECISIONS],
  },
];
