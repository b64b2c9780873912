/** How far a run is with a host. */
export interface ProgressEvent {
  host: string;
  /** What is being done, or what was found when `done`. */
  says: string;
  done?: boolean;
}
