// Logistic regression with a ridge, by gradient descent from zero: deterministic, small, enough for some dozens of features.

const sigmoid = (x) => 1 / (1 + Math.exp(-x));

/** Weights that fit `rows` ({ x: number[], y: 0 | 1 }): the bias first. `ridge` pulls every weight but the bias to zero. */
export function fit(rows, size, ridge, rounds = 1500) {
  const weights = new Array(size + 1).fill(0);
  const rate = 1.5;
  for (let round = 0; round < rounds; round += 1) {
    const gradient = new Array(size + 1).fill(0);
    for (const { x, y } of rows) {
      const error = predict(weights, x) - y;
      gradient[0] += error;
      for (let i = 0; i < size; i += 1) if (x[i] !== 0) gradient[i + 1] += error * x[i];
    }
    for (let i = 0; i <= size; i += 1)
      weights[i] -= rate * (gradient[i] / rows.length + (i === 0 ? 0 : (ridge / rows.length) * weights[i]));
  }
  return weights;
}

/** The probability that weights give a row. */
export function predict(weights, x) {
  let sum = weights[0];
  for (let i = 0; i < x.length; i += 1) if (x[i] !== 0) sum += weights[i + 1] * x[i];
  return sigmoid(sum);
}
