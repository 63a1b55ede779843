/**
 * The verdict of an inputs file by the steps of docs/method-panel.md, in plain arithmetic. It imports nothing: what is
 * written here is what a reader with a pencil would do, and no line of the program that is checked by it.
 */

export type InputsOnPaper = {
  rubric: {
    minimumCards: number;
    minimumObservers: number;
    leanThreshold: number;
    profiles: Record<'cto' | 'vp_engineering', Profile>;
  };
  candidates: {
    panel: {
      panelist: string;
      ratings: Record<string, number | null>;
      notes: { question: string; evidence: { orientation: string; signal: string }[] }[];
    }[];
  }[];
};
type Profile = {
  weights: Record<string, number>;
  core: string[];
  bar: number;
  floors: Record<string, number>;
};

const AREAS = ['technical_strategy', 'people_leadership', 'business_acumen', 'operational_maturity'];
const G = [-1.6076, -0.8685, -0.4017, 0, 0.4017, 0.8685, 1.6076];
const H = [-1.4634, -0.5988, 0, 0.5988, 1.4634];

/** Halves away from zero; the margin is for halves that binary fractions fall short of. */
function round(value: number, places: number): number {
  const unit = 10 ** places;
  const size = Math.floor(Math.abs(value) * unit + 0.5 + 1e-9) / unit;
  return value < 0 && size > 0 ? -size : size;
}
const sum = (values: number[]) => values.reduce((total, one) => total + Math.round(one * 1e6), 0) / 1e6;
const mean = (values: number[], places: number) => round(sum(values) / values.length, places);
const cut = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);
const reliability = (n: number) => (0.44 * n) / (1 + 0.44 * (n - 1));

/** Share of a normal distribution below z: the area under the curve from 0 to z by Simpson's rule, and a half. */
function phi(z: number): number {
  const [steps, end] = [2000, Math.min(Math.abs(z), 9)];
  const height = (x: number) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  let area = height(0) + height(end);
  for (let step = 1; step < steps; step += 1) area += height((step * end) / steps) * (step % 2 ? 4 : 2);
  const share = (area * end) / steps / 3;
  return z < 0 ? 0.5 - share : 0.5 + share;
}

function noise(values: number[], assumed: number): number {
  const centre = sum(values) / values.length;
  const scatter = sum(values.map((value) => (value - centre) ** 2));
  return round(Math.max(assumed, (4 * assumed + scatter) / (4 + values.length - 1)), 4);
}

function verdictFrom(lean: string, cto: boolean, vp: boolean): string {
  if (lean === 'strategic') return cto ? 'cto' : 'neither';
  if (lean === 'operational') return vp ? 'vp_engineering' : 'neither';
  if (cto && vp) return 'combined';
  return cto ? 'cto' : vp ? 'vp_engineering' : 'neither';
}

/** `share` is `sure` before it is rounded. */
export function recomputeByHand({ rubric, candidates }: InputsOnPaper) {
  const panel = candidates[0]?.panel ?? [];
  const people = [...new Set(panel.map((card) => card.panelist))];
  const cardsOf = (person: string) => panel.filter((card) => card.panelist === person);

  // 1 and 2: answers and panelists.
  const readings = people.flatMap((person) => {
    const answers = cardsOf(person).flatMap((card) =>
      card.notes.flatMap(({ evidence }) => {
        const signals = (way: string) =>
          new Set(evidence.filter((one) => one.orientation === way).map((one) => one.signal)).size;
        const [s, o] = [signals('strategic'), signals('operational')];
        return s + o === 0 ? [] : [round((s - o) / (s + o), 4)];
      }),
    );
    return answers.length === 0 ? [] : [mean(answers, 4)];
  });
  const marks = AREAS.map((area) =>
    people.flatMap((person) => {
      const given = cardsOf(person).flatMap((card) => card.ratings[area] ?? []);
      return given.length === 0 ? [] : [mean(given, 2)];
    }),
  );

  // 3: the panel's balance.
  const n = readings.length;
  const balance = n === 0 ? 0 : round(reliability(n) * mean(readings, 4), 2);
  const balanceError = n === 0 ? 0 : round(Math.sqrt(noise(readings, 0.2) / (n + 0.56 / 0.44)), 4);
  const interval = (centre: number, error: number, low: number, high: number) => ({
    low: round(cut(centre - 1.645 * error, low, high), 2),
    high: round(cut(centre + 1.645 * error, low, high), 2),
  });

  // 4: levels.
  const levels = marks.map((given) => {
    if (given.length === 0) return null;
    const error = round(Math.sqrt(noise(given, 0.36) / given.length), 4);
    const centre = mean(given, 2);
    return { mean: centre, error, k: given.length, interval: interval(centre, error, 1, 4) };
  });
  const profiles = [rubric.profiles.cto, rubric.profiles.vp_engineering];
  const strong = profiles.map(({ weights, bar, floors }) => {
    let [total, weight] = [0, 0];
    for (const [at, area] of AREAS.entries()) {
      const level = levels[at];
      if (!level) continue;
      total += (weights[area] ?? 0) * level.mean;
      weight += weights[area] ?? 0;
      if (level.mean < (floors[area] ?? 0)) return false;
    }
    return weight > 0 && round(total / weight, 2) >= bar;
  });

  // 5: is there enough.
  const core = new Set(profiles.flatMap((profile) => profile.core));
  const enough =
    people.length >= rubric.minimumCards &&
    n > 0 &&
    AREAS.every((area, at) => !core.has(area) || (marks[at]?.length ?? 0) >= rubric.minimumObservers);

  // 6: the verdict.
  const lean =
    balance > rubric.leanThreshold
      ? 'strategic'
      : balance < -rubric.leanThreshold
        ? 'operational'
        : 'neither way';
  const verdict = enough
    ? verdictFrom(lean, strong[0] === true, strong[1] === true)
    : 'insufficient_evidence';
  const figures = {
    balance: n === 0 ? null : { balance, interval: interval(balance, balanceError, -1, 1) },
    levels: levels.map((level) => level && { mean: level.mean, interval: level.interval }),
  };
  if (!enough) return { verdict, sure: null, share: null, ...figures };

  // 7: how sure.
  const above = phi((balance - rubric.leanThreshold) / balanceError);
  const below = phi((-rubric.leanThreshold - balance) / balanceError);
  const middle = (rubric.profiles.cto.bar + rubric.profiles.vp_engineering.bar) / 2;
  const plausible = G.map((g) =>
    levels.map((level) => {
      if (!level) return [null];
      const centre = round(middle + reliability(level.k) * (level.mean - middle), 4);
      const error = round(Math.sqrt(reliability(level.k)) * level.error, 4);
      return H.map((h) =>
        Math.round(cut(centre + error * (Math.SQRT1_2 * g + Math.SQRT1_2 * h), 1, 4) * 1e4),
      );
    }),
  );
  const reaches = ({ weights, bar, floors }: Profile, drawn: (number | null)[]) => {
    let [total, weight] = [0, 0];
    for (const [at, area] of AREAS.entries()) {
      const level = drawn[at];
      if (level === null || level === undefined) continue;
      total += (weights[area] ?? 0) * level;
      weight += weights[area] ?? 0;
      if (level < Math.round((floors[area] ?? 0) * 1e4)) return false;
    }
    return weight > 0 && total >= weight * Math.round(bar * 1e4);
  };
  let [all, held] = [0, 0];
  for (const [first = [], second = [], third = [], fourth = []] of plausible) {
    for (const a of first)
      for (const b of second)
        for (const c of third)
          for (const d of fourth) {
            const drawn = [a, b, c, d];
            const cto = reaches(rubric.profiles.cto, drawn);
            const vp = reaches(rubric.profiles.vp_engineering, drawn);
            all += 1;
            if (verdictFrom('strategic', cto, vp) === verdict) held += above;
            if (verdictFrom('operational', cto, vp) === verdict) held += below;
            if (verdictFrom('neither way', cto, vp) === verdict) held += 1 - above - below;
          }
  }
  return { verdict, sure: round(held / all, 2), share: held / all, ...figures };
}
