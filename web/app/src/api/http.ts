import { Problem, type ProblemBody } from './problem';
import { learnServerTime } from './serverClock';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

let language = 'en';
let onSignedOut: () => void = () => {};

/** The language in which the server words its refusals. */
export function speak(next: string): void {
  language = next;
}

/** Called whenever the server no longer knows the session; the sign-in screen follows from it. */
export function whenSignedOut(listener: () => void): void {
  onSignedOut = listener;
}

function cookie(name: string): string | null {
  const found = document.cookie.split('; ').find((pair) => pair.startsWith(`${name}=`));
  return found ? decodeURIComponent(found.slice(name.length + 1)) : null;
}

async function bodyOf(response: Response): Promise<unknown> {
  if (response.status === 204) return null;
  const text = await response.text();
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** One call to the server with the session's cookie. Every failure is a {@link Problem}. */
export async function call<T>(method: Method, path: string, body?: unknown, signal?: AbortSignal): Promise<T> {
  const headers: Record<string, string> = { Accept: 'application/json, application/problem+json', 'Accept-Language': language };
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  const csrf = method === 'GET' ? null : cookie('moked_csrf');
  if (csrf) headers['X-CSRF-Token'] = csrf;
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      headers,
      credentials: 'same-origin',
      // What was begun is finished when the page is closed, such as leaving a conversation.
      keepalive: method !== 'GET',
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
    });
  } catch (failure) {
    if (signal?.aborted) throw failure;
    throw Problem.unreachable();
  }
  learnServerTime(response.headers.get('Date'));
  const answer = await bodyOf(response);
  if (response.ok) return answer as T;
  const problem = new Problem((answer ?? {}) as ProblemBody, response.status);
  if (response.status === 401 && path !== '/api/session') onSignedOut();
  throw problem;
}

export const get = <T>(path: string, signal?: AbortSignal) => call<T>('GET', path, undefined, signal);
export const post = <T>(path: string, body?: unknown) => call<T>('POST', path, body);
export const put = <T>(path: string, body: unknown) => call<T>('PUT', path, body);
export const del = <T>(path: string) => call<T>('DELETE', path);

/** A query string; lists repeat their parameter, and what has no value is left out. */
export function query(parameters: Record<string, string | number | boolean | null | undefined | readonly string[]>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value === null || value === undefined || value === '') continue;
    if (Array.isArray(value)) value.forEach((one) => search.append(name, one));
    else search.append(name, String(value));
  }
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
}
