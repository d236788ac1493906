/** The part of mark.js that the benches use; the package has no types. */
declare module 'mark.js' {
  export default class Mark {
    constructor(context: HTMLElement);
    mark(
      keywords: string[],
      options: {
        separateWordSearch: boolean;
        accuracy: 'partially' | 'complementary' | 'exactly';
        done: () => void;
      },
    ): void;
  }
}
