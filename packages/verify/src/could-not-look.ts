/** Why a book could not be looked at. */
export type Obstacle = 'usage' | 'address' | 'unreachable' | 'status' | 'tooLarge' | 'noBook' | 'folder' | 'checkpoint' | 'save';

/** The book could not be looked at: nothing is known of it. `about` is what was tried, or what stood in the way. */
export class CouldNotLookError extends Error {
  override readonly name = 'CouldNotLookError';

  readonly obstacle: Obstacle;
  readonly about: string;

  constructor(obstacle: Obstacle, about: string, options?: ErrorOptions) {
    super(`${obstacle}: ${about}`, options);
    this.obstacle = obstacle;
    this.about = about;
  }
}
