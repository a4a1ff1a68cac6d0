import { EDIT } from '../edit-address';
import { act } from './act';
import { sayConnection, sayIfStartedAgain } from './connection-words';
import { closeList, takeKeys } from './keys';
import { show } from './show';
import { listen } from './stream';
import { takeTabs } from './tabs';
import { watchWhile } from './watch';

sayIfStartedAgain();
listen(({ view, isLost }) => {
  sayConnection(isLost);
  if (view !== undefined) show(view);
});
takeKeys();
takeTabs((name, part) => watchWhile(name === 'watch', part));

document.addEventListener('click', (event) => {
  const target = event.target as Element;
  if (target.closest('a')?.getAttribute('href') === EDIT) {
    event.preventDefault();
    act({ action: 'edit' });
    return;
  }
  const button = target.closest<HTMLElement>('[data-action]');
  if (button === null) return;
  const { question, action, exercise, index } = button.dataset;
  if (question !== undefined && !confirm(question)) return;
  act({ action, exercise, index: index === undefined ? index : Number(index) });
  if (action === 'open') closeList();
});
