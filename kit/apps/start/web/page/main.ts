import { actFor } from './act';
import { closeList, takeKeys } from './keys';
import { show } from './show';
import { listen } from './stream';
import { takeTabs } from './tabs';
import { watchWhile } from './watch';

const LOST = 'The connection to npm start is lost. If it has ended, type npm start again.';

listen(show, (isLost) => {
  document.getElementById('lost')!.textContent = isLost ? LOST : '';
});
takeKeys();
takeTabs((name) => watchWhile(name === 'watch'));

document.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest<HTMLElement>('[data-action]');
  if (button === null) return;
  const { question, action } = button.dataset;
  if (question !== undefined && !confirm(question)) return;
  actFor(button);
  if (action === 'open') closeList();
});
