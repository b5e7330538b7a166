/**
 * What staff work with over HTTP: conversations, messages, offers, their own presence. Rules are
 * elsewhere; here requests are read and answers written.
 */
@org.jspecify.annotations.NullMarked
package io.moked.desk;
