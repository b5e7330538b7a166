/**
 * Live chat: a customer opens a widget on a page, gets a token for one conversation, and writes.
 */
@org.jspecify.annotations.NullMarked
package io.moked.channel.livechat;
