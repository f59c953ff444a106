package org.stagebook.ui.parts.batch.presenter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stagebook.delivery.batch.BatchVerdict;
import org.stagebook.delivery.check.Verdict;

/** What came of each programme of a folder, in the order they were found; told from many threads, read by the window. */
public final class BatchRows {

    private final Map<String, Row> rows = new LinkedHashMap<>();
    private long changes;

    /** How a programme stands. */
    public enum State {
        WAITING,
        PASSED,
        NEEDS_HUMAN,
        FAILED,
        UNREADABLE
    }

    /**
     * One programme.
     *
     * @param name from the folder on
     * @param words the worst complaint with value and clause, or why it could not be read; empty for none
     */
    public record Row(String name, State state, String words) {

        /** Whether a sheet was written. */
        public boolean hasSheet() {
            return state == State.PASSED || state == State.NEEDS_HUMAN || state == State.FAILED;
        }
    }

    /** Forgets what came of another folder. */
    public synchronized void clear() {
        rows.clear();
        changes++;
    }

    /** These will be checked; what is known of one already is of its former self. */
    public synchronized void found(List<String> names) {
        names.forEach(name -> rows.put(name, new Row(name, State.WAITING, "")));
        changes++;
    }

    /** One has a verdict. */
    public synchronized void judged(BatchVerdict verdict) {
        rows.put(verdict.name(), new Row(verdict.name(), state(verdict.verdict()), words(verdict)));
        changes++;
    }

    /** One could not be read. */
    public synchronized void failed(String name, String why) {
        rows.put(name, new Row(name, State.UNREADABLE, why));
        changes++;
    }

    private static State state(Verdict verdict) {
        return switch (verdict) {
            case PASS -> State.PASSED;
            case NEEDS_HUMAN -> State.NEEDS_HUMAN;
            case FAIL -> State.FAILED;
        };
    }

    private static String words(BatchVerdict verdict) {
        int others = verdict.complaints().size() - 1;
        return others > 0
                ? verdict.worst() + "; and " + others + (others == 1 ? " other" : " others")
                : verdict.worst();
    }

    public synchronized List<Row> rows() {
        return new ArrayList<>(rows.values());
    }

    /** How often something was told; where it is the same, nothing is to be drawn. */
    public synchronized long changes() {
        return changes;
    }

    /** How many there are of each, in one line; nothing before anything was found. */
    public synchronized Optional<String> summary() {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(count(State.PASSED) + " pass, " + count(State.FAILED) + " fail, "
                        + count(State.NEEDS_HUMAN) + " need a human, " + count(State.UNREADABLE)
                        + " could not be read" + waiting());
    }

    private String waiting() {
        return count(State.WAITING) == 0 ? "" : ", " + count(State.WAITING) + " not checked";
    }

    private long count(State state) {
        return rows.values().stream().filter(row -> row.state() == state).count();
    }
}
