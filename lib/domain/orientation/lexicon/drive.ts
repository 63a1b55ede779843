import type { Lexicon } from '../cue-index';

export const DRIVE_CUES: Lexicon = {
  'excited-by-business-outcomes': {
    strong: `excited|lit|lights|animated|energised|energized|energy|proud|proudest|loves|eyes|enthused|passionate .. business|revenue|market|customer|customers|commercial|deal|company|moat|product|competitor|competitors, technology|tech|engineering .. into|to|with|and .. business outcome|outcomes|revenue|advantage|result|value, translate|translated|translates|translating|connect|connected|connects|connecting .. business|commercial|revenue|technology|strategy`,
    fair: `changed|change|transformed .. company|business|industry`,
  },
  'satisfied-by-team-performance': {
    strong: `proud|proudest|satisfaction|satisfied|loves|love|joy|happiest|lit|lights|animated|energised|energized|energy|enjoys|pleasure .. team|teams|engineers|squad|people|group|delivery|process|running, team|squad ran|runs|running|works|worked|run .. itself|without|well|alone, self reliant|sufficient|organising|organizing|managing team|teams|squad, high performing|performance team|teams|culture, credited|credits|credit .. team|squad|engineers, team .. best|stronger|gelled|clicked|calm|humming|owned|grew|stepped|autonomous`,
    fair: `performing team|teams, team performance|effectiveness, stronger team`,
  },
  'enjoys-the-outside': {
    strong: `loves|enjoys|likes|thrives|excited|energised|energized|energy|happiest|lights|lit .. customers|customer|investors|partners|conferences|stage|outside|founders|users|prospects|market, on the road, on .. plane|planes to|visiting, sales calls|call, joined|joins|rode|goes|sits .. sales|customer|customers calls|call|visits|meetings|pitches, customer advisory`,
    fair: `founders, network of .. ctos|founders|investors|peers, dinners`,
  },
  'enjoys-building-organisations': {
    strong: `designing|design|designed|enjoys|loves|likes|treats|treat .. org|organisation|organization|organize|teams|process|processes|operating|systems of people, operating model|rhythm|system|cadence|mechanism|mechanisms, organisation|organization|org .. as .. system|product|machine, decision rights|rules, mechanisms, machine that|behind`,
    fair: `systems thinking .. people|org|team, playbook|playbooks`,
  },
  'thinks-what-next': {
    strong: `what's next, what .. build next|after, what .. next .. build|product|market|be, next generation|gen .. product|platform|of, next big thing|bet, future of .. product|industry|market|company|category|field, what .. product|company|industry|market .. become|be|look, where .. product|company .. next|go|going|heading|headed|be, next product|act|curve|wave|s`,
    fair: `the future, next generation, what .. become`,
    weak: `future, next year`,
  },
  'thinks-how-more-effective': {
    strong: `team|teams|engineers|people|squad|group .. more effective|productive|efficient|faster|better, # % faster|more|effective|fewer|quicker, make|made|making|get|help .. team|teams|engineers|squad|people faster|better|effective|productive|quicker|efficient|%, efficiency|effectiveness|effective .. team|teams|engineering|engineers, wasted time|hours, time|hours .. lost|wasted|saved|meetings|waiting, meeting load, focus blocks`,
    fair: `efficient|efficiency, effectiveness, faster .. team|teams|delivery|releases, waste`,
    weak: `faster, quicker, productive`,
  },
  'comfortable-with-bets': {
    strong: `incomplete|imperfect|thin|partial|half|little|limited information|data|evidence|facts|picture|numbers, comfortable|fine|ease|happy|relaxed .. ambiguity|uncertainty|uncertain|unknown|risk|bets|betting|wrong, ambiguity, before .. proof|proven|evidence|data|certain|sure|anyone, no data .. decided|committed|bet|went|go, calculated risk|risks, committed|went|jumped|moved before .. data|proof|market|anyone|certain|proven, gut .. call|feel|feeling, asymmetric, kill criteria, what would .. wrong|change .. mind`,
    fair: `uncertainty|uncertain, risk .. took|take|taken|big, took .. risk|risks|plunge|leap`,
    weak: `risk|risks|risky`,
  },
  'energised-by-growing-people': {
    strong: `coach|coached|coaching|coaches, mentor|mentored|mentoring|mentors|mentee|mentees|mentorship, grew|grow|growing|developed|developing|develop|grown .. people|engineers|managers|leaders|leads|juniors|seniors|others|someone|tech, growth of .. people|engineers|others|managers, now a|an|the manager|lead|director|em|vp|staff|principal|head, became .. manager|lead|director|staff|principal|em, stretch assignment|assignments|project|role, step up|stepped up, into .. management|lead role|manager|leads, sponsor|sponsored .. engineer|engineers|woman|women|people, people development, develop .. talent, junior|juniors .. grew|senior|lead|coached|mentored|grow`,
    fair: `people grow|growing|growth|developed, career|careers, potential .. people|engineers|saw|junior, talent development, apprenticeship, training .. engineers|people|budget|team|program|leads`,
    weak: `juniors, growth .. team, trained|training`,
  },
  'cares-about-years-ahead': {
    strong: `# year|years .. from|time|ahead|out|down|later|view|horizon|lens|business|roadmap|architecture|future, architecture .. # year|years|month|months, serve|serves|hold|holds|last|survive|survives .. # year|years, long term .. over|thinking|thinker|architecture|platform|business|value|bet|bets|technology|technical, long run|game|arc, decade|decades, years .. ahead|out|down, # to # year|years, painted .. corner, slow|slower|slowed|worse .. now|quarter|year for|so|because .. later|future|years|year`,
    fair: `# year|years .. out|later|ahead|old|stuck|hence, years later, by 20, what happens when, where we|they|it|company .. be,
      long term, future .. proof|business|company|product|market|platform|architecture, # year|years .. will`,
    weak: `eventually, tomorrow`,
  },
  'cares-about-sustainable-delivery': {
    strong: `sustainable|steady|calm|boring|regular|healthy pace|delivery|release|releases|cadence|rhythm|deploys|shipping|predictable, boring technology|tech|releases|deploys|choices|is, no heroics|heroes|hero|crunch, heroics|heroes|hero culture .. stop|stopped|ended|no|rewarded|without, steady flow, marathon, sustainable`,
    fair: `steady, boring, predictable, calm .. releases|launch|launches, maintain .. pace`,
  },
  'best-day-product-future': {
    strong: `whiteboard .. product|future|architecture|platform|next|idea|ideas|customer|customers, best|ideal|perfect|good|great|favourite|favorite day .. product|customer|customers|prototype|whiteboard|architecture|idea|ideas|market|strategy|strategic|investor|investors|future|research, sketch|sketched|sketching .. product|future|architecture|platform|next, dream|dreams|dreaming .. up|about|of .. product|products|future`,
    weak: `whiteboard, sketching`,
  },
  'best-day-someone-grows': {
    strong: `best|ideal|perfect|good|great|favourite|favorite day .. oneonone|someone|team|teams|engineer|engineers|unblocked|unblocking|coaching|mentoring|people|promotion|retro|retrospective|1on1|conversation|helping|helped|nobody|release|delivery|demo, helped|helping|help|helps .. engineer|someone|manager|person|people|senior|junior|lead|them|report .. through|grow|promotion|promoted|career|stuck|get|find|see|become, someone .. promoted|grow|grew|grows|breakthrough|clicked, aha moment`,
    fair: `unstuck`,
  },
  'reads-news-for-strategy': {
    strong: `prices|price|cost|costs falling|fell|dropping|drops|collapsing|collapse|collapsed, becomes|become|became a|the commodity|free,
      read|reads|reading|saw|follows|followed|news|article|announcement|earnings .. strategic|competitor|competitors|market|business|implications|industry|moat|pricing|opportunity|threat|commoditise|commoditize|disrupt, openai|anthropic|google|meta|apple|microsoft|amazon|nvidia .. means|meant|pricing|kill|kills|threat|market|changes|changed|commoditise|commoditize|margin|launch|announcement|eats, implications for .. business|company|product|strategy|market|industry`,
    fair: `industry news|reports, strategic implications, second order effects, earnings calls`,
  },
  'reads-news-for-team': {
    strong: `read|reads|reading|saw|follows|followed|news|article|announcement|book .. team|teams|hiring|skills|managers|engineers|management|process|productivity|layoffs|leads|onboarding|culture, implications for .. team|teams|hiring|skills|engineers|people|roles, team .. skills|reskill|upskill|training|worried|worry|jobs, upskill|upskilled|upskilling|reskill|reskilling, layoffs .. team|morale|worried|people|talent`,
    fair: `layoffs, skills gap|matrix`,
  },
  'frustrated-by-missed-market': {
    strong: `missed|miss|lost|late|blew|slow .. market|opportunity|window|wave|customer need|segment|category, competitor|competitors .. first|beat|there|ahead|won|ate|took, window .. closed|closing|shut|market|missed, frustrated|regret|regrets|bothers|bothered|annoyed|hurts|hurt|stings|kicks .. market|customer|customers|competitor|competitors|opportunity|product|bet|wrong|window, too late to|in|for .. market|mobile|cloud|ai|segment|enterprise, first mover, beaten|beat to`,
    fair: `missed opportunity, lost .. deal|deals|market|customers .. because, opportunity`,
  },
  'frustrated-by-missed-commitment': {
    strong: `frustrated|regret|regrets|bothers|bothered|annoyed|hurts|hurt|stings|hates|kicks|upset|ashamed .. sprint|deadline|deadlines|date|team|commitment|commitments|slip|slipped|promise|promises|delivery|late|attrition|people, missed|miss .. sprint|sprints goal|commitment|commitments|again|twice|deadline|deadlines, let .. team|teams|engineers down, sprint goal`,
  },
};
