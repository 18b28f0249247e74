/** Steps of gradient descent with moments (Kingma and Ba 2015), and the running average of the parameters that they lead to. */
export class Adam {
  readonly averaged: Float32Array;
  readonly #first: Float32Array;
  readonly #second: Float32Array;
  #steps = 0;

  constructor(size: number) {
    this.averaged = new Float32Array(size);
    this.#first = new Float32Array(size);
    this.#second = new Float32Array(size);
  }

  /** Moves `parameters` against `gradient`, whose length is cut to `longest`; clears the gradient. */
  step(parameters: Float32Array, gradient: Float32Array, rate: number, longest: number): void {
    const [decayFirst, decaySecond, least, kept] = [0.9, 0.95, 1e-8, 0.998];
    this.#steps += 1;
    let squares = 0;
    for (let i = 0; i < gradient.length; i += 1) squares += (gradient[i] as number) ** 2;
    const cut = Math.min(1, longest / (Math.sqrt(squares) || 1));
    const pace = (rate * Math.sqrt(1 - decaySecond ** this.#steps)) / (1 - decayFirst ** this.#steps);
    // The average begins with what stands there, not with nothing.
    const share = Math.min(kept, this.#steps / (this.#steps + 10));
    const [first, second] = [this.#first, this.#second];
    for (let i = 0; i < gradient.length; i += 1) {
      const slope = (gradient[i] as number) * cut;
      const m = decayFirst * (first[i] as number) + (1 - decayFirst) * slope;
      const s = decaySecond * (second[i] as number) + (1 - decaySecond) * slope * slope;
      first[i] = m;
      second[i] = s;
      const moved = (parameters[i] as number) - (pace * m) / (Math.sqrt(s) + least);
      parameters[i] = moved;
      this.averaged[i] = share * (this.averaged[i] as number) + (1 - share) * moved;
    }
    gradient.fill(0);
  }
}
