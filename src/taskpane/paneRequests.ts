/** Where the ribbon can open the pane: at the writing of 교부내역, or at the help. */
export type Place = 'write' | 'help';

/** Subscribes to what the ribbon asks for; one wish made before is passed on at once. Gives the way to unsubscribe. */
export type PaneRequests = (onRequest: (place: Place) => void) => () => void;

/** The ribbon's commands (`src/commands`) share the page: they leave their wish in it, and say so by this event. */
const requestEvent = 'gyobu:open';

export const pageRequests: PaneRequests = (onRequest) => {
  const take = (): void => {
    const place = document.documentElement.dataset['place'];
    delete document.documentElement.dataset['place'];
    if (place === 'write' || place === 'help') onRequest(place);
  };
  take();
  window.addEventListener(requestEvent, take);
  return () => {
    window.removeEventListener(requestEvent, take);
  };
};
