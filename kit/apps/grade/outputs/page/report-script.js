// Sorts the class by a column, narrows the page, and unfolds what is printed or what a link leads to.
{
  const table = document.getElementById('map');
  const heads = [...table.querySelectorAll('.heads th')];
  const body = table.tBodies[0];

  const keyOf = (row, column) => {
    const { sort } = row.cells[column].dataset;
    return sort === undefined ? row.cells[column].textContent : Number(sort);
  };
  const { compare } = new Intl.Collator('en', { numeric: true });

  heads.forEach((head, column) => {
    head.querySelector('button')?.addEventListener('click', () => {
      const isName = column === 0;
      // Names begin with the first, numbers with the most, verdicts with what has to be looked at.
      const isFirstUp = isName || column === heads.length - 1;
      const [first, second] = isFirstUp ? ['ascending', 'descending'] : ['descending', 'ascending'];
      const order = head.ariaSort === first ? second : first;
      const sign = order === 'ascending' ? 1 : -1;
      const rows = [...body.rows].sort(
        (a, b) =>
          sign * (isName ? compare(keyOf(a, 0), keyOf(b, 0)) : keyOf(a, column) - keyOf(b, column)),
      );
      body.append(...rows);
      for (const other of heads) if (other.ariaSort !== null) other.ariaSort = 'none';
      head.ariaSort = order;
    });
  });

  const name = document.getElementById('name-filter');
  const exercise = document.getElementById('exercise-filter');
  const narrow = () => {
    const wanted = name.value.trim().toLowerCase();
    for (const place of document.querySelectorAll('[data-name]')) {
      place.hidden = !place.dataset.name.includes(wanted);
    }
    for (const place of document.querySelectorAll('[data-exercise]')) {
      place.hidden = exercise.value !== '' && place.dataset.exercise !== exercise.value;
    }
    const left = [...body.rows].filter((row) => !row.hidden).length;
    document.getElementById('shown').textContent =
      left === body.rows.length ? '' : `${left} of ${body.rows.length} learners`;
  };
  name.addEventListener('input', narrow);
  exercise.addEventListener('change', narrow);
  document.getElementById('filters').hidden = false;
  // A browser may remember what was typed before the page was loaded again.
  narrow();

  const folds = () => [...document.querySelectorAll('details')];
  document.getElementById('open-all').addEventListener('click', () => {
    for (const fold of folds()) fold.open = true;
  });

  let closed = [];
  addEventListener('beforeprint', () => {
    closed = folds().filter((fold) => !fold.open);
    for (const fold of closed) fold.open = true;
  });
  addEventListener('afterprint', () => {
    for (const fold of closed) fold.open = false;
  });

  const unfold = () => {
    const place = document.getElementById(location.hash.slice(1));
    let isFolded = false;
    for (let node = place; node !== null; node = node.parentElement) {
      if (node.localName !== 'details' || node.open) continue;
      node.open = true;
      isFolded = true;
    }
    if (isFolded) place.scrollIntoView();
  };
  addEventListener('hashchange', unfold);
  unfold();
}
