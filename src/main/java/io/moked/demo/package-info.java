/** The demo organisation that a first look needs: people, queues, a widget, in both languages. */
@org.jspecify.annotations.NullMarked
package io.moked.demo;
