/** The user cancelled a review. Its own file, so that those who only catch it do not load the whole pass. */
export class ReviewStopped extends Error {
  override readonly name = "ReviewStopped";
}
