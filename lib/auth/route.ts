import NextAuth from 'next-auth';
import { authOptions } from './options';

/** next-auth's own endpoints, on options read when the request comes. */
export function handleAuth(request: Request, context: unknown): Promise<Response> {
  return NextAuth(authOptions())(request, context);
}
