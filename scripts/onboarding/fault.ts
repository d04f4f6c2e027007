/** What stops a command of the onboarding, in one line that says what to do. */
export class OnboardingFault extends Error {
  override readonly name = 'OnboardingFault'
}
