package org.stagebook.edit.change;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.stagebook.model.ListeningTestKind;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Person;
import org.stagebook.model.Reel;
import org.stagebook.timebase.Level;
import org.stagebook.timebase.TimeRange;

/**
 * What somebody heard without knowing what it was, to be kept with a mix version.
 *
 * @param kind what was asked
 * @param circumstances when, who and where
 * @param draw how the order came about
 * @param candidates what was compared
 * @param answers every vote or trial, in order
 * @param revealedAt when it was known which was which
 * @param remark what was said then; may be empty
 */
public record NewListeningTest(
        ListeningTestKind kind,
        Circumstances circumstances,
        Draw draw,
        List<Candidate> candidates,
        List<Answer> answers,
        Instant revealedAt,
        String remark) {

    /** Checks that every answer is about a candidate. */
    public NewListeningTest {
        candidates = List.copyOf(candidates);
        answers = List.copyOf(answers);
        int count = candidates.size();
        if (count < 2 || answers.isEmpty()) {
            throw new IllegalArgumentException(
                    "A listening test compares at least two candidates and holds at least one answer; this has " + count
                            + " and " + answers.size() + ".");
        }
        for (Answer answer : answers) {
            if (isNone(answer.played(), count) || isNone(answer.chosen(), count)) {
                throw new IllegalArgumentException(
                        "Answer " + answer.number() + " is about a candidate that is not among the " + count + ".");
            }
        }
    }

    private static boolean isNone(OptionalInt candidate, int count) {
        return candidate.isPresent() && (candidate.getAsInt() < 0 || candidate.getAsInt() >= count);
    }

    /**
     * When, who and where.
     *
     * @param at when it began
     * @param by who listened, by name or role
     * @param listener the same, if it is one of the people of the production
     * @param reel the reel that was heard
     * @param range from where to where
     */
    public record Circumstances(
            Instant at, String by, Optional<Person> listener, Optional<Reel> reel, Optional<TimeRange> range) {}

    /**
     * How the order came about.
     *
     * @param seed what it was drawn by
     * @param planned how many trials were agreed on before; 0 where nobody said
     */
    public record Draw(long seed, int planned) {}

    /**
     * What was compared.
     *
     * @param letter the letter it was called by
     * @param label what it was: a version, a stem, a file
     * @param version the version it belongs to
     * @param file what was played
     * @param loudness how loud that was by itself
     * @param gainDb what matched it to the others, in dB
     */
    public record Candidate(
            String letter,
            String label,
            Optional<MixVersion> version,
            File file,
            Optional<Level> loudness,
            double gainDb) {}

    /**
     * What was played.
     *
     * @param stem name of the stem; empty for a printmaster
     * @param path where it was; may be empty
     * @param hash algorithm, colon and hash; may be empty
     */
    public record File(String stem, String path, String hash) {}

    /**
     * One vote or trial.
     *
     * @param number count, from 1
     * @param played the candidate the unknown one was, by its place; empty in a vote
     * @param chosen the candidate that was answered, likewise; empty in a vote for none
     * @param by who answered; may be empty
     * @param at when
     */
    public record Answer(int number, OptionalInt played, OptionalInt chosen, String by, Instant at) {}
}
