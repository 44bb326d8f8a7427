/** Gaussian elimination of a matrix whose pivots a ridge keeps positive. */
export function solveEquations(matrix: readonly (readonly number[])[], vector: readonly number[]): readonly number[] {
  const lines = matrix.map((line, i) => [...line, vector[i] ?? 0]);
  lines.forEach((pivotLine, pivot) => {
    const scale = pivotLine[pivot] ?? 1;
    for (let j = pivot; j < pivotLine.length; j += 1) pivotLine[j] = (pivotLine[j] ?? 0) / scale;
    lines.forEach((line, i) => {
      const factor = line[pivot] ?? 0;
      if (i === pivot || factor === 0) return;
      for (let j = pivot; j < line.length; j += 1) line[j] = (line[j] ?? 0) - factor * (pivotLine[j] ?? 0);
    });
  });
  return lines.map((line) => line.at(-1) ?? 0);
}
