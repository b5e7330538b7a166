package io.moked.identity;

/** Somebody has signed out of his last session. One that runs out is no such decision. */
public record StaffLeft(Staff staff) {}
