/** What the scenarios need of a browser: the same for each, so that they are written once. */
import type { Answer, MessageName, Payload } from '../../../utils/messages/protocol.ts';
import type { View } from './view.ts';

export interface Tab extends View {
  goto(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Brings it to the front, as a click on its tab does. */
  front(): Promise<void>;
  /** The browser's id of the tab. Brings it to the front. */
  id(): Promise<number>;
  /** Clicks a place of its window, in pixels. */
  clickAt(x: number, y: number): Promise<void>;
  /** Isnad's sidebar in a frame of the page, or null when there is none. */
  panel(): Promise<View | null>;
  /** All elements of the document with what stands in closed shadow roots, and not in frames of other origins. */
  innards(): Promise<string>;
  close(): Promise<void>;
}

export interface Driver {
  /** A tab without a page. */
  tab(): Promise<Tab>;
  /** A page of the extension in a tab of its own. */
  open(path: string): Promise<Tab>;
  /** Addresses of the tabs that the extension may know. */
  addresses(): Promise<string[]>;
  /** Match patterns of the sites that the reader has granted. */
  granted(): Promise<string[]>;
  /** Version of the extension that is running. */
  version(): Promise<string>;
  /** Sends a message as the extension's own pages do, and gives the answer. */
  ask<K extends MessageName>(type: K, data: Payload<K>): Promise<Answer<K>>;
  /** Runs code in a page of the extension in which nothing else runs. */
  inside<A, R>(code: (arg: A) => R | Promise<R>, arg: A): Promise<R>;
  /** Clicks what asks for a permission, and answers the browser's own prompt until the answer has arrived. */
  answer(choice: Choice, click: () => Promise<void>, arrived: () => Promise<boolean>): Promise<void>;
  /** Presses the toolbar key in a tab, again if it was lost on the way, until it has done what it does. */
  pressAction(tab: Tab, arrived: () => Promise<boolean>): Promise<void>;
  /** Text of the browser's own panel, or null when it is not open. */
  panelText(): Promise<string | null>;
  closePanel(): Promise<void>;
  /** The file that is saved by what is done. */
  saved(act: () => Promise<void>): Promise<Buffer>;
  /** Ends the background as the browser does when it is idle; the next message starts it again. */
  stopBackground(): Promise<void>;
  /** Replaces the extension by another build of it, as an update does: pages of the extension close. */
  update(folder: string): Promise<void>;
  /** Errors that pages and the extension have reported so far. */
  problems(): Promise<string[]>;
  close(): Promise<void>;
}

export type Choice = 'allow' | 'refuse';

/** A browser that the scenarios are run in. */
export interface Browser {
  name: string;
  /** Whether it is on this machine. */
  found: boolean;
  /** Folder of the build for it. */
  extension: string;
  /** Starts it with a fresh profile and the extension of that folder. */
  start(extension: string): Promise<Driver>;
}
