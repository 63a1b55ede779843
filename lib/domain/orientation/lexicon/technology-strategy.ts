import type { Lexicon } from '../cue-index';

export const TECHNOLOGY_STRATEGY_CUES: Lexicon = {
  'sets-technology-vision': {
    strong: `set|wrote|defined|drew .. technical|technology|tech vision, technology|tech|technical vision, # year .. technology|tech|technical|architecture,
      north star for .. platform|technology|architecture, technology|tech|technical direction for .. company, where .. technology|tech|platform .. go|head|heading,
      technical|tech|technology strategy .. paper|memo|doc|document, wrote .. strategy memo|paper|doc, set .. technical|technology direction, technology roadmap`,
    fair: `technical|technology|tech strategy, technical|technology|tech direction, # year plan|view|vision|horizon|roadmap|picture|arc, long term direction|view|vision|picture, changed .. direction|course,
      tied .. technology .. business|company, product vision, north star`,
    weak: `vision, direction, thesis`,
  },
  'turns-roadmap-into-plans': {
    strong: `roadmap .. into .. sprint|sprints|milestones|quarters|tickets|epics, broke|broken|cut|sliced|split .. into milestones|epics|sprints|slices|increments|tickets|chunks|weeks,
      sprint planning, quarterly planning, release planning, planning cycle|cadence|rhythm|ritual, delivery plan, planning poker, critical path, gantt`,
    fair: `milestones, sprint|sprints, epics, backlog .. groomed|grooming|refinement|refined|ordered, project plan, planning session|meeting|meetings, delivery milestones, owner .. date, owners .. dates, dates and owners,
      quarterly okr, iteration planning, # week cycle|cycles|sprint|sprints|increments`,
    weak: `backlog, planning, timeline, kanban, scrum, tickets, jira, okr`,
  },
  'weighs-emerging-technology': {
    strong: `saw|see|spotted|sensed .. coming|shift|early|before, # year|years|month|months before .. anyone|competitors|law|regulation|everyone|others|rest, obsolete, too early, timing .. market|technology,
      emerging tech|technology|technologies, would make us|them|product obsolete|irrelevant, commoditised|commoditized, commodity in|within # year|years|month|months, technology .. threat,
      ahead of .. curve, before .. competitors|rivals, saw .. coming, watching|watched|tracked .. landscape|research|space|trend|field, early on llm|llms|ai|genai|blockchain|cloud|mobile|gpu|gpus, existential .. threat|risk`,
    fair: `landscape, disrupt|disruption|disrupted|disruptive, llm|llms|genai .. market|business|product|customer|customers|competitor|margin, technology trend|trends|shift|shifts|wave, platform shift, generative ai .. product|business|market|threat, new technology .. opens|opened|opening|change|changes`,
    weak: `trend|trends, horizon, threat, emerging`,
  },
  'picks-tools-for-the-team': {
    strong: `tool|tooling|tools .. saved|saves|faster|productivity|quicker, developer productivity|experience, engineer productivity|experience, devex, linter, adoption of .. tool|tools|copilot, piloted .. with .. team|squad|engineers,
      rolled out .. copilot|tool|tooling|framework|backstage|linear|jira, copilot .. rollout|adoption|productivity, standardised|standardized .. tooling|tools|framework|frameworks|stack, internal developer portal|platform`,
    fair: `tooling, developer tools, dev env|environment|environments, local setup, productivity, golden path|paths, paved road|path, trialled|trialed .. tool|tools|framework`,
    weak: `tools, framework|frameworks, adoption, copilot`,
  },
  'decides-build-or-buy': {
    strong: `rent .. rest|instead|commodity, own .. data|model|layer|engine|stack|relationship|customer|interface|outright, license|licensed|licence .. rather|instead|from, keep|kept .. in house|inhouse, rather than .. build|building|train|training|buy|buying|rent, partner|partnered|partnering .. instead|rather|with .. because, gave away|free .. to|so|because, bring|brought .. in house,
      build vs|versus|or buy, build buy, buy vs|versus|or build, bought instead|rather, buy instead|rather .. build, own .. core|differentiator|differentiating|moat, stop|stopped building .. own, chose to buy|build|own, decided to buy|build|own,
      should|must|need own ourselves, in house .. because|since|differentiator|core, commodity .. buy|bought|rent|vendor, buy .. commodity|undifferentiated, undifferentiated`,
    fair: `refused to build, insisted on owning|building, acquire .. company|startup|team, acquisition, own the .. layer|stack|model|data, depend|dependent|dependence|dependency on .. supplier|vendor|provider|google|aws|openai|partner`,
    weak: `build or, buy`,
  },
  'runs-vendor-relationships': {
    strong: `vendor review|reviews|management|contract|contracts|relationship|scorecard|escalation, manage|managed|renegotiated|negotiated .. vendor|vendors|supplier|suppliers|contractors|contract|contracts, contractors .. onboard|managed|replaced|rolled,
      offshore|nearshore|outsourced team|partner, agency .. sla|quality|review, sla .. vendor|supplier|provider, licences|licenses .. renew|renewed|cut|consolidated`,
    fair: `vendor|vendors, supplier|suppliers, contractors, procurement, renewals, migrated onto|off .. vendor`,
    weak: `contract|contracts, sla`,
  },
  'explains-strategy-to-board': {
    strong: `presented|pitched|explained|defended|took|argued|sold|walked|made .. board|investors|investor|directors|vc, board .. convinced|persuaded|pushed|approved|agreed|funded|backed|bought|questions|grilled, convinced|persuaded .. board|investors|directors|ceo|founders,
      board deck|paper|memo|session|meeting|slot, due diligence, technical diligence, tech diligence, fundraise|fundraising, raise|raised .. round|seed|series, series a|b|c|d, investor pitch|deck|update|meetings|calls|relations, roadshow`,
    fair: `board, investors, investor, shareholders, fund|funded|funding .. bet|research|platform|rewrite, in front of .. board|investors|analysts|ceo`,
    weak: `diligence, valuation, executive team`,
  },
  'reports-delivery-status': {
    strong: `status report|reports|update|updates|deck|page|email, weekly report|update|status|metrics|review, monthly report|metrics|review|ops, delivery metrics|status|dashboard|report, engineer metrics|dashboard|kpi, dora, on track .. off|risk|slipping, rag status, traffic light,
      dashboard .. cycle|lead|deploy|velocity|throughput|leadership|delivery, metrics .. leadership|exec|executive|executives|ceo|upwards|upward, flagged|flag|raised .. slip|slips|risk|risks early, operating review`,
    fair: `cycle time, lead time, throughput, dashboard, deployment frequency, change failure rate, metrics, burndown, say do ratio, status, reporting`,
    weak: `kpi, measured, tracked, numbers`,
  },
  'bets-on-technology': {
    strong: `all in on, went big|early|all on|in, bet .. everything, will be|become|go worthless|free|commodity|dead|obsolete|dominant|standard|cheap|everywhere, going away|extinct|obsolete|mainstream, dying|dead technology|platform|market|format|protocol, for the next #, stuck .. # year|years, by #|the time .. market|everyone|regulators|competitors, won't|wouldn't matter .. years|year, future belongs|is,
      bet on, bet the company|house|farm, big|biggest|large|long|technical|technology|platform|strategic bet, placed|made|took|double|doubled .. bet, bet .. paid|off|wrong|years|ahead|against, which technologies, technology choice|choices .. years|business, # year bet|horizon|payoff,
      paid off .. years|later, won't pay|paid off for|until, put .. chips|money .. on|behind`,
    fair: `hedge|hedged|hedging, optionality|options|option .. keep|kept|open|later|value, wave, early .. adopters|adopter|mover, ahead of .. time|regulation|demand|market|everyone,
      bet, gamble|gambled|wager|wagered, # year|years out|ahead|later|away|horizon|roadmap, in # year|years, next decade, long horizon, irreversible, one way door, passed on .. technology|database|framework|vendor|cloud|blockchain`,
    weak: `years ahead|out, horizon|horizons`,
  },
  'makes-technology-an-advantage': {
    strong: `real|main|core|biggest|only asset, eat|eats|eating .. us|lunch|margin, secret sauce, strategic asset|control|leverage|position, control|controls|controlling .. data|stack|destiny|interface|pipeline|distribution|customer, category leader|creation|defining, unique position|insight|data, amazon|google|microsoft|apple|openai|stripe .. free|copy|launch|launches|same|could|would,
      rivals|competitors|incumbents|others|nobody|anyone .. follow|copy|catch|replicate|match|do it|had nothing|offer, edge .. is|be|data|came|comes|over|gone, lead over, years of lead|headstart, head start, switching cost|costs, sticky|stickiness, only ones|company|vendor who|that|with, data nobody|no one else, barrier|barriers to entry,
      moat|moats, competitive advantage|edge, differentiate|differentiated|differentiator|differentiates|differentiation, competitors can't|couldn't|cannot|copy|copied|match|catch, hard|impossible to copy, defensible|defensibility, patent|patents|patented, proprietary data|model|algorithm|dataset,
      data advantage|flywheel|asset, network effect|effects, edge over, win|won|wins .. against|because .. technology|tech|latency|engine|accuracy, why customers .. choose|chose|pick|picked|buy, flywheel, unfair advantage`,
    fair: `asset, wedge, beachhead, leverage, positioning, niche, better than .. anyone|competitors,
      advantage, competitor|competitors, sets us|them|company apart, leapfrog|leapfrogged, incumbent|incumbents, unique .. data|technology|algorithm, core ip, intellectual property`,
    weak: `edge, compete`,
  },
};
