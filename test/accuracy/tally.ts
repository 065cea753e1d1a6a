/** Answers to a yes/no question beside the labels. */
export class Tally {
  private hits = 0;
  private alarms = 0;
  private misses = 0;
  private silences = 0;

  add(isSo: boolean, isSaid: boolean): void {
    if (isSo) isSaid ? this.hits++ : this.misses++;
    else isSaid ? this.alarms++ : this.silences++;
  }

  /** Of what was said, the share that is so. */
  get precision(): number {
    return this.hits / (this.hits + this.alarms);
  }

  /** Of what is so, the share that was said. */
  get recall(): number {
    return this.hits / (this.hits + this.misses);
  }

  /** The harmonic mean of precision and recall. */
  get f1(): number {
    return (2 * this.hits) / (2 * this.hits + this.alarms + this.misses);
  }

  /** Cohen’s kappa: agreement beyond chance; 0 for who always says the same. */
  get kappa(): number {
    const { hits, alarms, misses, silences } = this;
    const all = hits + alarms + misses + silences;
    const chance =
      ((hits + misses) * (hits + alarms) + (silences + alarms) * (silences + misses)) / (all * all);
    return ((hits + silences) / all - chance) / (1 - chance);
  }

  toString(): string {
    const percent = (share: number) => `${(100 * share).toFixed(0)} %`;
    return `precision ${percent(this.precision)}, recall ${percent(this.recall)}, F1 ${this.f1.toFixed(2)}, kappa ${this.kappa.toFixed(2)}`;
  }
}
