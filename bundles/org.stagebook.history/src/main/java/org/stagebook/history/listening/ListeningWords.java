package org.stagebook.history.listening;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stagebook.model.ListeningAnswer;
import org.stagebook.model.ListeningCandidate;
import org.stagebook.model.ListeningTest;
import org.stagebook.model.ListeningTestKind;
import org.stagebook.playback.blind.AbxScore;
import org.stagebook.timebase.TimecodeFormat;

/**
 * What a listening test says, in words; counts and chance are worked out of its answers each time.
 *
 * @param test as it was kept
 */
public record ListeningWords(ListeningTest test) {

    /** What was asked: "ABX" or "Blind preference". */
    public String kind() {
        return test.getKind() == ListeningTestKind.ABX ? "ABX" : "Blind preference";
    }

    /** Who listened; empty if nobody said. */
    public String listener() {
        return test.getListener() == null
                ? text(test.getBy())
                : text(test.getListener().getName());
    }

    /** How many trials of an ABX test were right; empty for a vote. */
    public Optional<AbxScore> score() {
        if (test.getKind() != ListeningTestKind.ABX) {
            return Optional.empty();
        }
        int right =
                (int) test.getAnswers().stream().filter(ListeningWords::isRight).count();
        return Optional.of(new AbxScore(right, test.getAnswers().size(), Math.max(0, test.getPlannedAnswers())));
    }

    /** Whether an answer names what was played. */
    public static boolean isRight(ListeningAnswer answer) {
        return answer.getPlayed() != null && answer.getPlayed().equals(answer.getChosen());
    }

    /** How many votes a candidate got. */
    public long votes(ListeningCandidate candidate) {
        return test.getAnswers().stream()
                .filter(answer -> candidate.equals(answer.getChosen()))
                .count();
    }

    /** What came of it: the score with its chance, or the votes. */
    public String result() {
        return score().map(AbxScore::words).orElseGet(this::count);
    }

    /** The same for a narrow column: the count of an ABX test, the votes of a comparison. */
    public String shortResult() {
        return score().map(AbxScore::count).orElseGet(this::count);
    }

    /** How often chance gets as far in an ABX test, such as "3.8 %"; nothing for votes. */
    public String chance() {
        return score().map(AbxScore::chanceWords).orElse("");
    }

    private String count() {
        int all = test.getAnswers().size();
        List<String> counts = test.getCandidates().stream()
                .filter(candidate -> votes(candidate) > 0)
                .sorted((one, other) -> Long.compare(votes(other), votes(one)))
                .map(candidate -> name(candidate) + " " + votes(candidate) + " of " + all)
                .collect(Collectors.toCollection(ArrayList::new));
        long none = test.getAnswers().stream()
                .filter(answer -> answer.getChosen() == null)
                .count();
        if (none > 0) {
            counts.add("none of them " + none + " of " + all);
        }
        String votes = all == 1 ? " (1 vote)" : " (" + all + " votes)";
        return counts.isEmpty() ? "nobody voted" : "preferred: " + String.join(", ", counts) + votes;
    }

    /** What was compared: "A = Final 3 DX, -25.5 LUFS, played at -1.5 dB". */
    public List<String> candidates() {
        return test.getCandidates().stream().map(ListeningWords::candidate).toList();
    }

    private static String candidate(ListeningCandidate candidate) {
        String letter = text(candidate.getLetter());
        String loudness = candidate.getLoudness() == null
                ? ""
                : ", " + candidate.getLoudness().toString();
        return (letter.isEmpty() ? "" : letter + " = ")
                + name(candidate)
                + loudness
                + String.format(Locale.ROOT, ", played at %+.1f dB", candidate.getGainDb() + 0.0);
    }

    /** What a candidate is called: its version and stem, or its file. */
    public static String name(ListeningCandidate candidate) {
        String label = text(candidate.getLabel());
        String shown = label.isEmpty() ? text(candidate.getPath()) : label;
        String stem = text(candidate.getStem());
        return stem.isEmpty() || shown.contains(stem) ? shown : shown + " " + stem;
    }

    /** Every answer by letter, in order; trials that were wrong stand in brackets. */
    public String answers() {
        boolean isTrials = test.getKind() == ListeningTestKind.ABX;
        boolean anyWrong = isTrials && test.getAnswers().stream().anyMatch(answer -> !isRight(answer));
        return test.getAnswers().stream().map(this::answer).collect(Collectors.joining(isTrials ? " " : ", "))
                + (anyWrong ? "; wrong in brackets" : "");
    }

    private String answer(ListeningAnswer answer) {
        String who = text(answer.getBy()).isEmpty() || text(answer.getBy()).equals(listener())
                ? ""
                : " by " + text(answer.getBy());
        if (test.getKind() != ListeningTestKind.ABX) {
            return letter(answer.getChosen()) + who;
        }
        return (isRight(answer) ? letter(answer.getChosen()) : "[" + letter(answer.getChosen()) + "]") + who;
    }

    private static String letter(@Nullable ListeningCandidate candidate) {
        return candidate == null ? "none" : text(candidate.getLetter());
    }

    /** Where it was heard: "R1 01:00:08:00 - 01:00:13:00"; empty for the whole. */
    public String place(TimecodeFormat format) {
        String reel = test.getReel() == null ? "" : "R" + test.getReel().getNumber();
        String range = test.getRange() == null
                ? ""
                : format.formatNearest(test.getRange().start()) + " - "
                        + format.formatNearest(test.getRange().end());
        return (reel + " " + range).strip();
    }

    /** All of it on one line, for a log or a terminal. */
    public String line(TimecodeFormat format) {
        List<String> parts = new ArrayList<>(List.of(kind()));
        add(parts, listener().isEmpty() ? "" : "by " + listener());
        add(parts, place(format));
        return String.join(", ", parts) + ": " + result() + ". " + String.join("; ", candidates()) + "."
                + (text(test.getRemark()).isEmpty() ? "" : " " + text(test.getRemark()));
    }

    private static void add(List<String> parts, String part) {
        if (!part.isEmpty()) {
            parts.add(part);
        }
    }

    private static String text(@Nullable String stated) {
        return stated == null ? "" : stated.strip();
    }
}
