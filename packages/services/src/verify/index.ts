export { verify, VerifyInput, type VerifyEvent } from "./verify.ts";
