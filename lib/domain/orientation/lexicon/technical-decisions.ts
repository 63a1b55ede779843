import type { Lexicon } from '../cue-index';

export const TECHNICAL_DECISIONS_CUES: Lexicon = {
  'architects-the-platform': {
    strong: `platform|architecture .. third|partners|ecosystem|marketplace|new product|products|regions|countries|markets|business|customers|enterprise|decade|years|acquisition|future, architecture .. where .. company|business|heading|going|headed, architecture .. support|supports|supported|allow|allowed|enable|enabled|carry .. business|market|product|strategy|years|year|growth|new, redesign|redesigned|rearchitect|rearchitected|rebuilt .. so|because .. market|product|products|customers|business|company, multi tenant|tenancy .. enterprise|market|customers|because, single tenant .. enterprise|market|customers, open .. api|platform .. partners|developers|third, platform play|strategy|company|business|thinking, opensourced, opensource .. strategy|community|core|business`,
    fair: `ecosystem, system level architecture, whole system, platform architecture, target architecture, reference architecture, extensible|extensibility, api first, future proof`,
    weak: `architecture, architect|architected, rewrite, monolith`,
  },
  'architects-the-service': {
    strong: `service|services|module|modules boundary|boundaries|ownership|owner|owners|owned|catalog, owned|ownership|own|owns .. service|services|module, team|teams|squad|squads own|owns|owned|owning|deploy|deploys|release|releases independently|services|end|theirs|their|own, bounded context|contexts, split .. service|services|monolith .. team|teams|squad|squads, without waiting|blocking .. team|teams|other, decoupled|decouple .. teams|team|releases|deploys, team .. boundaries|boundary`,
    fair: `services .. team|teams|squad|squads, code ownership|owners, design docs|doc`,
  },
  'plans-debt-over-years': {
    strong: `debt .. years|year|strategic|strategy|deliberate|deliberately|knowingly|market|option|options|future|business|on purpose|leverage|speed to, took on .. debt, carry|carried|carrying .. debt, debt position|portfolio|strategy, long term debt`,
    fair: `technical debt .. long|future|block|blocks|blocked|new, tech debt .. long|future|block|blocks|blocked|new`,
  },
  'schedules-debt': {
    strong: `# % .. debt|sprint|maintenance|refactoring|refactor|cycle|capacity|quality|keeping, debt .. sprint|sprints|backlog|each|every|quarter|percent|budget|day|days|friday|fridays|ranked|prioritised|prioritized|tickets|list|register, debt register|backlog|day|days|week|budget|sprint, fix it week|day|days, bug bash, maintenance budget|rota|day, refactoring sprint|time|budget|backlog`,
    fair: `pay|paid|paying .. debt, debt paydown|reduction|work, tech|technical debt, refactor|refactored|refactoring|refactors, hygiene, cleanup|clean`,
    weak: `debt, maintenance`,
  },
  'sets-security-direction': {
    strong: `security|compliance|privacy .. strategy|strategic|market|enterprise|customers|trust|sell|sales|regulator|regulators|deal|deals|differentiator|unlock|unlocked|open|opened|positioning|stance|posture|appetite, risk appetite, regulated market|markets|industries|customers, soc # .. enterprise|market|sell|deals|unlock|unlocked|customers|because, hipaa|fedramp|iso|pci .. market|enterprise|unlock|unlocked|sell|deals|open|opened, data residency|sovereignty, regulator|regulators|regulation`,
    fair: `accepted|accept .. risk, trust .. customers|customer|market`,
  },
  'runs-security-practice': {
    strong: `patch|patching|patched .. days|hours|weekly|sla|policy|routine|window|cadence|servers, access review|reviews, audit evidence|prep|findings|readiness|controls|checklist|trail, security training|champions|champion|checklist|reviews|review|backlog|patches|controls|incident|incidents|scanning|scan, vulnerability|vulnerabilities|cve|cves, pen test|tests|testing, pentest|pentests, secrets rotation|scanning|management, controls .. owners|owner|evidence|auditors|rolled, dependency scanning|updates|upgrades, threat modelling|modeling sessions|workshops|team`,
    fair: `auditor|auditors, audit|audits, soc #, iso, gdpr .. requests|process|training|controls, patching`,
  },
  'sets-platform-direction': {
    strong: `cloud strategy|bet|direction|exit|agnostic|neutral, multi cloud, lock in, lockin, vendor lockin, bet on .. aws|gcp|azure|kubernetes|postgres|rust|kafka|serverless|snowflake, move|moved|moving|left|leave off .. aws|mainframe|oracle|cloud .. because|cost|margin|years|strategic, data platform .. product|products|ai|years|strategy|company|customers|moat, platform direction|vision|thesis|investment|investments|strategy, infrastructure strategy|direction, chose .. cloud|database|platform|vendor .. years|cost|lockin|because .. business|product`,
    fair: `own data centre|center, on prem .. customers|market|enterprise|strategy, edge compute .. product|market`,
  },
  'runs-platform-operations': {
    strong: `oncall, pager|pagers|pagerduty|paged|pages .. night|week|engineer|engineers|cut|down, incident|incidents|outage|outages, postmortem, runbook|runbooks, rota, mttr|mttd, time to .. recover|recovery|restore, slo|sla|error .. budget|budgets|team|breach|dashboard|alert, error budget|budgets, alert|alerts|alerting|alert fatigue, uptime, monitoring|observability .. team|alerts|dashboards|rolled|coverage|introduced|added, cloud bill|cost|costs|spend .. cut|down|team|teams|tagged|tagging|monthly|weekly, game day|days, chaos, war room, root cause, sev|sev1|sev2|p1 #, p1|p1s|sev1|sev1s, incident review|reviews|commander|response|process, rollback|rollbacks, disaster recovery, capacity .. peak|load|servers|cluster|black|traffic, firefighting|firefight|fire drills, escalation|escalations .. path|rota|process|support`,
    fair: `reliability .. engineering|team|production|improve|improved|sre, sre, monitoring, observability, slo|slos, support rota|rotation|queue|tickets|load, production issues|incidents|problems|support, downtime, backups|restore, latency .. alert|slo|oncall|p99, five nines`,
    weak: `production, alerts, operations|operational, support .. engineers|team|tickets, migration`,
  },
};
