/** Everything of the outer world that a command may touch, so that tests can hold it in their hand. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** The text of a file, or of standard input for `-`. */
  readonly readText: (file: string) => Promise<string>;
  readonly writeText: (file: string, text: string) => Promise<void>;
  readonly now: () => Date;
}
