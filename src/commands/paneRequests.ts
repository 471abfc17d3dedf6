/** Where the ribbon can open the pane: at the writing of 교부내역, or at the help. */
export type Place = 'write' | 'help';

/** Subscribes to what the ribbon asks for; one wish made before is passed on at once. Gives the way to unsubscribe. */
export type PaneRequests = (onRequest: (place: Place) => void) => () => void;

/** Commands and pane share the page: a wish waits in it, and the event says that it is there. */
const requestEvent = 'gyobu:open';

/** Leaves the wish to open the pane at a place. For a pane that is still loading it waits. */
export function askPane(place: Place): void {
  document.documentElement.dataset['place'] = place;
  window.dispatchEvent(new Event(requestEvent));
}

/** The wishes that are left in this page. */
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
