export { AccountScreen } from './account-screen.ts';
export { PasswordPart } from './password-part.ts';
export { PasskeysPart } from './passkeys-part.ts';
export { ProviderPart } from './provider-part.ts';
export { SecondFactorPart } from './second-factor-part.ts';
export { SessionsPart } from './sessions-part.ts';
