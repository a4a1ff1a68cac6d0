// Sorts the class by a column, and unfolds what a link leads to in browsers that do not do so by themselves.
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
      // Names begin with the first, numbers with the most.
      const [first, second] = isName ? ['ascending', 'descending'] : ['descending', 'ascending'];
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
