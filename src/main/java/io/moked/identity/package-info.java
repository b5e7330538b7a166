/**
 * Who is calling: staff by a session that can be ended at any moment, customers by a signed token
 * for one conversation. What a role may do is declared at the endpoint ({@link
 * io.moked.identity.Allowed}); each refusal is in the audit.
 */
@org.jspecify.annotations.NullMarked
package io.moked.identity;
