package org.stagebook.playback.blind;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody preferred without knowing what it was.
 *
 * @param number count of the votes, from 1
 * @param letter the letter it was called by; empty if none was better than the others
 * @param by who voted; may be empty where one person listened
 * @param at when
 */
public record BlindVote(int number, Optional<String> letter, String by, Instant at) {}
