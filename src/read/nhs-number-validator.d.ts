declare module "nhs-number-validator" {
  const nhsNumber: { validate(digits: string): boolean };
  export default nhsNumber;
}
