import { MethodSection, Points, Prose } from './method-section';

/** What is left out, what is assumed, and what the law asks. */
export function Limits() {
  return (
    <>
      <MethodSection id="not" title="What it does not do">
        <Points>
          <li>
            It decides nothing. A person does, with a written reason, beside the recommendation they saw.
          </li>
          <li>
            It learns nothing. No figure here is fitted to anybody’s data; the program that suggests passages
            while people write is another one, and a suggestion counts only once a person confirmed it.
          </li>
          <li>
            It reads no words: not the notes, not the overall answer, not a panelist’s own view of the role,
            not a candidate’s self-assessment. These stand beside the result.
          </li>
          <li>It turns no count of passages into worth. Orientation and level meet only in the table.</li>
          <li>
            It corrects nobody’s severity. What a correction would change is shown, and changes nothing.
          </li>
          <li>It ranks nobody, and says nothing of what no panelist asked.</li>
          <li>
            It cannot tell from one opening how reliable its panel is: at a true .44, five candidates with
            four raters give an estimate anywhere from -.01 to .73 (5th to 95th percentile, simulated).
          </li>
        </Points>
      </MethodSection>
      <MethodSection id="assumed" title="What is assumed">
        <Points>
          <li>
            One interviewer’s judgement is as reliable as .44, the agreement of two interviewers in separate
            interviews (Huffcutt et al. 2013, secondary). It may be better or worse in your company.
          </li>
          <li>
            The spreads of .6 between orientations and .8 between ratings, and the common half of the error,
            are set here by judgement.
          </li>
          <li>
            Structured interviews measure something worth knowing: their validity is put at .42, that of
            unstructured ones at .19 (Sackett, Zhang, Berry & Lievens 2022, secondary). Past-behaviour
            questions with anchored scales reach .63, situational ones .47 (Taylor & Small 2002).
          </li>
          <li>
            Notes on what somebody did and said raise that validity, notes on the procedure lower it (Burnett
            1998).
          </li>
          <li>
            Raters differ in severity, by 8.9% of the variance of marks (Roberts et al. 2010, medical
            interviews).
          </li>
          <li>
            The two ways of facing, the four competencies and the warnings behind the floors come from two
            articles: A1, “CTO vs VP of Engineering”, and A2, “CTO vs VP Engineering: What’s the Difference?”.
          </li>
        </Points>
        <Prose>Figures marked (secondary) were read in a page about the paper, not in the paper.</Prose>
      </MethodSection>
      <MethodSection id="law" title="What the law asks">
        <Prose>Not legal advice: what shaped the method, and what to ask a lawyer about.</Prose>
        <Points>
          <li>
            New York City’s Local Law 144 speaks of tools whose score substantially assists or replaces a
            decision; the EU’s AI Act counts the evaluation of candidates as high-risk (Annex III, 4a).
          </li>
          <li>
            Under Article 22 of the GDPR and the SCHUFA judgment (C-634/21), a score on which somebody draws
            strongly is the decision. Hence human input, fixed arithmetic in the open, and a human decision
            with its reason on record.
          </li>
          <li>
            Interview notes are open to the person they are about within a month (GDPR, Article 15). They can
            be erased (Article 17), but in the United States not before a year is over (29 CFR 1602), nor
            while a dispute holds them.
          </li>
          <li>
            Interviews are selection procedures under the Uniform Guidelines, four-fifths rule included.
            Equal-opportunity data, where it is kept, stays apart from the panel.
          </li>
        </Points>
      </MethodSection>
    </>
  );
}
