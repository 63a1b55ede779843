import type { Lexicon } from '../cue-index';

export const PRODUCT_DELIVERY_CUES: Lexicon = {
  'shapes-what-gets-built': {
    strong: `api|data|tool|engine|platform as .. product, turned|made|turn|make it|them|that into|a .. product|platform, drop|dropped|dropping .. product|feature|line|market|mobile|consumer|custom|segment, productise|productised|productize|productized, what .. customers|users .. trying|really|actually|hire,
      kill|killed|killing .. product|feature|project|module|rewrite|line|app|version|edition|initiative|it|own, stop|stopped|stopping .. building|work on, turned .. into .. product|platform|service|offering, product instead, actual|real|true|underlying problem|need|job, rename|renamed|repositioned|reposition, v2|next .. should be|solve|solves, product .. become|becoming|became, bundle|bundled|unbundle|unbundled,
      what to build, what gets|got built, what we|they should|shouldn't build|be, what .. should|worth build|building|be built, killed .. product|feature|project|line|app|initiative, argued|pushed|talked|fought .. feature|product|roadmap|request .. off|out|against|customer|customers, product strategy|direction|vision|bet|bets, shape|shaped|shaping .. product|roadmap|offering,
      co wrote .. product, with cpo|product .. which|what|why|problem|bet, new product|products|category|line, reframed|reframe|redefined .. problem|product|feature|request, which problem|problems, product market fit, said no to .. feature|customer|custom|request|deal|project, pivoted .. product|company|to, product .. what customers|users .. need|needed|want|wanted`,
    fair: `pivot|pivoted, customer need|needs|problem|problems|pain, user need|needs|problem|problems|pain, jobs to be done, product sense|thinking|partner|idea|ideas, value proposition, use case|cases, discovery, prototype|prototyped|prototypes|prototyping, which features|products`,
    weak: `product .. why, features .. customers, why customers`,
  },
  'shapes-how-and-when-it-ships': {
    strong: `cut|trimmed|reduced|negotiated|renegotiated|descoped|froze .. scope, descope|descoped|descoping, scope .. cut|trim|trade|traded|dates|date, release plan|plans|train|trains|schedule|date|dates|calendar|cadence|process|checklist, phased|staged|incremental rollout|release|delivery|launch, feature flags|flag|flagged, ship|shipped .. behind|weekly|daily|every|increments|smaller|small|slices|dark,
      launch plan|checklist|readiness|date, go live plan|checklist|date, sequence|sequenced|sequencing .. releases|work|delivery|teams|launch, smaller batches|batch|slices|releases|prs, trade|traded scope, mvp .. scope|cut|weeks, program|programme|project manager|managers|management, product managers .. dates|scope|weekly|planning|sprint`,
    fair: `scope, ship|shipped|shipping .. date|dates|week|weeks|month|months|time|friday|quarter, rollout|roll out|rolled out, release|releases|released .. weekly|daily|fortnightly|week|day|hour, deadline|deadlines, dates, cutover, definition of done|ready, slices, slipped|slipping|slip`,
    weak: `release, launch|launched, ship|shipped|shipping, deliver|delivered|delivery, scoped`,
  },
  'judges-feasibility': {
    strong: `technical|technically feasibility, feasible|feasibility, whether .. could|can be built|work|possible, technically possible|impossible|viable, new market|region|vertical|country|direction .. possible|feasible|technically|could, proved|proof|prove .. could|possible|concept, spike .. enter|market|whether`,
    fair: `proof of concept, poc .. customer|market|board, unknown|unknowns .. decided|technical, viable|viability`,
  },
  'owns-estimates-and-capacity': {
    strong: `estimate|estimates|estimated|estimation|estimating, capacity plan|planning|planned|model|buffer|spreadsheet|allocation, team capacity, velocity, over|under committed|commit|commitment, overcommitted|overcommit|overcommitting|overloaded, story points|point, buffer|slack .. plan|sprint|quarter|support|schedule|estimate, wip|work in progress .. limit|limits|limited|cut|reduced|down, wip limit|limits,
      capacity .. quarter|team|teams|sprint|support|reserve|reserved|left|percent, reference class, forecast|forecasts|forecasting|forecasted .. delivery|dates|date|team|accuracy|completion, monte carlo, predictable|predictability, renegotiated .. date|dates|deadline|commitment`,
    fair: `capacity, forecast|forecasts, allocation|allocated .. team|teams|engineers|people|percent, support load, interrupts|interruptions, bandwidth, too much .. work|wip|flight|progress, parallel projects`,
    weak: `buffer, workload, pace`,
  },
  'drives-research': {
    strong: `rnd, research team|group|lab|arm|budget|program|programme|bets|bet|agenda|partnership, funded|fund|sponsored .. research|prototype|experiment|skunkworks, skunkworks|skunk, innovation lab|budget|program|programme|initiative, university .. partnership|lab|collaboration|research, ring fenced|fence .. research|exploration|experiments|bets, # % .. research|exploration|exploratory|innovation, published .. paper|papers|research, invent|invented|invention`,
    fair: `research, experiment|experiments .. product|market|whether|prove|customer|customers, explore|exploring|exploration|exploratory, moonshot, innovation .. drove|drive|led`,
    weak: `lab, experiments, hypothesis`,
  },
  'improves-process': {
    strong: `prs|pr|reviews|tickets waiting|waited|stuck|open|sat|sitting, dress rehearsal|rehearsals, rehearsal|rehearsals, shared environment, test environment|environments, qa environment,
      code review|reviews, pull request|requests, pr review|reviews|size|template, ci|cd .. pipeline|build|time|minutes|flaky|broken|green, build time|times, deploy|deploys|deployment|deployments .. daily|day|weekly|manual|automated|pipeline|minutes|hour|hours|friday|fridays|twice, continuous integration|delivery|deployment, trunk based, test automation|coverage|suite|pyramid|strategy|plan, automated test|tests|testing|deploys, flaky, qa .. process|team|gate|bottleneck|shift|automation|embedded, definition of done,
      standup|standups, release process, process .. changed|change|fix|fixed|improve|improved|introduced|redesign|redesigned|streamlined|broken|new|light|lightweight, engineering|development process|processes|practices, ways of working, way of working, triage|triaged, intake process, rfc|rfcs, design review|reviews|docs, deploy pipeline, checklist|checklists, kanban board, bottleneck|bottlenecks, retrospective .. action|actions|weekly|every|introduced|ran, lead time .. from|down|cut|reduced, cycle time .. from|down|cut|reduced|days`,
    fair: `process|processes, standards .. code|coding|engineering|quality|review, quality .. gate|gates|bar|engineering|code|process|testing, bugs|defects|bug .. rate|count|escape|escaped|down|triage, test|tests|testing|tested .. team|release|before|staging|environment, staging environment, workflow|workflows, agile, automated|automation|automate, documentation|documented|docs .. process|onboarding|team|runbook, deploys|deploy, pipeline .. build|deploy|ci, quality`,
    weak: `test|tests|testing, bugs, ci, cadence, sprints, documentation, routine`,
  },
  'answers-for-business-value': {
    strong: `pulled out of, why people|customers|they|banks|buyers sign|signed|buy|bought|pay|stay|stayed|choose|chose, sell .. not|instead of|rather, sells itself, opportunity cost, every hour|engineer .. not on|spent,
      persuaded|convinced|talked .. founders|founder|ceo|board .. drop|stop|go|move|enter|sell|buy|kill|close|leave|out|into, shut|closed|close|wound down .. product|line|business|unit|service|product, business would|could|can|needed|needs|becomes|became, what .. company .. is|was|for|sells|sell, why anyone|anybody|customers .. buy|buys|pay|pays|choose, who pays, changed .. business model, total cost of, cost structure, land and expand, b # b|c|smb, margin .. collapse|thin|better|eat,
      walked away from, gave up .. revenue|deal|deals|customers|contract, turned down .. deal|customer|contract|revenue|partnership|acquisition|offer, customers|buyers|banks|hospitals|people|they pay|paid|paying for|per, pay for .. not, charge|charged|charging|price|priced per|for|by, cost of .. serving|acquisition|being wrong|delay, willing to lose, cannibalise|cannibalize|cannibalised|cannibalized|cannibalising|cannibalizing,
      upsell, new revenue, worth .. million|m|bn|billion, company survive|survived|die|dies|dead|died|runway, contract worth, stopped selling|supporting|serving, exited|entered|enter|exit|entering|exiting .. market|country|business|segment|line|germany|us|europe,
      gross margin|margins, unit economics, revenue .. from|grew|growth|per|up|line|stream|impact|technology|engineering|new|tied|because, tied|linked|connected|mapped .. revenue|margin|business|company|customer|customers, business outcome|outcomes|model|case|value|impact|goal|goals|strategy|result|results, return on investment, roi, opened .. market|markets|segment|vertical, cost to serve, pnl, arr, ebitda, market share, pricing|price .. model|power|change|customers|tier,
      win rate, churn .. customers|customer|product|cut|down|because, willing|willingness to pay, customers .. pay|paid|paying|buy|bought|renewed|renew, enterprise customers|deal|deals|segment|market, monetise|monetize|monetised|monetized|monetization, killed|stopped|ended|cancelled|canceled|scrapped|sunset|shelved|retired .. because|market|customers|customer|revenue|margin|nobody|wrong|bet|value, commercial .. outcome|outcomes|impact|case|model|sense`,
    fair: `enterprise|consumer .. customers|deals|market|segment|sale|move, smb|smbs, mid market, supply chain, acquirer|acquirers|acquired|acquisition, exit, investment, consultancy .. stop|stopped|dropped, premium,
      pay|paying .. for, sell|sold|selling .. to|into|as, money, runway, sell, economics, commercial, bottom line, lucrative, subscription, licence|license|licensing .. model|revenue|deal|data,
      revenue, margin|margins, commercial|commercially, profit|profitable|profitability, business, sunset|sunsetted|killed|shelved|scrapped, growth .. market|company|revenue|customers, cost per, opportunity cost, pricing, value .. customer|customers|business, economics`,
    weak: `sales, deals, outcome|outcomes, growth, invest|invested|investment`,
  },
  'answers-for-delivery': {
    strong: `on time delivery|every|releases|release|shipped|ships|# %, delivered|ships|shipped|landed|deliver|ship on time|schedule|date, hit|hits|made|met|meeting|hitting .. date|dates|deadline|deadlines|commitment|commitments|milestone|milestones, reliable|reliably delivery|deliver|delivers|delivered|ship|shipped|ships, delivery predictability|reliability|confidence|discipline|record|team|manager|machine, kept .. promises|commitments|promise|date|dates, keep .. promises|commitments|promise|commitment, commitments .. kept|hit|met|landed|# %,
      predictable delivery|releases|shipping|cadence, dependable, got .. over the line, unblocked .. delivery`,
    fair: `commitment|commitments|committed, delivery, on time, on schedule, on track, deliverables, get .. done, getting .. done, execution .. team|discipline|rhythm`,
    weak: `reliable|reliably|reliability, promises|promised, consistent|consistently`,
  },
};
