package org.stagebook.playback.blind;

/** Brings another candidate to the loudspeakers; given by who plays, so that whoever listens need not know what is played. */
@FunctionalInterface
public interface CandidateSwitch {

    /**
     * Plays a candidate from now on.
     *
     * @param candidate its place among the candidates as they were given, from 0
     */
    void to(int candidate);
}
