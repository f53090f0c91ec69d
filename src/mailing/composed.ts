// A message in the bytes in which it goes over the wire, lines ended with CRLF.
import { createTransport, type SendMailOptions } from "nodemailer";

export async function composed(message: SendMailOptions): Promise<Uint8Array> {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: "windows" });
  const { message: bytes } = await transport.sendMail(message);
  return bytes instanceof Uint8Array ? bytes : Buffer.from(String(bytes));
}
