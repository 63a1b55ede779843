import type { Lexicon } from '../cue-index';

export const OUTSIDE_INSIDE_CUES: Lexicon = {
  'represents-engineering-outside': {
    strong: `spoke|spoken|speaks|speak|speaking|keynote|keynoted|talk|talks|talked|presented|panel|stage at|gave|in .. conference|conferences|summit|meetup|meetups|kubecon|qcon|reinvent|event|events|neurips|strata, keynote|keynotes|keynoted, conference talk|talks|circuit|speaker|stage|keynote, press|journalist|journalists|podcast|podcasts|interviewed .. interviews|interview|about|quoted|coverage|talk|talked, public speaker|speaking|face|talk|talks|blog, developer community|relations|advocacy|ecosystem, devrel, standards body|bodies|committee|group, w3c|ietf|iso working|committee|group, opensource|opensourced .. project|community|foundation|maintainer|adopted|externally|library, evangelist|evangelise|evangelize|evangelising|evangelizing, blog|blogs|blogged|wrote .. publicly|industry|followers|read|post|posts, technical partnership|partnerships|partner|partners, partnership|partnerships .. signed|technical|strategic|built|brokered|google|aws|microsoft|university|integration, represented .. company|technology|engineering|us .. outside|externally|at|to, thought leader|leadership .. wrote|spoke`,
    fair: `summit|summits, stage, panel .. at, audience, journalists, published|publish|publishing .. externally|paper|benchmark|spec, ambassador, delegation, round table|tables,
      conference|conferences, keynotes, partnership|partnerships, partner|partners .. external|technology|integration|joint|meet|met|ecosystem, podcast|podcasts, external|externally, outside world, publicly|in public, analyst|analysts|gartner|forrester, community .. external|developer|opensource`,
    weak: `press, blog|blogs, talks, partners`,
  },
  'represents-engineering-inside': {
    strong: `cross functional|functionally, crossfunctional, cross team|teams .. planning|dependencies|dependency|sync|coordination|alignment, dependency|dependencies .. map|mapped|mapping|board|teams|team|tracked|between|planning|management|other, product design|data and engineering|data|design, product trio|triad|triads|trios, weekly .. with product|design|sales|support|finance|marketing|data, sync with product|design|sales|support|finance|marketing|data, aligned|alignment|align .. product|design|sales|finance|marketing|departments|functions|teams, other|between departments|functions|teams, sales .. promised|promise|promises|promising, planning with product|design|sales|finance|marketing|support`,
    fair: `stakeholder|stakeholders, alignment|aligned|align, dependencies|dependency, departments, coordination|coordinate|coordinated|coordinating, liaison|liaised, design and product|engineering, product and design|engineering`,
    weak: `sync|syncs, internal|internally, finance`,
  },
  'reads-the-market': {
    strong: `third|half|quarter|day|days|time|week .. with|among|at customers|customer|users|prospects|buyers, demo|demos|demoed to customers|prospects|accounts|buyers, saw .. market|customers|industry|competitors, reads|read .. filings|patents|competitor, customers .. themselves|own,
      buyers|customers|banks|hospitals|insurers|retailers|merchants|farmers|schools|patients|prospects|users .. moving|shifting|leaving|want|wanted|asking|needed|need|buy|bought|buying|switching|switched|caring|care|trust|wouldn't|complain, demand .. shift|shifting|growing|dried|drying|for|coming, regulation .. coming|change|changes|changed|opens|would, where .. world|money|puck .. going|go|heading|headed, trade show|shows, lost deal|deals, sales calls, win loss, customer advisory, at|with|visiting|visited customer|customers|client|clients|prospects,
      market signal|signals|shift|shifts|shifted|moved|moving|move|research|timing|window|position|positioning|opportunity|segment|demand|map|need|needs|trend|trends|was, customer|customers|user|users visit|visits|visited|interview|interviews|interviewed|calls|call|meetings|meeting|council|advisory|told|tell|said|conversation|conversations|site|sites|wanted|asked|want|complained|behaviour|behavior|cared|care|didn't|don't|really, talk|talked|talking|talks|spoke|spoken|speak|speaking|listen|listened|met|visited|visit|sat|sit|shadow|shadowed|flew|meet|meets .. customers|customer|users|buyers|prospects, competitor|competitors .. launched|launch|doing|shipped|moving|moves|move|analysis|ahead|released|beat|copied|teardown|pricing|bought, go to market, gotomarket, tam, industry shift|trend|trends|direction|change, where .. market|industry|customers .. going|heading|go|moving|headed|be|moves, watching .. market|competitors|industry, market .. going|heading|headed|be in|years|wanted|changed|changing, voice of .. customer`,
    fair: `buyer, prospect, banks|hospitals|insurers|retailers|merchants, regulation|regulatory, sales .. pipeline|team told|lost, startup .. launched|doing|raised,
      market, customer|customers, buyers, prospects, segment|segments, vertical|verticals, industry, demand, adjacent|adjacency, new market|markets, users .. need|wanted|told|want`,
    weak: `users, external, outside`,
  },
  'reads-the-organisation': {
    strong: `listening tour, shadowed .. team|teams|engineers|standup|standups|support|oncall, sat in|with .. standup|standups|retro|retrospective|planning|team|teams|each|every|squad, mapped .. process|team|teams|flow|handoffs|value|work, value stream, where .. work|tickets|time .. stuck|stalls|stalled|lost|went|waits|waiting|goes, first # days|weeks|month .. met|listen|listening|oneonone|talked|engineers|team, met|talked|spoke|interviewed .. engineer|engineers|every|team|teams|each, asked .. engineers|engineer|team|teams|managers, looked at .. team|tickets|jira|data|cycle|process|calendar|calendars, how .. team|teams .. works|work|worked|working|functioning|operates|doing, took over .. team|org|group`,
    fair: `team .. struggling|broken|silo|siloed|silos|stuck|slow, silo|silos, inherited .. team|org|mess|group, organisation|org|team diagnosis|health`,
    weak: `team, people, engineer`,
  },
  'asks-whether-it-is-the-right-thing': {
    strong: `should .. exist, customer|customers we used, for whom, whether .. trust|pay|buy|want|exist,
      right thing to|build|built|building, building|build|built|solving|making|shipping .. right|wrong thing|product|problem|feature, wrong thing|product|problem|question, right problem|product|question|bet, should .. build|exist|building .. at all, shouldn't .. build|exist|building|built, why .. building|build|exist|doing|needed|matters|matter .. this|it|that|at, who .. for|needs|needed|wants|buys, nobody|no one wanted|needed|asked|used|uses|needs|buys|would, worth building|doing|solving, does|did anyone|anybody|customers need|want|care`,
    fair: `right thing, whether .. need|needs|needed|should|matter|worth, why we|they|it|are, so what`,
  },
  'asks-whether-it-is-built-right': {
    strong: `building|build|built|doing|done things|it|them right|well|properly, quality bar|gate|gates|metrics|standards|problems|issues, engineering excellence|rigour|rigor|standards|discipline|quality|hygiene, sustainable|sustainably, scale .. process|processes|practices|delivery, craft|craftsmanship`,
    fair: `properly, maintainable|maintainability, repeatable, rhythm, discipline, handoff|handoffs|handover|handovers, consistency`,
  },
  'clears-blockers': {
    strong: `unblock|unblocked|unblocking|unblocks, blocker|blockers, impediment|impediments, removed|remove|cleared|clear|removing|killed .. blocker|blockers|obstacle|obstacles|approval|approvals|red|meetings|bureaucracy|friction, shielded|shield|shields|protected|protect|protects|buffered .. team|teams|engineers|people|squad|focus, waiting on .. team|teams|approval|other|infra|security|review|reviews, approval|approvals .. removed|cut|steps|weeks|days|chain, escalation path, raci, clear .. owner|owners|ownership, nobody|unclear|who own|owned|owns|owner|ownership, mediated|mediate|conflict between|among|with, conflict|feud|friction .. team|teams|engineers|leads|between|resolved|managers, focus time, meeting free, no meeting, cancelled .. meetings|standups|meeting`,
    fair: `blocked, friction, conflict|conflicts, bureaucracy, stuck`,
  },
};
