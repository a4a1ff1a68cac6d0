/** A beginner's code: every step has a name and a line, and the middle is found by counting. */
export function mean(numbers: Iterable<number>): number {
  let howMany = 0;
  let sumSoFar = 0;
  for (const oneNumber of numbers) {
    if (Number.isNaN(oneNumber) === true) {
      return NaN;
    }
    howMany = howMany + 1;
    sumSoFar = sumSoFar + oneNumber;
  }
  if (howMany === 0) {
    return NaN;
  } else {
    const result = sumSoFar / howMany;
    return result;
  }
}

export function median(numbers: Iterable<number>): number {
  const list: number[] = [];
  for (const oneNumber of numbers) {
    if (isNaN(oneNumber)) {
      return NaN;
    }
    list[list.length] = oneNumber;
  }
  list.sort(function (first, second) {
    return first - second;
  });
  if (list.length === 0) {
    return NaN;
  }
  if (list.length % 2 === 0) {
    const rightIndex = list.length / 2;
    const leftIndex = rightIndex - 1;
    const left = list[leftIndex] as number;
    const right = list[rightIndex] as number;
    return (left + right) / 2;
  } else {
    const middleIndex = (list.length - 1) / 2;
    return list[middleIndex] as number;
  }
}
