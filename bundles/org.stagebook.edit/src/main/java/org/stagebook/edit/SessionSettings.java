package org.stagebook.edit;

import java.time.Clock;

/**
 * What a session takes from the world around it.
 *
 * @param ids where new objects get their ids from
 * @param clock what changes that carry a date are dated by
 */
public record SessionSettings(IdSource ids, Clock clock) {

    /** Random ids and the time of day. */
    public static SessionSettings standard() {
        return new SessionSettings(IdSource.random(), Clock.systemUTC());
    }
}
