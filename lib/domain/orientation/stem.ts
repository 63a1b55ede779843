/** Past forms that no suffix rule reaches, and short hands that note takers use. */
const PLAIN_FORMS: ReadonlyMap<string, string> = new Map(
  `build: built building | run: ran | choose: chose chosen | buy: bought | lead: led | grow: grew grown
hold: held | sell: sold | teach: taught | write: wrote written | speak: spoke spoken | meet: met
keep: kept | think: thought | see: saw seen | take: took taken | make: made | lose: lost | leave: left
win: won | draw: drew drawn | break: broke broken | tell: told | go: went gone | give: gave given
pay: paid | spend: spent | fall: fell | find: found | bring: brought bring | catch: caught | say: said
sit: sat | sleep: slept | shake: shook | get: got | begin: began | do: did does done
be: was were is are been am being | have: had has having | people: people ppl folks | child: children
hire: hiring hires hired | plan: planned planning | management: mgmt | manager: mgr mgrs
engineer: eng engs engr dev devs developer developers engineering swe swes
customer: cust custs custmer client clients | user: users | about: abt | strategy: strat strategies
organize: org orgs organisation organisations organization organizations organisational organizational
market: mkt mkts markets | performance: perf | priority: prio prios | infrastructure: infra
architecture: arch archs architectural | year: yr yrs | month: mo mos | week: wk wks | quarter: qtr
headcount: hc | retrospective: retro retros | pm: pms | deck: ppt slides | executive: exec execs
investor: vcs vc | communication: comms | cadence: cadences | didn't: didnt | doesn't: doesnt
don't: dont | wasn't: wasnt | isn't: isnt | couldn't: couldnt | wouldn't: wouldnt | hasn't: hasnt
hadn't: hadnt | won't: wont | can't: cant cannot | ci: ci | because: cos bc | bet: bets betting
conversation: convo convos | postmortem: postmortem postmortems | oncall: oncall
rota: rotas rotation rotations | analysis: analyses | analyst: analysts analyst
business: businesses business | process: process processes | focus: focus | progress: progress
status: status | access: access | loss: loss losses | this: this | less: less | us: us | bus: bus
across: across | press: press | always: always | news: news | kubernetes: kubernetes | devops: devops
okr: okrs | kpi: kpis | sla: slas | slo: slos | pr: prs | api: apis | roadmap: roadmaps
competitor: competitors rivals rival competition competitive | prospect: prospects
strategic: strategic | analyze: analysed analyse | thing: thing things | during: during
nothing: nothing | anything: anything | something: something | everything: everything
morning: morning | pricing: pricing | price: priced | need: need | speed: speed | feed: feed
weekly: weekly biweekly fortnightly | daily: daily | monthly: monthly | quarterly: quarterly
meeting: meeting meetings | staff: staffing staffed | onboard: onboarding onboarded
early: early earlier | red: red | bed: bed | ship: shipped | quit: quit quitting | leaver: leavers
attrition: attrition | mentor: mentored | agree: agreed | free: freed | die: died dying | lie: lied
tie: tied tying | use: used using | only: only | family: family`
    .split(/[|\n]/)
    .flatMap((group) => {
      const [plain = '', forms = ''] = group.trim().split(': ');
      return forms.split(' ').map((form) => [form, plain] as const);
    }),
);

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/is(e|es|ed|ing|ation|ations)$/, 'iz$1'],
  [/yse(s|d)?$/, 'yze$1'],
  [/our(s|ed|ing|al|ally)?$/, 'or$1'],
  [/ogue(s)?$/, 'og$1'],
  [/amme(s|d)?$/, 'am$1'],
  [/ence$/, 'ense'],
];

/** Spares most words the six replacements. */
const MAY_BE_BRITISH = /is|ys|our|ogue|amm|enc/;

/**
 * Brings a lower-case word to the form that cues and notes share: British spellings, inflections, irregular pasts
 * and common shorthand fall together. The result need not be a word; it only has to be the same on both sides.
 */
export function stem(word: string): string {
  return dropFinalE(PLAIN_FORMS.get(word) ?? toPlainForm(word));
}

function toPlainForm(word: string): string {
  if (word.length < 4 || word.length > 24) return word;
  let form = word.endsWith("'s") ? word.slice(0, -2) : word;
  if (form.length > 5 && MAY_BE_BRITISH.test(form)) {
    for (const [pattern, replacement] of SPELLINGS) form = form.replace(pattern, replacement);
  }
  form = stripInflection(form);
  return PLAIN_FORMS.get(form) ?? form;
}

function dropFinalE(word: string): string {
  return word.length > 3 && word.endsWith('e') ? word.slice(0, -1) : word;
}

function stripInflection(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ing') && word.length > 5) return undouble(word.slice(0, -3));
  if (word.endsWith('ed') && word.length > 4) return undouble(word.slice(0, -2));
  if (/(ch|sh|x|z)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('s') && !/(ss|us|is)$/.test(word)) return word.slice(0, -1);
  return word;
}

function undouble(word: string): string {
  return /([bdfgmnprt])\1$/.test(word) ? word.slice(0, -1) : word;
}
