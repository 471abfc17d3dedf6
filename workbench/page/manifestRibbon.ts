/** A button of the ribbon, as the manifest describes it, in one language. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  readonly action:
    | { readonly type: 'ShowTaskpane'; readonly page: string }
    | { readonly type: 'ExecuteFunction'; readonly functionName: string };
}

/** A group of the Home tab. */
export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** What the page needs of a manifest (매니페스트). */
export interface ManifestParts {
  readonly groups: readonly RibbonGroup[];
  /** Address of the page of the shared runtime. */
  readonly page: string;
  /** Address of the metadata of the worksheet functions. */
  readonly functions: string;
}

const iconSize = '32';

/**
 * Reads the ribbon, the page and the functions' namespace from an add-in manifest.
 *
 * @throws Error that names what the manifest lacks
 */
export function manifestParts(xml: string, locale: string): ManifestParts {
  const manifest = new DOMParser().parseFromString(xml, 'application/xml');
  const value = (resource: string): string => resourceValue(manifest, resource, locale);
  const groups = elements(manifest, 'Group').map((group) => ({
    label: value(resid(group, 'Label')),
    buttons: elements(group, 'Control').map((control) => buttonOf(control, value)),
  }));
  return {
    groups,
    page: value(attribute(required(manifest, 'Runtime'), 'resid')),
    functions: value(resid(required(manifest, 'Metadata'), 'SourceLocation')),
  };
}

function buttonOf(control: Element, value: (resource: string) => string): RibbonButton {
  const images = elements(control, 'Image');
  const image = images.find((candidate) => candidate.getAttribute('size') === iconSize);
  const action = required(control, 'Action');
  return {
    id: attribute(control, 'id'),
    label: value(resid(control, 'Label')),
    tip: value(resid(required(control, 'Supertip'), 'Description')),
    icon: image ? value(attribute(image, 'resid')) : '',
    action:
      action.getAttribute('xsi:type') === 'ShowTaskpane'
        ? { type: 'ShowTaskpane', page: value(resid(action, 'SourceLocation')) }
        : { type: 'ExecuteFunction', functionName: required(action, 'FunctionName').textContent },
  };
}

/** A resource's value: that of the locale where it has one, else the default. */
function resourceValue(manifest: Document, id: string, locale: string): string {
  const resource = [
    ...elements(manifest, 'Image'),
    ...elements(manifest, 'Url'),
    ...elements(manifest, 'String'),
  ].find((candidate) => candidate.getAttribute('id') === id);
  if (!resource) throw new Error(`the manifest has no resource ${id}`);
  const override = elements(resource, 'Override').find(
    (candidate) => candidate.getAttribute('Locale') === locale,
  );
  return override ? attribute(override, 'Value') : attribute(resource, 'DefaultValue');
}

/** By local name: the manifest mixes namespaces. */
function elements(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS('*', name)];
}

function required(parent: Document | Element, name: string): Element {
  const [element] = elements(parent, name);
  if (!element) throw new Error(`the manifest has no ${name}`);
  return element;
}

function resid(parent: Document | Element, name: string): string {
  return attribute(required(parent, name), 'resid');
}

function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`${element.localName} of the manifest has no ${name}`);
  return value;
}
