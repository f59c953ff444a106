package org.stagebook.timebase;

/** A point on the day's time line. */
public record Position(long flicks) {}
