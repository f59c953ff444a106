package org.stagebook.spotting.adr;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many lines a character has, and the time they are given: what an ADR session is booked by.
 *
 * @param character as on the cues; empty for lines that name none
 * @param actor who plays it; empty if the cast does not say
 * @param perReel lines by reel number, reels without lines left out
 * @param lines all
 * @param done those recorded
 * @param toBeWritten those whose words are missing
 * @param minutes for all lines that are not recorded yet
 */
public record LineCount(
        String character,
        String actor,
        Map<Integer, Integer> perReel,
        int lines,
        int done,
        int toBeWritten,
        double minutes) {

    /** Keeps its own copy, in the order of the reels. */
    public LineCount {
        perReel = Collections.unmodifiableMap(new TreeMap<>(perReel));
    }

    /** The counts of all characters, most lines first, then by name. */
    public static List<LineCount> of(AdrList list) {
        List<LineCount> counts = new ArrayList<>();
        list.byCharacter().forEach((character, lines) -> counts.add(of(character, lines)));
        counts.sort(Comparator.comparingInt(LineCount::lines).reversed().thenComparing(LineCount::character));
        return List.copyOf(counts);
    }

    /** The count of all of them together; it names no character. */
    public static LineCount total(AdrList list) {
        return of("", list.lines());
    }

    /** A character of the cast that has no lines to record. */
    public static LineCount none(String character) {
        return new LineCount(character, "", Map.of(), 0, 0, 0, 0);
    }

    /** Minutes as hours and minutes, such as "1:36". */
    public String hours() {
        long whole = Math.round(minutes);
        return "%d:%02d".formatted(whole / 60, whole % 60);
    }

    private static LineCount of(String character, List<AdrLine> lines) {
        Map<Integer, Integer> perReel = new TreeMap<>();
        lines.forEach(line -> perReel.merge(line.reel().getNumber(), 1, Integer::sum));
        String actor = lines.stream()
                .map(AdrLine::actor)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
        double open = lines.stream()
                .filter(line -> !line.isDone())
                .mapToDouble(AdrLine::minutes)
                .sum();
        return new LineCount(
                character,
                actor,
                perReel,
                lines.size(),
                (int) lines.stream().filter(AdrLine::isDone).count(),
                (int) lines.stream()
                        .filter(line -> line.marks().contains(AdrMark.TO_BE_WRITTEN))
                        .count(),
                open);
    }
}
