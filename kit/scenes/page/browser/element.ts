/** Makes an element with text or other elements in it. With an empty class name it has no class. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...content);
  return made;
}

/** The element of the page's own that has an id. */
export function byId(id: string): HTMLElement {
  return document.getElementById(id)!;
}
