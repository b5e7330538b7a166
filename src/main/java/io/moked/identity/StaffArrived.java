package io.moked.identity;

/** Somebody has signed in: another session of his is open. Published before he is answered. */
public record StaffArrived(Staff staff) {}
