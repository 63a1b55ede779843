/** The part of the library that is used here; it comes without types. */
declare module 'wink-naive-bayes-text-classifier' {
  type Classifier = {
    definePrepTasks(tasks: readonly ((text: string) => string[])[]): number;
    learn(text: string, label: string): boolean;
    consolidate(): boolean;
    /** Best first; one pair `['unknown', 0]` where no word is known. */
    computeOdds(text: string): [label: string, log2Odds: number][];
  };
  export default function createClassifier(): Classifier;
}
