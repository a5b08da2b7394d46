const salutation =
  /^(?:dear|hello|hi|hey|liebe|hallo|beste|lieve|chers?|chères?|bonjour|queridos?|hola|greetings)(?!\p{L})/iu;

export function isSalutation(text: string): boolean {
  return text.length <= 80 && salutation.test(text);
}
