/** The element, its options and its events. Importing `milestream` registers it. */
import type { MilestreamProperties } from './options.js';

export type { MilestreamAttributes, MilestreamProperties, MilestreamValues } from './options.js';

/** `idle` until the widget is near the viewport. */
export type MilestreamState = 'idle' | 'loading' | 'ready' | 'error';

/** What is known of a widget, of whichever form. */
export interface MilestreamWidget {
  /** The element that it is in. */
  readonly element: HTMLElement;
  readonly state: MilestreamState;
  /** The options as they were understood from the attributes. */
  readonly options: Readonly<Record<string, string>>;
  /** Asks for the dataset again. */
  reload(): void;
}

/** `<mile-stream>`: every option is a property that reflects its attribute. */
export interface MileStreamElement extends HTMLElement, MilestreamProperties {
  lang: string;
  readonly state: MilestreamState;
  /** The options as they were understood from the attributes. */
  readonly options: Readonly<Record<string, string>>;
  /** Asks for the dataset again. */
  reload(): void;
}

/** The class of the element, `customElements.get('mile-stream')`. */
export interface MileStreamElementConstructor extends CustomElementConstructor {
  new (): MileStreamElement;
  /** The widget of an element, also of `<div class="milestream">`. */
  of(element: Element): MilestreamWidget | undefined;
}

/** The numbers are there. */
export interface MilestreamReady {
  /** The dataset's title. */
  title: string;
  /** How many of its rows were left out or are contradictory. */
  warnings: number;
}

/** Something is missing; the host's own words stay readable. */
export interface MilestreamError {
  /** The id of what happened, such as `dataset-missing`. */
  code: string;
  /** The sentence for the owner of the page. */
  message: string;
  /** Whether the numbers of before are still shown. */
  shown?: boolean;
  /** Where in a faulty file. */
  path?: string | null;
  line?: number | null;
  column?: number | null;
}

/** Something that the widget shows has passed a milestone since the dataset was asked for before. */
export interface MilestreamMilestone {
  kind: 'track' | 'songs' | 'streams' | 'followers' | 'listeners' | 'awards';
  /** The id of the song. */
  track?: string | null;
  /** The id of the artist. */
  artist?: string | null;
  /** What is counted. */
  title: string;
  /** The milestone or goal. */
  threshold: number;
  /** What is surely reached. */
  value: number;
  /** The date of the count. */
  as_of: string;
}

/** The reader has changed an option. */
export interface MilestreamChange {
  name: string;
  /** Nothing where the option was taken away. */
  value: string | null;
}

/** The events by their names; they bubble and cross shadow roots. */
export interface MilestreamEventMap {
  'milestream:ready': CustomEvent<MilestreamReady>;
  'milestream:error': CustomEvent<MilestreamError>;
  'milestream:loading': CustomEvent<null>;
  'milestream:milestone': CustomEvent<MilestreamMilestone>;
  'milestream:change': CustomEvent<MilestreamChange>;
}

declare global {
  interface HTMLElementTagNameMap {
    'mile-stream': MileStreamElement;
  }
  interface HTMLElementEventMap extends MilestreamEventMap {}
  interface CustomElementRegistry {
    get(name: 'mile-stream'): MileStreamElementConstructor | undefined;
  }
}
