import type { Signal } from '../signal';
import { A1_CTO_WORK, A1_VP_WORK, A2_PEOPLE } from './sources';

export const PEOPLE_ORGANISATION_SIGNALS: readonly Signal[] = [
  {
    id: 'shapes-culture',
    orientation: 'strategic',
    facet: 'people_organisation',
    title: 'Shapes what engineering stands for',
    soundsLike:
      'Put into words what engineers there should value, tied it to what the company was trying to become, and points to a costly choice made in its name.',
    lookAlike: 'Warm words about culture with no moment at which it decided anything.',
    followUp: 'Which value did you set, and when did holding to it cost something?',
    counterpart: 'turns-culture-into-practice',
    sources: [A2_PEOPLE],
  },
  {
    id: 'turns-culture-into-practice',
    orientation: 'operational',
    facet: 'people_organisation',
    title: 'Turns culture into habits and rituals',
    soundsLike:
      'Describes the recurring meetings, interview rubrics, feedback rounds or review customs that made a stated value part of an ordinary week.',
    lookAlike: 'Stating the value. An annual offsite by itself is not a habit.',
    followUp: 'What would I see on a normal Tuesday that shows that culture?',
    counterpart: 'shapes-culture',
    sources: [A2_PEOPLE],
  },
  {
    id: 'defines-senior-ladder',
    orientation: 'strategic',
    facet: 'people_organisation',
    title: 'Defines what senior technical people grow into',
    soundsLike:
      'Decided what staff, principal or distinguished engineers are for in this company, which technical depth it will need, and made room for it beside management.',
    lookAlike: 'Running the promotion round on a ladder that already exists.',
    followUp: 'What did you decide a principal engineer was for, and why did the company need one?',
    counterpart: 'manages-performance',
    sources: [A2_PEOPLE],
  },
  {
    id: 'manages-performance',
    orientation: 'operational',
    facet: 'people_organisation',
    title: 'Manages performance and growth from day to day',
    soundsLike:
      'Talks about regular one-to-ones, named expectations, promotions argued for, somebody turned around or let go, and people they worked to keep.',
    lookAlike: 'Saying that people matter, or designing a ladder nobody is yet held to.',
    followUp: 'Tell me about the last person who was struggling. What did you do, in order?',
    counterpart: 'defines-senior-ladder',
    sources: [A1_CTO_WORK, A1_VP_WORK, A2_PEOPLE],
  },
  {
    id: 'closes-key-hires',
    orientation: 'strategic',
    facet: 'people_organisation',
    title: 'Wins the few pivotal technical hires',
    soundsLike:
      'Went after a particular architect or principal because the direction hung on that knowledge, and tells what persuaded them to come.',
    lookAlike: 'Filling many seats against a plan, even senior ones.',
    followUp: 'Whom did you win that changed what the company could build, and how did you win them?',
    counterpart: 'builds-the-organisation',
    sources: [A2_PEOPLE],
  },
  {
    id: 'builds-the-organisation',
    orientation: 'operational',
    facet: 'people_organisation',
    title: 'Builds and scales the whole organisation',
    soundsLike:
      'Gives numbers from and to, says which teams and managers were added in what order, and what broke at each size and how it was mended.',
    lookAlike: 'One celebrated hire, or a team that grew around them.',
    followUp: 'At what size did your structure stop working, and what did you change?',
    counterpart: 'closes-key-hires',
    sources: [A1_VP_WORK, A2_PEOPLE],
  },
  {
    id: 'draws-talent-by-reputation',
    orientation: 'strategic',
    facet: 'people_organisation',
    title: 'Draws engineers by reputation',
    soundsLike:
      'Strong engineers approached the company because of what this person wrote, built in the open or said in public.',
    lookAlike: 'A large network used to fill openings through referrals.',
    followUp: 'Who came to you unprompted, and what had they read or heard?',
    counterpart: 'owns-hiring-funnel',
    sources: [A1_CTO_WORK],
  },
  {
    id: 'owns-hiring-funnel',
    orientation: 'operational',
    facet: 'people_organisation',
    title: 'Owns the hiring funnel, its bar and the headcount',
    soundsLike:
      'Knows where candidates dropped out, trained interviewers, set the bar in writing, planned headcount by quarter and moved the numbers.',
    lookAlike: 'Having interviewed many people, or having a say in a single offer.',
    followUp: 'Which stage of your funnel was the weakest, and what did you change there?',
    counterpart: 'draws-talent-by-reputation',
    sources: [A1_CTO_WORK, A1_VP_WORK],
  },
  {
    id: 'guards-team-health',
    orientation: 'operational',
    facet: 'people_organisation',
    title: 'Guards the health of the team',
    soundsLike:
      'Noticed tiredness, low spirits or people about to leave, from surveys, rotas or conversations, and changed load, rota or expectations.',
    lookAlike: 'General kindness, or perks announced without knowing what wore people down.',
    followUp: 'How did you find out that the team was tired, and what did you take off them?',
    counterpart: null,
    sources: [A1_VP_WORK],
  },
];
