import type { Lexicon } from '../cue-index';

export const PEOPLE_ORGANISATION_CUES: Lexicon = {
  'shapes-culture': {
    strong: `set|wrote|defined|shaped|articulated .. engineer culture|values|principles, what engineers|engineering .. stand|stands|stood for, culture .. company .. become|becoming|strategy|mission|customer|customers, engineers .. talk|talking|spoke|meet|sit .. customers|users directly,
      product minded|oriented engineers, engineer principles`,
    fair: `culture of .. invention|innovation|experimentation|ownership|science|research, tone of .. engineering, values .. wrote|written|set|chose`,
    weak: `principles, manifesto`,
  },
  'turns-culture-into-practice': {
    strong: `feedback loop|loops|round|rounds|culture|cycle|training, 360|360s|# feedback, blameless, no blame, demo day|days|friday, show and tell, weekly|monthly|biweekly demo|demos|retro|retrospective|retros|all, retrospective, team ritual|rituals|agreement|agreements|charter, all hands, skiplevel|skiplevels,
      office hours, buddy|buddies, pairing|pair programming|rotation, engineering guild, learning|lunch .. session|sessions|hour|time|learn, working agreement|agreements, rituals, handbook`,
    fair: `ritual, offsite, values .. rubric|interview|review|reviews, ceremonies, guild|guilds, engagement .. survey, weekly .. session|sync|meeting|slot|review, every|each monday|tuesday|wednesday|thursday|friday|week|sprint|fortnight|morning`,
    weak: `weekly, daily, cadence, monthly`,
  },
  'defines-senior-ladder': {
    strong: `staff|principal|distinguished|fellow track|role|ladder|level|levels|path, technical ladder|track|fellows, ic track|ladder|path, dual ladder|track, distinguished engineer|engineers, what .. principal|staff .. for, technical fellow|fellows, architects .. guild|group|council`,
    fair: `principal|staff engineer|engineers .. shape|direction|research|lead, chief architect`,
  },
  'manages-performance': {
    strong: `surprised|surprise .. review|reviews, what .. good .. looks, what good looks, wrote down what .. senior|manager|lead|level,
      oneonone|1on1, underperform|underperformer|underperformers|underperforming|underperformance, performance review|reviews|management|cycle|conversation|conversations|plan|improvement|calibration, pip|pips, managed .. out, let .. go, had to fire|let, fired|exited|dismissed .. engineer|manager|lead|person|people,
      promotion case|cases|round|cycle|committee|packet|packets, promoted, calibration, career conversation|conversations|plan|plans|growth|ladder|framework|path|paths, growth plan|plans, low performer|performers, struggling engineer|manager|lead|team|report|senior, expectations .. written|clear|level|levels|wrote|set,
      direct reports, difficult|hard|honest|tough conversation|conversations|feedback, written expectations, feedback .. weekly|direct|immediately|honest|early, career ladder|framework, job levels|levelling|leveling, turned .. around .. engineer|manager|person`,
    fair: `promotion|promotions, performance, reports .. manager|managers, retention, retain|retained|kept .. engineers|people|staff|seniors, feedback, span of control, accountability, people management|manager|issues|problems, day to day, micromanage|micromanaging, manager|managers .. training|trained|coached|hired|new|first`,
    weak: `managers, salary|comp|compensation|bands, reports, expectations, accountable`,
  },
  'closes-key-hires': {
    strong: `recruited|hired|courted|brought|won|got .. cryptographer|phd|expert|professor|specialist|inventor|author|herself|himself|personally,
      courted|wooed|chased|poached|lured|persuaded|landed|convinced .. architect|principal|researcher|scientist|professor|phd|engineer, hired|recruited|closed|landed .. chief|principal|architect|scientist|researcher|phd|distinguished|staff .. who|because|from, key|pivotal technical hire|hires, key hire|hires,
      one hire .. changed|unlocked, personally .. closed|recruited .. architect|principal|architects`,
    fair: `chief scientist, research lead, founding engineer, world expert`,
  },
  'builds-the-organisation': {
    strong: `grew|scaled|scale|doubled|tripled|built|took|expanded|went .. team|organization|org|department|group|engineering|engineers from|to|up|out, from # to #, # to # engineers|people|devs|heads, team of #, # engineers|people|devs|reports|squads|teams|managers, squads|pods|tribes, layer of .. managers|management|leads, engineering managers, team leads, reorg,
      split|restructured|reshaped|reorganised|reorganized .. teams|team|org|group|squads|department, team topology|topologies|structure|structures, hired .. managers|manager|leads|ems|directors|engineers, first managers, management layer, built .. bench, succession, stream aligned, spans and layers, # squads|teams`,
    fair: `scale|scaling|scaled .. team|org|organization|department, new teams|squads, onboard .. new|weeks|days|plan|program|programme|joiners|hires, onboard, org chart|structure|design, second line|line managers, tech leads, team lead|leads, structure .. team|teams, ramp up|time, new joiners|starters`,
    weak: `squad, organization|organize, teams, hired|hire, em|ems`,
  },
  'draws-talent-by-reputation': {
    strong: `came|joined|applied|approached|reached .. because .. talk|blog|paper|post|book|open|opensource|opensourced|reputation|work, followed .. from .. company|job|here, talent magnet|magnetic, known in .. community|field|industry|world, inbound .. candidates|applications|engineers .. talk|blog|post|paper, name in .. community|field|industry, wanted to work with`,
    fair: `reputation, well known, followers, candidates .. mentioned|cited|quoted|read .. talk|blog|post|paper, employer brand`,
  },
  'owns-hiring-funnel': {
    strong: `hiring funnel|pipeline|loop|loops|bar|plan|process|manager|managers|panel|rubric|target|targets|freeze|spree|machine|velocity|rate|standard|standards, interview loop|loops|process|rubric|rubrics|training|panel|panels|stage|stages|scorecard|scorecards|kit, time to hire|fill|offer, offer accept|acceptance|rate|stage, accept|acceptance rate,
      trained .. interviewers, interviewer training, headcount, sourced|sourcing .. candidates|engineers|pipeline, recruiting pipeline|funnel|process|engine|partner|team, structured interview|interviews, take home, open reqs|roles|seats|positions|vacancies, backfill|backfilled|backfills, hiring .. month|quarter|year, referral|referrals, close|closed reqs|roles|offers, bar raiser|raisers, hire|hired # .. in|engineers|people`,
    fair: `hire|hired|recruit|recruiting|recruited|recruitment, candidates, interviewers, interviews, recruiters, talent acquisition, job ads|adverts|descriptions, graduates|grads|interns|juniors|apprentices, staffing`,
    weak: `reqs, offers, interviewing`,
  },
  'guards-team-health': {
    strong: `hand|handed|handing in .. notice|resignation, off .. pager|oncall|rota, dread|dreaded|dreading, sick leave, who .. about to leave|quit,
      burnout, burnt|burned out, morale, attrition, turnover, exhausted|exhaustion|knackered|fried|tired .. team|people|engineers, team health, pulse survey|surveys, engagement score|scores|survey, exit interview|interviews, stay interview|interviews, people|engineers|seniors .. leaving|quit|quitting|resigned|left|leave, regretted .. leaver|leavers|attrition|loss, weekend work|working|weekends .. stopped|banned|end, psychological safety, overtime, enps, resignations,
      team .. sleep|slept|rest|recover|breathe|scared|afraid|demoralised|demoralized|unhappy|miserable, stress|stressed .. team|people|engineers, work life balance, crunch, workload .. team|engineers|people|spread|reduce|cut, retention .. team|improved|rate|up`,
    fair: `engagement, wellbeing|wellness, holiday|holidays|leave|vacation .. cover|team|took|take, nights and weekends, trust in .. team|teams|management, team .. trust, toxic, leavers, resigned, quit, survey|surveys, late nights, weekend|weekends`,
    weak: `happier|happy|calm|calmer, mood, trust, tired`,
  },
};
